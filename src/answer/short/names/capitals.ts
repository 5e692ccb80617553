import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { STOP_WORDS } from "../../../language/terms/stop-words.ts";

/** A run of capitalised words: a name, or part of one. */
export interface Run extends Span {
  readonly text: string;
  /** The words before it in its clause, folded, up to 100 characters. */
  readonly before: string;
  /** The words after it, folded, up to 80 characters. */
  readonly after: string;
}

/** The runs of capitalised words of a text in order; grammar with a capital at the head of a sentence is left out. */
export function findRuns(text: string): Run[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: found }): Run[] => {
    const grammar = headOf(text, index, found);
    const head = grammar + demonymOf(text, index + grammar, found.slice(grammar));
    const words = found.slice(head).trim();
    if (words === "" || isNoName(words)) return [];
    const start = index + head + (found.slice(head).length - found.slice(head).trimStart().length);
    const end = start + words.length;
    return [
      {
        start,
        end,
        text: words,
        before: fold(text.slice(Math.max(0, start - 100), start)),
        after: fold(text.slice(end, end + 80)),
      },
    ];
  });
}

const RUN =
  /\p{Lu}[\p{L}\p{M}\d]*(?:[-–]\p{L}[\p{L}\p{M}]*|['’]\p{Lu}[\p{L}\p{M}]*|(?: | – )\p{Lu}[\p{L}\p{M}\d]*){0,9}/gu;

/** `la Canadienne Michaëlle Jean`: an inhabitant's name after an article is no part of the name. */
function demonymOf(text: string, start: number, run: string): number {
  const article = /(?<!\p{L})(?:[Ll]e|[Ll]a|[Ll]['’]|du|au|de la|de l['’])\s?$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );
  return article
    ? (/^(?:\p{Lu}\p{Ll}+-)?\p{Lu}\p{Ll}+(?:ien|ienne|éen|éenne|ais|aise|ois|oise|ain|aine|and|ande|ol|ole|an|ane) (?=\p{Lu}\p{L}+ \p{Lu})/u.exec(
        run,
      )?.[0].length ?? 0)
    : 0;
}

/** How much of a run at the head of a sentence is grammar: `Le`, `Selon`, `Dans`. */
function headOf(text: string, start: number, run: string): number {
  const opens = /(?:^|[.!?«"“:]\s*)$/u.test(text.slice(Math.max(0, start - 4), start));
  const first = /^[\p{L}\p{M}]+(?:['’ ]|$)/u.exec(run)?.[0] ?? "";
  if (first === "" || run.length === first.length) return 0;
  const key = fold(first.trim().replace(/['’]$/u, ""));
  const grammar =
    STOP_WORDS.has(key) ||
    ELIDED.test(first) ||
    TITLE.test(first) ||
    /^(?:selon|outre|pres|suite|(?:re)?baptisee?s?|(?:sur|de)?nommee?s?|intitulee?s?|nee?s?|agee?s?)$/.test(
      key,
    );
  return (opens || ELIDED.test(first) || TITLE.test(first)) && grammar ? first.length : 0;
}

/** Grammar alone, or a title cut off from its name by a point: `M. Pham`. */
function isNoName(words: string): boolean {
  return CIVIL.test(words) || (STOP_WORDS.has(fold(words)) && !/^\p{Lu}{2,}$/u.test(words));
}

/** The source of a pattern: a title as it leads to a whole name, with its article, its point and the space after it. */
export const TITLE_LEAD = "(?:(?:le |la )?(?:Dr|Pr|Me|Mgr)|MM?|Mmes?)\\.? ";

/** Before a name, also in the middle of a sentence: no part of it. */
const TITLE = /^(?:M|MM|Mmes?|Dr|Pr|Me|Mgr) $/u;
const CIVIL = /^(?:M|MM|Mmes?|Dr|Pr|Mgr)$/u;

/** An article or a pronoun before an apostrophe; `H’Wiên` is a name. */
const ELIDED = /^(?:[CDJLMNST]|Qu)['’]$/u;

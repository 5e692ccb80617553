import { fold } from "../folding.ts";
import type { Span } from "../span.ts";
import { findWords, foldedWords } from "../words.ts";
import { KNOWN_NAMES, type KnownName } from "./known-names.ts";

/** A name of a text that has several spellings. */
export interface NamedSpan extends Span {
  readonly name: KnownName;
}

/**
 * The same text with each spelling of a place or body that has several replaced by one word, so that terms meet:
 * `Hà Nội`, `Ha Noi` → `Hanoi`; `Saigon`, `HCMV`, `Ho Chi Minh City` → `HCMV`. For making terms only: offsets change.
 * The man Hô Chi Minh is left alone: only the forms that name the city are listed. Linear.
 */
export function canonicalNames(text: string): string {
  const composed = text.normalize("NFC");
  let canonical = "";
  let from = 0;
  for (const { start, end, name } of findKnownNames(composed)) {
    canonical += composed.slice(from, start) + name.word;
    from = end;
  }
  return canonical + composed.slice(from);
}

/** Where a text has such names, the longest spelling first: `Organisation des Nations unies` is one. */
export function findKnownNames(text: string): NamedSpan[] {
  const found: NamedSpan[] = [];
  const words = findWords(text);
  const folded = words.map((word) => fold(word.text));
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const match = first && spellingAt(text, words, folded, at);
    const last = match && words[at + match.words.length - 1];
    if (!last) continue;
    found.push({ start: first.start, end: last.end, name: match.name });
    at += match.words.length - 1;
  }
  return found;
}

interface Spelling {
  readonly words: readonly string[];
  readonly name: KnownName;
}

function spellingAt(
  text: string,
  words: readonly Span[],
  folded: readonly string[],
  at: number,
): Spelling | undefined {
  return SPELLINGS.get(folded[at] ?? "")?.find((spelling) =>
    spelling.words.every((word, i) => folded[at + i] === word && (i === 0 || isJoined(text, words, at + i))),
  );
}

/** Whether a word follows the one before it as words of one name do: after a space, a hyphen, an apostrophe or the point of `TP.`. */
function isJoined(text: string, words: readonly Span[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined && word !== undefined && /^[\s'’.-]{1,3}$/u.test(text.slice(before.end, word.start))
  );
}

/** Every spelling by its first word, the longest first. */
const SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = spellingsByFirstWord();

function spellingsByFirstWord(): Map<string, Spelling[]> {
  const all = KNOWN_NAMES.flatMap((name) => {
    const own = foldedWords(name.shown).join(" ");
    return [...new Set([own, ...name.spellings])].map((spelling) => ({ name, words: spelling.split(" ") }));
  });
  const byFirst = new Map<string, Spelling[]>();
  for (const spelling of all.sort((a, b) => b.words.length - a.words.length)) {
    const [first = ""] = spelling.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  return byFirst;
}

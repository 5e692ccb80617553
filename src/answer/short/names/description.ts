import { fold } from "../../../language/folding.ts";
import { isTerm } from "../inquiry.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame, soughtIn } from "../sought-words.ts";
import { foldedWords } from "../../../language/words.ts";
import { verbAsked } from "./actors.ts";
import type { Run } from "./capitals.ts";

/** How many of the question's words describe a name; of a reporter, only his office counts. */
export function described(inquiry: Inquiry, text: string, run: Run): number {
  const left =
    text
      .slice(Math.max(0, run.start - 120), run.start)
      .split(/[.;:«»]|,(?=[^,]*,)/u)
      .at(-1) ?? "";
  const right =
    /^(?:, (?!et )([^,;:.«»]+)|\s?\(([^)]+)\)| ([^,;:.«»]+))/u.exec(
      text.slice(run.end, run.end + 120),
    )?.[0] ?? "";
  const reporting = REPORTS.test(fold(text.slice(Math.max(0, run.start - 120), run.start)));
  const words = soughtIn(inquiry, `${reporting ? "" : left} | ${right}`).filter(isTerm);
  const spoken = reporting ? soughtIn(inquiry, officeOf(left)).filter(isTerm) : [];
  const first = inquiry.sought.find(isTerm);
  if (reporting && !(first && [...spoken, ...words].includes(first))) return 0;
  return isOtherRank(inquiry, `${left} | ${right}`) ? 0 : words.length + spoken.length;
}

/** Whether a name's office or apposition is told by one of these words: `le maire de Séoul Park Won Soon`. */
export function bears(inquiry: Inquiry, text: string, run: Run, words: ReadonlySet<string>): boolean {
  const before = text.slice(Math.max(0, run.start - 60), run.start).replace(/,\s*$/u, "");
  const office = before.split(/[,.;:(]|(?<=\p{L}) (?=(?:le|la|les|au|aux|du|un|une) |l['’])/u).at(-1) ?? "";
  const after = APPOSITION.exec(text.slice(run.end, run.end + 80))?.[0] ?? "";
  const apposition = isDeed(inquiry, after) ? "" : after;
  const told = / vice /.test(inquiry.text) ? office : office.replace(/(?<!\p{L})vice-\p{L}+/giu, "");
  return soughtIn(inquiry, `${told} | ${apposition}`).some(({ key }) => words.has(key));
}

/** `X, recommande de fermer`: not what X is, but what X does. */
function isDeed(inquiry: Inquiry, text: string): boolean {
  const verb = verbAsked(inquiry);
  const [first] = foldedWords(text);
  return verb !== undefined && first !== undefined && isSame(verb, first);
}

/** What follows a name between commas or brackets, unless the verb does. */
const APPOSITION = /^, (?!(?:a|ont|est|était|avait|qui|dont|s['’]est)(?!\p{L}))[^,;:.«»]+|^\s?\([^)]+\)/u;

/** A deputy, vice-president or former minister is not the one asked for, nor the other way round. */
function isOtherRank({ text }: Inquiry, description: string): boolean {
  const folded = fold(description);
  return (
    RANKS.some((rank) => rank.test(folded) && !rank.test(text) && !RANK_FREE.test(text)) ||
    (/ vice /.test(text) && !/\bvice\b/.test(folded))
  );
}

const RANKS = [/\badjointe?s?\b/, /\bvice\b/, /\b(?:ancienn?e?|ex)\b/];
/** Questions about what somebody did, not about an office. */
const RANK_FREE = / (?:gagne|remporte|elue?|designee?|marque|dessine|construi|recommand|achete)\w* /;

function officeOf(left: string): string {
  return /\p{L}+(?: [^,]+)?,? $/u.exec(left)?.[0] ?? "";
}

/** Whether the words before a name make its bearer one who only reports. */
export function isReporter(before: string): boolean {
  return REPORTS.test(before);
}

const REPORTS =
  /(?:a|ont|s'est|se sont) (?:\p{L}+ )?(?:precise|declare|indique|souligne|affirme|explique|confirme|rappele|annonce|estime|ajoute|note|felicite|deplore|conclu|rapporte|fait savoir)e?s? [^.;]{0,80}$|(?:selon|d'apres) [^.;,]{0,80}$/u;

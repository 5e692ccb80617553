import type { Span } from "../span.ts";
import { findWords } from "../words.ts";
import type { Word } from "../words.ts";
import { cutsAtFigures } from "./figures.ts";
import { isHyphenBetween } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import { segment } from "./segmentation.ts";
import { isElided, surroundingsOf } from "./surroundings.ts";

/**
 * Where a space is missing in a text: ascending UTF-16 offsets of the characters before which one belongs
 * (`pour|discuter`, `150|projets`, `guérisons.|La`). Cautious: what may be a word or a name of its own stays, as do
 * addresses, file names, hashtags, units and acronyms. The same text and lexicon give the same offsets. Linear.
 */
export function findMissingSpaces(text: string, lexicon: Lexicon): number[] {
  const codes = findCodes(text);
  const offsets = new Set([...inWords(text, lexicon), ...atMarks(text)]);
  return outside(
    codes,
    [...offsets].sort((a, b) => a - b),
  );
}

/** Runs without white space that are addresses, file names, handles or hashtags. */
function findCodes(text: string): Span[] {
  const codes: Span[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    if (/[@#_\\=<>{}|*^$~]|:\/\/|www\.|[\p{Ll}\d]\.\p{Ll}/u.test(run))
      codes.push({ start: index, end: index + run.length });
  }
  return codes;
}

/** The ascending offsets that no span (ascending too) covers. */
function outside(spans: readonly Span[], offsets: readonly number[]): number[] {
  let next = 0;
  return offsets.filter((offset) => {
    while ((spans[next]?.end ?? Infinity) <= offset) next++;
    return offset <= (spans[next]?.start ?? Infinity);
  });
}

function* inWords(text: string, lexicon: Lexicon): Generator<number> {
  const words = findWords(text);
  for (const [index, word] of words.entries()) {
    const isKnown = lexicon.isWord(word.text) && !isElided(text, word.end);
    if (isKnown && !isInCompound(text, words, index)) continue;
    for (const cut of cutsOf(text, words, index, lexicon)) yield word.start + cut;
  }
}

function isInCompound(text: string, words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && isHyphenBetween(text, before, word);
}

function cutsOf(text: string, words: readonly Word[], index: number, lexicon: Lexicon): number[] {
  const word = words[index];
  if (!word) return [];
  if (/\p{N}/u.test(word.text)) return cutsAtFigures(text, word, lexicon);
  const cuts = segment(word.text, lexicon, surroundingsOf(text, word, [words[index - 1], words[index + 1]]));
  return cuts.length > 0 ? cuts : cutsAfterCompound(text, words, index, lexicon);
}

/** Hyphens in a compound, and letters after its last one: beyond these it is no name of a place or person. */
const LONGEST_COMPOUND = 4;
const LONGEST_PART = 20;

/** `Gyeonggi-dose`: the compound without its last letters is attested before the word that these make. */
function cutsAfterCompound(text: string, words: readonly Word[], index: number, lexicon: Lexicon): number[] {
  let first = index;
  while (index - first < LONGEST_COMPOUND && isInCompound(text, words, first)) first--;
  const [start, word] = [words[first]?.start ?? 0, words[index]];
  if (first === index || !word || word.text.length > LONGEST_PART) return [];
  const count = lexicon.frequency(text.slice(start, word.end));
  for (let cut = word.text.length - 1; cut > 1; cut--) {
    const pair = lexicon.pairFrequency(text.slice(start, word.start + cut), word.text.slice(cut));
    if (pair > 0 && pair >= count) return [cut];
  }
  return [];
}

/** Gaps that are missing beside a mark: after one (`.,;!?…»`) or on either side of brackets. */
function* atMarks(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[.,;!?…»]/gu)) {
    if (isGapAfter(text, index)) yield index + 1;
  }
  for (const { 0: brackets, index } of text.matchAll(/\([\p{L}\p{N}][\p{L}\p{N}\s’'.,%-]{2,80}\)/gu)) {
    if (!isRemark(brackets)) continue;
    if (/\p{L}/u.test(text[index + brackets.length] ?? "")) yield index + brackets.length;
    if (/\p{L}{3}/u.test(text.slice(Math.max(0, index - 3), index))) yield index;
  }
}

/** `(VNA)`, `(Corée du Sud)`, `(2016)`; not the brackets of `élu(e)s`, `(ré)organiser` and `f(x,y)`. */
function isRemark(brackets: string): boolean {
  return /\s|\p{Lu}{3}|^\(\p{Lu}\p{Ll}{3}|\d{4}/u.test(brackets);
}

function isGapAfter(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, at + 6);
  if (!/^\p{L}/u.test(after)) return false;
  if (text[at] === "»") return true;
  if (text[at] === ",") return isClause(before, after);
  if (text[at] === ";")
    return isClause(before, after) && !/&\w*$/u.test(text.slice(Math.max(0, at - 10), at));
  if (/\d$/u.test(before) && OPENING.test(text.slice(at + 1, at + 9))) return true;
  return (
    endsSentence(before) &&
    /^\p{Lu}(?:\p{Ll}|['’]|\s)/u.test(after) &&
    !/^(?:Com|Net|Org|Vn|Fr)\b/u.test(after)
  );
}

/** A word that opens a sentence, after a number that might go on: `l’Hôpital militaire 175.Il compte`. */
const OPENING = /^(?:Ils?|Elles?|L[ae]s?|Une?|Ce(?:tte|s)?|En|Au|Dans|Pour|Selon|Mais)\s\p{Ll}/u;

/** Whether a comma stands between words, not between the letters of a formula (`x,y`). */
function isClause(before: string, after: string): boolean {
  return /(?:\p{L}{2}|[\d%)»])$/u.test(before) && /^(?:\p{L}[\p{L}’']|[aàyAÀ]\s)/u.test(after);
}

function endsSentence(before: string): boolean {
  return /\p{Ll}{2}$|\d{4}$|[)»%]$|(?:^|\P{L})(?:M|MM|Dr)$/u.test(before);
}

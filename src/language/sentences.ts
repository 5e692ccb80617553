import { fold } from "./folding.ts";
import { trimmed, type Span } from "./span.ts";

/**
 * The sentences of one paragraph, in order, trimmed, never overlapping. Characters that belong to none are white space
 * or stray punctuation: a sentence holds at least one letter or digit.
 *
 * A full stop ends a sentence unless it closes an abbreviation (`M.`, `art.`), an initial (`N. Sarkozy`) or a list
 * number (`1. `); inside « », “ ” or " " sentences stay together up to {@link LONGEST_QUOTATION} characters, so that a short
 * quotation is never torn. Points within numbers (`1.500`) are never followed by white space and so never asked about.
 * Linear: each candidate looks at a bounded window on either side.
 */
export function splitSentences(paragraph: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let opened = -1;
  let scanned = 0;
  for (const match of paragraph.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    opened = openQuotation(paragraph, scanned, end, opened);
    scanned = end;
    if (opened >= 0 && end - opened <= LONGEST_QUOTATION) continue;
    if (!endsSentence(paragraph, start, match.index, end)) continue;
    push(sentences, paragraph, { start, end });
    start = end;
  }
  push(sentences, paragraph, { start, end: paragraph.length });
  return sentences;
}

/** A run of end marks with the closing quotes and brackets that belong to it; the look-behind keeps long runs linear. */
const TERMINATOR = /(?<![.!?…])[.!?…]+(?:\s?[»”"’')\]])*(?=\s|$)/gu;

/** Beyond this many characters a quotation of several sentences is split like any other text. */
const LONGEST_QUOTATION = 400;

/** Abbreviations before a name, folded, without their point: titles, which no sentence ends with. */
const TITLES = new Set("m mm mr mrs ms mme mlle dr drs pr prof me".split(" "));
/** Others before a name: `St. Gallen`, `av. J.-C.`, `TP. Vinh`; words of their own before the start of a sentence (`le col. Il`). */
const BEFORE_NAMES = new Set("st ste sts gal col cdt lt cap av bd cf vs jr sr tp".split(" "));
/** Before a number: `art. 5`, `env. 300`; before anything else they end a sentence (`14.000 heures de vol. Sa cabine`). */
const BEFORE_NUMBERS = new Set(
  "al art chap env ex fig hab ibid id inf max min no nos op p pp ref sq tel vol".split(" "),
);

/** Words that start a French sentence far more often than a surname: after `vitamine C. Le` a sentence begins. */
const OPENERS = new Set(
  (
    "le la les l un une des il elle ils elles on ce cet cette ces c en au aux a dans sur pour par " +
    "avec selon apres avant depuis lors mais or car et de du d outre parmi son sa ses leur leurs " +
    "nous vous je"
  ).split(" "),
);

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.slice(end, end + 40).trimStart();
  if (!/^[\p{Lu}\p{Lt}\p{N}«“"‘'([—–\-•\p{Extended_Pictographic}]/u.test(next))
    return !/^[\p{Ll},;:!?…»)]/u.test(next);
  if (text[stop] !== "." || text[stop + 1] === ".") return true;
  const before = /[\p{L}\p{M}\p{N}.°-]*$/u.exec(text.slice(Math.max(start, stop - 24), stop))?.[0] ?? "";
  return !isAbbreviation(before, next, text.slice(start, stop));
}

function isAbbreviation(before: string, next: string, sentence: string): boolean {
  const last = fold(before.split(/[.-]/).at(-1) ?? "");
  if (/^\d+$/.test(before)) return sentence.length < 8 && sentence.trim() === before;
  if (/^\p{Lu}\p{M}*$/u.test(before) || /(?:^|[.-])\p{Lu}$/u.test(before)) return !opensSentence(next);
  if (before.length > 5) return false;
  if (BEFORE_NUMBERS.has(last)) return /^(?:\p{Lu}[\s.-]*)?\p{N}|^\p{Lu}\./u.test(next);
  return TITLES.has(last) || (BEFORE_NAMES.has(last) && !opensSentence(next));
}

function opensSentence(next: string): boolean {
  const first = /^[«“"‘'(\s]*([\p{L}\p{M}]+)(?![.\p{L}\p{M}])/u.exec(next)?.[1];
  return first !== undefined && OPENERS.has(fold(first));
}

/** Where the quotation that is open at `to` began, or -1; `opened` is what it was at `from`. One that never closes is none. */
function openQuotation(text: string, from: number, to: number, opened: number): number {
  let open = opened;
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (open >= 0 && sign === CLOSING.get(text.charAt(open))) open = -1;
    else if ((open < 0 || sign === "«") && opensAt(text, at)) open = at;
  }
  return open;
}

/** Quotation marks that open, with those that close after them. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);

/** Whether a quotation opens here and closes soon; a straight mark opens before a word and after none. */
function opensAt(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const closing = CLOSING.get(sign);
  if (closing === undefined || !text.slice(at + 1, at + LONGEST_QUOTATION).includes(closing)) return false;
  if (sign !== '"') return true;
  return /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function push(sentences: Span[], text: string, span: Span): void {
  const stray =
    /^[\s.,;:!?…)\]]*/u.exec(text.slice(span.start, Math.min(span.end, span.start + 40)))?.[0].length ?? 0;
  const sentence = trimmed(text, { start: span.start + stray, end: span.end });
  if (hasContent(text, sentence)) sentences.push(sentence);
}

function hasContent(text: string, span: Span): boolean {
  const content = /[\p{L}\p{N}]/uy;
  for (let at = span.start; at < span.end; at++) {
    content.lastIndex = at;
    if (content.test(text)) return true;
  }
  return false;
}

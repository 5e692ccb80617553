import type { Span } from "../../language/span.ts";
import { isDigit, isSign, lettersOf, NOTHING, SEPARATOR } from "./letters.ts";

/** A word as it is compared, where it stands: two words are the same where their keys are. */
export interface ComparedWord extends Span {
  readonly key: string;
}

/**
 * The words of a text as they are compared: letters without typography; a sign (`%`, `€`) is a word of its own, and so are the
 * figures and the letters of `20e` or `150projets`. A number is one word however its thousands are grouped (`1.500`, `1 500`,
 * `1500`); its decimals follow a comma (`5.76` is `5,76`). Linear in the length of the text.
 */
export function comparedWords(text: string): ComparedWord[] {
  const words: ComparedWord[] = [];
  const open = { key: "", start: 0, end: 0, group: 0 };
  const close = () => {
    if (open.key !== "") words.push({ key: open.key, start: open.start, end: open.end });
    open.key = "";
  };
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const letters = lettersOf(code);
    if (letters === SEPARATOR) {
      const joint = jointAt(text, at, open);
      if (joint === null) close();
      else {
        open.key += joint.sign;
        open.group = joint.sign === "" ? 0 : NO_GROUP;
      }
      at = joint?.next ?? next;
      continue;
    }
    if (letters !== NOTHING) take(letters, at, open, close);
    if (open.key !== "") open.end = next;
    if (isSign(letters)) close();
    at = next;
  }
  close();
  return words;
}

/** A word that is being read. */
interface OpenWord {
  key: string;
  start: number;
  end: number;
  /** In a number, the digits since it or its last group of thousands began. */
  group: number;
}

/** What `group` is after the comma of a number. */
const NO_GROUP = -1;

/** Adds a character to the word that is being read, or begins the next one with it. */
function take(letters: string, at: number, open: OpenWord, close: () => void): void {
  const isFigure = isDigit(letters);
  if (isSign(letters) || isFigure !== isDigit(open.key)) close();
  if (open.key === "") {
    open.start = at;
    open.group = 0;
  }
  open.key += letters;
  if (isFigure && open.group !== NO_GROUP) open.group += letters.length;
}

/** Words as one string, without what separates them but between two numbers: `en 2016 15 pays` is `en2016|15pays`. */
export function streamOf(words: readonly ComparedWord[]): { stream: string; starts: number[] } {
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let last = "";
  for (const { key } of words) {
    if (isDigit(last, last.length - 1) && isDigit(key)) {
      pieces.push("|");
      length++;
    }
    starts.push(length);
    pieces.push(key);
    length += key.length;
    last = key;
  }
  return { stream: pieces.join(""), starts };
}

/** A word in pieces of so many units of its key each, where they stand in its text. */
export function splitWord(text: string, word: ComparedWord, lengths: readonly number[]): ComparedWord[] {
  const pieces: ComparedWord[] = [];
  let from = 0;
  let start = word.start;
  for (const length of lengths) {
    const key = word.key.slice(from, from + length);
    let end = start;
    for (let read = 0; end < word.end && (read < length || isBare(text, end));) {
      const code = text.codePointAt(end) ?? 0;
      read += lettersOf(code).trim().length;
      end += code > 0xffff ? 2 : 1;
    }
    pieces.push({ key, start, end });
    from += length;
    start = end;
  }
  return pieces;
}

function isBare(text: string, at: number): boolean {
  return lettersOf(text.codePointAt(at) ?? 0) === NOTHING;
}

/** The longest run of white space inside of a number. */
const LONGEST_GAP = 4;

/** What joins a number to the digits after it: nothing within thousands (also where « … » tore them), a comma before decimals. */
function jointAt(text: string, at: number, open: OpenWord): { sign: string; next: number } | null {
  if (!isDigit(open.key)) return null;
  const mark = text.charAt(at);
  const isSpace = mark.trim() === "";
  const next = isSpace ? afterSpace(text, at) : at + 1;
  const digits = digitsFrom(text, next);
  const isLed = open.group >= 1 && open.group <= 3;
  if (isLed && (mark === "." || (isSpace && !isNamed(text, open))) && isGroup(text, next, digits))
    return { sign: "", next };
  const isDecimal = digits > 0 && (mark === "," || (mark === "." && digits < 3));
  return isDecimal && open.group !== NO_GROUP ? { sign: ",", next } : null;
}

/** Whether these digits are three, or what « … » left of three. */
function isGroup(text: string, at: number, digits: number): boolean {
  return digits === 3 || (digits > 0 && /^(?:…|\.{3})/.test(text.slice(at + digits, at + digits + 3)));
}

/** Whether figures belong to a letter or a hyphen before them: in `le G20 150 délégués` there is no number of thousands. */
function isNamed(text: string, { start }: OpenWord): boolean {
  return /(?:^|[^\p{L}])\p{Lu}$|-$/u.test(text.slice(Math.max(0, start - 2), start));
}

function afterSpace(text: string, at: number): number {
  let next = at + 1;
  while (next < Math.min(text.length, at + LONGEST_GAP) && text.charAt(next).trim() === "") next++;
  return next;
}

/** How many digits stand from a place on; four stand for more. */
function digitsFrom(text: string, at: number): number {
  let digits = 0;
  while (digits < 4 && isDigit(text, at + digits)) digits++;
  return digits;
}

import { askedOf } from "../../../language/question.ts";
import { matchesOf, sliceOf, trimmed, type Span } from "../../../language/span.ts";
import { questionTerms } from "../../../language/terms/terms.ts";
import { findWords } from "../../../language/words.ts";
import { opensAsQuestion } from "./opening.ts";

/**
 * The questions of a message, in order, trimmed, never overlapping; none where there is only white space. Each ends with a question
 * mark, or at the end of a line where both that line and a later one open as questions; a statement belongs to the question after it,
 * and what follows the last one to that. Any other text is one question, however many sentences it has. Linear in its length.
 */
export function questionSpans(text: string): Span[] {
  return joined(text, partsOf(text))
    .map((span) => withoutMark(text, trimmed(text, span)))
    .filter(({ start, end }) => start < end);
}

/** A line, or what of it ends with a question mark. */
interface Stretch extends Span {
  readonly isMarked: boolean;
  readonly isQuestion: boolean;
}

/** The text in parts of one question each. */
function partsOf(text: string): Span[] {
  const stretches = stretchesOf(text);
  const lastMarked = stretches.findLastIndex(({ isMarked }) => isMarked);
  const parts: Span[] = [];
  let asking: Stretch | undefined;
  for (const [at, stretch] of stretches.entries()) {
    const last = parts.at(-1);
    const isNext = asking?.isMarked === true && at <= lastMarked;
    const isNew = !last || isNext || (asking && stretch.isQuestion && !wraps(text, asking, stretch));
    if (isNew) {
      parts.push({ start: stretch.start, end: stretch.end });
      asking = undefined;
    } else parts[parts.length - 1] = { start: last.start, end: stretch.end };
    if (stretch.isMarked || stretch.isQuestion) asking = stretch;
  }
  return parts;
}

/** Where a sentence only goes on in the next line: in small letters after a capital. */
function wraps(text: string, before: Stretch, { start }: Stretch): boolean {
  const first = /[^\s]/u.exec(text.slice(start, start + 200))?.[0] ?? "";
  return !before.isMarked && /\p{Ll}/u.test(first) && /^[^\p{L}]{0,40}\p{Lu}/u.test(sliceOf(text, before));
}

function stretchesOf(text: string): Stretch[] {
  const marked = new Set(questionEnds(text));
  const quoted = covering(
    PAIRS.flatMap((pair) => enclosures(text, pair)).toSorted((a, b) => a.start - b.start),
  );
  const breaks = matchesOf(text, /\n/gu).flatMap(({ start, end }) => (quoted(start) ? [] : [end]));
  const ends = [...new Set([...marked, ...breaks, text.length])].toSorted((a, b) => a - b);
  return ends.flatMap((end, at) => {
    const start = ends[at - 1] ?? 0;
    const isMarked = marked.has(end);
    return start < end ? [{ start, end, isMarked, isQuestion: opensAsQuestion(text.slice(start, end)) }] : [];
  });
}

/** Question marks with the closing marks that belong to them. */
const QUESTION_END = /[?？]+[!?？.…]*(?:[”"’')\]]|\s?»)*/gu;

/** Addresses, whose question marks ask nothing. */
const ADDRESS = /[a-z]+:\/\/\S+/giu;

/** Marks between which a question is quoted or put in brackets. */
const PAIRS = ["«»", "“”", "()", '""'] as const;

/** Where questions end, each with its closing marks. */
function questionEnds(text: string): number[] {
  const inAddress = covering(matchesOf(text, ADDRESS));
  const enclosing = PAIRS.map((pair) => covering(enclosures(text, pair)));
  return matchesOf(text, QUESTION_END).flatMap(({ start, end }) => {
    if (inAddress(start) || !/^(?:\s|\p{Lu}|$)/u.test(text.slice(end, end + 2))) return [];
    const around = enclosing.flatMap((covers) => covers(start) ?? []);
    if (around.some((pair) => end < pair.end)) return [];
    const goesOn = around.length > 0 && !/^(?:[^\S\n]*(?:\n|\p{Lu}|$))/u.test(text.slice(end, end + 40));
    return goesOn ? [] : [end];
  });
}

/** The stretches between a mark and the next one that closes it. */
function enclosures(text: string, pair: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (open >= 0 && text[at] === pair[1]) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    } else if (open < 0 && text[at] === pair[0]) open = at;
  }
  return spans;
}

/** Which of these spans covers a place; to be asked in the order of the text. */
function covering(spans: readonly Span[]): (place: number) => Span | undefined {
  let at = 0;
  return (place) => {
    while ((spans[at]?.end ?? Infinity) <= place) at++;
    const span = spans[at];
    return span && span.start <= place ? span : undefined;
  };
}

/** Parts without a word go to the one before; those that ask nothing (« Ça va ? ») to the one after. */
function joined(text: string, parts: readonly Span[]): Span[] {
  const questions: Span[] = [];
  let from: number | undefined;
  for (const [at, part] of parts.entries()) {
    const start = from ?? part.start;
    const words = sliceOf(text, part);
    const previous = questions.at(-1);
    if (previous && from === undefined && findWords(words).length === 0) {
      questions[questions.length - 1] = { start: previous.start, end: part.end };
    } else if (at < parts.length - 1 && asksNothing(words)) from = start;
    else {
      questions.push({ start, end: part.end });
      from = undefined;
    }
  }
  return questions;
}

function asksNothing(words: string): boolean {
  return questionTerms(words).length === 0 && askedOf(words) === "what";
}

/** A question without the punctuation or the list mark before it: what is left of « @bot, quand … » or « 2) Quand … ». */
function withoutMark(text: string, { start, end }: Span): Span {
  const mark = /^(?:[\s,;:.!…–—•*·-]|\d{1,2}[.)]\s)*/u.exec(text.slice(start, Math.min(end, start + 40)));
  const from = start + (mark?.[0].length ?? 0);
  return from < end ? { start: from, end } : { start, end };
}

import { fold } from "../../language/folding.ts";
import { stem } from "../../language/terms/stems.ts";
import type { Span } from "../../language/span.ts";
import { findWords } from "../../language/words.ts";
import type { Inquiry, Sought } from "./inquiry.ts";
import { isSame } from "./sought-words.ts";

/**
 * The candidate nearest to the question's words in a text, or null where there is none or two are as near. The nearness
 * of a word counts less with every clause between, and names count less: they stand with many things.
 */
export function nearestOf<T extends Span>(
  inquiry: Inquiry,
  text: string,
  candidates: readonly T[],
): T | null {
  const [only, ...more] = candidates;
  if (!only || more.length === 0) return only ?? null;
  const scores = nearnessesOf(inquiry, text, candidates);
  const ranked = candidates
    .map((candidate, at) => ({ candidate, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score > LEAD * (second?.score ?? 0) ? first.candidate : null;
}

/** How near each stretch of a text is to the question's words, 0 where it has none: only differences within one text mean anything. */
export function nearnessesOf(inquiry: Inquiry, text: string, candidates: readonly Span[]): number[] {
  const marks = marksIn(inquiry, text);
  return candidates.map((candidate) => nearness(text, candidate, marks));
}

/** By how much the nearest has to be nearer than the next: less than a word's difference decides nothing. */
const LEAD = 1.05;

/** A word of a text where one of the question's stands. */
interface Mark extends Span {
  readonly sought: Sought;
  /** Whether it is that word, and no other that speaks of the same. */
  readonly exact: boolean;
}

/** Where words of the question that are no names stand in a text. */
export function termSpans(inquiry: Inquiry, text: string): Span[] {
  return marksIn(inquiry, text).filter(({ sought }) => !sought.name);
}

function marksIn(inquiry: Inquiry, text: string): Mark[] {
  return findWords(text).flatMap(({ text: word, start, end }) => {
    const key = fold(word);
    const form = stem(key);
    const sought =
      inquiry.sought.find((one) => one.key === key || stem(one.key) === form) ??
      inquiry.sought.find((one) => isSame(one, key));
    return sought ? [{ start, end, sought, exact: stem(sought.key) === form }] : [];
  });
}

function nearness(text: string, candidate: Span, marks: readonly Mark[]): number {
  const best = new Map<Sought, number>();
  for (const mark of marks) {
    if (mark.start < candidate.end && candidate.start < mark.end && mark.sought.name) continue;
    const weight = (mark.sought.name ? NAME : mark.exact ? 1 : RELATED) * closeness(text, candidate, mark);
    best.set(mark.sought, Math.max(weight, best.get(mark.sought) ?? 0));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

function closeness(text: string, candidate: Span, mark: Mark): number {
  const between = text.slice(Math.min(candidate.end, mark.end), Math.max(candidate.start, mark.start));
  const words = between.split(/\s+/u).length;
  const coordinate = mark.start > candidate.start && !mark.sought.name && between.endsWith(" et ") ? 1 : 0;
  const clauses = between === " (" ? 0 : clausesIn(between) + coordinate;
  return CLAUSE ** Math.min(clauses, 4) / (1 + words / 6);
}

/** How many clauses end in a text: none where two words stand in one. */
export function clausesIn(text: string): number {
  return text.match(BOUNDARY)?.length ?? 0;
}

/** What a word of the same family counts beside the word itself. */
const RELATED = 0.7;
/** What a name counts beside a word of the question that is none. */
const NAME = 0.3;
/** What is left of a word's nearness beyond the end of its clause. */
const CLAUSE = 0.6;
const BOUNDARY = /[,;:–—()«»](?!\d)|(?<!\p{L})(?:qui|dont|où|tandis|alors que|mais|contre)(?!\p{L})/gu;

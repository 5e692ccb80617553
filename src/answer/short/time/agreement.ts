import type { Span } from "../../../language/span.ts";
import { findWords } from "../../../language/words.ts";
import { fold } from "../../../language/folding.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Evidence, ShortAnswer } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { isSame } from "../sought-words.ts";
import { isBeginning } from "../word-families.ts";
import { datedAnswer } from "./dated-answer.ts";

/** A year that has been worked out: the one it was counted from, and how far it may be off. */
export interface Sum {
  readonly year: number;
  readonly anchor: number;
  /** In years; 0 for what is exact. */
  readonly margin: number;
}

/**
 * A worked-out answer beside what the quotes state on the same thing: where they agree, its derivation says so; where they do
 * not, both years are given, and nothing is chosen. What was compared is among what the answer rests on.
 */
export function comparedWith(
  answer: ShortAnswer,
  sum: Sum,
  inquiry: Inquiry,
  { own, others }: { readonly own: Evidence; readonly others: readonly Evidence[] },
): ShortAnswer {
  const stated = [own, ...others].flatMap((evidence) => statedIn(inquiry, evidence, sum));
  const [other] = [...stated.filter(({ year }) => !fits(year, sum)), ...stated];
  if (!other) return answer;
  const { start, end } = other.evidence.sentence;
  const isOwn = other.evidence.document.id === own.document.id && start !== own.sentence.start;
  const supports: readonly Span[] = isOwn ? [...answer.supports, { start, end }] : answer.supports;
  if (fits(other.year, sum)) {
    const link = other.year === sum.year ? "comme le dit" : "à rapprocher de";
    return { ...answer, supports, derivation: `${answer.derivation ?? ""}, ${link} « ${other.words} »` };
  }
  const years = other.year < sum.year ? `${other.year} ou ${answer.text}` : `${answer.text} ou ${other.year}`;
  return {
    ...answer,
    supports,
    text: years,
    derivation: `${answer.derivation ?? ""}, mais « ${other.words} »`,
    contested: { own: answer.text, other: String(other.year), by: other.evidence },
  };
}

function fits(year: number, sum: Sum): boolean {
  return Math.abs(year - sum.year) <= sum.margin;
}

interface Stated {
  readonly year: number;
  readonly words: string;
  readonly evidence: Evidence;
}

/** The year that a quote states for what is asked, in the clause that tells it; not the year that the sum counts from. */
function statedIn(inquiry: Inquiry, evidence: Evidence, { anchor }: Sum): Stated[] {
  const { display } = evidence.sentence;
  const answer = datedAnswer(inquiry, evidence);
  const [year, ...more] = answer?.basis === "quoted" ? (answer.text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []) : [];
  if (!answer || year === undefined || more.length > 0 || Number(year) >= anchor) return [];
  const start = display.indexOf(answer.text);
  const clause = clauseAround(display, { start, end: start + answer.text.length });
  const told = display.slice(clause.start, start + answer.text.length).trim();
  const words = findWords(told).map(({ text }) => fold(text));
  return words.some((word) => isWhatIsAsked(inquiry, word))
    ? [{ year: Number(year), words: shortened(told), evidence }]
    : [];
}

/** The question's own verb, or a word of the same kind of beginning. */
function isWhatIsAsked({ sought }: Inquiry, word: string): boolean {
  const beginnings = sought.filter(({ key }) => isBeginning(key));
  const asked = beginnings.length > 0 ? beginnings : sought.filter(({ name }) => !name).slice(-1);
  return asked.some((one) => isSame(one, word));
}

/** The last words of a clause: the line of a derivation is short. */
function shortened(words: string): string {
  return words.length <= LONGEST ? words : `… ${words.slice(-LONGEST).replace(/^\S* /u, "")}`;
}

/** In UTF-16 units. */
const LONGEST = 60;

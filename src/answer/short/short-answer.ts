import { findDurations } from "../../language/time/durations.ts";
import { asksSeveral } from "./asks-several.ts";
import { isCompletedOtherwise } from "./complements.ts";
import { isOfAnother } from "./contrasts.ts";
import { surroundings, type Derivation, type Evidence, type ShortAnswer } from "./evidence.ts";
import { readInquiry, type Inquiry } from "./inquiry.ts";
import { matchAnswer } from "./names/match-result.ts";
import { personAnswer } from "./names/person-answer.ts";
import { placeAnswer } from "./names/place-answer.ts";
import { whichAnswer } from "./names/which-answer.ts";
import { lacksGlossed } from "./glossed-words.ts";
import { isNamedApart } from "./named-apart.ts";
import { isOfOtherPerson } from "./other-person.ts";
import { isOfOtherSubject } from "./other-subject.ts";
import { isSwapped } from "./relations/swapped.ts";
import { rememberedOf } from "./remembered-of.ts";
import { countedAnswer } from "./quantity/counted-answer.ts";
import { asksBeginning } from "./time/asked-event.ts";
import { comingFeast } from "./time/coming-feast.ts";
import { datedAnswer } from "./time/dated-answer.ts";
import { statedBeginning } from "./time/stated-beginning.ts";
import { derive, undone } from "./time/derivation.ts";

export type { Derivation, Evidence, ShortAnswer } from "./evidence.ts";

/**
 * The few words that answer a question, from its ranked quotes (best first), or null: rather none than a wrong one. A
 * quoted answer is a slice of the first quote's display; a derived one comes with its sum, and rests on the first quote
 * unless a later one of the same document holds the anniversary asked for.
 */
export function shortAnswerOf(question: string, evidence: readonly Evidence[]): ShortAnswer | null {
  const [first] = evidence;
  const inquiry = readInquiry(question);
  if (!first || inquiry.sought.length === 0 || asksSeveral(inquiry) || isSwapped(question, first))
    return null;
  return inquiry.asked === "when" ? timeAnswer(inquiry, evidence, first) : ownAnswer(inquiry, first);
}

/** What a quote answers by itself. */
const ownAnswer = rememberedOf((inquiry, first): ShortAnswer | null =>
  isOfOther(inquiry, first) ? null : made(inquiry, first),
);

function made(inquiry: Inquiry, first: Evidence): ShortAnswer | null {
  const side = matchAnswer(inquiry, first);
  return side === undefined ? (MAKERS[inquiry.asked]?.(inquiry, first) ?? null) : side;
}

/** Whether a quote speaks of another thing of the kind asked about. */
const isOfOther = rememberedOf(
  (inquiry, first) =>
    isOfAnother(inquiry, first) ||
    isOfOtherSubject(inquiry, first) ||
    isOfOtherPerson(inquiry, first) ||
    isNamedApart(inquiry, first) ||
    isCompletedOtherwise(inquiry, first.sentence.display, surroundings(first)),
);

/** Whether a quote tells of an anniversary: its own date is then the feast's, never that of the beginning. */
function recallsBeginning({ sentence }: Evidence): boolean {
  return findDurations(sentence.display).some(({ kind }) => kind === "anniversary");
}

/** Whether a question asks for a date, a number, a person, a place or one thing of several: a few words that a quote may hold. */
export function expectsFewWords(question: string): boolean {
  const inquiry = readInquiry(question);
  return (inquiry.asked === "when" || inquiry.asked in MAKERS) && !asksSeveral(inquiry);
}

const MAKERS: Readonly<
  Partial<Record<Inquiry["asked"], (inquiry: Inquiry, evidence: Evidence) => ShortAnswer | null>>
> = {
  howmany: countedAnswer,
  who: personAnswer,
  where: placeAnswer,
  which: whichAnswer,
};

/**
 * The answer worked out from an anniversary or a length of time, with the number of the quote that holds its expression, so
 * that this quote can be shown first; null where the question asks for none, or where a year is unknown.
 */
export function derivationFor(question: string, evidence: readonly Evidence[]): Derivation | null {
  const inquiry = readInquiry(question);
  return inquiry.asked === "when" ? derivedFrom(inquiry, evidence) : null;
}

/**
 * Why no year was worked out, in French, where a quote tells how long ago what is asked for was and the article's year is
 * unknown (« 20e anniversaire, année de l’article inconnue »), with the number of that quote; else null.
 */
export function undoneSum(
  question: string,
  evidence: readonly Evidence[],
): { readonly index: number; readonly words: string } | null {
  const inquiry = readInquiry(question);
  return inquiry.asked === "when" ? undone(inquiry, evidence) : null;
}

/** The event's own date, as it stands or resolved, unless the question asks for the beginning that an anniversary recalls. */
function timeAnswer(inquiry: Inquiry, evidence: readonly Evidence[], first: Evidence): ShortAnswer | null {
  const derived = derivedFrom(inquiry, evidence);
  if (derived?.index === 0) return derived.answer;
  if (asksBeginning(inquiry) && recallsBeginning(first))
    return derived?.answer ?? statedBeginning(inquiry, first);
  if (isOfOther(inquiry, first) || lacksGlossed(inquiry, first)) return derived?.answer ?? null;
  return datedAnswer(inquiry, first) ?? comingFeast(inquiry, first) ?? derived?.answer ?? null;
}

/** A derivation, worked out once for a question and its evidence: the answer asks for it, then whoever orders its quotes. */
function derivedFrom(inquiry: Inquiry, evidence: readonly Evidence[]): Derivation | null {
  const known = DERIVED.get(evidence);
  if (known?.inquiry === inquiry) return known.derived;
  const derived = derive(inquiry, evidence);
  DERIVED.set(evidence, { inquiry, derived });
  return derived;
}

const DERIVED = new WeakMap<
  readonly Evidence[],
  { readonly inquiry: Inquiry; readonly derived: Derivation | null }
>();

import { foldedWords } from "../../language/words.ts";
import type { Inquiry } from "../short/inquiry.ts";
import { isAsked } from "./asked-value.ts";
import { circumstancesOf } from "./circumstances.ts";
import { wordsOfFrame } from "./frame.ts";
import { areOfOneEvent } from "./one-event.ts";
import { areOfOneTime, periodOf, type Timed } from "./periods.ts";
import { complementOf, missingFrom, tellingWords } from "./telling.ts";
import type { Value } from "./value.ts";

/**
 * Whether two values are of the same thing: what the question asks for, of one event, place and time, under the same circumstances.
 * Made to say no: what it takes for the same although it is not would be shown as a contradiction that the archive does not hold.
 */
export function areOfOneThing(inquiry: Inquiry, a: Value, b: Value): boolean {
  return (
    areOfOneKind(a, b) &&
    areUnderOneCircumstance(a, b) &&
    areOfOneTime(datedOf(inquiry, a), datedOf(inquiry, b)) &&
    isAsked(inquiry, b) &&
    areOfOneEvent(inquiry, a, b) &&
    areToldAlike(inquiry, a, b) &&
    isAsked(inquiry, a)
  );
}

function areOfOneKind({ reading: a }: Value, { reading: b }: Value): boolean {
  if (a.kind === "amount" && b.kind === "amount")
    return a.measure === b.measure && a.unit === b.unit && a.fate === b.fate;
  return a.kind === b.kind;
}

function areUnderOneCircumstance(a: Value, b: Value): boolean {
  const [one, other] = [a, b].map(({ evidence, at, reading }) =>
    reading.kind === "date" ? "" : circumstancesOf(evidence.sentence.display, at),
  );
  return one === other;
}

/** Whether neither sentence says of its value what the other, its title and the question do not: another thing is counted there. */
function areToldAlike(inquiry: Inquiry, a: Value, b: Value): boolean {
  if (areDescribedApart(inquiry, a, b)) return false;
  return [
    [a, b],
    [b, a],
  ].every(([one, other]) => one && other && saysNoMore(inquiry, one, other));
}

function saysNoMore(inquiry: Inquiry, one: Value, other: Value): boolean {
  const { display } = one.evidence.sentence;
  const asked = foldedWords(inquiry.text);
  const narrowing = one.reading.kind === "amount" ? complementOf(display, one.at) : [];
  const others =
    other.reading.kind === "amount" ? complementOf(other.evidence.sentence.display, other.at) : [];
  if (missingFrom(narrowing, new Set([...asked, ...others])).length > 0) return false;
  const { told } = tellingWords(display, one.at, describedBy(inquiry, one));
  return missingFrom(told, new Set([...asked, ...wordsKnownBy(other)])).length === 0;
}

/** Whether each sentence describes what is asked about in words that the other has nothing for: two fairs, two wrecks. */
function areDescribedApart(inquiry: Inquiry, a: Value, b: Value): boolean {
  const isDescribedMore = (one: Value, other: Value) => {
    const { described } = tellingWords(one.evidence.sentence.display, one.at, describedBy(inquiry, one));
    return missingFrom(described, wordsKnownBy(other)).length > 0;
  };
  return isDescribedMore(a, b) && isDescribedMore(b, a);
}

/** The words of a value’s sentence, and of its article’s title and lead; worked out once a value. */
function wordsKnownBy(value: Value): ReadonlySet<string> {
  const known = KNOWN.get(value);
  if (known) return known;
  const { sentence, document } = value.evidence;
  const words = new Set([...foldedWords(sentence.display), ...wordsOfFrame(document)]);
  KNOWN.set(value, words);
  return words;
}

const KNOWN = new WeakMap<Value, ReadonlySet<string>>();

/** The words of the question that a description may follow (`le naufrage d’un bateau`); of a date none: `l’université de médecine`. */
function describedBy({ sought }: Inquiry, { reading }: Value): readonly string[] {
  return reading.kind === "amount" ? sought.map(({ key }) => key) : [];
}

/** The time of an amount, with the year that the question asks of it; a date’s own is what is asked. Worked out once a value. */
function datedOf(inquiry: Inquiry, value: Value): Timed {
  const known = TIMES.get(value);
  if (known) return known;
  const { sentence, document } = value.evidence;
  const period = periodOf(value.reading.kind === "amount" ? sentence.display : "");
  const years = [...new Set([...period.years, ...periodOf(inquiry.text).years])];
  const timed = { period: { ...period, years }, article: document.date };
  TIMES.set(value, timed);
  return timed;
}

const TIMES = new WeakMap<Value, Timed>();

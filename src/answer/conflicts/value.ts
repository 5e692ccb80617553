import type { Span } from "../../language/span.ts";
import { findDates, type PartialDate } from "../../language/time/dates.ts";
import type { Evidence, ShortAnswer } from "../short/evidence.ts";
import type { Inquiry } from "../short/inquiry.ts";
import { countedAmount } from "../short/quantity/counted-answer.ts";
import { findAmounts, type Amount } from "../short/quantity/amounts.ts";
import { fateAskedFor, tollIn, type Fate } from "../short/quantity/toll.ts";
import { precisionOf } from "../short/time/precision.ts";
import { datedAnswer } from "../short/time/dated-answer.ts";
import { agree, rangeOf, type Range } from "./range.ts";
import { unitKey } from "./units.ts";

/** What one sentence gives for what is asked, so that it can be compared with what another gives. */
export interface Value {
  readonly evidence: Evidence;
  /** Where it stands in the sentence's display. */
  readonly at: Span;
  /** As the archive writes it. */
  readonly text: string;
  readonly reading: Counted | Dated;
}

/** An amount: of a toll, or of what `unit` names. */
export interface Counted {
  readonly kind: "amount";
  readonly measure: Amount["measure"];
  readonly unit: string;
  readonly fate: Fate | null;
  readonly range: Range;
}

/** A date that the sentence itself states. */
export interface Dated {
  readonly kind: "date";
  readonly date: PartialDate;
}

/** The value that a sentence gives for what a question asks; null where it gives none that can be compared. */
export function valueIn(inquiry: Inquiry, evidence: Evidence): Value | null {
  if (inquiry.asked === "howmany") return amountIn(inquiry, evidence);
  return inquiry.asked === "when" ? dateIn(inquiry, evidence) : null;
}

/** The same of the sentence that a short answer was found in, without looking for it again. */
export function valueOfShort(inquiry: Inquiry, evidence: Evidence, { text }: ShortAnswer): Value | null {
  if (inquiry.asked === "when") return dateIn(inquiry, evidence, text);
  if (inquiry.asked !== "howmany") return null;
  const { display } = evidence.sentence;
  const start = display.indexOf(text);
  const amount = findAmounts(display).find((one) => one.start < start + text.length && start < one.end);
  return amount ? valueOf(inquiry, evidence, amount) : null;
}

function amountIn(inquiry: Inquiry, evidence: Evidence): Value | null {
  const fate = fateAskedFor(inquiry);
  const amount = fate ? tollIn(evidence.sentence.display, fate) : countedAmount(inquiry, evidence);
  return amount && valueOf(inquiry, evidence, amount);
}

function valueOf(inquiry: Inquiry, evidence: Evidence, amount: Amount): Value | null {
  const { display } = evidence.sentence;
  const fate = fateAskedFor(inquiry);
  if (UNCOMPARED.has(amount.measure)) return null;
  const text = display.slice(amount.start, amount.end);
  const range = rangeOf(text, amount.unit, fate !== null);
  if (!range) return null;
  const unit = fate ?? unitKey(amount.unit);
  return {
    evidence,
    at: amount,
    text,
    reading: { kind: "amount", measure: amount.measure, unit, fate, range },
  };
}

/** Hours and lengths of time have too many readings, ranks and rhythms no values to compare. */
const UNCOMPARED: ReadonlySet<Amount["measure"]> = new Set(["time", "age", "rank", "rhythm", "degree"]);

function dateIn(inquiry: Inquiry, evidence: Evidence, known?: string): Value | null {
  const precision = precisionOf(inquiry);
  if (precision === "clock" || precision === "length" || precision === "century") return null;
  const text = known ?? statedDate(inquiry, evidence);
  if (text === null || HEDGED.test(text)) return null;
  const start = evidence.sentence.display.indexOf(text);
  const date = dateSaid(text);
  if (start < 0 || !date) return null;
  return { evidence, at: { start, end: start + text.length }, text, reading: { kind: "date", date } };
}

/** The one date that words say by themselves. */
function dateSaid(text: string): PartialDate | null {
  if (/^\d{4}$/.test(text)) return { year: Number(text) };
  const [only, ...more] = findDates(`le ${text}`);
  return more.length === 0 && !only?.until && only?.relative === null ? only.date : null;
}

function statedDate(inquiry: Inquiry, evidence: Evidence): string | null {
  const answer = datedAnswer(inquiry, withoutGivenUp(evidence));
  return answer?.basis === "quoted" ? answer.text : null;
}

/** The sentence with spaces in place of the dates that it gives up: `initialement prévu le 8 février`, `et non le 8 février`. */
function withoutGivenUp(evidence: Evidence): Evidence {
  const { sentence } = evidence;
  const givenUp = findDates(sentence.display).filter(({ start }) =>
    GIVEN_UP.test(sentence.display.slice(Math.max(0, start - 40), start)),
  );
  const display = givenUp.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    sentence.display,
  );
  return { ...evidence, sentence: { ...sentence, display } };
}

const GIVEN_UP = /(?:initialement|d['’]abord|au lieu d[eu]?|et non(?: pas)?)(?: \p{L}+){0,3} ?$/iu;

/** Bounds and stretches agree with too much. */
const HEDGED =
  /^(?:avant|après|vers|veille|lendemain|milieu|alentours|autour|début|fin|années)|(?:d['’]ici|jusqu)/iu;

/** Whether two values of one thing may be the same: written otherwise, rounded, or less exact. */
export function mayBeEqual(a: Value["reading"], b: Value["reading"]): boolean {
  if (a.kind === "amount" && b.kind === "amount") return agree(a.range, b.range);
  if (a.kind === "amount" || b.kind === "amount") return false;
  return PARTS.every(
    (part) => a.date[part] === undefined || b.date[part] === undefined || a.date[part] === b.date[part],
  );
}

const PARTS = ["year", "month", "day"] as const;

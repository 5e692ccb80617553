import type { Span } from "../../../language/span.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { asksBeginning } from "../time/asked-event.ts";
import { findCenturies, findClockTimes } from "../time/clock-times.ts";
import { dateCandidates } from "../time/date-candidates.ts";
import { isOfOtherEvent } from "../time/other-dates.ts";
import { precisionOf } from "../time/precision.ts";
import { tellsBeginning } from "../time/told-beginning.ts";

/** A time that a quote tells, as exact as a question asks for it. */
export interface Time extends Span {
  /** What the article's date makes of it; null where its own words answer. */
  readonly resolved: string | null;
  /** Whether it is the time of another event. */
  readonly isOther: boolean;
}

/** The times of a quote that may be asked for, in order; none where a length of time is. Linear in the text. */
export function timesIn(inquiry: Inquiry, evidence: Evidence): Time[] {
  const { display } = evidence.sentence;
  const isUnbegun = asksBeginning(inquiry) && !tellsBeginning(inquiry, display);
  return timesOf(inquiry, evidence).map(({ start, end, resolved = null }) => ({
    start,
    end,
    resolved,
    isOther: isUnbegun || isOfOtherEvent(inquiry, display, { start, end }),
  }));
}

function timesOf(inquiry: Inquiry, evidence: Evidence): (Span & { resolved?: string | null })[] {
  const { display } = evidence.sentence;
  const precision = precisionOf(inquiry);
  if (precision === "length") return [];
  if (precision === "clock") return findClockTimes(display);
  if (precision === "century") return findCenturies(display);
  return dateCandidates(inquiry, evidence, precision)
    .filter(({ unknown }) => !unknown)
    .map(({ start, end, resolved }) => ({ start, end, resolved: resolved?.text ?? null }));
}

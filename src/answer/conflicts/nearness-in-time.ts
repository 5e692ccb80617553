import type { ArticleDate } from "../../archive/document.ts";
import { dayOf, daysBetween } from "../chronology/days.ts";
import type { Inquiry } from "../short/inquiry.ts";
import type { Value } from "./value.ts";

/** Whether a value stays what it is: a length, an area, a power; a number of people or things, or a price, does not. */
export function isLasting(inquiry: Inquiry, { reading }: Value): boolean {
  return (
    reading.kind === "amount" &&
    LASTING.has(reading.measure) &&
    !/ (?:exporte\w*|produi\w+|recolt\w+|import\w+|vend\w+|brul\w+|detrui\w+|inond\w+|ravag\w+) /.test(
      inquiry.text,
    )
  );
}

const LASTING: ReadonlySet<string> = new Set(["length", "area", "power"]);

/**
 * Whether two articles may be on one event by their dates: at most {@link NEAR} days apart, or in one year where no more is known.
 * Where it cannot be told, they have to be very like each other.
 */
export function areNear(a: Value, b: Value, alike: number): boolean {
  const [one, other] = [a.evidence.document.date, b.evidence.document.date];
  const days = daysApart(one, other);
  if (days !== null) return Math.abs(days) <= NEAR;
  if (one?.year !== undefined && other?.year !== undefined) return one.year === other.year;
  if (one?.month !== undefined && other?.month !== undefined)
    return monthsApart(one.month, other.month) <= 1 && alike >= VERY_ALIKE;
  return alike >= VERY_ALIKE;
}

/** How long an event is in the news, in days: tolls of two months ago are of another flood. */
const NEAR = 60;
/** The likeness, 0 to 1, that stands for a date. */
const VERY_ALIKE = 0.45;

/** From the first to the second article, in days; null where either is not dated to the day. */
export function daysApart(one: ArticleDate | null, other: ArticleDate | null): number | null {
  return isToTheDay(one) && isToTheDay(other) ? daysBetween(dayOf(one), dayOf(other)) : null;
}

/** Whether nothing of a date is missing. */
export function isToTheDay(date: ArticleDate | null): date is ArticleDate {
  return date?.year !== undefined && date.month !== undefined && date.day !== undefined;
}

function monthsApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, 12 - apart);
}

import type { Span } from "../../../language/span.ts";
import type { DateMention } from "../../../language/time/dates.ts";
import type { Precision } from "./precision.ts";

/**
 * The words of a date that answer by themselves, without the words that only lead to it and with those that make it a
 * bound (`avant 1905`, `veille du 2 mai`); null where they are less exact than the question, or relative.
 */
export function ownWords(display: string, mention: DateMention, precision: Precision): Span | null {
  const { until } = mention;
  if (!isExactEnough(mention, precision)) return null;
  const hedged = hedgedFrom(display, mention);
  if (hedged) return { start: hedged, end: mention.end };
  if (precision === "year") return yearWithin(display, mention);
  return until && !NAMED.test(display.slice(mention.start, mention.end))
    ? mention
    : withoutLead(display, mention);
}

function isExactEnough({ date, relative }: DateMention, precision: Precision): boolean {
  if (precision === "day" && date.day === undefined) return false;
  if (precision === "month" && date.month === undefined) return false;
  return date.year !== undefined || (precision !== "year" && relative === null && date.month !== undefined);
}

/** Periods with a name need no preposition; ranges of days and years do. */
const NAMED = /trimestre|semestre|années|décennie|mois/u;

/** Where the words begin that make a date a bound or an approximation (`avant`, `vers`, `veille du`), 0 where there are none. */
function hedgedFrom(display: string, { start }: Span): number {
  const from = Math.max(0, start - 40);
  const words = HEDGED.exec(display.slice(from, start))?.[1];
  return words === undefined ? 0 : start - words.length;
}

const HEDGED =
  /(?<!\p{L})((?:avant|après|vers|(?:veille|lendemain|milieu|alentours|autour)(?: (?:du|de la|de|des))?)\s)$/u;

function yearWithin(display: string, mention: DateMention): Span {
  const words = display.slice(mention.start, mention.end);
  const at =
    mention.until?.year === mention.date.year || !mention.until
      ? words.lastIndexOf(String(mention.date.year))
      : -1;
  return at < 0 ? withoutLead(display, mention) : { start: mention.start + at, end: mention.start + at + 4 };
}

const LEAD =
  /^(?:en |les |le |la |l['’]|au |aux |à la |à l['’]|dans les |dans la |du |des (?=années)|de |d['’](?!ici)|ce |cet |cette |à partir |à compter |dès |depuis |on |in |since |année |an )/iu;

/** A mention without the words that only lead to it; `d’ici`, `jusqu’` and `avant` are part of what it says. */
function withoutLead(display: string, { start, end }: Span): Span {
  let from = start;
  for (let step = 0; step < 4; step++) from += LEAD.exec(display.slice(from, end))?.[0].length ?? 0;
  return from < end ? { start: from, end } : { start, end };
}

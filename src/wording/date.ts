import type { ArticleDate } from "../archive/document.ts";
import type { Wording } from "./wording.ts";

/**
 * An article's date written out: « 10 juillet 2016 ». What is missing is said (« 14 décembre, année non précisée »), and so is
 * what was inferred; never a guess.
 */
export function dateInWords(wording: Wording, date: Omit<ArticleDate, "evidence"> | null): string {
  const known = date && knownParts(wording, date);
  if (!known) return wording.say("date-unknown");
  return date.certainty === "inferred" ? wording.say("date-inferred", { date: known }) : known;
}

/** Null where neither a year nor a month is known: a day alone dates nothing. */
function knownParts({ say }: Wording, date: Omit<ArticleDate, "evidence">): string | null {
  const { day } = date;
  const year = date.year === undefined ? undefined : String(date.year);
  const month = date.month === undefined ? undefined : say("month", { month: date.month });
  if (month === undefined) return year === undefined ? null : say("date-year", { year });
  if (year === undefined) {
    return day === undefined
      ? say("date-month-without-year", { month })
      : say("date-day-without-year", { day, month });
  }
  return day === undefined ? say("date-month", { month, year }) : say("date-day", { day, month, year });
}

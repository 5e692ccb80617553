import { findDates } from "../../../language/time/dates.ts";
import { findDurations } from "../../../language/time/durations.ts";
import { foldedWords } from "../../../language/words.ts";
import type { Evidence, ShortAnswer } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { isBeginning } from "../word-families.ts";
import { asksFeast } from "./asked-event.ts";

/**
 * The year of a feast that a question asks for by its number, from the birth or foundation that the first quote dates (`Née en
 * 1951, elle fêtera ses 70 ans` → 2021); null where the quote tells neither, or another number.
 */
export function comingFeast(inquiry: Inquiry, { sentence }: Evidence): ShortAnswer | null {
  if (!asksFeast(inquiry) && !/ bougies /.test(inquiry.text)) return null;
  const { display } = sentence;
  const asked = [...findDurations(inquiry.text), ...findDurations(` ses${inquiry.text}`)].map(
    ({ years }) => years,
  );
  const feast = findDurations(display).find(
    ({ kind, years }) => kind === "anniversary" && asked.includes(years),
  );
  const born = findDates(display).find(({ start, date, until }) => {
    const [last = ""] = foldedWords(display.slice(Math.max(0, start - 20), start)).slice(-1);
    return date.year !== undefined && until === null && (isBeginning(last) || last === "ne");
  });
  if (!feast || born?.date.year === undefined || !Number.isInteger(feast.years)) return null;
  const year = born.date.year + feast.years;
  const words = display.slice(feast.start, feast.end);
  return {
    text: String(year),
    basis: "derived",
    derivation: `${words}, compté de ${born.date.year} → ${born.date.year} + ${feast.years} = ${year}`,
    supports: [],
  };
}

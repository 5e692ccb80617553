import type { ArticleDate } from "../../../archive/document.ts";
import { fold } from "../../../language/folding.ts";
import { findNumbers } from "../../../language/quantity/numbers.ts";
import { findDurations } from "../../../language/time/durations.ts";
import { monthsLater } from "./day-arithmetic.ts";
import { dateInWords, ofDateInWords } from "./french-dates.ts";
import { inWords, type Reading } from "./resolved.ts";
import { bareSpans } from "../evidence.ts";
import { inferred } from "./resolved.ts";

/**
 * What a text says to lie some months from the day of writing (`il y a trois mois`, `dans deux mois`) or some years ahead of it
 * (`dans dix ans`), with about when that is; none where the article's date is unknown.
 */
export function readCountedMonths(text: string, article: ArticleDate | null): Reading[] {
  return [...monthsIn(text, article), ...yearsAheadIn(text, article)];
}

const MONTHS =
  /(?<!\p{L})(il y a|depuis|voici|dans) ((?:\p{L}+[ ’'-]){0,3}?(?:\d{1,2}|\p{L}+)) mois(?!\p{L})/giu;

function monthsIn(text: string, article: ArticleDate | null): Reading[] {
  return [...text.matchAll(MONTHS)].flatMap((match): Reading[] => {
    const count = countOf(match[2] ?? "");
    if (count === null) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const { year, month } = article ?? {};
    if (!article || year === undefined || month === undefined) return [{ ...span, resolved: null }];
    const found = monthsLater(year, month, /^dans/iu.test(match[0]) ? count : -count);
    const part = { text: `vers ${dateInWords(found)}`, year: `vers ${found.year}` };
    return [{ ...span, resolved: inWords(match[0], article, part) }];
  });
}

/** The number that a few words say, 1 to 36, or null; « quelques » says none. */
function countOf(words: string): number | null {
  const value = /^une?$/.test(fold(words)) ? 1 : findNumbers(`${words} mois`)[0]?.value;
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 36 ? value : null;
}

function yearsAheadIn(text: string, article: ArticleDate | null): Reading[] {
  return findDurations(text).flatMap(({ kind, start, end, years }): Reading[] => {
    if (kind !== "ahead" || !Number.isInteger(years)) return [];
    if (article?.year === undefined) return [{ start, end, resolved: null }];
    const found = article.year + years;
    const from = `article ${ofDateInWords({ year: article.year })}${inferred(article)}`;
    const sum = `${text.slice(start, end)}, ${from} → ${article.year} + ${years} ≈ ${found}`;
    const resolved = {
      text: `vers ${found}`,
      year: `vers ${found}`,
      sum,
      supports: bareSpans(article.evidence),
    };
    return [{ start, end, resolved }];
  });
}

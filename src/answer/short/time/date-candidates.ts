import type { ArticleDate } from "../../../archive/document.ts";
import type { Span } from "../../../language/span.ts";
import { findDates, type DateMention } from "../../../language/time/dates.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import type { Precision } from "./precision.ts";
import { resolveDate, type Resolved } from "./resolved-date.ts";

/** A date of the quote that may answer: the words that say it as exactly as it is asked. */
export interface Candidate extends Span {
  /** What the article's date makes of it, where its own words do not answer. */
  readonly resolved: Resolved | null;
}

/**
 * The dates of a quote that a question of this precision may be answered with: none that it names itself, none before the article
 * for what is to come, none after it for what has been.
 */
export function dateCandidates(
  inquiry: Inquiry,
  { sentence, document }: Evidence,
  precision: Precision,
): Candidate[] {
  const { display } = sentence;
  const known = findDates(inquiry.text);
  const mentions = findDates(display).filter(
    (mention) =>
      !known.some((one) => isWithin(mention, one)) &&
      (inquiry.future || !isPlan(display, mention)) &&
      !(inquiry.past && isAhead(mention, document.date)) &&
      !(inquiry.future && isBehind(mention, document.date)),
  );
  return mentions.flatMap((mention): Candidate[] => {
    const own = ownWords(display, mention, precision);
    if (own) return [{ ...own, resolved: null }];
    const resolved = resolveDate(display, mention, document.date, precision === "year");
    return resolved ? [{ start: mention.start, end: mention.end, resolved }] : [];
  });
}

/** Whether a date lies after the article: no answer to what has happened. */
function isAhead({ date, cue, relative }: DateMention, article: ArticleDate | null): boolean {
  return cue === "plan" || relative === "next" || (date.year ?? 0) > (article?.year ?? Infinity);
}

/** Whether a date lies before the article or is its own: no answer to what is to come. */
function isBehind(
  { date: { year, month, day }, relative }: DateMention,
  article: ArticleDate | null,
): boolean {
  if (relative === "last" || (year ?? Infinity) < (article?.year ?? 0)) return true;
  return (
    year === undefined && month !== undefined && month === article?.month && (day ?? 32) <= (article.day ?? 0)
  );
}

function isPlan(text: string, { start, end }: Span): boolean {
  return /d['’]ici|horizon|vision/iu.test(text.slice(Math.max(0, start - 12), end));
}

function isWithin({ date, relative }: DateMention, known: DateMention): boolean {
  const parts = ["year", "month", "day"] as const;
  return !relative && parts.every((part) => date[part] === undefined || date[part] === known.date[part]);
}

/** The words of a mention that answer by themselves, or null where they are less exact than the question, or relative. */
function ownWords(display: string, mention: DateMention, precision: Precision): Span | null {
  const { date, until, relative } = mention;
  if (precision === "year") return date.year === undefined ? null : yearWithin(display, mention);
  if (relative !== null && date.year === undefined) return null;
  if (precision === "day" && date.day === undefined) return null;
  if (precision === "month" && date.month === undefined) return null;
  if (date.year === undefined && date.month === undefined) return null;
  return until ? mention : withoutLead(display, mention);
}

function yearWithin(display: string, mention: DateMention): Span {
  const words = display.slice(mention.start, mention.end);
  const at =
    mention.until?.year === mention.date.year || !mention.until
      ? words.lastIndexOf(String(mention.date.year))
      : -1;
  return at < 0 ? withoutLead(display, mention) : { start: mention.start + at, end: mention.start + at + 4 };
}

const LEAD =
  /^(?:en |le |la |l['’]|au |du |de |d['’](?!ici)|ce |cet |cette |à partir |à compter |dès |depuis |on |in |since |année |an )/iu;

/** A mention without the words that only lead to it; `d’ici`, `jusqu’` and `avant` are part of what it says. */
function withoutLead(display: string, { start, end }: Span): Span {
  let from = start;
  for (let step = 0; step < 4; step++) from += LEAD.exec(display.slice(from, end))?.[0].length ?? 0;
  return from < end ? { start: from, end } : { start, end };
}

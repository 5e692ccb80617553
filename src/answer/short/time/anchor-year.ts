import type { ArticleDate } from "../../../archive/document.ts";
import { fold } from "../../../language/folding.ts";
import { overlaps, type Span } from "../../../language/span.ts";
import { findDates, type DateMention, type PartialDate } from "../../../language/time/dates.ts";
import type { DurationMention } from "../../../language/time/durations.ts";
import { bareSpans } from "../evidence.ts";
import { isBeginning } from "../word-families.ts";
import { tellsDeath } from "./aged-person.ts";
import { aheadAnchor, isAnnounced, yearsAhead, type Anchor } from "./ahead-anchor.ts";
import { whenInWords } from "./french-dates.ts";
import { inferred } from "./resolved.ts";
import { wholeDate } from "./resolved-date.ts";
import { endsThen } from "./time-told.ts";

/**
 * The anchor of a length of time in a sentence: for a feast a year said with it, or a month or relative year that the
 * article's date makes whole; for « il y a » and « depuis » the day of writing, or the time told (`En 2011, le bac naviguait depuis
 * vingt ans`). Else the article's year; null where that is unknown. Plans (`d’ici 2030`) and years of another event are no anchors.
 */
export function anchorOf(
  text: string,
  duration: DurationMention,
  article: ArticleDate | null,
): Anchor | null {
  const dates = findDates(text).filter((date) => isUsable(text, date, duration));
  const range = rangeAnchor(text, duration);
  if (range) return range;
  const feast = duration.kind === "anniversary" || duration.kind === "span";
  if (duration.kind === "age" || duration.kind === "after") return pastAnchor(text, duration, dates, article);
  const ahead = feast ? yearsAhead(text, duration) : null;
  if (ahead) return aheadAnchor(text, ahead, article);
  const whole = feast
    ? (statedAnchor(text, duration, dates, article) ?? relativeAnchor(text, dates, article))
    : null;
  const then = feast ? null : endsThen(text, duration, dates);
  if (then === "past") return null;
  if (then) return statedIn(then);
  return whole ?? writingAnchor(text, duration, article, dates);
}

function isUsable(text: string, mention: DateMention, duration: DurationMention): boolean {
  if (mention.cue === "plan" || mention.cue === "period" || mention.until !== null) return false;
  if (overlaps(mention, duration) || (duration.of && overlaps(mention, duration.of))) return false;
  const before =
    fold(text.slice(Math.max(0, mention.start - 30), mention.start))
      .split(/[,;:()]/)
      .at(-1) ?? "";
  const owner = /(\p{L}+) (?:de |d['’])$/u.exec(before)?.[1];
  return mention.cue !== "since" && !(owner ? [owner] : before.split(/\P{L}+/u)).some(isBeginning);
}

/** A year said in the sentence: the only one, or the only one of the clause; as a label, only where the article agrees. */
function statedAnchor(
  text: string,
  duration: DurationMention,
  dates: readonly DateMention[],
  article: ArticleDate | null,
): Anchor | null {
  const stated = dates.filter(({ date }) => date.year !== undefined);
  const near = stated.filter((mention) => !/[;:]|,.*,/u.test(gapBetween(text, mention, duration)));
  const pool = distinct(near) === 1 ? near : distinct(stated) === 1 ? stated : [];
  const [mention] = pool;
  const year = mention?.date.year;
  if (!mention || year === undefined) return null;
  if (mention.cue === "label" && article?.year !== undefined && article.year !== year) return null;
  const apart = /[,;:]/u.test(gapBetween(text, mention, duration));
  if (article?.year !== undefined && year < article.year - 1 && apart) return null;
  return statedIn(mention);
}

/** `20e anniversaire (1996-2016)`: the years of the feast itself, where they are as many as it says. */
function rangeAnchor(text: string, { years, end }: DurationMention): Anchor | null {
  const range = findDates(text).find(({ date, until, start }) => {
    const [from, to] = [date.year, until?.year];
    return from !== undefined && to !== undefined && to - from === years && start >= end && start - end < 80;
  });
  const year = range?.until?.year;
  if (!range || year === undefined) return null;
  return { year, words: ` (${text.slice(range.start, range.end)})`, exact: true, supports: [] };
}

/**
 * What an age (at a death, or `alors`) or « vingt ans après » ends in: a year told in the sentence. Otherwise the day of writing,
 * from which « vingt ans après » is only about.
 */
function pastAnchor(
  text: string,
  duration: DurationMention,
  dates: readonly DateMention[],
  article: ArticleDate | null,
): Anchor | null {
  const then =
    duration.kind === "after"
      ? /^en \d{4},/iu.test(text)
      : tellsDeath(text) || /(?<!\p{L})alors /iu.test(text);
  const stated = dates.filter(({ date, cue }) => date.year !== undefined && cue === "plain");
  if (then && stated.length > 0) return distinct(stated) === 1 ? statedIn(stated[0]) : null;
  if (/(?<!\p{L})alors /iu.test(text)) return null;
  const writing = writingAnchor(text, duration, article, []);
  return writing && { ...writing, exact: duration.kind === "age" };
}

function statedIn(mention: DateMention | undefined): Anchor | null {
  const year = mention?.date.year;
  if (!mention || year === undefined) return null;
  return { year, words: ` ${whenInWords(mention.date)}`, exact: true, supports: [] };
}

function distinct(mentions: readonly DateMention[]): number {
  return new Set(mentions.map(({ date }) => date.year)).size;
}

function gapBetween(text: string, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

/** `En août prochain`, `l’an prochain`, `le 24 août`: with the article's year. */
function relativeAnchor(
  text: string,
  dates: readonly DateMention[],
  article: ArticleDate | null,
): Anchor | null {
  if (article?.year === undefined) return null;
  for (const mention of dates) {
    const date: PartialDate | null = wholeDate(text, mention, article);
    if (date?.year === undefined) continue;
    const source = article.certainty === "inferred" ? `, article de ${article.year}${inferred(article)}` : "";
    return {
      year: date.year,
      words: ` ${whenInWords(date)}${source}`,
      exact: true,
      supports: bareSpans(article.evidence),
    };
  }
  return null;
}

/** The day of writing: the article's date, or the whole date that the sentence gives to the news. */
function writingAnchor(
  text: string,
  duration: DurationMention,
  article: ArticleDate | null,
  dates: readonly DateMention[],
): Anchor | null {
  if (
    dates.some(
      (mention) =>
        mention.relative === null && mention.date.year === undefined && mention.date.month === undefined,
    )
  )
    return null;
  if (article?.year !== undefined) {
    const words = `, article de ${article.year}${inferred(article)}`;
    return {
      year: article.year,
      words,
      exact: !isAnnounced(text, duration),
      supports: bareSpans(article.evidence),
    };
  }
  const news = dates.find(
    ({ date, cue }) =>
      cue === "plain" &&
      date.year !== undefined &&
      date.month === article?.month &&
      date.day !== undefined &&
      date.day === article?.day,
  );
  return news?.date.year === undefined
    ? null
    : { year: news.date.year, words: ` ${whenInWords(news.date)}`, exact: true, supports: [] };
}

import type { ArticleDate } from "../../../archive/document.ts";
import { fold } from "../../../language/folding.ts";
import { overlaps, type Span } from "../../../language/span.ts";
import { findDates, type DateMention } from "../../../language/time/dates.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { groupsOf } from "../word-families.ts";
import { isSame, soughtIn } from "../sought-words.ts";
import { asksBeginning } from "./asked-event.ts";
import { readCountedMonths } from "./counted-months.ts";
import { readPartsOfYear } from "./parts-of-year.ts";
import { isOfEvent } from "./dated-noun.ts";
import { isOfOtherTense } from "./tense-around.ts";
import { isOfOtherParticiple } from "./other-dates.ts";
import { ownWords } from "./own-words.ts";
import type { Precision } from "./precision.ts";
import { resolveDate } from "./resolved-date.ts";
import type { Reading, Resolved } from "./resolved.ts";
import { readShifted } from "./shifted-dates.ts";
import { isOfReport, isOfThing } from "./time-told.ts";
import { readWeekdays } from "./weekdays.ts";

/** A date of the quote that may answer: the words that say it as exactly as it is asked. */
export interface Candidate extends Span {
  /** What the article's date makes of it, where its own words do not answer. */
  readonly resolved: Resolved | null;
  /** Whether nobody can tell what it means: where it is the nearest, nothing is answered. */
  readonly unknown?: true;
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
  const article = document.date;
  const readings = readingsIn(display, article);
  const mentions = findDates(display).filter(
    (mention) =>
      !known.some((one) => isWithin(mention, one)) &&
      !readings.some((reading) => overlaps(reading, mention)) &&
      (inquiry.future || !isPlan(display, mention)) &&
      (isOfThing(display, mention) ? asksBeginning(inquiry) : !isOfOtherTense(inquiry, display, mention)) &&
      !isOfOtherParticiple(inquiry, display, mention) &&
      !isOfSaying(inquiry, display, mention) &&
      !(isOfReport(display, mention) && soughtIn(inquiry, display.slice(0, mention.start)).length === 0) &&
      !(inquiry.past && isAhead(mention, article)) &&
      !(inquiry.future && isBehind(mention, article)),
  );
  const own = mentions.flatMap((mention): Candidate[] => candidateOf(display, mention, article, precision));
  const read = readings.filter(
    (reading) =>
      !(inquiry.past && isAheadOf(display, reading)) &&
      !isOfSaying(inquiry, display, reading) &&
      !isOfTalk(inquiry, display, reading),
  );
  return joined(
    display,
    [
      ...own,
      ...read.flatMap((reading) =>
        fromReading(
          reading,
          precision,
          (article?.day === undefined ? WEEKDAY : NIGHT).test(display.slice(reading.start)),
        ),
      ),
    ].filter((candidate) => isOfEvent(inquiry, display, candidate)),
  );
}

function candidateOf(
  display: string,
  mention: DateMention,
  article: ArticleDate | null,
  precision: Precision,
): Candidate[] {
  const own = ownWords(display, mention, precision);
  if (own) return [{ ...own, resolved: null }];
  const next = precision === "year" || article?.year !== undefined ? null : nextDay(display, mention);
  if (next) return [{ ...next, resolved: null }];
  const resolved = resolveDate(display, mention, article, precision === "year");
  return resolved ? [{ start: mention.start, end: mention.end, resolved }] : [];
}

/** `15 décembre` of « le 15 décembre prochain », `du 24 au 26 novembre`: a day or days, though it is not known of which year; null where there is none. */
function nextDay(display: string, { start, end, relative, date, until }: DateMention): Span | null {
  if (relative !== "next" || date.day === undefined || date.month === undefined) return null;
  const words = display.slice(start, end);
  const lead = until ? 0 : (/^(?:le |au |du )?/iu.exec(words)?.[0].length ?? 0);
  return { start: start + lead, end: start + words.replace(/\s+prochaine?$/iu, "").length };
}

/** What a text dates from the article's day, or from another time that it tells. */
function readingsIn(display: string, article: ArticleDate | null): Reading[] {
  const readings = [
    ...readPartsOfYear(display, article),
    ...readShifted(display, article),
    ...readWeekdays(display, article),
    ...readCountedMonths(display, article),
  ];
  return readings.filter((reading, at) => !readings.slice(0, at).some((other) => overlaps(other, reading)));
}

/** A reading is as exact as it is: a season is no day. Who asks when or on what day is told the weekday of an unknown week as it stands. */
function fromReading(
  { start, end, resolved }: Reading,
  precision: Precision,
  isWeekday: boolean,
): Candidate[] {
  if (!resolved && isWeekday && (precision === "day" || precision === "any"))
    return [{ start, end, resolved }];
  if (!resolved) return [{ start, end, resolved, unknown: true }];
  if (precision === "year")
    return resolved.year === null ? [] : [{ start, end, resolved: { ...resolved, text: resolved.year } }];
  const isDay = /^\d/.test(resolved.text) && /\p{L}/u.test(resolved.text);
  return precision === "any" || isDay ? [{ start, end, resolved }] : [];
}

const NIGHT = /^(?:la )?nuit /iu;
const WEEKDAY = /^(?:(?:la )?nuit |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))/iu;

/** `a annoncé mardi`: when it was said, where it is not asked when it was. */
function isOfSaying({ sought }: Inquiry, display: string, { start }: Span): boolean {
  if (sought.some(({ key }) => groupsOf(key).includes("saying"))) return false;
  return SAYING.test(display.slice(Math.max(0, start - 30), start));
}

const SAYING =
  /(?<!\p{L})(?:annonc|déclar|indiqu|précis|affirm|soulign|rappel|estim|expliqu|confi|rapport|fait savoir|appris|dit)\p{L}* $/u;

/** `ont discuté lundi de leur jumelage`: when they talked, where it is not asked when they did. */
function isOfTalk({ sought }: Inquiry, display: string, { start }: Span): boolean {
  const verb = TALK.exec(display.slice(Math.max(0, start - 30), start))?.[1];
  return verb !== undefined && !sought.some((one) => isSame(one, fold(verb)));
}

const TALK = /(?<!\p{L})(?:a|ont) ((?:discut|évoqu|examin|abord|débatt|salu|félicit)\p{L}+) $/u;

/** `dans dix ans`, `l’été prochain`. */
function isAheadOf(display: string, { start, end }: Span): boolean {
  return /^dans |prochaine?|d['’]ici/iu.test(display.slice(start, end));
}

/** Two dates with only `et` between are one answer: `en 2014 et en 2015`. */
function joined(display: string, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    const linked = last && /^ et (?:en |le |au |à )?$/u.test(display.slice(last.end, candidate.start));
    if (!linked) found.push(candidate);
    else if (!last.resolved && !candidate.resolved && !candidate.unknown)
      found.splice(-1, 1, { start: last.start, end: candidate.end, resolved: null });
  }
  return found;
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

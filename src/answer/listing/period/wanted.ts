import { tokenize } from "../../../language/tokens.ts";
import type { Day } from "../../chronology/days.ts";
import { readTypedDay } from "../../chronology/typed-day.ts";
import { readCalendarPeriods } from "../../period/calendar-periods.ts";
import { readRelativePeriod } from "../../period/relative-periods.ts";
import type { SoughtDays } from "../../period/sought.ts";

/** The time of which articles are wanted: days of the calendar, or of any year. */
export type Period = SoughtDays;

/** A question for articles, parted into its period and what it asks without it. */
export interface Timed {
  readonly period: Period;
  readonly rest: string;
}

/**
 * The period of which a question wants articles (« en 2016 », « articles de mars 2016 », « depuis juin », “last year”), told from `today`
 * where it is relative; null where it has none. A year that goes with another noun than the articles (« la crise de 2008 ») is none. Linear.
 */
export function readPeriodWanted(question: string, today: Day): Timed | null {
  const led = question.replace(OF_NOUN, withLead).replace(ANOTHER_YEAR, "$1 $2 en $3");
  return sinceIn(led, today) ?? periodIn(led, today);
}

/** `articles de 2016`, `articles parus le 10 juillet`, “articles from May 2018”: what stands right after the noun is the articles' time. */
const PUBLISHED =
  "(?:(?:(?:qui )?(?:ont été |sont )|(?:that |which )?(?:have been |were |are ))?(?:par[ue]+s?|publiée?s?|écrite?s?|sortie?s?|datée?s?|datant|published|written|dated)|được đăng|đăng|xuất bản)";
const NOUN =
  "(?:articles?|arti[ck]les?|brèves?|breves?|dépêches?|depeches?|stories|story|briefs?|news|tin|bài|bài viết|bài báo)";
const MONTH =
  "(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)";
const DATE = `(?=(?:\\d{1,2}(?:er)? )?(?:${MONTH} )?\\d{4}(?!\\d)|(?:\\d{1,2}(?:er)? )?${MONTH}(?!\\p{L}))`;
/** What goes on to another date. */
const RANGE = `(?!(?:${MONTH} )?(?:\\d{4} )?(?:to|until|à|đến) )`;
const OF_NOUN = new RegExp(
  `(?<!\\p{L})(${NOUN}(?: ${PUBLISHED})?) (de |du |d['’]|of |from |của )${RANGE}${DATE}`,
  "giu",
);

/** A preposition that leads to a time, as long as the one that it stands for says no more than whose article it is. */
function withLead(_: string, noun: string, preposition: string): string {
  const lead = { du: "le", of: "in", from: "in", của: "vào" }[preposition.trim().toLowerCase()] ?? "en";
  return `${noun} ${lead} `;
}

/** « en 2016 et 2017 » */
const ANOTHER_YEAR =
  /(?<!\d|(?:entre|between|giữa) )((?:19|20)\d\d) (et|ou|and|or|và|hoặc) ((?:19|20)\d\d)(?!\d)/giu;

/** No button could hold more periods than these. */
const MOST_PERIODS = 2;

function periodIn(question: string, today: Day): Timed | null {
  const tokens = tokenize(question);
  const relative = readRelativePeriod(question, tokens, today);
  const sought = relative ?? readCalendarPeriods(question, tokens, today);
  if (!sought || (!relative && UNLED.test(sought.words))) return null;
  const period: Period =
    sought.kind === "extents"
      ? { kind: "extents", extents: sought.extents }
      : { kind: "seasons", seasons: sought.seasons };
  const count = period.kind === "extents" ? period.extents.length : period.seasons.length;
  const at = question.indexOf(sought.words);
  if (count > MOST_PERIODS || at < 0) return null;
  return { period, rest: without(question, at, at + sought.words.length) };
}

/** A date that no word of time leads to goes with the word before it. */
const UNLED = new RegExp(`^(?:\\d(?!\\d{3} (?:à|to) )|${MONTH}(?!\\p{L}))`, "iu");

/** « depuis juin » */
function sinceIn(question: string, today: Day): Timed | null {
  const at = SINCE.exec(question)?.index;
  if (at === undefined) return null;
  const told = question.slice(at);
  const typed = readTypedDay(told, today);
  // A date further on in the question is no day since which something is wanted.
  if (typed.kind !== "day" || !told.endsWith(typed.rest)) return null;
  const led = told.slice(0, told.length - typed.rest.length);
  const rest = without(question, at, at + led.replace(ABOUT, "").length);
  return { period: { kind: "extents", extents: [{ from: typed.day, until: null }] }, rest };
}

const SINCE = /(?<!\p{L})(?:depuis|dès|à partir (?:de|du)|à compter (?:de|du)|since|kể từ|từ)(?!\p{L})/iu;

/** A day and what it is about are parted by these, which belong to the latter. */
const ABOUT = /(?:sur|about|on|về|ve|concernant)\s+$/iu;

/** A question without a part of it, and without what only led there. */
function without(question: string, from: number, to: number): string {
  const before = question.slice(0, from).trimEnd().replace(LEADING, "").trimEnd();
  return `${before} ${question.slice(to).replace(/^[\s,]+/u, "")}`.trim();
}

const LEADING = new RegExp(`(?:\\s${PUBLISHED})?(?:\\s(?:de|du|d['’]|of|from|của|vào|trong|,))?,?$`, "iu");

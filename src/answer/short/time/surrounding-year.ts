import type { ArticleDate, Document, Sentence } from "../../../archive/document.ts";
import { matchesOf, overlaps, sliceOf } from "../../../language/span.ts";
import { findDates, weekdayOf, type DateMention } from "../../../language/time/dates.ts";
import { clauseAround } from "../clause-bounds.ts";
import { tenseAround } from "./tense-around.ts";
import { findDurations } from "../../../language/time/durations.ts";

/** The date from which a sum counts back, and whether its year is sure. */
export interface CountedFrom {
  readonly article: ArticleDate | null;
  readonly isSure: boolean;
}

/**
 * The article's date, completed where its year is unknown by what its own sentences tell of the year of writing: surely where one counts it
 * (`1999, il y a vingt et un ans`), about where an event of the year is named (`le Festival de Huê 2019`), a congress gives its
 * term of office (`pour le mandat 2014-2019`) or a plan begins in a year in which the day falls on its weekday. Linear in the article.
 */
export function countedFrom(document: Document): CountedFrom {
  const { date } = document;
  if (date?.year !== undefined) return { article: date, isSure: true };
  const known = YEARS.get(document);
  if (known) return known;
  const found = completed(document);
  YEARS.set(document, found);
  return found;
}

/** Read once for all questions on an article. */
const YEARS = new WeakMap<Document, CountedFrom>();

interface Told {
  readonly year: number;
  readonly sentence: Sentence;
  readonly isSure: boolean;
}

function completed(document: Document): CountedFrom {
  const { date, paragraphs } = document;
  const own = paragraphs.filter(({ section }) => section === "lead" || section === "article");
  const sentences = own.flatMap((paragraph) => paragraph.sentences);
  const told =
    bySum(sentences) ??
    byTerm(sentences) ??
    byWeekday(sentences, date) ??
    byComing(sentences, date) ??
    byEvent(sentences);
  if (!told) return { article: date, isSure: true };
  const { start, end } = told.sentence;
  const article = { ...date, year: told.year, certainty: "inferred", evidence: [{ start, end }] } as const;
  return { article, isSure: told.isSure };
}

/** `la catastrophe de 1999, il y a vingt et un ans`: written in 2020. */
function bySum(sentences: readonly Sentence[]): Told | null {
  for (const sentence of sentences) {
    for (const { kind, exact, years, start } of findDurations(sentence.display)) {
      const before = sentence.display.slice(Math.max(0, start - 12), start);
      const year = /(?<!\d)((?:19|20)\d\d), (?:soit )?$/u.exec(before)?.[1];
      if (kind === "ago" && exact && year !== undefined && Number.isInteger(years))
        return { year: Number(year) + years, sentence, isSure: true };
    }
  }
  return null;
}

/** A congress opens the term of office that it is held for. */
function byTerm(sentences: readonly Sentence[]): Told | null {
  for (const sentence of sentences) {
    const year = TERM.exec(sentence.display)?.[1];
    if (year !== undefined && CONGRESS.test(sentence.display))
      return { year: Number(year), sentence, isSure: false };
  }
  return null;
}

const TERM = /(?<!\p{L})mandat (?:de )?((?:19|20)\d\d)\s?[-–]\s?(?:19|20)\d\d/u;
const CONGRESS =
  /(?<!\p{L})(?:a tenu|s['’]est tenu|réuni|a élu|ont élu)(?!\p{L}).*(?:congrès|assemblée)|(?:congrès|assemblée).*(?:s['’]est tenu|a élu|réuni)/iu;

/** The first year of a plan in which the article's day falls on its weekday. */
function byWeekday(sentences: readonly Sentence[], date: ArticleDate | null): Told | null {
  const dated = datesOf(sentences);
  const falls = weekdayTest(sentences, date);
  const fitting = dated.find(
    ({ mention: { cue, until }, year }) =>
      (cue === "plan" || cue === "period") &&
      until !== null &&
      falls?.(year) === true &&
      !isLaterTold(sentences, year),
  );
  return fitting ? { year: fitting.year, sentence: fitting.sentence, isSure: false } : null;
}

/** `jeudi 12 octobre` beside what `se tiendra en mars 2024`: the last such Thursday before it, if no more than two years. */
function byComing(sentences: readonly Sentence[], date: ArticleDate | null): Told | null {
  const dated = datesOf(sentences);
  const falls = weekdayTest(sentences, date);
  const [coming] = dated
    .filter(({ sentence, mention }) => mention.cue === "plain" && isAhead(sentence.display, mention))
    .toSorted((a, b) => a.year - b.year);
  if (!falls || !coming) return null;
  const isBefore = (coming.mention.date.month ?? LAST_MONTH) >= (date?.month ?? LAST_MONTH);
  const last = isBefore ? coming.year : coming.year - 1;
  const year = [last, last - 1].find(falls);
  const isLast = year !== undefined && !isLaterTold(sentences, year);
  return isLast ? { year, sentence: coming.sentence, isSure: false } : null;
}

const LAST_MONTH = 12;

interface Dated {
  readonly sentence: Sentence;
  readonly mention: DateMention;
  readonly year: number;
}

/** The dates that tell a year. */
function datesOf(sentences: readonly Sentence[]): Dated[] {
  return sentences.flatMap((sentence) =>
    findDates(sentence.display).flatMap((mention) => {
      const { year } = mention.date;
      return year === undefined ? [] : [{ sentence, mention, year }];
    }),
  );
}

/** Whether the article's day falls in a year on the weekday that the sentences give it; null where they give none. */
function weekdayTest(
  sentences: readonly Sentence[],
  date: ArticleDate | null,
): ((year: number) => boolean) | null {
  const { month, day } = date ?? {};
  if (month === undefined || day === undefined) return null;
  const mentions = sentences.flatMap(({ display }) => findDates(display));
  const weekday = mentions.find((mention) => isDayOf(mention, month, day))?.weekday ?? null;
  return weekday === null ? null : (year) => weekdayOf(year, month, day) === weekday;
}

/** `devrait s’achever en 2025`: in its own clause. */
function isAhead(text: string, mention: DateMention): boolean {
  const { start, end } = clauseAround(text, mention);
  const clause = text.slice(start, end);
  const span = { start: mention.start - start, end: mention.end - start };
  return (
    /devrai|devra|doit |pourrai/u.test(clause.slice(0, span.start)) || tenseAround(clause, span) === "future"
  );
}

function isDayOf({ date, weekday }: DateMention, month: number, day: number): boolean {
  return weekday !== null && date.month === month && date.day === day;
}

/** The one year in the names of events of the article: none where names of two years, or of a plan, stand there. */
function byEvent(sentences: readonly Sentence[]): Told | null {
  const labels = sentences.flatMap((sentence) =>
    findDates(sentence.display)
      .filter(({ cue, date, until }) => cue === "label" && until === null && date.year !== undefined)
      .filter(({ start }) => !PLANNED.test(sentence.display.slice(Math.max(0, start - REACH), start)))
      .map(({ date }) => ({ year: date.year ?? 0, sentence })),
  );
  const [first, ...more] = labels;
  const isOnly =
    first && more.every(({ year }) => year === first.year) && !isLaterTold(sentences, first.year);
  return isOnly ? { ...first, isSure: false } : null;
}

/** Whether a later year is told than this one, that is not said to lie ahead. */
function isLaterTold(sentences: readonly Sentence[], year: number): boolean {
  return sentences.some(({ display }) => {
    const ahead = findDates(display).filter((mention) => mention.cue === "plan" || isAhead(display, mention));
    return matchesOf(display, YEAR).some(
      (span) => Number(sliceOf(display, span)) > year && !ahead.some((mention) => overlaps(mention, span)),
    );
  });
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** In UTF-16 units. */
const REACH = 40;
/** Names of what lies ahead of its beginning or lasts for years. */
const PLANNED =
  /(?<!\p{L})(?:plan|vision|stratégie|agenda|programme|objectifs?|horizon|projet|loi|code|constitution|accord|traité|convention|déclaration|décret|résolution)(?!\p{L})[^,;:.]*$/iu;

import { tenseOf } from "../archive/tense.ts";
import { findDates } from "../language/time/dates.ts";
import type { PartialDate } from "../language/time/dates.ts";
import { isNewsText } from "../store/news-text.ts";
import type { IndexedDocument } from "../store/store.ts";
import type { LocalDay } from "./due/due.ts";
import { newsSentence } from "./news-sentence.ts";

/** Something that an archive dates to this day of an earlier year. */
export interface Anniversary {
  readonly document: IndexedDocument;
  /** The sentence to quote. */
  readonly sentence: number;
  /** How many years ago, at least 1. */
  readonly years: number;
  /** The article itself, or an event that it dates. */
  readonly of: "article" | "event";
}

/** What happened on a day of earlier years: round numbers of years first, then articles before events, then the latest. */
export type Anniversaries = (today: LocalDay) => Anniversary[];

/**
 * The anniversaries of an archive: articles whose date is known to the day, and events that a text dates to the day, announced ones
 * left out. Read once, linear in the texts that hold a year.
 */
export function collectAnniversaries(documents: readonly IndexedDocument[]): Anniversaries {
  const byDay = new Map<string, Dated[]>();
  for (const dated of documents.flatMap((document) => [...articleDate(document), ...eventDates(document)])) {
    const same = byDay.get(dated.day);
    if (same) same.push(dated);
    else byDay.set(dated.day, [dated]);
  }
  return (today) => {
    const year = Number(today.slice(0, 4));
    return (byDay.get(today.slice(5)) ?? [])
      .map(({ day: _day, year: then, ...dated }) => ({ ...dated, years: year - then }))
      .filter(({ years }) => years > 0)
      .sort((a, b) => roundness(b.years) - roundness(a.years) || rankOf(a) - rankOf(b) || a.years - b.years);
  };
}

/** A day of a year, as month and day (`07-10`) and year. */
interface Dated extends Omit<Anniversary, "years"> {
  readonly day: string;
  readonly year: number;
}

function articleDate(document: IndexedDocument): Dated[] {
  const { date } = document.document;
  const day = date && date.certainty !== "partial" ? dayOf(date) : null;
  return day ? [{ document, sentence: newsSentence(document), of: "article", ...day }] : [];
}

function eventDates(document: IndexedDocument): Dated[] {
  return [...document.sentences.entries()].flatMap(([sentence, indexed]) => {
    if (!indexed.states.includes("year") || !isNewsText(document, sentence)) return [];
    return findDates(indexed.display).flatMap((mention): Dated[] => {
      const isExact = mention.until === null && mention.relative === null;
      const day = isExact && tenseOf(indexed.display, mention) !== "future" ? dayOf(mention.date) : null;
      return day ? [{ document, sentence, of: "event", ...day }] : [];
    });
  });
}

function dayOf({ year, month, day }: PartialDate): { day: string; year: number } | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return { day: [month, day].map((part) => String(part).padStart(2, "0")).join("-"), year };
}

function roundness(years: number): number {
  return years % 10 === 0 ? 2 : years % 5 === 0 ? 1 : 0;
}

function rankOf({ of }: Pick<Anniversary, "of">): number {
  return of === "article" ? 0 : 1;
}

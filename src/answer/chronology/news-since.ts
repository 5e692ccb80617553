import type { ArticleDate } from "../../archive/document.ts";
import { latestFirst as latestOf } from "../../store/catalogue.ts";
import { firstSaying, isNewsText } from "../../store/news-text.ts";
import type { IndexedDocument, Listed } from "../../store/store.ts";
import type { OpenArchive } from "../library.ts";
import { dayOf, type Day } from "./days.ts";
import type { Place } from "./row.ts";
import { findSpeakers, type Speaker, type Speakers } from "./speakers.ts";
import type { Subject } from "./subject.ts";

/** A document that is new since a day, and the clock that says so. */
export interface Fresh {
  readonly document: string;
  /**
   * `date`: the article is of that day or later; `maybe`: of its date too little is known to say that it is not before; `arrival`: it
   * is of no known year, and came into the archive on `day`.
   */
  readonly clock: "date" | "maybe" | "arrival";
  /** The first day that its date may be, or the one on which it came. */
  readonly day: Day;
}

/** What is new in an archive since a day. */
export interface News extends Pick<Speakers, "corrected" | "missing" | "isCut"> {
  /** First what has a date, the latest first; then the rest by arrival, the latest first, articles before briefs. */
  readonly fresh: readonly Fresh[];
  /** The sentence to quote of each of these documents. */
  placesOf(fresh: readonly Fresh[]): Promise<readonly Place[]>;
  /** How many documents are of no known year and of no known arrival: nobody can say whether they are new. */
  readonly unknown: number;
}

/** On which day documents came into the archive, by their ids; those of which that is not known are left out. */
export type ArrivedOn = (documents: readonly string[]) => Promise<ReadonlyMap<string, Day>>;

/** What is sought in the news, and how. */
export interface NewsWish {
  readonly day: Day;
  /** Null for all that is new. */
  readonly subject: Subject | null;
  readonly arrivedOn: ArrivedOn;
}

/** What is new since a day, all of it or what speaks of a subject. Deterministic. */
export async function newsSince(archive: OpenArchive, wish: NewsWish): Promise<News> {
  const { store } = archive;
  const documents = await store.list();
  const articles = latestOf(documents.filter(({ kind }) => kind === "article"));
  const dated = articles.flatMap((article) => datedSince(article, wish.day));
  const { fresh: arrived, unknown } = await arrivedSince(documents, articles, wish);
  const fresh = [...dated.sort(latestFirst), ...arrived];
  if (!wish.subject) {
    const placesOf = async (some: readonly Fresh[]) =>
      (await store.fetch(some.map(({ document }) => document))).map(newsPlace);
    return { fresh, placesOf, unknown, corrected: [], missing: [], isCut: false };
  }
  const ids = new Set(fresh.map(({ document }) => document));
  const found = await findSpeakers(archive, wish.subject, (id) => ids.has(id));
  const speakers = new Map(found.speakers.map((speaker) => [speaker.document.document.id, speaker]));
  return {
    fresh: fresh.filter(({ document }) => speakers.has(document)),
    placesOf: async (some) => some.flatMap(({ document }) => spokenPlace(speakers.get(document))),
    unknown,
    corrected: found.corrected,
    missing: found.missing,
    isCut: found.isCut,
  };
}

function datedSince({ id, date }: Listed, day: Day): Fresh[] {
  if (date?.year === undefined) return [];
  const [first, last] = boundsOf(date);
  if (last < day) return [];
  return [{ document: id, clock: first >= day ? "date" : "maybe", day: first }];
}

/** The first and the last day that a date may be; the last one need not exist. A day without its month says nothing. */
function boundsOf({ year = 1, month, day }: ArticleDate): readonly [Day, Day] {
  if (month === undefined) return [dayOf({ year }), dayOf({ year, month: 12, day: 31 })];
  return [dayOf({ year, month, day: day ?? 1 }), dayOf({ year, month, day: day ?? 31 })];
}

function latestFirst(a: Fresh, b: Fresh): number {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
}

/** Of what has no year that which came on the day or later. */
async function arrivedSince(
  documents: readonly Listed[],
  articles: readonly Listed[],
  { day, arrivedOn }: NewsWish,
): Promise<Pick<News, "fresh" | "unknown">> {
  const dated = new Set(articles.flatMap(({ id, date }) => (date?.year === undefined ? [] : [id])));
  const others = documents.flatMap(({ id }) => (dated.has(id) ? [] : [id]));
  const days = await arrivedOn(others);
  const fresh = others.flatMap((document): Fresh[] => {
    const arrived = days.get(document);
    return arrived !== undefined && arrived >= day ? [{ document, clock: "arrival", day: arrived }] : [];
  });
  return { fresh: fresh.sort(latestFirst), unknown: others.filter((id) => !days.has(id)).length };
}

/** The sentence that tells a document's news: the first of its text that says something. */
export function newsPlace(document: IndexedDocument): Place {
  const told = [...document.sentences.keys()].filter((at) => isNewsText(document, at));
  return { document, sentence: firstSaying(document, told) };
}

/** The sentence that names most of the subject, one of the text before a title or caption. */
function spokenPlace(speaker: Speaker | undefined): Place[] {
  if (!speaker) return [];
  const { document, sentences } = speaker;
  const telling = sentences.filter(({ index }) => isNewsText(document, index));
  const [best] = (telling.length > 0 ? telling : sentences).toSorted(
    (a, b) => b.named - a.named || a.index - b.index,
  );
  return best ? [{ document, sentence: best.index }] : [];
}

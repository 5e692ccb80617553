import type { Document } from "../../archive/document.ts";
import { fold, squeezed } from "../../language/folding.ts";
import { latestFirst } from "../../store/catalogue.ts";
import { isNewsText } from "../../store/news-text.ts";
import type { IndexedDocument, Store } from "../../store/store.ts";
import type { Listing, Quote } from "../answer.ts";
import { newsPlace } from "../chronology/news-since.ts";
import { quotedAt, type Place } from "../chronology/row.ts";
import type { OpenArchive } from "../library.ts";
import { latestHits } from "../lookup/lookup.ts";
import type { SoughtDays } from "../period/sought.ts";
import { findMentions, needsSeveral, type Mentions } from "./mentions.ts";
import { datedBy, periodOf } from "./period/dating.ts";
import type { Request } from "./request.ts";
import type { Window } from "./window.ts";
import { valuesListing } from "./values/values-listing.ts";

/** How many titles a listing names. */
const MOST_TITLES = 5;

/**
 * The articles and briefs that speak of a subject (see {@link findMentions}), counted, with a quote of each of those in the window: the
 * sentence that names most of it, of the text rather than of a caption or the title. Without a subject all articles. Where briefs are
 * counted, they alone are quoted, as far as there are any. Deterministic.
 */
export async function listingOf(archive: OpenArchive, request: Request, window: Window): Promise<Listing> {
  const { subject, counts, period } = request;
  if (!subject)
    return period ? everythingOf(archive, counts, period, window) : everything(archive, counts, window);
  if (counts === "values") return valuesListing(archive, subject, window);
  const { documents: all, forms, corrected, named } = await findMentions(archive, subject);
  const dated = period && datedBy(all, period);
  const documents = dated?.inside ?? all;
  const articles = documents.filter(({ kind }) => kind === "article");
  const briefs = documents.filter(({ kind }) => kind === "brief");
  const listed = counts === "briefs" && briefs.length > 0 ? briefs : documents;
  return {
    subject,
    together: needsSeveral(subject),
    counts,
    period: period && dated && periodOf(period, dated),
    values: [],
    distinct: [],
    articles: articles.length,
    briefs: briefs.length,
    listed: listed.length,
    titles: { articles: titlesOf(articles), briefs: titlesOf(briefs) },
    forms,
    corrected,
    rows: await quotesIn(archive, { documents: listed, named }, window),
  };
}

async function everything(
  archive: OpenArchive,
  counts: Request["counts"],
  { offset, limit }: Window,
): Promise<Listing> {
  const { store } = archive;
  const { articles, briefs } = store.summary;
  const only = counts === "briefs" && briefs > 0 ? await briefsIn(store) : null;
  const titled = only
    ? await store.documents(only.slice(0, MOST_TITLES))
    : await store.latest(0, MOST_TITLES);
  const rows = only
    ? await newsOf(archive, only.slice(offset, offset + limit))
    : (await latestHits(archive, offset, limit)).map(({ quote }) => quote);
  return {
    subject: null,
    together: false,
    counts,
    period: null,
    values: [],
    distinct: [],
    articles,
    briefs,
    listed: only ? briefs : articles,
    titles: { articles: [], briefs: [], [only ? "briefs" : "articles"]: titlesOf(titled) },
    forms: [],
    corrected: [],
    rows,
  };
}

/** All articles of a period. */
async function everythingOf(
  archive: OpenArchive,
  counts: Request["counts"],
  period: SoughtDays,
  { offset, limit }: Window,
): Promise<Listing> {
  const dated = datedBy(latestFirst(await archive.store.list()), period);
  const ids = dated.inside.map(({ id }) => id);
  const titled = await archive.store.documents(ids.slice(0, MOST_TITLES));
  return {
    subject: null,
    together: false,
    counts,
    period: periodOf(period, dated),
    values: [],
    distinct: [],
    articles: ids.length,
    briefs: 0,
    listed: ids.length,
    titles: { articles: titlesOf(titled), briefs: [] },
    forms: [],
    corrected: [],
    rows: await newsOf(archive, ids.slice(offset, offset + limit)),
  };
}

/** A quote of each of some documents: the sentence that tells its news. */
async function newsOf(archive: OpenArchive, ids: readonly string[]): Promise<Quote[]> {
  return quotesAt(archive, (await archive.store.fetch(ids)).map(newsPlace));
}

async function briefsIn(store: Store): Promise<string[]> {
  return (await store.list()).flatMap(({ id, kind }) => (kind === "brief" ? id : []));
}

function titlesOf(documents: readonly Document[]): string[] {
  return documents.slice(0, MOST_TITLES).map(({ title }) => title);
}

/** A quote of each document in the window; two that say the same are quoted by other sentences as far as they have any. */
async function quotesIn(
  archive: OpenArchive,
  { documents, named }: Pick<Mentions, "documents" | "named">,
  { offset, limit }: Window,
): Promise<Quote[]> {
  const shown = await archive.store.fetch(documents.slice(offset, offset + limit).map(({ id }) => id));
  const said = new Set<string>();
  const places = shown.flatMap((document) => {
    const speaking = speakingPlaces(document, named);
    const wordsAt = (at: number) => squeezed(fold(document.sentences[at]?.display ?? ""));
    const sentence = speaking.find((at) => !said.has(wordsAt(at))) ?? speaking[0];
    if (sentence === undefined) return [];
    said.add(wordsAt(sentence));
    return [{ document, sentence }];
  });
  return quotesAt(archive, places);
}

async function quotesAt(archive: OpenArchive, places: readonly Place[]): Promise<Quote[]> {
  const quotes = await Promise.all(places.map((place) => quotedAt(archive, place)));
  return quotes.flatMap((quote) => quote ?? []);
}

/** The sentences of a document that speak of the subject, those that say most of it first. */
function speakingPlaces(indexed: IndexedDocument, named: Mentions["named"]): number[] {
  const { document, sentences } = indexed;
  return sentences
    .map(({ display, section }, at) => ({
      at,
      count: named(document, display),
      rank: isNewsText(indexed, at) ? 0 : section === "caption" ? 1 : 2,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.rank - b.rank || a.at - b.at)
    .map(({ at }) => at);
}

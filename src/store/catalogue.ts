import type { Listed } from "./store.ts";

/** The documents of an archive in the orders in which people leaf through them. */
export interface Catalogue<Entry extends Listed> {
  /**
   * Articles, the latest first: by year, month and day as far as they are known, those without a year last, equals in the order of
   * their files. At most `limit` from the `offset`th on.
   */
  latest(offset: number, limit: number): Entry[];
  /** What stands in a file: its article, then its briefs in the order in which the archive first met them. */
  standingIn(file: string): Entry[];
}

/** The catalogue of documents as {@link readArchive} orders them: articles by file, then briefs. */
export function createCatalogue<Entry extends Listed>(documents: readonly Entry[]): Catalogue<Entry> {
  const articles = documents.filter(({ kind }) => kind === "article");
  const dated = latestFirst(articles);
  const byFile = new Map<string, Entry[]>();
  for (const document of documents) {
    for (const file of [document.file, ...document.others]) {
      const standing = byFile.get(file);
      if (standing) standing.push(document);
      else byFile.set(file, [document]);
    }
  }
  return {
    latest: (offset, limit) => dated.slice(offset, offset + Math.max(0, limit)),
    standingIn: (file) => [...(byFile.get(file) ?? [])],
  };
}

/** Documents by their dates, the latest first; equals and those without a year, which come last, in the order in which they are given. */
export function latestFirst<Entry extends Pick<Listed, "date">>(documents: readonly Entry[]): Entry[] {
  return documents.toSorted((a, b) => dayNumber(b) - dayNumber(a));
}

/** A number that orders dates; what is not known of one comes before what is. */
function dayNumber({ date }: Pick<Listed, "date">): number {
  if (date?.year === undefined) return 0;
  return date.year * 10_000 + (date.month ?? 0) * 100 + (date.month === undefined ? 0 : (date.day ?? 0));
}

import type { Document } from "../archive/document.ts";

/** The documents of an archive in the orders in which people leaf through them. */
export interface Catalogue {
  /**
   * Articles, the latest first: by year, month and day as far as they are known, those without a year last, equals in the order of
   * their files. At most `limit` from the `offset`th on.
   */
  latest(offset: number, limit: number): Document[];
  /** What stands in a file: its article, then its briefs in the order in which the archive first met them. */
  standingIn(file: string): Document[];
}

/** The catalogue of documents as {@link readArchive} orders them: articles by file, then briefs. */
export function createCatalogue(documents: readonly Document[]): Catalogue {
  const articles = documents.filter(({ kind }) => kind === "article");
  const dated = articles.toSorted((a, b) => dayNumber(b) - dayNumber(a));
  const byFile = new Map<string, Document[]>();
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

/** A number that orders dates; what is not known of one comes before what is. */
function dayNumber({ date }: Document): number {
  if (date?.year === undefined) return 0;
  return date.year * 10_000 + (date.month ?? 0) * 100 + (date.month === undefined ? 0 : (date.day ?? 0));
}

import type { ArticleDate } from "../../archive/document.ts";
import type { PartialDate } from "../../language/time/dates.ts";
import type { IndexedDocument, IndexedSentence } from "../../store/store.ts";
import type { OpenArchive } from "../library.ts";
import { quoteAt } from "../quotes.ts";
import type { Quote } from "../answer.ts";

/**
 * When something was, and how that is known: the sentence says it (`quoted`, perhaps without a year), its year follows from the
 * article's date (`deduced`) or from a sum (`derived`), it is told by an article of that date (`article`), or nothing is known.
 */
export type Dating =
  | { readonly basis: "quoted" | "deduced"; readonly date: PartialDate; readonly until: PartialDate | null }
  | { readonly basis: "derived"; readonly date: PartialDate; readonly sum: string }
  | { readonly basis: "article"; readonly date: ArticleDate }
  | { readonly basis: "none" };

/** A sentence of a document. */
export interface Place {
  readonly document: IndexedDocument;
  /** Its place in the document. */
  readonly sentence: number;
}

/** An event of a chronology, told by one sentence. */
export interface Row extends Place {
  readonly dating: Dating;
}

/** The date of a row as far as it is known. */
export function dateOf({ dating }: Row): PartialDate {
  return dating.basis === "none" ? {} : dating.date;
}

/** The sentence of a place; throws where the document has none there. */
export function sentenceOf({ document, sentence }: Place): IndexedSentence {
  const found = document.sentences[sentence];
  if (!found) throw new Error(`sentence ${sentence} is not in ${document.document.file}`);
  return found;
}

/** The sentence at a place as a quote, cut from the stored text; null where that is not in the store. */
export async function quotedAt({ store }: OpenArchive, place: Place): Promise<Quote | null> {
  const { file } = place.document.document;
  const raw = await store.text(file);
  return raw === null ? null : quoteAt(place.document, raw, sentenceOf(place));
}

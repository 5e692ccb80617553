import type { Document, Section, Sentence, SkippedFile } from "../archive/document.ts";
import type { Statement } from "../language/statements.ts";

/** A sentence of a document as it is searched. */
export interface IndexedSentence extends Sentence {
  readonly section: Section;
  /** Index of its paragraph in the document, from 0. */
  readonly paragraph: number;
  /** Its terms by our analyser, in order, with repetitions. */
  readonly terms: readonly string[];
  /** The kinds of thing that it states: a date, a number, a cause … */
  readonly states: readonly Statement[];
  /** The terms of what it counts (`150 projets`: projet). */
  readonly units: readonly string[];
  /** Of the sentence with the document's title in front; length 1. */
  readonly vector: Float32Array;
  /** The directions of its tokens, as the embedder makes them; none where it cannot be searched. */
  readonly tokens: Int8Array;
}

/** A passage as it is searched: sentences of one document, in order. */
export interface IndexedPassage {
  /** Indices into the document's sentences. */
  readonly sentences: readonly number[];
  /** The terms of the title, unless it is that itself, then those of its sentences, in their order. */
  readonly terms: readonly string[];
  /** Of the passage with the document's title in front; length 1. */
  readonly vector: Float32Array;
}

/** A document with all that ranking needs. */
export interface IndexedDocument {
  readonly document: Document;
  readonly sentences: readonly IndexedSentence[];
  readonly passages: readonly IndexedPassage[];
}

/** A document as it is listed: a line of it, so that all of a large archive are few megabytes. */
export type Listed = Pick<Document, "id" | "kind" | "file" | "others" | "date">;

/** What an index holds, in numbers. Counts of articles are of distinct articles, not of files. */
export interface StoreSummary {
  readonly articles: number;
  readonly briefs: number;
  readonly passages: number;
  /** The first and last year of the articles whose year is known; null where none is. */
  readonly years: readonly [number, number] | null;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Where passages and vectors are kept. A store yields candidates only: ranking, quoting and confidence are one code above
 * every store, so that changing the store cannot change an answer.
 */
export interface Store {
  readonly summary: StoreSummary;
  /** How many passages hold each term, and how many there are. */
  statistics(): Promise<{ readonly passages: number; readonly frequencies: ReadonlyMap<string, number> }>;
  /**
   * The documents nearest to a question's vector, by the cosine of their best passage or sentence: at most `limit` ids, best first,
   * equals in the order of their ids.
   */
  nearest(vector: Float32Array, limit: number): Promise<string[]>;
  /**
   * The documents whose passages match weighted terms best: at most `limit` ids, best first, equals in the order of their ids.
   * Documents without any of the terms are not among them.
   */
  matching(terms: ReadonlyMap<string, number>, limit: number): Promise<string[]>;
  /**
   * Every document that holds, in one of its passages (their terms, so the title's too), at least one term of each group; with no
   * group every document. In the order of {@link ids}, and without what ranking needs, so that many cost little.
   */
  holding(groups: readonly (readonly string[])[]): Promise<Document[]>;
  /** Documents by id, in the order asked for; ids that are not there are left out. */
  fetch(ids: readonly string[]): Promise<IndexedDocument[]>;
  /** The same without what ranking needs, which is most of it. */
  documents(ids: readonly string[]): Promise<Document[]>;
  /** All documents, in the order of {@link ids}. */
  list(): Promise<readonly Listed[]>;
  /** The ids of all documents: articles in the order of their files, then briefs in that in which they first appear. */
  ids(): Promise<readonly string[]>;
  /** Articles, the latest first: see `Catalogue.latest`. */
  latest(offset: number, limit: number): Promise<Document[]>;
  /** What stands in a file, its article first: see `Catalogue.standingIn`. Empty where the file is not in the index. */
  standingIn(file: string): Promise<Document[]>;
  /** The stored text of a file, or null where it is not in the index. */
  text(file: string): Promise<string | null>;
}

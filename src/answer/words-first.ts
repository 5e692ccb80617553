import { readWords, type Words } from "../search/query.ts";
import { proposedBy } from "../search/search.ts";
import type { Vocabulary } from "../search/vocabulary.ts";
import type { OpenArchive } from "./library.ts";

/** A question as its words are sought in an archive. */
export interface Read {
  readonly archive: OpenArchive;
  readonly vocabulary: Vocabulary;
  readonly words: Words;
}

/**
 * Asks the store what a question's words propose: to be done while the model reads the question, so that a database finds and sends
 * documents meanwhile.
 */
export async function readIn(archive: OpenArchive, question: string): Promise<Read> {
  const vocabulary = await archive.vocabulary();
  const words = readWords(question, vocabulary);
  const proposed = proposedBy(archive.store, words);
  // A fault is met where the answer is waited for.
  proposed.catch(() => undefined);
  return { archive, vocabulary, words: { ...words, proposed } };
}

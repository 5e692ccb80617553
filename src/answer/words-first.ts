import { setImmediate as pause } from "node:timers/promises";
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
 * Asks the store what the words propose before the model reads the question: that keeps this thread busy, and a database finds and
 * sends documents meanwhile.
 */
export async function readIn(archive: OpenArchive, question: string): Promise<Read> {
  const vocabulary = await archive.vocabulary();
  const words = readWords(question, vocabulary);
  const proposed = proposedBy(archive.store, words);
  await sent(proposed);
  return { archive, vocabulary, words: { ...words, proposed } };
}

/**
 * Lets what is asked of a database be sent. A store in memory has answered by the next tick: a turn of the event loop would cost its
 * questions a fifteenth. A fault is met where the answer is waited for.
 */
async function sent(proposed: Promise<unknown>): Promise<void> {
  let isAnswered = false;
  const settle = () => {
    isAnswered = true;
  };
  proposed.then(settle, settle);
  await new Promise<void>((resolve) => process.nextTick(resolve));
  if (!isAnswered) await pause();
}

import { findDurations } from "../../language/time/durations.ts";
import type { IndexedDocument, IndexedSentence } from "../../store/store.ts";
import { derivationFor } from "../short/short-answer.ts";
import { textWords } from "./text-words.ts";

/** A year that is worked out from an anniversary, with its sum in French. */
export interface RecalledDate {
  readonly date: { readonly year: number };
  readonly sum: string;
}

/**
 * The year of what a sentence only recalls: the subject stands in nothing but the complement of an anniversary or of a length of time
 * (« 20e anniversaire de leur jumelage »), so that the sentence's own date is the feast's and not the subject's. Null for any other
 * sentence, and wherever the sum is not exact.
 */
export function recalledDate(
  { document }: IndexedDocument,
  sentence: IndexedSentence,
  subject: string,
  isMet: (word: string) => boolean,
): RecalledDate | null {
  if (!isOnlyRecalled(sentence.display, isMet)) return null;
  const evidence = { document, sentence, section: sentence.section, before: "" };
  const { text, derivation } = derivationFor(`quand ${subject} ?`, [evidence])?.answer ?? {};
  const isExact = text !== undefined && /^\d{1,4}$/.test(text);
  return isExact && derivation ? { date: { year: Number(text) }, sum: derivation } : null;
}

function isOnlyRecalled(text: string, isMet: (word: string) => boolean): boolean {
  const recalled = findDurations(text).flatMap(({ kind, of }) =>
    of && (kind === "anniversary" || kind === "span") ? [of] : [],
  );
  const isNamed = (words: string) => textWords(words).some(({ key }) => isMet(key));
  let end = text.length;
  let rest = "";
  for (const of of recalled.toReversed()) {
    rest = `${text.slice(of.end, end)} ${rest}`;
    end = of.start;
  }
  return recalled.length > 0 && !isNamed(`${text.slice(0, end)} ${rest}`);
}

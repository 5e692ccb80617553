import { foldedWords } from "../../language/words.ts";
import type { IndexedDocument } from "../../store/store.ts";
import { createPhraseFinder, type WordTest } from "./phrases.ts";
import { contentWords, nameForms, readingsOf, readWords } from "./reading.ts";

/**
 * Whether a document holds a muted word or phrase anywhere, its captions included: accents and case aside, in the plural too, as
 * written or in another spelling of the place that it names. Words are compared whole; nothing that a reader types is a pattern. Mutes
 * without a word of content are passed over: they would hide everything.
 */
export function createMuteTest(mutes: readonly string[]): (document: IndexedDocument) => boolean {
  const phrases = mutes.filter((mute) => contentWords(readWords(mute)).length > 0);
  const find = createPhraseFinder(
    phrases.flatMap((mute) => [foldedWords(mute), readWords(mute)].map((words) => words.map(testOf))),
  );
  return (document) =>
    phrases.length > 0 &&
    readingsOf(document).some(({ written, named }) => find(written).length > 0 || find(named).length > 0);
}

function testOf(muted: string): WordTest {
  const [key = muted] = nameForms(muted);
  return (word) => {
    const form = nameForms(word)[0] ?? word;
    return form === key || form === `${key}s` || form === `${key}x`;
  };
}

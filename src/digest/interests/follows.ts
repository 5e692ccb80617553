import { isNewsText } from "../../store/news-text.ts";
import type { IndexedDocument } from "../../store/store.ts";
import { newsSentence } from "../news-sentence.ts";
import { createPhraseFinder, type WordTest } from "./phrases.ts";
import { contentWords, nameForms, readingsOf, readWords } from "./reading.ts";
import { familyTest } from "../../language/terms/word-family.ts";

/** A followed word, name or phrase that a document speaks of. */
export interface Followed {
  readonly follow: string;
  /** Index of the sentence that is best quoted for it: the first in the opening, else in the text, in the title, in a caption. */
  readonly sentence: number;
  /** Whether the title or the opening speaks of it, and not only the rest or a caption in passing. */
  readonly isCentral: boolean;
}

/** What of some follows a document speaks of, in the order of the follows. */
export type FollowFinder = (document: IndexedDocument) => Followed[];

/**
 * A finder of what somebody follows. A word is found in its forms and family (`jumelage`, `jumelées`), a name in its spellings
 * (`Hà Nội`, `Hanoi`; `HCMV`, `Saigon`), whatever the accents; a phrase where its words follow each other, grammar aside. A
 * capital within a sentence is a name's: it is found as it is, so that Laos is not Lao Cai. The man Hô Chi Minh is not the city.
 */
export function createFollowFinder(follows: readonly string[]): FollowFinder {
  const find = createPhraseFinder(follows.map((follow) => contentWords(readWords(follow)).map(testOf)));
  return (document) => {
    const places = placesOf(document);
    const mentions = follows.map((): number[] => []);
    for (const [sentence, { content }] of readingsOf(document).entries()) {
      for (const follow of find(content)) mentions[follow]?.push(sentence);
    }
    return follows.flatMap((follow, at): Followed[] => {
      const ranked = (mentions[at] ?? []).map((sentence) => ({
        sentence,
        place: places[sentence] ?? "caption",
      }));
      const [best] = ranked.toSorted((a, b) => QUOTED.indexOf(a.place) - QUOTED.indexOf(b.place));
      const isCentral = ranked.some(({ place }) => place === "opening" || place === "title");
      return best ? [{ follow, sentence: best.sentence, isCentral }] : [];
    });
  };
}

/** What of some follows a document speaks of: {@link createFollowFinder} for one document. */
export function followedBy(document: IndexedDocument, follows: readonly string[]): Followed[] {
  return createFollowFinder(follows)(document);
}

/** Whether a text has a word that can be followed: grammar and lone letters cannot. */
export function isFollowable(text: string): boolean {
  return contentWords(readWords(text)).length > 0;
}

function testOf(wanted: string): WordTest {
  const [key = wanted] = nameForms(wanted);
  const isOfFamily = familyTest(key);
  return (word) => {
    const names = nameForms(word);
    if (names.length === 0) return isOfFamily(word);
    return names.some((name) => name === key || isPlural(name, key) || isPlural(key, name));
  };
}

/** Names of fewer letters are not taken for each other's plural: the Lao of Lao Cai is not Laos. */
function isPlural(plural: string, name: string): boolean {
  return name.length >= 5 && plural === `${name}s`;
}

/** Where in a document a sentence stands; the opening is the paragraph that tells the news. */
type Place = "opening" | "text" | "title" | "caption";

/** The order in which places are quoted: the title stands on the card anyway. */
const QUOTED: readonly Place[] = ["opening", "text", "title", "caption"];

function placesOf(document: IndexedDocument): Place[] {
  const opening = document.sentences[newsSentence(document)]?.paragraph;
  return document.sentences.map(({ section, paragraph }, at) => {
    if (isNewsText(document, at)) return paragraph === opening ? "opening" : "text";
    return section === "title" || (section === "brief" && paragraph === 0) ? "title" : "caption";
  });
}

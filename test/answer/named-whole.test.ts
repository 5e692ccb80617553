import { describe, expect, it } from "vitest";
import { namesAsked, shareNamedWhole } from "../../src/answer/named-whole.ts";
import { termsOf } from "../../src/language/terms/terms.ts";
import { createVocabulary } from "../../src/search/vocabulary.ts";
import type { IndexedDocument } from "../../src/store/store.ts";

/** As much of a document as is looked at. */
function documentOf(...sentences: string[]): IndexedDocument {
  const terms = sentences.map((sentence) => ({ terms: termsOf(sentence) }));
  // Nothing else of a document is read here.
  return { sentences: terms } as unknown as IndexedDocument;
}

const ARCHIVE = ["Le pont de Sung Kha a rouvert.", "La foire de Trà Vinh attire Séoul et Da Nang."];
const FREQUENCIES = new Map(
  ARCHIVE.flatMap((text) => termsOf(text).map((term): [string, number] => [term, 1])),
);
const VOCABULARY = createVocabulary({ passages: 2, frequencies: FREQUENCIES });

const share = (question: string) => shareNamedWhole(namesAsked(question), documentOf(...ARCHIVE), VOCABULARY);

describe("the share of a question's names that an article has whole", () => {
  it.each([
    ["Quand le pont de Sung Kha a-t-il rouvert ?", 1],
    ["Qui a dessiné l’internat de Sung Trà ?", 0],
    ["Où est la foire de Trà Vinh ?", 1],
    ["Où est la foire de Tra Vinh ?", 1],
    ["Qui va de Trà Vinh à Sung Vinh ?", 0.5],
    ["Que dit-on de Seoul ?", 1],
    ["Que dit-on de Seol ?", 1],
    ["Combien de visiteurs à la foire ?", 1],
    ["Sung Trà a-t-il un internat ?", 1],
    ["Who built the school of Sung Trà?", 1],
  ])("of %j is %d", (question, expected) => {
    expect(share(question)).toBe(expected);
  });
});

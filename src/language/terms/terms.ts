import { withoutAskingPhrases } from "../asking-phrases.ts";
import { fold } from "../folding.ts";
import { inFrench } from "../glosses.ts";
import { languageOf } from "../languages.ts";
import { findWords } from "../words.ts";
import { canonicalNames } from "./aliases.ts";
import { stem } from "./stems.ts";
import { QUESTION_WORDS, STOP_WORDS } from "./stop-words.ts";

/**
 * The terms under which a text is indexed and sought: words without stop words and elided letters, folded and stemmed, in
 * order, with repetitions. Names with several spellings come as one term (`Saigon` and `Hô Chi Minh-Ville` alike).
 */
export function termsOf(text: string): string[] {
  return contentWords(text).map(stem);
}

/**
 * The terms of a question: those of its text, in French as far as its words are known where it is in another language, but for the words
 * that only make it a question.
 */
export function questionTerms(question: string): string[] {
  return contentWords(withoutAskingPhrases(inFrench(question, languageOf(question))))
    .filter((word) => !QUESTION_WORDS.has(fold(word)))
    .map(stem);
}

function contentWords(text: string): string[] {
  return findWords(canonicalNames(text))
    .map((word) => word.text)
    .filter((word) => !STOP_WORDS.has(fold(word)) && !(word.length === 1 && /\p{L}/u.test(word)));
}

import { fold } from "../../language/folding.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { findWords } from "../../language/words.ts";

/** A word of a text as it is compared with a subject's. */
export interface TextWord {
  /** Folded, names in one spelling. */
  readonly key: string;
  readonly text: string;
  /** Whether nothing but space parts it from the word before. */
  readonly follows: boolean;
}

/** The words of a text, in order. */
export function textWords(text: string): TextWord[] {
  const named = canonicalNames(text);
  let end = 0;
  return findWords(named).map((word) => {
    const follows = end > 0 && named.slice(end, word.start).trim() === "";
    end = word.end;
    return { key: fold(word.text), text: word.text, follows };
  });
}

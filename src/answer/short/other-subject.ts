import { findNames } from "../../language/names.ts";
import { sliceOf } from "../../language/span.ts";
import { STOP_WORDS } from "../../language/terms/stop-words.ts";
import { foldedWords } from "../../language/words.ts";
import type { Evidence } from "./evidence.ts";
import { isTerm, type Inquiry } from "./inquiry.ts";
import { isSame } from "./sought-words.ts";

/**
 * Whether a quote that begins with a pronoun goes on about something else than the one thing that the question names: `PicoDragon ne
 * pesait qu’un kilogramme. Il avait fonctionné trois mois.` for « combien de temps MicroDragon a-t-il fonctionné ». Of a question with more to it than
 * a name and a verb the name may be another part of the sentence, and nothing is told. Linear in the texts.
 */
export function isOfOtherSubject(inquiry: Inquiry, { sentence, before }: Evidence): boolean {
  if (inquiry.language !== "fr" || inquiry.lower || before === "" || !PRONOUN.test(sentence.display))
    return false;
  if (!inquiry.sought.some(({ name }) => name) || inquiry.sought.filter(isTerm).length > 1) return false;
  const named = namesIn(before);
  return named.length > 0 && ![...named, ...namesIn(sentence.display)].some((key) => isNameOf(inquiry, key));
}

/** What stands for a thing named before, alone. */
const PRONOUN =
  /^[«"“ ]*(?:ils?|elles?|celui-ci|celle-ci|ce dernier|cette dernière|ces derni(?:ers|ères))(?!\p{L})/iu;

/** The folded words of a text's names. */
function namesIn(text: string): string[] {
  return findNames(text).flatMap((name) => foldedWords(sliceOf(text, name)));
}

/** Whether a word is one of the question's names; short ones may have been taken for words that it asks with. */
function isNameOf({ sought, text }: Inquiry, key: string): boolean {
  return (
    sought.some((one) => one.name && isSame(one, key)) || (text.includes(` ${key} `) && !STOP_WORDS.has(key))
  );
}

import { foldedWords } from "../../../language/words.ts";
import { askedNoun } from "../asked-noun.ts";
import type { Inquiry } from "../inquiry.ts";
import { areRelated, groupsOf } from "../word-families.ts";
import { aside } from "./aside.ts";
import type { Run } from "./capitals.ts";

/** Of persons those with the noun that a question asks with beside them (`quel ambassadeur a pris place`), where there are any. */
export function withNoun(inquiry: Inquiry, text: string, persons: readonly Run[]): readonly Run[] {
  const noun = askedNoun(inquiry);
  const fitting = persons.filter((run) =>
    foldedWords(aside(text, run)).some((key) => noun !== null && areRelated(noun, key)),
  );
  return fitting.length > 0 ? fitting : persons;
}

/** Whether « qui est le metteur en scène » asks for a noun that is not told and that nobody has beside him, and no other words are known for. */
export function lacksNoun(inquiry: Inquiry, text: string, persons: readonly Run[]): boolean {
  const noun = askedNoun(inquiry);
  if (noun === null || groupsOf(noun).length > 0 || !IS.test(inquiry.text)) return false;
  if (foldedWords(text).includes(noun)) return false;
  return !persons.some((run) => foldedWords(aside(text, run)).some((key) => areRelated(noun, key)));
}

const IS = / qui (?:est|etait|sera|fut|sont) (?:le |la |l')/;

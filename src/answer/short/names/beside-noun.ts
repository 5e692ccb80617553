import { fold } from "../../../language/folding.ts";
import { foldedWords } from "../../../language/words.ts";
import { askedNoun } from "../asked-noun.ts";
import type { Inquiry } from "../inquiry.ts";
import { areRelated, groupsOf } from "../word-families.ts";
import { aside } from "./aside.ts";
import type { Run } from "./capitals.ts";

/**
 * Of persons those with the noun that a question asks with beside them (`quel ambassadeur a pris place`), where there are any; else all but, of who does
 * things himself (`quel architecte`), officials.
 */
export function withNoun(inquiry: Inquiry, text: string, persons: readonly Run[]): readonly Run[] {
  const noun = askedNoun(inquiry);
  const doers =
    noun !== null && DOERS.test(noun)
      ? persons.filter((run) => !OFFICIAL.test(fold(aside(text, run))))
      : persons;
  const fitting = doers.filter((run) =>
    foldedWords(aside(text, run)).some((key) => noun !== null && areRelated(noun, key)),
  );
  return fitting.length > 0 ? fitting : doers;
}

/** Who does things himself, and who only speaks of them. */
const DOERS =
  /^(?:architecte|joueu\p{L}+|athlete|coureu\p{L}+|nageu\p{L}+|artiste|peintre|chanteu\p{L}+|act(?:eur|rice)|cineaste|realisat\p{L}+|ecrivaine?|ouvri\p{L}+|artisane?|pecheur|eleve|etudiante?|photographe|cuisini\p{L}+)$/u;
const OFFICIAL =
  /(?<!\p{L})(?:vice-)?(?:ministre|president|direct(?:eur|rice) general|ambassad(?:eur|rice)|maire)(?!\p{L})/u;

/** Whether « qui est le metteur en scène » asks for a noun that is not told and that nobody has beside him, and no other words are known for. */
export function lacksNoun(inquiry: Inquiry, text: string, persons: readonly Run[]): boolean {
  const noun = askedNoun(inquiry);
  if (noun === null || groupsOf(noun).length > 0 || !IS.test(inquiry.text)) return false;
  if (foldedWords(text).includes(noun)) return false;
  return !persons.some((run) => foldedWords(aside(text, run)).some((key) => areRelated(noun, key)));
}

const IS = / qui (?:est|etait|sera|fut|sont) (?:le |la |l')/;

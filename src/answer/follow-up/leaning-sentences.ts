import { questionTerms } from "../../language/terms/terms.ts";
import { findMentions } from "./mentions.ts";
import { joined } from "./joined.ts";
import { findNounPhrases } from "./noun-phrases.ts";
import { isOffice } from "./offices.ts";
import { questionWordOf } from "./question-word.ts";
import { namesOf } from "./topic.ts";
import type { Utterance } from "./utterance.ts";

/**
 * A whole question that leans on the last one all the same, joined to its names: it opens with « et » and names nobody (« et qui a signé
 * l'accord ? »), or asks for the holder of an office without saying of what (« Qui est le maire ? »). Null for any other.
 */
export function withNames(followUp: Utterance, previous: Utterance): string | null {
  const word = questionWordOf(followUp);
  if (!word || word.rest === "" || findMentions(followUp.words).length > 0) return null;
  if (questionTerms(followUp.words).length === 0) return null;
  const [phrase, ...others] = findNounPhrases(followUp.words);
  const isBare =
    phrase && others.length === 0 && isOffice(phrase.head) && phrase.end === followUp.words.length;
  if (!followUp.opened && !(isBare && phrase.complement === phrase.end)) return null;
  const names = namesOf(previous);
  return names === null ? null : joined(followUp.words, names);
}

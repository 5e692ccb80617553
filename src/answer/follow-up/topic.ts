import { groupOf, groupText, isPair } from "./coordination.ts";
import { findMentions } from "./mentions.ts";
import { findNounPhrases } from "./noun-phrases.ts";
import { questionWordOf } from "./question-word.ts";
import { INVERTED, subjectLength } from "./subjects.ts";
import { flatten, type Utterance } from "./utterance.ts";
import { findOffice } from "./vietnamese.ts";

/**
 * What a question is about, in words that a follow-up can be joined to: the noun phrase with its last name (`le port de Haiphong`), else
 * the whole of it where that is no sentence, else its last names (`Hanoi et Séoul`), else its last noun phrase. Null for none.
 */
export function topicOf(question: Utterance): string | null {
  if (question.language === "vi") return findOffice(question) ?? namesOf(question);
  const phrases = findNounPhrases(question.words);
  const phrase = phrases.findLast(({ isNamed }) => isNamed);
  return (
    afterVerb(question) ??
    phrase?.text ??
    keywordsOf(question) ??
    namesOf(question) ??
    phrases.at(-1)?.text ??
    null
  );
}

/** What stands after the one word of a verb, to the end: `les achats au Vietnam` in « Combien valent les achats au Vietnam ». */
function afterVerb(question: Utterance): string | null {
  const word = questionWordOf(question);
  const verb = /^\p{Ll}+ /u.exec(word?.rest ?? "")?.[0] ?? "";
  const rest = word?.rest.slice(verb.length) ?? "";
  if (word?.language !== "fr" || verb === "" || word.isCarried || /^(?:a|ont|sont|de|du|des|en) $/.test(verb))
    return null;
  return subjectLength(rest) > 0 && !INVERTED.test(flatten(rest)) ? rest : null;
}

/** The last names of a question as they stand there: `Hanoi et Séoul`; null for none. */
export function namesOf({ words }: Utterance): string | null {
  const mentions = findMentions(words);
  const last = mentions.findLast((mention) => !isPair(mention)) ?? mentions.at(-1);
  return last ? groupText(groupOf(last, mentions, words), words) : null;
}

/** A question that is but a few words without a verb: `jumelage Hanoi Séoul`. */
function keywordsOf(question: Utterance): string | null {
  const { words, flat } = question;
  const isOne = questionWordOf(question) === null && /^(?:\S+ ){1,5}\S+$/.test(words);
  return isOne && !/-(?:il|elle|on|ce|je|tu|vous)s?(?!\p{L})|['?]/u.test(flat) ? words : null;
}

import { withAntecedent, type Place } from "./pronoun-places.ts";
import { findMentions } from "./mentions.ts";
import { foreignPlace } from "./foreign-pronouns.ts";
import { joined } from "./joined.ts";
import { antecedentOf, nameFor } from "./antecedent.ts";
import { namesOf, topicOf } from "./topic.ts";
import { frenchPlace } from "./french-pronouns.ts";
import type { Utterance } from "./utterance.ts";

/** What becomes of a question with a pronoun. */
export type Resolved = { readonly meaning: string | null } | null;

/**
 * A question with the subject of the last one in the place of its pronoun (« Qui le dirige ? », “Where did it take place?”). Its meaning is
 * null where the last question has nothing that agrees; null altogether where it has no pronoun that leans on another question.
 */
export function withoutPronoun(followUp: Utterance, previous: Utterance): Resolved {
  const place = followUp.language === "fr" ? frenchPlace(followUp) : foreignPlace(followUp);
  if (!place || namesItself(followUp, place)) return null;
  const isForeign = followUp.language !== previous.language;
  const antecedent = isForeign
    ? nameFor(previous, place)
    : place.isTopic
      ? topicOf(previous)
      : antecedentOf(previous, place);
  if (antecedent !== null) return { meaning: withAntecedent(followUp.words, place, antecedent) };
  const names = namesOf(previous);
  return { meaning: names === null ? null : joined(followUp.words, names) };
}

/** Whether a name stands before the pronoun, or is put after it with a comma: then that is what it stands for. */
function namesItself({ words }: Utterance, place: Place): boolean {
  return findMentions(words).some(
    ({ start, end, from }) =>
      end <= place.at || /,\s*$/u.test(words.slice(0, from)) || (start < place.at && end > place.at),
  );
}

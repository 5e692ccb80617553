import { fullQuestion } from "./chat/full-question.ts";
import { withNamedPlaces, type NamedQuestion } from "./periphrases.ts";

/** A plain question as it is searched for: asked in full, and its places by their names. Linear. */
export function searchedQuestion(plain: string): NamedQuestion {
  return withNamedPlaces(fullQuestion(plain).text);
}

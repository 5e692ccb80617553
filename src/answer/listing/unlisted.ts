import type { Language } from "../../language/languages.ts";
import type { Answer } from "../answer.ts";
import type { Unlisted } from "../note.ts";
import { SURE } from "./answering.ts";
import { needsSeveral } from "./mentions.ts";
import type { ListedPeriod } from "./period/listed-period.ts";
import type { Request } from "./request.ts";

/** What is to be said where nothing in the archive has what a request asks for; null where it asks for all articles, or what they name. */
export function unlistedFor({ subject, counts }: Request, period: ListedPeriod | null): Unlisted | null {
  if (counts === "values" || (!subject && !period)) return null;
  return {
    kind: "unlisted",
    subject: subject?.text ?? null,
    several: subject !== null && needsSeveral(subject),
    period,
  };
}

/**
 * What a search by meaning is worth where no text has what a list was asked of: nothing to a word that is not there; to several that never
 * stand together, that only other times have, or to one of another language than the archive's, it may come near, and no nearer. As it is for every other question.
 */
export function kindFound(
  found: Answer["kind"],
  unlisted: Unlisted | null,
  language: Language,
): Answer["kind"] {
  if (!unlisted) return found;
  const { several, period } = unlisted;
  if (period !== null && period.unknown + period.outside > 0 && unlisted.subject !== null) return "near";
  return (several || language !== "fr") && found !== "none" ? "near" : "none";
}

/** How likely a passage is to answer all the same: no likelier than the list is to have missed it. */
export function confidenceOfUnlisted(confidence: number): number {
  return Math.min(confidence, 1 - SURE);
}

import { findMentions } from "./mentions.ts";
import { findNounPhrases } from "./noun-phrases.ts";
import { flatten } from "./utterance.ts";

/** `-t-il` after a verb, also typed without its hyphens. */
export const INVERTED = /(?<=\p{L})(?:-t-|-| t )(?:ils?|elles?|on|ce)(?!\p{L})/u;
const VERB_BEFORE = /(?:(?:ne |n'|se |s'|l'|le |la |les |lui |leur |y |en )*)\p{L}+$/u;

/** Whether a noun goes before a verb with `-t-il`. */
export function hasSubject(rest: string): boolean {
  return subjectEnd(rest) > 0;
}

/** Where the subject before a verb with `-t-il` ends; 0 where there is none, -1 without such a verb. */
export function subjectEnd(rest: string): number {
  const flat = flatten(rest);
  const inverted = INVERTED.exec(flat);
  if (!inverted) return -1;
  const before = flat.slice(0, inverted.index);
  return before.slice(0, before.length - (VERB_BEFORE.exec(before)?.[0].length ?? 0)).trim().length;
}

/** How long the noun phrase or name is with which a text begins. */
export function subjectLength(text: string): number {
  const [phrase] = findNounPhrases(text);
  if (phrase?.start === 0) return phrase.end;
  const mentions = findMentions(text);
  const last = mentions.findLast(({ preposition }) => preposition === "");
  return mentions[0]?.from === 0 && last ? last.end : 0;
}

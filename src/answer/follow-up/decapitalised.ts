import { findMentions } from "./mentions.ts";

/** A sentence as it goes on after another word: a name at its beginning keeps its capital. */
export function decapitalised(text: string): string {
  const [first] = findMentions(text);
  return first?.start === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

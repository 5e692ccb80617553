import { fold } from "../../../language/folding.ts";

/**
 * Whether a line reads as a question although it may have no mark: it opens with a question word of French, English or Vietnamese, has a
 * verb before its pronoun, or ends as Vietnamese questions do. An exclamation does not. Reads a line's beginning and end only.
 */
export function opensAsQuestion(line: string): boolean {
  const text = line.trim();
  if (/![”"’')\s»]{0,5}$/u.test(text.slice(-10))) return false;
  const start = fold(text.slice(0, LOOKED_AT)).replace(/^(?:[^\p{L}\p{N}]|\d{1,2}[.)]\s)*/u, "");
  if (/^ou(?!\p{L})/u.test(start))
    return /^[^\p{L}]*où(?!\p{L})/iu.test(text.normalize("NFC")) || PLACE.test(start);
  return OPENING.test(start) || INVERTED.test(start) || VIETNAMESE_END.test(fold(text.slice(-LOOKED_AT)));
}

/** So much of a line is looked at, in UTF-16 units. */
const LOOKED_AT = 120;

const OPENING = new RegExp(
  "^(?:(?:et|mais|puis|alors|and|but|con|the con|va)[ ,]+)?" +
    "(?:(?:a|de|en|dans|sur|pour|par|avec|contre|chez|vers|depuis|selon|jusqu'a|in|on|with|for|since|from|at) |d'|jusqu')?" +
    "(?:qui|que|quoi|quand|ou|pourquoi|comment|combien|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|est[- ]ce que|y a[- ]t[- ]il" +
    "|who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|can" +
    "|ai|khi nao|bao gio|o dau|tai sao|vi sao|bao nhieu|co phai)(?![\\p{L}\\p{N}])" +
    "|^(?:et |mais )?(?:qu'|d'ou |est[- ]ce qu')",
  "u",
);
/** `ou` typed without its accent. */
const PLACE = /^ou (?:se|sont?|est|a|ont|etait|aura|sera|fut|vit|va|\p{L}+-)/u;
const INVERTED = /\p{L}-(?:t-)?(?:ils?|elles?|on|vous|tu)(?!\p{L})/u;
const VIETNAMESE_END = / (?:khi nao|bao gio|nam nao|o dau|la ai|la gi|bao nhieu|tai sao)[\s?.]*$/u;

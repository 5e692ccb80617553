import type { Span } from "../../language/span.ts";
import { isFrenchMonth } from "../../language/time/calendar.ts";
import { QUESTION_WORDS, STOP_WORDS } from "../../language/terms/stop-words.ts";

/**
 * What stands in the place of names in a question typed without capitals, over flattened text: a noun without an article after a
 * preposition (`de séoul`, `avec toulouse`), and both sides of an `et` (`hanoi et séoul`). Linear.
 */
export function findPlainNames(flat: string): Span[] {
  const words = [...flat.matchAll(/[^\s?,;:!.'’]+['’]?/gu)].map(({ index, 0: key }) => ({
    key,
    start: index,
    end: index + key.length,
  }));
  const names = ledName(flat);
  for (let at = 0; at < words.length; at++) {
    const length = isLed(words, at) ? runFrom(words, at) : 0;
    if (length === 0) continue;
    const start = words[at]?.start ?? 0;
    const end = words[at + length - 1]?.end ?? 0;
    if (start >= (names.at(-1)?.end ?? 0)) names.push({ start, end });
    at += length - 1;
  }
  return names;
}

/** `qui dirige da nang`, `où ha nam se trouve-t-elle`: what has no article after the verb of « qui », or before a verb with `-t-il`. */
const LED =
  /^(?:qui \p{L}+ (?<name>\p{L}+(?:[ -]\p{L}+){0,2})$|(?:quand|ou|pourquoi|comment|combien) (?<other>\p{L}+(?: \p{L}+)?)(?= (?:se \p{L}+|s'\p{L}+|\p{L}+)-(?:t-)?(?:il|elle)(?!\p{L})))/u;

function ledName(flat: string): Span[] {
  const found = LED.exec(flat);
  const name = found?.groups?.["name"] ?? found?.groups?.["other"];
  if (!found || name === undefined || !isPlainName(name.split(/[ -]/u))) return [];
  const start = found.index + found[0].length - name.length;
  return [{ start, end: start + name.length }];
}

/** Whether words, flattened, may be a name typed without capitals: nouns, and syllables that are words elsewhere (`da nang`). */
export function isPlainName(keys: readonly string[]): boolean {
  return keys.some(isNoun) && keys.every((key) => isNoun(key) || SYLLABLES.test(key));
}

const SYLLABLES = /^(?:da|nam|bao|may|tu|nao|va|mot|ngay|den|cho|voi|cac|the)$/;

interface Key extends Span {
  readonly key: string;
}

const PREPOSITION = /^(?:a|en|de|d'|avec|contre|in|of|with|from)$/;
/** After these `de` leads to what is counted or done. */
const COUNTED = /^(?:combien|quoi|plus|moins|nombre|beaucoup|lieu|peu|projet|jour|many)$/;

function isLed(words: readonly Key[], at: number): boolean {
  const key = (place: number) => words[place]?.key ?? "";
  if (PREPOSITION.test(key(at - 1))) return !COUNTED.test(key(at - 2));
  if (!isNoun(key(at))) return false;
  if (AND.test(key(at - 1))) return isBare(words, at - 2);
  return AND.test(key(at + 1)) && isNoun(key(at + 2)) && isBare(words, at);
}

const AND = /^(?:et|and|va)$/;

/** Whether a noun stands there without an article or a noun before it. */
function isBare(words: readonly Key[], at: number): boolean {
  const before = words[at - 1]?.key ?? "";
  return isNoun(words[at]?.key ?? "") && (at === 0 || !isNoun(before)) && !ARTICLE.test(before);
}

const ARTICLE = /^(?:le|la|les|l'|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|the|its)$/;
const VERB =
  /^(?:\p{L}+-(?:t-)?(?:ils?|elles?|on|ce)|est-ce|vivent|jumele\p{L}*|signe\p{L}*|ouvert|(?:19|20)\d\d|.*'|\d+)$/u;

function isNoun(key: string): boolean {
  return (
    /^\p{L}/u.test(key) &&
    !STOP_WORDS.has(key) &&
    !QUESTION_WORDS.has(key) &&
    !VERB.test(key) &&
    !isFrenchMonth(key)
  );
}

/** How many words the name has that begins there, at most three; beside an `et` only one. */
function runFrom(words: readonly Key[], at: number): number {
  if (!PREPOSITION.test(words[at - 1]?.key ?? "")) return 1;
  const keys = words.slice(at, at + 3).map(({ key }) => key);
  return [3, 2, 1].find((length) => keys.length >= length && isPlainName(keys.slice(0, length))) ?? 0;
}

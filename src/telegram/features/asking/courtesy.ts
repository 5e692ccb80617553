import { fold } from "../../../language/folding.ts";
import { sliceOf, trimmed, type Span } from "../../../language/span.ts";
import { findWords, type Word } from "../../../language/words.ts";

/** What is said out of courtesy: on coming, or on leaving and in thanks. */
export type Courtesy = "greeting" | "thanks";

const GREETINGS = phrases(
  "bonjour|bonsoir|salut|coucou|rebonjour|bonjour a tous|bonjour a toi|bonjour monsieur|bonjour madame|ca va|tu vas bien",
  "vous allez bien|comment ca va|comment allez vous|comment vas tu|hello|hi|hey|good morning|good afternoon|good evening",
  "how are you|xin chao|xin chao ban|chao|chao ban|chao bot|alo",
);
const THANKS = phrases(
  "merci|merci beaucoup|merci bien|merci d avance|merci infiniment|merci a toi|merci a vous|mille mercis|super merci",
  "super|parfait|genial|ok|d accord|cordialement|bien a vous|bonne journee|bonne soiree|au revoir|a bientot",
  "thanks|thanks a lot|many thanks|thank you|thank you very much|thank you so much|thanks in advance|great",
  "thank you in advance|bye|goodbye|cam on|cam on ban|cam on nhieu|cam on ban nhieu|xin cam on|tam biet",
);
/** What needs no pause before it at the end of a question. */
const PLEAS = phrases(
  "s il vous plait|s il te plait|svp|stp|please|please tell me|lam on|dis moi|dites moi|pouvez vous me dire",
);

/** The longest phrase, in words. */
const LONGEST = 4;

/**
 * A question without the greeting before it and the thanks after it, which would be searched for like its other words; null where there
 * is nothing else. Words of courtesy in the middle, and those that belong to the question (« Bonjour Vietnam », « Comment dit-on
 * merci ? »), stay. Linear in the length of the text.
 */
export function withoutCourtesy(text: string, span: Span): Span | null {
  const words = findWords(sliceOf(text, span)).map((word) => ({
    text: fold(word.text),
    start: span.start + word.start,
    end: span.start + word.end,
  }));
  const from = firstOwn(text, words);
  const first = words[from];
  if (!first) return words.length > 0 ? null : span;
  const to = lastOwn(text, words, from);
  const start = from === 0 ? span.start : first.start;
  const next = words[to];
  if (!next) return trimmed(text, { start, end: span.end });
  const kept = sliceOf(text, { start, end: next.start });
  return { start, end: start + kept.replace(/[\s,;:–—-]{1,40}$/u, "").length };
}

/** The kind of courtesy that a text is, null where it says something else or nothing. */
export function courtesyOf(text: string): Courtesy | null {
  const words = findWords(text).map((word) => ({ ...word, text: fold(word.text) }));
  if (words.length === 0 || firstOwn(text, words) < words.length) return null;
  const greets = words.some((_, at) => phraseAt(words, at, GREETINGS) > 0);
  const thanks = words.some((_, at) => phraseAt(words, at, THANKS) > 0);
  return greets && !thanks ? "greeting" : "thanks";
}

/** The place of the first word that is no courtesy; the number of words where all are. */
function firstOwn(text: string, words: readonly Word[]): number {
  let from = 0;
  for (let length = 1; length > 0 && from < words.length; from += length) {
    length =
      phraseAt(words, from, GREETINGS) || phraseAt(words, from, THANKS) || phraseAt(words, from, PLEAS);
    const last = words[from + length - 1];
    const next = words[from + length];
    if (last && next && !isPause(text, last, next) && !startsLow(next, text)) length = 0;
  }
  return from;
}

/** The place after the last word that is none, at least one after `from`. */
function lastOwn(text: string, words: readonly Word[], from: number): number {
  let to = words.length;
  for (let length = 1; length > 0 && to > from + 1; to -= length) {
    length = 0;
    for (let size = 1; size <= LONGEST && to - size > from; size++) {
      const before = words[to - size - 1];
      const first = words[to - size];
      const isPlea = phraseAt(words, to - size, PLEAS) === size;
      const isThanks = phraseAt(words, to - size, THANKS) === size;
      const isApart = before && first && isPause(text, before, first);
      if (isPlea || (isThanks && isApart)) length = size;
    }
  }
  return to;
}

/** Whether there is a mark or a new line between two words. */
function isPause(text: string, before: Word, next: Word): boolean {
  return /[^\s'’-]|\n/u.test(text.slice(before.end, Math.min(next.start, before.end + 40)));
}

function startsLow({ start }: Word, text: string): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}

/** How many words the longest phrase has that stands at a place; 0 for none. */
function phraseAt(words: readonly Word[], at: number, known: ReadonlySet<string>): number {
  for (let size = Math.min(LONGEST, words.length - at); size > 0; size--) {
    const phrase = words
      .slice(at, at + size)
      .map((word) => word.text)
      .join(" ");
    if (known.has(phrase)) return size;
  }
  return 0;
}

function phrases(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split("|")));
}

import { matchesOf, type Span } from "../../language/span.ts";
import { comparedWords, streamOf, type ComparedWord } from "./words.ts";

/** A text, or a stretch of one, that is to be found in the archive. */
export interface Given {
  /** The whole text, into which all spans point. */
  readonly text: string;
  readonly words: readonly ComparedWord[];
  /** Its words as one string, and where each begins in it. */
  readonly stream: string;
  readonly starts: readonly number[];
  /** Before which words something was left out, as `…` or `[…]` says; 0 and the number of words stand for its ends. */
  readonly gaps: readonly number[];
  /** Whether its first, and its last, word may be the rest of a longer one: `…` touches it. */
  readonly isTornBefore: boolean;
  readonly isTornAfter: boolean;
}

/** A stretch of a text as it is looked for. */
export function givenOf(text: string, { start, end }: Span): Given {
  const bare = text.slice(start, end);
  const words = comparedWords(bare).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  const gaps = matchesOf(bare, GAP);
  const before = gaps.map((gap) => {
    const at = words.findIndex((word) => word.start >= gap.end + start);
    return at < 0 ? words.length : at;
  });
  const first = (words[0]?.start ?? 0) - start;
  const last = (words.at(-1)?.end ?? 0) - start;
  return {
    text,
    words,
    ...streamOf(words),
    gaps: [...new Set(before)],
    isTornBefore: gaps.some((gap) => gap.end === first),
    // A point or a comma may be what the tear left of a number.
    isTornAfter: gaps.some((gap) => gap.start >= last && /^[.,]?$/.test(bare.slice(last, gap.start))),
  };
}

/** A text as long, without the addresses and the names of chats that are added to what is passed on. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => " ".repeat(address.length));
}

const GAP = /\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|(?<!\.)\.{3}(?!\.)/gu;

const ADDRESS = /https?:\/\/\S+|(?<![\p{L}\p{N}])(?:t\.me\/|www\.|@)\w\S*/giu;

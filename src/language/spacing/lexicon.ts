import { createRequire } from "node:module";
import { findWords } from "../words.ts";
import type { Word } from "../words.ts";

/**
 * What is known about words: a list of French forms, and what the archive itself attests.
 * Everything is counted case-sensitively, and no count depends on the order of the texts.
 */
export interface Lexicon {
  /** Whether a word in lower case is a French form of the list (`œ` as good as `oe`, marks composed or not). */
  isWord(word: string): boolean;
  /** How often the archive writes exactly this word or hyphenated compound. */
  frequency(word: string): number;
  /** How often the archive writes `second` after `first` with nothing but white space between. */
  pairFrequency(first: string, second: string): number;
  /** Whether it does so at all. */
  follows(first: string, second: string): boolean;
  /** Whether the archive writes this word, and with a capital first letter. */
  isName(word: string): boolean;
  /** Running words in the archive. */
  readonly total: number;
}

/**
 * Reads each text once and keeps none: only tallies, about 15 bytes for each different word or pair
 * (some 30 MB for 10,000 articles). The French forms are in lower case, as {@link frenchWords} returns them.
 */
export function createLexicon(forms: Iterable<string>, texts: Iterable<string>): Lexicon {
  const list = new Set(forms);
  const words = createTally();
  const pairs = createTally();
  let total = 0;
  for (const text of texts) total += countText(text, words, pairs);
  const pairFrequency = (first: string, second: string) => pairs.count(hashOf(`${first} ${second}`));
  return {
    isWord: (word) => list.has(word) || list.has(listed(word)),
    frequency: (word) => words.count(hashOf(word)),
    pairFrequency,
    follows: (first, second) => pairFrequency(first, second) > 0,
    isName: (word) => /^\p{Lu}/u.test(word) && words.count(hashOf(word)) > 0,
    total,
  };
}

/** 336,524 French forms in lower case, `œ` written `oe`. Loading takes about 0.1 s: call it for indexing only. */
export function frenchWords(): readonly string[] {
  const load = createRequire(import.meta.url);
  // `require` has no type for it: the package is one JSON file, an array of strings.
  return load("an-array-of-french-words") as readonly string[];
}

function listed(word: string): string {
  return word.normalize("NFC").replaceAll("œ", "oe").replaceAll("æ", "ae");
}

/** Words and compounds of a text into the tallies; how many running words it has. */
function countText(text: string, words: Tally, pairs: Tally): number {
  const found = findWords(text);
  let before: Compound | undefined;
  for (let from = 0; from < found.length;) {
    const compound = compoundAt(text, found, from);
    for (let at = from; at < compound.next; at++) words.add(hashOf(found[at]?.text ?? ""));
    if (compound.next > from + 1) words.add(hashOf(compound.text));
    if (before && text.slice(before.end, compound.start).trim() === "") countPair(before, compound, pairs);
    before = compound;
    from = compound.next;
  }
  return found.length;
}

/** Words joined by hyphens, such as `Minh-Ville`; most are one word. */
interface Compound extends Word {
  readonly first: string;
  readonly last: string;
  /** Index of the word after it. */
  readonly next: number;
}

function compoundAt(text: string, words: readonly Word[], from: number): Compound {
  let last = words[from] ?? { text: "", start: 0, end: 0 };
  const { start, text: first } = last;
  let next = from + 1;
  for (let word = words[next]; word && isHyphenBetween(text, last, word); word = words[++next]) last = word;
  return { text: text.slice(start, last.end), start, end: last.end, first, last: last.text, next };
}

/** Whether two words next to each other are parts of one compound. */
export function isHyphenBetween(text: string, word: Word, next: Word): boolean {
  return next.start === word.end + 1 && (text[word.end] === "-" || text[word.end] === "‑");
}

/** `Chi Minh-Ville` attests `Chi Minh-Ville` and `Chi Minh`. */
function countPair(before: Compound, after: Compound, pairs: Tally): void {
  pairs.add(hashOf(`${before.text} ${after.text}`));
  const isSame = before.text === before.last && after.text === after.first;
  if (!isSame) pairs.add(hashOf(`${before.last} ${after.first}`));
}

/** Counts by 32-bit hash: among a million entries a word is mistaken for another once in 4,000 look-ups. */
interface Tally {
  add(hash: number): void;
  count(hash: number): number;
}

function createTally(): Tally {
  let hashes = new Uint32Array(1 << 12);
  let counts = new Uint32Array(1 << 12);
  let used = 0;
  const slotOf = (hash: number): number => {
    let slot = hash & (hashes.length - 1);
    while (counts[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (hashes.length - 1);
    return slot;
  };
  const put = (hash: number, count: number): void => {
    const slot = slotOf(hash);
    if (counts[slot] === 0) used++;
    hashes[slot] = hash;
    counts[slot] = (counts[slot] ?? 0) + count;
  };
  const grow = (): void => {
    const old = { hashes, counts };
    hashes = new Uint32Array(old.hashes.length * 2);
    counts = new Uint32Array(old.hashes.length * 2);
    used = 0;
    for (const [slot, count] of old.counts.entries()) if (count > 0) put(old.hashes[slot] ?? 0, count);
  };
  return {
    add: (hash) => {
      if (used * 3 > hashes.length * 2) grow();
      put(hash, 1);
    },
    count: (hash) => counts[slotOf(hash)] ?? 0,
  };
}

/** FNV-1a over UTF-16 units, with a final mix because tables take its low bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

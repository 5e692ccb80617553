/** Whether a word of a text may stand at one place of a phrase. */
export type WordTest = (word: string) => boolean;

/** Finds phrases in texts given as words; each text is read once, and each distinct word is tested once. */
export type PhraseFinder = (words: readonly string[]) => number[];

/**
 * A finder of phrases, each a word test a place: the indices of the phrases whose places some words of the text fill in a row,
 * ascending. Shift-And (Baeza-Yates and Gonnet, 1992) over words: one step a word for all phrases together, so that the time is
 * linear in the text whatever the phrases are. A phrase without places is never found.
 */
export function createPhraseFinder(phrases: readonly (readonly WordTest[])[]): PhraseFinder {
  const tests = phrases.flat();
  const starts = new Set<number>();
  const ends = new Map<number, number>();
  let place = 0;
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.length === 0) continue;
    starts.add(place);
    place += phrase.length;
    ends.set(place - 1, at);
  }
  const first = bitsAt([...starts]);
  const last = bitsAt([...ends.keys()]);
  const known = new Map<string, bigint>();
  const fitting = (word: string) => {
    const bits = known.get(word);
    if (bits !== undefined) return bits;
    const tested = bitsAt([...tests.keys()].filter((at) => tests[at]?.(word)));
    known.set(word, tested);
    return tested;
  };
  return (words) => {
    let state = 0n;
    let found = 0n;
    for (const word of words) {
      const fits = fitting(word);
      state = fits === 0n ? fits : ((state << 1n) | first) & fits;
      found |= state & last;
    }
    return [...ends].flatMap(([at, phrase]) => ((found >> BigInt(at)) & 1n ? [phrase] : []));
  };
}

function bitsAt(places: readonly number[]): bigint {
  return places.reduce((bits, place) => bits | (1n << BigInt(place)), 0n);
}

import type { TextWord } from "./text-words.ts";

/** Whether a text names one thing of a subject: a word, or several that are one name. */
export type Unit = (words: readonly TextWord[]) => boolean;

/** The words by which one word of a subject is met. */
type Met = Pick<ReadonlySet<string>, "has">;

/**
 * The units of a subject whose words are met by these: neighbours are one name where some text has them side by side, each with its
 * capital (`Ha Nam`, `Quang Binh`), and are then to be found so; `Hanoi Séoul` are two.
 */
export function unitsOf(met: readonly Met[], texts: readonly (readonly TextWord[])[]): Unit[] {
  const runs: Met[][] = [];
  for (const [at, words] of met.entries()) {
    const before = met[at - 1];
    const run = runs.at(-1);
    if (before && run && areOneName([before, words], texts)) run.push(words);
    else runs.push([words]);
  }
  return runs.map((run) => (words) => words.some((_, start) => standsAt(words, start, run)));
}

function areOneName(run: readonly Met[], texts: readonly (readonly TextWord[])[]): boolean {
  return texts.some((words) =>
    words.some(
      (word, at) => standsAt(words, at, run) && [word, words[at + 1]].every((one) => isCapital(one)),
    ),
  );
}

function standsAt(words: readonly TextWord[], start: number, run: readonly Met[]): boolean {
  return run.every((met, at) => {
    const word = words[start + at];
    return word !== undefined && met.has(word.key) && (at === 0 || word.follows);
  });
}

function isCapital(word: TextWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

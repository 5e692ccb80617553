import { isDigit } from "./letters.ts";
import { splitWord, type ComparedWord } from "./words.ts";

/** The longest word that a glued one is split into, in letters: longer ones are not in French. */
const LONGEST = 40;

/**
 * Words in which a space was lost, split where the pieces are all words of the other side; the others as they are. Figures are
 * never torn apart: 1500 is not 15 and 00. Linear in the length of the words.
 */
export function splitGlued<W extends ComparedWord>(
  text: string,
  words: readonly W[],
  others: ReadonlySet<string>,
): W[] {
  return words.flatMap((word) => {
    const lengths = others.has(word.key) ? null : piecesOf(word.key, others);
    return lengths === null ? [word] : splitWord(text, word, lengths).map((piece) => ({ ...word, ...piece }));
  });
}

/** The lengths of the fewest pieces that a word falls into, or null where it does not. */
function piecesOf(key: string, others: ReadonlySet<string>): number[] | null {
  const fewest: number[] = [0];
  const lengths: number[] = [0];
  for (let end = 1; end <= key.length; end++) {
    if (isDigit(key, end - 1) && isDigit(key, end)) continue;
    for (let length = 1; length <= Math.min(end, LONGEST); length++) {
      const before = fewest[end - length];
      if (before === undefined || !others.has(key.slice(end - length, end))) continue;
      if (before + 1 < (fewest[end] ?? Infinity)) {
        fewest[end] = before + 1;
        lengths[end] = length;
      }
    }
  }
  if (fewest[key.length] === undefined) return null;
  const pieces: number[] = [];
  for (let end = key.length; end > 0; end -= lengths[end] ?? end) pieces.push(lengths[end] ?? end);
  return pieces.toReversed();
}

/** Which letters a word has, a bit each; some share one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Whether two words with these letters may be so many slips apart, which is worth asking before they are counted: a slip exchanges one
 * letter for another at most, and who has more that the other lacks is further away.
 */
export function mayBeNear(letters: number, others: number, slips: number): boolean {
  return countOf(letters ^ others) <= 2 * slips;
}

/** How many bits are set, by adding neighbours up. */
function countOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

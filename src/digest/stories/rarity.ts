import COMMON from "./common-terms.json" with { type: "json" };
import type { Profile } from "./profile.ts";

/** How rare a term or name is: ln(1 + (N − n + ½) / (n + ½)), for n of N openings that hold it. */
export type Rarity = (term: string) => number;

/**
 * How many openings the table of common terms stands for. It tells a small archive which words are rare elsewhere, and is
 * outweighed by a large one's own counts. Not tuned.
 */
const PRIOR = 100;

/** The rarity of terms and names among some profiles. Linear in their size. */
export function rarityAmong(profiles: readonly Profile[]): Rarity {
  const counts = new Map<string, number>();
  for (const { terms, names } of profiles) {
    for (const term of [...terms.keys(), ...names]) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const total = profiles.length + PRIOR;
  return (term) => {
    const holding = (counts.get(term) ?? 0) + PRIOR * ((SHARES.get(term) ?? 0) / 1000);
    return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  };
}

/**
 * Of a thousand openings, how many hold a term: those of at least 15, counted over 214 development articles and briefs and
 * the 761 passages of PIAF, whichever share is the larger.
 */
const SHARES: ReadonlyMap<string, number> = new Map(Object.entries(COMMON));

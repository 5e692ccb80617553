import { keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";

/** Where the hedge before a number begins (`près de`, `environ`, `plus d’`), or the number's own index without one. */
export function hedgeStart(tokens: readonly Token[], at: number): number {
  for (const hedge of HEDGES_BY_LAST.get(keyAt(tokens, at - 1)) ?? []) {
    const from = at - hedge.length;
    if (from < 0 || isIlYA(tokens, from) || !hedge.every((key, index) => keyAt(tokens, from + index) === key))
      continue;
    return tokens.slice(from + 1, at + 1).some((token) => token.gap === "blank") ? at : from;
  }
  return at;
}

/** `il y a un peu plus de deux ans`: the « a » of « il y a » begins no hedge. */
function isIlYA(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === "a" && keyAt(tokens, at - 1) === "y";
}

const HEDGES: readonly string[][] = [
  "a un peu plus de",
  "un peu plus de",
  "un peu plus d'",
  "un peu moins de",
  "un peu moins d'",
  "pas moins de",
  "pas moins d'",
  "de l' ordre de",
  "de l' ordre d'",
  "a peu pres",
  "au moins",
  "au plus",
  "au total environ",
  "jusqu' a",
  "autour de",
  "autour d'",
  "aux alentours de",
  "pres de",
  "pres d'",
  "plus de",
  "plus d'",
  "moins de",
  "moins d'",
  "au - dela de",
  "au - dela d'",
  "environ",
  "quelque",
  "quelques",
  "presque",
  "quasiment",
  "approximativement",
  "avoisinant",
  "a peine",
].map((hedge) => hedge.split(" "));
const HEDGES_BY_LAST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  HEDGES.map((hedge) => [hedge.at(-1) ?? "", HEDGES.filter((other) => other.at(-1) === hedge.at(-1))]),
);

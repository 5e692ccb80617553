import type { Inquiry } from "../inquiry.ts";
import type { Amount } from "./amounts.ts";

/**
 * The amounts that are of the metal whose medals a question counts, each as one of medals: of `trois médailles d’or, deux d’argent et quatre de
 * bronze` and of `5 or, 4 argent, 3 bronze` one each; of medals of whatever metal none that is of one of several. All amounts, where no medals are
 * asked for or the text tells of no metal. Linear.
 */
export function ofMetal({ text }: Inquiry, display: string, amounts: readonly Amount[]): readonly Amount[] {
  const asked = ASKED.exec(text)?.[1];
  if (asked === undefined && !MEDALS.test(text)) return amounts;
  const metals = amounts.map((amount) => ({ amount, metal: metalOf(display, amount) }));
  if (metals.every(({ metal }) => metal === undefined)) return amounts;
  if (asked === undefined) {
    const isOne = new Set(metals.flatMap(({ metal }) => metal ?? [])).size < 2;
    return isOne ? amounts : metals.flatMap(({ amount, metal }) => (metal === undefined ? amount : []));
  }
  return metals.flatMap(({ amount, metal }) => {
    if (metal === asked) return { ...amount, unit: "medailles" };
    return metal === undefined && isBracketed(display, amount) ? amount : [];
  });
}

/** `dix médailles d’or, devant le Cambodge (7)`: those of another, of the same metal. */
function isBracketed(display: string, { start, end }: Amount): boolean {
  return display.charAt(start - 1) === "(" && display.charAt(end) === ")";
}

function metalOf(display: string, { start }: Amount): string | undefined {
  return TOLD.exec(display.slice(start, start + REACH))?.[1]?.toLowerCase();
}

const MEDALS = /bien de medailles? /;
const ASKED = / medailles? (?:d'|de |en )(or|argent|bronze) /;
const TOLD = /^(?:\d[\d.]*|\p{L}[\p{L}-]*) (?:médailles? )?(?:d['’]|de |en )?(or|argent|bronze)(?!\p{L})/iu;
/** In UTF-16 units: a number, the medals and their metal. */
const REACH = 45;

import type { Inquiry, Sought } from "../inquiry.ts";
import { soughtIn } from "../sought-words.ts";
import { groupsOf } from "../word-families.ts";
import type { Amount } from "./amounts.ts";

/** Of a list (`l’un à treize ans, l’autre à six ans …`) the amount before which, since the one before it, most of the question stands. */
export function oneOfList(inquiry: Inquiry, text: string, amounts: readonly Amount[]): Amount | null {
  const scored = amounts.map((amount, index) => {
    const piece = text.slice(amounts[index - 1]?.end ?? 0, amount.end);
    return { amount, score: worthOf(inquiry, soughtIn(inquiry, piece)) };
  });
  const [first, second] = scored.toSorted((a, b) => b.score - a.score);
  return first && first.score > (second?.score ?? 0) ? first.amount : null;
}

/** How much words tell which of several is meant: what is measured tells nothing, a complement (`la comptable du réseau`) half. */
function worthOf({ text }: Inquiry, met: readonly Sought[]): number {
  return met
    .filter(({ key }) => !groupsOf(key).includes("costing"))
    .reduce(
      (sum, { key }) =>
        sum + (new RegExp(` (?:de|du|des|de la) ${key} | (?:d'|de l')${key} `).test(text) ? 0.5 : 1),
      0,
    );
}

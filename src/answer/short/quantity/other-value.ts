import { fold } from "../../../language/folding.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Inquiry } from "../inquiry.ts";
import type { Amount } from "./amounts.ts";

/**
 * Whether a sum of money is told to be of another kind than the price, budget or pay that is asked for (`a exporté du riz pour 287 millions de dollars` is no
 * budget), and its clause tells nothing of the one asked for. Linear in the text.
 */
export function isOtherValue({ text: question }: Inquiry, text: string, amount: Amount): boolean {
  if (amount.measure !== "money") return false;
  const asked = KINDS.find((kind) => kind.asked.test(question));
  if (!asked) return false;
  const { start, end } = clauseAround(text, amount);
  if (asked.told.test(fold(text.slice(start, end)))) return false;
  return EARNED.test(fold(text.slice(Math.max(0, amount.start - REACH), amount.start)));
}

const KINDS: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  {
    asked: / (?:prix|tarif|cout) (?:d'entree|du billet|de l'entree|du ticket|des billets) /,
    told: /(?<!\p{L})(?:prix|tarif|entree|billet|ticket|vend|cout|pay|droit)/u,
  },
  { asked: / budget /, told: /(?<!\p{L})(?:budget|cout|enveloppe|financ|dot|depens|investi)/u },
  {
    asked: / (?:salaire|bourse|prime|amende) /,
    told: /(?<!\p{L})(?:salaire|pay|touch|gagn|empoch|percev|percoi|recoi|bourse|prime|amende|remuner|mensuel|mois)/u,
  },
];

/** In UTF-16 units. */
const REACH = 160;
/** What a trade brings in, shortly before the sum. */
const EARNED =
  /(?<!\p{L})(?:export\p{L}*|ventes?|recettes?|chiffre d'affaires|benefices?|echanges|commerce)(?!\p{L})[^;]*$/u;

import { canonicalNames } from "../../../language/terms/aliases.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Inquiry } from "../inquiry.ts";
import { soughtIn } from "../sought-words.ts";
import { foldedWords } from "../../../language/words.ts";
import type { Amount } from "./amounts.ts";

/**
 * Of an amount and others that the same sentence gives to others, the one of whom or what a question names: `44 morts, devant Binh Dinh (18)`, `ont
 * promis un million, et la Russie cinq`, `20.000 dôngs pour les adultes et 10.000 pour les enfants`. The amount itself where the sentence shares
 * out none, or gives the question's to two. Linear in the text for each amount.
 */
export function ownAmount(
  inquiry: Inquiry,
  text: string,
  picked: Amount,
  amounts: readonly Amount[],
): Amount {
  const others = amounts.filter(
    (one) =>
      one !== picked && ((one.unit === "" && one.measure !== "rank") || one.measure === picked.measure),
  );
  const [beside, ...more] = others.filter((one) => isBesideName(inquiry, text, one));
  if (beside && more.length === 0 && !isBesideName(inquiry, text, picked)) return beside;
  return ofComplement(inquiry, text, [picked, ...others]) ?? picked;
}

/** Whether the name of one whom the question names stands right before an amount, its verb left out. */
function isBesideName(
  { sought, text: question, lower }: Inquiry,
  text: string,
  { start, end }: Amount,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const name = (text.charAt(end) === ")" ? BRACKETED : GAPPED).exec(before)?.[1];
  if (name === undefined) return false;
  const keys = foldedWords(canonicalNames(name));
  const isKnown = (key: string) =>
    lower ? question.includes(` ${key} `) : sought.some((one) => one.name && one.key === key);
  return keys.length > 0 && keys.every(isKnown);
}

const NAME = "(\\p{Lu}[\\p{L}\\p{M}’'-]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}’'-]*){0,4})";
/** `Binh Dinh (18)` */
const BRACKETED = new RegExp(`${NAME} \\($`, "u");
/** `, et la Russie cinq millions` */
const GAPPED = new RegExp(`(?:,| et|, et) (?:la |le |les |l['’])?${NAME} $`, "u");
/** In UTF-16 units. */
const REACH = 60;

/** Of amounts that each have a complement of their own after them, the one whose complement alone is the question's. */
function ofComplement(inquiry: Inquiry, text: string, amounts: readonly Amount[]): Amount | null {
  const shared = amounts.toSorted((a, b) => a.start - b.start).filter(({ end }) => LED.test(text.slice(end)));
  const [first] = shared;
  if (!first || shared.length < 2) return null;
  const known = soughtIn(inquiry, text.slice(0, first.start));
  const told = shared.map((amount, at) => {
    const limit = shared[at + 1]?.start ?? clauseAround(text, amount).end;
    const met = soughtIn(inquiry, text.slice(amount.end, limit));
    return { amount, own: met.filter((sought) => !known.includes(sought)).length };
  });
  const most = Math.max(1, ...told.map(({ own }) => own));
  const [only, ...more] = told.filter(({ own }) => own === most);
  return only && more.length === 0 ? only.amount : null;
}

/** What an amount is for, or of whom, right after it. */
const LED = /^ (?:(?!et |ou )\p{Ll}+ )?(?:pour|aux?|à|chez|dans|en) (?:les? |la |l['’]|une? )?\p{L}/u;

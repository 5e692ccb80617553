import { clauseAround } from "../clause-bounds.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { nearestOf } from "../nearness.ts";
import { soughtIn } from "../sought-words.ts";
import { areRelated } from "../word-families.ts";
import type { Amount } from "./amounts.ts";
import type { Measure } from "./measures.ts";
import { isDefinite, isKnownPair } from "./reference.ts";

/** Where no unit is the counted noun: the only thing counted, or the amount nearest to the verb (« combien a donné … »). */
export function amountOfVerb(
  inquiry: Inquiry,
  text: string,
  amounts: readonly Amount[],
  counted: readonly string[],
): Amount | null {
  if (counted.length === 0) {
    if (/ (?:de|d') combien /.test(inquiry.text)) return differenceOf(text, amounts);
    return nearestOf(
      inquiry,
      text,
      amounts.filter((amount) => !UNCOUNTED.has(amount.measure) && !isKnownPair(text, amount)),
    );
  }
  const things = amounts.filter((amount) => amount.measure === "count" && !isDefinite(text, amount));
  const [only, ...more] = things;
  if (only && more.length === 0 && isOfVerb(inquiry, text, only)) return only;
  const isNamed = soughtIn(inquiry, text).some(({ key }) => counted.includes(key));
  const isAnybody = /^(?:personnes?|gens)$/.test(counted[0] ?? "");
  return isNamed
    ? nearestOf(
        inquiry,
        text,
        things.filter(
          (thing) =>
            isOpen(thing) ||
            (isAnybody && PEOPLE.test(thing.unit)) ||
            counted.some((noun) => areRelated(noun, thing.unit)),
        ),
      )
    : null;
}

/** Measures that answer only a question for them. */
const UNCOUNTED: ReadonlySet<Measure> = new Set(["rank", "time", "rhythm"]);

/** Whether a number may stand for a noun that the quote does not use: it counts no other thing of the question, and what else is asked for stands in its clause. */
function isOfVerb(inquiry: Inquiry, text: string, thing: Amount): boolean {
  if (thing.unit === "") return true;
  if (!isOpen(thing)) return false;
  if (inquiry.sought.some(({ key }) => areRelated(key, thing.unit))) return false;
  const clause = clauseAround(text, thing);
  return soughtIn(inquiry, text.slice(clause.start, clause.end)).some(isTerm);
}

/** Whether a number does not say what it counts: `320 bénévoles` are no guards. */
function isOpen({ unit }: Amount): boolean {
  return unit === "" || VAGUE.test(unit);
}

/** Who are all `personnes`. */
const PEOPLE =
  /^(?:patient|malade|victime|blesse|habitant|voyageur|passager|participant|visiteur|touriste|spectateur|candidat|benevole|fidele|resident|sinistre|refugie)(?:e?s)?$/;

/** Nouns that count things of any kind, or people whoever they are. */
const VAGUE =
  /^(?:unites?|exemplaires?|pieces?|cas|elements?|sujets?|individus?|places?|dossards?|entrees?|titres?|numeros?)$/;

/** « de combien »: the one amount after `de`, or the one range or percentage. */
function differenceOf(text: string, amounts: readonly Amount[]): Amount | null {
  const fitting = amounts.filter(
    ({ start, end }) =>
      /(?<!\p{L})de $/u.test(text.slice(0, start)) || /^(?:de|entre) /iu.test(text.slice(start, end)),
  );
  const shares = amounts.filter(({ measure }) => measure === "share");
  const [only, ...more] = fitting.length === 1 ? fitting : shares;
  return more.length === 0 ? (only ?? null) : null;
}

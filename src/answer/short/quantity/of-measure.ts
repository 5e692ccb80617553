import { overlaps } from "../../../language/span.ts";
import { findDurations } from "../../../language/time/durations.ts";
import type { Inquiry } from "../inquiry.ts";
import type { Amount } from "./amounts.ts";
import { measureAskedFor, type Measure } from "./measures.ts";

/** What a thing weighs is a weight, what a trade weighs a sum. */
const WEIGHED =
  / (?:pese|pesent|pesait|pesaient|pesera) combien | combien (?:pese|pesent|pesait|pesaient|pesera) /;

/** The measure asked for; « how long is » of a thing that has a length in the quote asks for that, else for a time. */
export function measureIn(inquiry: Inquiry, amounts: readonly Amount[]): Measure | null {
  const asked = measureAskedFor(inquiry.text, inquiry);
  // « De combien augmente le salaire »: by how much, which is no salary.
  if (asked === "money" && / de combien (?!d[e'])/.test(inquiry.text)) return null;
  if (asked === null && WEIGHED.test(inquiry.text))
    return amounts.some(({ measure }) => measure === "money") ? "money" : "weight";
  const isThing = asked === "time" && / how long (?:is|are|was|were) /.test(inquiry.text);
  return isThing && amounts.some(({ measure }) => measure === "length") ? "length" : asked;
}

/** The amounts of a text that are of a measure: ages apart from other lengths of time, speeds and shares for a rhythm where none is told. */
export function ofMeasure(text: string, amounts: readonly Amount[], asked: Measure): Amount[] {
  const ages = findDurations(text).filter(({ kind }) => kind === "age");
  const isAge = (amount: Amount) => ages.some((age) => overlaps(age, amount));
  if (asked === "age") return amounts.filter((amount) => isAge(amount) || isHadAge(text, amount));
  const exact = amounts.filter(
    (amount) => amount.measure === asked && !isAge(amount) && !(asked === "time" && isMoment(text, amount)),
  );
  if (asked === "rhythm")
    return exact.length > 0
      ? exact
      : amounts.filter(({ measure }) => measure === "speed" || measure === "share");
  return exact;
}

/** `à 4h du matin`, `avait 11 ans`: no length of time. */
function isMoment(text: string, amount: Amount): boolean {
  const { start, end } = amount;
  const isClock = /^\d{1,2}\s?h/u.test(text.slice(start, end));
  return isHadAge(text, amount) || (isClock && CLOCK_LEAD.test(text.slice(0, start)));
}

const CLOCK_LEAD = /(?<!\p{L})(?:à|dès|vers|avant|après|jusqu['’]à) $/iu;

/** `L’arbre a plus de 200 ans`: not what somebody has years of, or to do something in. */
function isHadAge(text: string, { start, end, unit }: Amount): boolean {
  return (
    /^ans?$/.test(unit) &&
    /(?<!\p{L})(?<!il y )(?:a|ont|avait|avaient|aura|auront) (?:(?:déjà|aujourd['’]hui|désormais) )?$/u.test(
      text.slice(0, start),
    ) &&
    !/^ (?:d['’]|(?:de|pour|à|devant)(?!\p{L}))/u.test(text.slice(end))
  );
}

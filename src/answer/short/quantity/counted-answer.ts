import { fold } from "../../../language/folding.ts";
import { overlaps } from "../../../language/span.ts";
import { findDurations } from "../../../language/time/durations.ts";
import { clauseAround } from "../clause-bounds.ts";
import { quoted, readWith, type Evidence, type ShortAnswer } from "../evidence.ts";
import { isTerm, type Inquiry, type Sought } from "../inquiry.ts";
import { nearestOf } from "../nearness.ts";
import { missingNames, relevance, RELEVANT, SOME_MISSING, speaksOf, VERY_RELEVANT } from "../relevance.ts";
import { roughlyIn, soughtIn } from "../sought-words.ts";
import { areRelated } from "../word-families.ts";
import { findAmounts, type Amount } from "./amounts.ts";
import { isAboutObject, isOtherDimension, isRisenTo, ofObject } from "./measured-object.ts";
import { countedNoun } from "./counted-noun.ts";
import { earlierAmount } from "./earlier-amount.ts";
import { asksLasting, tellsLasting } from "./lasting.ts";
import { measureAskedFor, measureOf, type Measure } from "./measures.ts";
import { isDefinite, isKnownPair, isPronoun, isRace } from "./reference.ts";
import { closest, partOf } from "./parts.ts";
import { fateAskedFor, isTollOfPart, tellsFate } from "./toll.ts";

/**
 * The amount of the first quote that a question of quantity asks for, with its unit: of the measure asked for (a price, a share,
 * a length), or counting the noun that the question counts; null where several could be meant.
 */
export function countedAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const found = countedAmount(inquiry, evidence);
  return found && quoted(evidence, found);
}

/** The same as an amount of the quote's display. */
export function countedAmount(inquiry: Inquiry, evidence: Evidence): Amount | null {
  const { display } = evidence.sentence;
  const fate = fateAskedFor(inquiry);
  if (missingNames(inquiry, evidence) > SOME_MISSING || (fate && !tellsFate(display, fate))) return null;
  if (fate && isTollOfPart(inquiry, display)) return null;
  const amounts = findAmounts(display).filter(
    (amount) =>
      !inquiry.text.includes(` ${fold(display.slice(amount.start, amount.end))} `) &&
      !isRace(display, amount),
  );
  const asked = measureIn(inquiry, amounts);
  return asked
    ? byMeasure(inquiry, evidence, amounts, asked)
    : byNoun(inquiry, evidence, amounts, countedNoun(inquiry));
}

/** The measure asked for; « how long is » of a thing that has a length in the quote asks for that, else for a time. */
function measureIn(inquiry: Inquiry, amounts: readonly Amount[]): Measure | null {
  const asked = measureAskedFor(inquiry.text, inquiry);
  const isThing = asked === "time" && / how long (?:is|are|was|were) /.test(inquiry.text);
  return isThing && amounts.some(({ measure }) => measure === "length") ? "length" : asked;
}

function ofMeasure(text: string, amounts: readonly Amount[], asked: Measure): Amount[] {
  const ages = findDurations(text).filter(({ kind }) => kind === "age");
  const isAge = (amount: Amount) => ages.some((age) => overlaps(age, amount));
  if (asked === "age") return amounts.filter(isAge);
  const exact = amounts.filter((amount) => amount.measure === asked && !isAge(amount));
  if (asked === "rhythm")
    return exact.length > 0
      ? exact
      : amounts.filter(({ measure }) => measure === "speed" || measure === "share");
  return exact;
}

function byNoun(
  inquiry: Inquiry,
  evidence: Evidence,
  amounts: readonly Amount[],
  counted: readonly string[],
): Amount | null {
  const { display } = evidence.sentence;
  const near = relevance(inquiry, evidence);
  const asked = counted[0] === undefined ? "count" : measureOf(counted[0]);
  if (asked !== "count") return byMeasure(inquiry, evidence, amounts, asked);
  const isCounted = ({ unit }: Amount) => unit !== "" && counted.some((noun) => areRelated(noun, unit));
  const things = amounts.filter(({ measure }) => measure === "count");
  const matching = things.filter(isCounted);
  if (matching.length > 0) {
    const pronouns = amounts.filter((amount) => isPronoun(display, amount));
    if (matching.every((amount) => isKnownPair(display, amount))) return null;
    if (near < RELEVANT) return null;
    const others = { ...inquiry, sought: without(inquiry.sought, counted) };
    const whole =
      earlierAmount(inquiry, display, amounts) ??
      nearestOf(others, display, [...closest(matching, counted), ...pronouns]);
    return whole && partOf(others, display, whole, amounts);
  }
  if (/ how much /.test(inquiry.text)) return near < RELEVANT ? null : onlyMass(amounts);
  if (
    near < VERY_RELEVANT ||
    inquiry.language !== "fr" ||
    /[ '](?:population|habitants?) /.test(inquiry.text)
  )
    return null;
  const shares = amounts.filter((amount) => amount.measure === "share" && isCounted(amount));
  if (shares.length > 0) return nearestOf(inquiry, display, shares);
  return speaksOf(inquiry, evidence) ? byVerb(inquiry, display, amounts, counted) : null;
}

/** « how much rubbish »: the one amount of what is weighed or measured. */
function onlyMass(amounts: readonly Amount[]): Amount | null {
  const [only, ...more] = amounts.filter(({ measure }) => /^(?:weight|area|power)$/.test(measure));
  return more.length === 0 ? (only ?? null) : null;
}

/** Where no unit is the counted noun: the only thing counted, or the amount nearest to the verb (« combien a donné … »). */
function byVerb(
  inquiry: Inquiry,
  text: string,
  amounts: readonly Amount[],
  counted: readonly string[],
): Amount | null {
  if (counted.length === 0) {
    if (/ (?:de|d') (?:combien|cb|kombien) /.test(inquiry.text)) return differenceOf(text, amounts);
    return nearestOf(
      inquiry,
      text,
      amounts.filter((amount) => !UNCOUNTED.has(amount.measure) && !isKnownPair(text, amount)),
    );
  }
  const things = amounts.filter((amount) => amount.measure === "count" && !isDefinite(text, amount));
  const named = soughtIn(inquiry, text).some(({ key }) => counted.includes(key));
  return (things.length === 1 && things.every((thing) => isOfVerb(inquiry, text, thing))) || named
    ? nearestOf(inquiry, text, things)
    : null;
}

/** Measures that answer only a question for them. */
const UNCOUNTED: ReadonlySet<Measure> = new Set(["rank", "time", "rhythm"]);

/** Whether a number may stand for a noun that the quote does not use: it counts no other thing of the question, and what else is asked for stands in its clause. */
function isOfVerb(inquiry: Inquiry, text: string, thing: Amount): boolean {
  if (thing.unit === "") return true;
  if (inquiry.sought.some(({ key }) => areRelated(key, thing.unit))) return false;
  const clause = clauseAround(text, thing);
  return soughtIn(inquiry, text.slice(clause.start, clause.end)).some(isTerm);
}

/** The amount of a measure nearest to the question's words. */
function byMeasure(
  inquiry: Inquiry,
  evidence: Evidence,
  amounts: readonly Amount[],
  asked: Measure,
): Amount | null {
  if (relevance(inquiry, evidence) < RELEVANT || !isAboutObject(inquiry, evidence)) return null;
  if (!isMentioned(inquiry, evidence)) return null;
  const { display } = evidence.sentence;
  const isLasting = asked === "time" && asksLasting(inquiry);
  const fitting = ofObject(inquiry, display, ofMeasure(display, amounts, asked)).filter(
    (amount) =>
      isRisenTo(inquiry, display, amount) &&
      !isOtherDimension(inquiry, display, amount) &&
      (!isLasting || tellsLasting(inquiry, display, amount)),
  );
  return fitting.length < LISTED
    ? nearestOf(inquiry, display, fitting)
    : oneOfList(inquiry, display, fitting);
}

/** From this many amounts of a measure on, a sentence lists them. */
const LISTED = 3;

/** Of a list (`l’un à treize ans, l’autre à six ans …`) the amount before which, since the one before it, most of the question stands. */
function oneOfList(inquiry: Inquiry, text: string, amounts: readonly Amount[]): Amount | null {
  const scored = amounts.map((amount, index) => {
    const piece = text.slice(amounts[index - 1]?.end ?? 0, amount.end);
    return { amount, score: soughtIn(inquiry, piece).length };
  });
  const [first, second] = scored.toSorted((a, b) => b.score - a.score);
  return first && first.score > (second?.score ?? 0) ? first.amount : null;
}

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

/** Whether the quote or what is around it has a word for what is measured: names alone do not tell a visit from a twinning. */
function isMentioned(inquiry: Inquiry, evidence: Evidence): boolean {
  const terms = inquiry.sought.filter(isTerm);
  if (inquiry.language !== "fr" || terms.length === 0) return true;
  return roughlyIn({ ...inquiry, sought: terms }, readWith(evidence)).length > 0;
}

function without(sought: readonly Sought[], counted: readonly string[]): Sought[] {
  return sought.filter(({ key }) => !counted.includes(key));
}

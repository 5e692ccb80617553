import { fold } from "../../../language/folding.ts";
import { quoted, readWith, surroundings, type Evidence, type ShortAnswer } from "../evidence.ts";
import { isTerm, type Inquiry, type Sought } from "../inquiry.ts";
import { nearestOf } from "../nearness.ts";
import {
  isPronominal,
  missingNames,
  relevance,
  RELEVANT,
  SOME_MISSING,
  speaksOf,
  VERY_RELEVANT,
  withNames,
} from "../relevance.ts";
import { roughlyIn } from "../sought-words.ts";
import { areRelated } from "../word-families.ts";
import { findAmounts, type Amount } from "./amounts.ts";
import { askedAmounts } from "./asked-amounts.ts";
import {
  isAboutObject,
  isGiven,
  isOtherDimension,
  isRisenTo,
  isToldDimension,
  ofObject,
} from "./measured-object.ts";
import { countedNoun, isCountedIn, isOtherPeople, meantBy, withoutNation } from "./counted-noun.ts";
import { earlierAmount } from "./earlier-amount.ts";
import { asksLasting, tellsLasting } from "./lasting.ts";
import { measureOf, type Measure } from "./measures.ts";
import { measureIn, ofMeasure } from "./of-measure.ts";
import { amountOfVerb } from "./amount-of-verb.ts";
import { oneOfList } from "./listed-amounts.ts";
import { isOfOtherBody } from "./other-body.ts";
import { ownAmount } from "./own-amount.ts";
import { isKnownPair, isPronoun, isRace } from "./reference.ts";
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
  if (fate && isTollOfPart(withNames(inquiry, evidence), display)) return null;
  const told = findAmounts(display).filter(
    (amount) =>
      !inquiry.text.includes(` ${fold(display.slice(amount.start, amount.end))} `) &&
      !isRace(display, amount),
  );
  const amounts = askedAmounts(inquiry, display, told);
  const asked = measureIn(inquiry, amounts);
  const picked = asked
    ? byMeasure(inquiry, evidence, amounts, asked)
    : byNoun(inquiry, evidence, amounts, meantBy(inquiry, countedNoun(inquiry)));
  const part = picked && picked.measure !== "count" ? partOf(inquiry, display, picked, amounts) : picked;
  return part && ownAmount(inquiry, display, part, amounts);
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
  if (asked !== "count") {
    const others = { ...inquiry, sought: without(inquiry.sought, counted) };
    return byMeasure(others, evidence, amounts, asked);
  }
  const nouns = withoutNation(counted);
  if (isQualified(counted) && !roughlyIn(inquiry, readWith(evidence)).some(({ key }) => key === counted[1]))
    return null;
  const isCounted = ({ unit }: Amount) => unit !== "" && isCountedIn(inquiry, nouns, unit);
  const people = amounts.filter(({ unit }) => isOtherPeople(inquiry, nouns, unit));
  // `de 1,5 à 5 millions de passagers`: both of them.
  const own = amounts.filter(
    (amount) =>
      !people.some(
        (one) => one === amount || /^ (?:à|et|ou) $/u.test(display.slice(amount.end, one.start)),
      ) && !isOfOtherBody(inquiry, display, amount),
  );
  const matching = own.filter((amount) => amount.measure === "count" && isCounted(amount));
  if (matching.length > 0) {
    const pronouns = own.filter((amount) => amount.measure === "count" && isPronoun(display, amount));
    if (matching.every((amount) => isKnownPair(display, amount))) return null;
    const others = { ...inquiry, sought: without(inquiry.sought, counted) };
    if (near < RELEVANT || !isAnyNear(others, evidence)) return null;
    const whole =
      earlierAmount(inquiry, display, amounts) ??
      nearestOf(others, display, [...closest(matching, counted), ...pronouns]);
    return whole && partOf(others, display, whole, amounts);
  }
  if (/ how much /.test(inquiry.text)) return near < RELEVANT ? null : onlyMass(amounts);
  return near < VERY_RELEVANT ? null : withoutNoun(inquiry, evidence, own, nouns);
}

/** Where nothing that the quote counts is the counted noun. */
function withoutNoun(
  inquiry: Inquiry,
  evidence: Evidence,
  amounts: readonly Amount[],
  counted: readonly string[],
): Amount | null {
  const { display } = evidence.sentence;
  if (inquiry.language !== "fr" || /[ '](?:population|habitants?) /.test(inquiry.text)) return null;
  const shares = amounts.filter(
    ({ measure, unit }) =>
      measure === "share" && unit !== "" && counted.some((noun) => areRelated(noun, unit)),
  );
  if (shares.length > 0) return nearestOf(inquiry, display, shares);
  return speaksOf(inquiry, evidence) ? amountOfVerb(inquiry, display, amounts, counted) : null;
}

/** Whether anything else that is asked for stands in or around the quote: passengers of a ferry are not those of a plane. */
function isAnyNear(others: Inquiry, evidence: Evidence): boolean {
  return (
    others.language !== "fr" ||
    others.sought.every(({ key }) => TAKING_PART.test(key)) ||
    roughlyIn(others, surroundings(evidence)).length > 0
  );
}

/** `combien de pays étaient représentés`: that they took part tells no other thing; that they sank does. */
const TAKING_PART = /^(?:represent|particip|couru|present|inscri|venu|concern|compt|recens)/;

/** `combien d’architectes étrangers`: those of no kind are more. */
function isQualified([, adjective]: readonly string[]): boolean {
  return /^(?:etranger|international|feminin|masculin|prive|public|clandestin|illegal|handicape|mineur)\p{L}*$/u.test(
    adjective ?? "",
  );
}

/** « how much rubbish »: the one amount of what is weighed or measured. */
function onlyMass(amounts: readonly Amount[]): Amount | null {
  const [only, ...more] = amounts.filter(({ measure }) => /^(?:weight|area|power)$/.test(measure));
  return more.length === 0 ? (only ?? null) : null;
}

/** The amount of a measure nearest to the question's words. */
function byMeasure(
  inquiry: Inquiry,
  evidence: Evidence,
  amounts: readonly Amount[],
  asked: Measure,
): Amount | null {
  if (relevance(inquiry, evidence) < RELEVANT || !isAboutObject(inquiry, evidence)) return null;
  if (!isMentioned(inquiry, evidence) || (asked === "age" && !isOfSomebodyAsked(inquiry, evidence)))
    return null;
  const { display } = evidence.sentence;
  const isLasting = asked === "time" && asksLasting(inquiry);
  const fitting = ofObject(inquiry, display, ofMeasure(display, amounts, asked)).filter(
    (amount) =>
      isRisenTo(inquiry, display, amount) &&
      !isOtherDimension(inquiry, display, amount) &&
      !isGiven(inquiry, display, amount) &&
      (!isLasting || tellsLasting(inquiry, display, amount)),
  );
  const told = fitting.filter((amount) => isToldDimension(inquiry, display, amount));
  const likely = told.length > 0 ? told : fitting;
  return likely.length < LISTED
    ? (nearestOf(inquiry, display, likely) ?? oneOfList(inquiry, display, likely))
    : oneOfList(inquiry, display, likely);
}

/** From this many amounts of a measure on, a sentence lists them. */
const LISTED = 3;

/** Whether the quote or what is around it has a word for what is measured: names alone do not tell a visit from a twinning. */
function isMentioned(inquiry: Inquiry, evidence: Evidence): boolean {
  const terms = inquiry.sought.filter((sought) => isTerm(sought) && !AGE.test(sought.key));
  if (inquiry.language !== "fr" || terms.length === 0) return true;
  return roughlyIn({ ...inquiry, sought: terms }, readWith(evidence)).length > 0;
}

/** What is asked by it, and mostly told by `ans` alone. */
const AGE = /^ages?$/;

/** `quel âge a la directrice`: the age of whoever else the quote names is not hers. */
function isOfSomebodyAsked(inquiry: Inquiry, { sentence }: Evidence): boolean {
  const sought = inquiry.sought.filter(({ key }) => !AGE.test(key));
  return isPronominal(sentence.display) || roughlyIn({ ...inquiry, sought }, sentence.display).length > 0;
}

function without(sought: readonly Sought[], counted: readonly string[]): Sought[] {
  return sought.filter(({ key }) => !counted.includes(key));
}

import { fold } from "../../../language/folding.ts";
import { matchesOf, overlaps } from "../../../language/span.ts";
import { canonicalNames } from "../../../language/terms/aliases.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Inquiry } from "../inquiry.ts";
import type { Amount } from "./amounts.ts";
import { earlierAmount, isCompared } from "./earlier-amount.ts";
import { ofMetal } from "./medals.ts";
import { isOtherValue } from "./other-value.ts";

/**
 * The amounts of a text that are of the year asked for, of the plan and not of what came of it where the plan is asked for, and told of the one who
 * is asked about and not of another beside: of `5 milliards en 2019, contre 4 en 2018` none answers for 2020. Linear in the text for each amount.
 */
export function askedAmounts(inquiry: Inquiry, text: string, amounts: readonly Amount[]): Amount[] {
  if (isOutcome(inquiry, text) || isFirstPlan(inquiry, text)) return [];
  return ofMetal(inquiry, text, amounts).filter(
    (amount) =>
      !isFactor(inquiry, text, amount) &&
      !isOfSiblings(inquiry, text, amount) &&
      !isGoal(inquiry, text, amount) &&
      !(
        !/ contre /.test(inquiry.text) &&
        isCompared(text, amount) &&
        earlierAmount(inquiry, text, [amount]) === undefined
      ) &&
      !isWhole(text, amount) &&
      !isDifference(inquiry, text, amount) &&
      !isOfOtherYear(inquiry, text, amount, amounts) &&
      !isOtherCurrency(inquiry, text, amount) &&
      !isOtherValue(inquiry, text, amount) &&
      !isOfThisYear(inquiry, text, amount) &&
      !isOfOtherDoer(inquiry, text, amount),
  );
}

/** `trois fois plus`: no amount of anything, unless it is asked how many times. */
function isFactor({ text: question }: Inquiry, text: string, { unit, end }: Amount): boolean {
  return (
    !/bien de fois /.test(question) &&
    unit === "fois" &&
    /^ (?:plus|moins|supérieure?s?|inférieure?s?)(?!\p{L})/u.test(text.slice(end))
  );
}

/** `née dans une fratrie de neuf enfants`: they are not hers. */
function isOfSiblings({ text: question }: Inquiry, text: string, { start }: Amount): boolean {
  return (
    /(?:fratrie|famille) (?:nombreuse )?de $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !/ (?:fratrie|famille|freres?|soeurs?) /.test(question)
  );
}

/** `vise 6 milliards d’ici 2030`: not what has been. */
function isGoal({ past }: Inquiry, text: string, { start }: Amount): boolean {
  return past && GOAL.test(text.slice(Math.max(0, start - 40), start));
}

const GOAL =
  /(?<!\p{L})(?:vis(?:e|ent|ait)|ambitionn\p{L}+|objectif (?:de|d['’]|est de)|cible|(?:s['’]est|se sont) fixée?s?|table(?:nt)? sur|espère(?:nt)?|compte(?:nt)? (?:atteindre|porter)) ?[^,;:.]*$/u;

/** `31 des 65 sièges`: what the amount asked for is a part of. */
function isWhole(text: string, { start }: Amount): boolean {
  return /\d (?:des|sur les) $/u.test(text.slice(Math.max(0, start - 12), start));
}

/** `a amélioré de 47 secondes le record`: by how much, where that is not asked. */
function isDifference({ text: question }: Inquiry, text: string, { start }: Amount): boolean {
  return CHANGED.test(text.slice(Math.max(0, start - 40), start)) && !/ (?:de|d') combien /.test(question);
}

const CHANGED =
  /(?<!\p{L})(?:amélior|battu|batta|devanc|abaiss|dépass|distanc)\p{L}* (?:\p{L}+ )?de (?:plus de |près de )?$/u;

/** Whether the year that stands with an amount, after it or else before, is another than the one year of the question. */
function isOfOtherYear(
  { text: question }: Inquiry,
  text: string,
  amount: Amount,
  amounts: readonly Amount[],
): boolean {
  const asked = YEAR_ASKED.exec(question)?.[1];
  if (asked === undefined || (question.match(/(?<= )(?:19|20)\d\d(?= )/g)?.length ?? 0) > 1) return false;
  const years = matchesOf(text, YEAR).filter((year) => !amounts.some((one) => overlaps(one, year)));
  const next = amounts.find(({ start }) => start >= amount.end)?.start ?? text.length;
  const own = clauseAround(text, amount).end;
  const after = years.find(({ start, end }) => start >= amount.end && end <= Math.min(next, own));
  const told = after ? [after] : years.filter(({ end }) => end <= amount.start);
  return told.length > 0 && !told.some(({ start, end }) => text.slice(start, end) === asked);
}

const YEAR_ASKED = / (?:en|in|nam) (?:l'an )?((?:19|20)\d\d) /u;
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)/gu;

/** Whether a question asks what was planned (`devait coûter`), and a text tells of no plan. */
function isOutcome({ text: question }: Inquiry, text: string): boolean {
  const asksPlan = / (?:devait|devaient|initialement|initiale?) /.test(question);
  return asksPlan && (!PLANNED.test(text) || /de (?:plus|moins) que prévu/u.test(text));
}

const PLANNED = /(?<!\p{L})(?:prév|initial|au départ|à l['’]origine|devai|devrai|estim|envisag|projet)/iu;

/** Whether a text tells what was first planned, and a question asks what came of it. */
function isFirstPlan({ text: question, past }: Inquiry, text: string): boolean {
  return (
    past &&
    FIRST_PLAN.test(text) &&
    !/ (?:prevue?s?|initial\p{L}*|devai\p{L}*|depart|origine) /u.test(question)
  );
}

const FIRST_PLAN =
  /(?<!\p{L})(?:initialement (?:prévu|estimé|fixé)|prévue?s? (?:initialement|au départ|à l['’]origine))/iu;

/** Whether a sum is not of the currency asked for (`combien … en dollars`). */
function isOtherCurrency(
  { text: question }: Inquiry,
  text: string,
  { measure, start, end }: Amount,
): boolean {
  const asked = / en (dollar|euro|dong|yen|yuan|won|baht)s? /.exec(question)?.[1];
  return asked !== undefined && measure === "money" && !fold(text.slice(start, end)).includes(asked);
}

/** Whether a question asks for the year before, and an amount is that of `cette année`. */
function isOfThisYear({ text: question }: Inquiry, text: string, amount: Amount): boolean {
  if (!/ (?:l'an|l'annee|annee) (?:derniere?|passee?|precedente?) /.test(question)) return false;
  const clause = clauseAround(text, amount);
  return /(?<!\p{L})cette année(?!\p{L})/iu.test(text.slice(clause.start, clause.end));
}

/** Whether an amount stands in the clause of another than the question's subject, which has its own: `et le Laos en accordera 60`. */
function isOfOtherDoer({ text: question, sought }: Inquiry, text: string, { start }: Amount): boolean {
  const flat = ` ${fold(canonicalNames(question))} `;
  const inverted = flat.search(/ (?:t )?(?:il|elle)s? /u);
  const subject = sought.findLast(({ key, name }) => {
    const at = flat.indexOf(` ${key} `);
    return name && at >= 0 && at < inverted && !ADDRESSED.test(flat.slice(0, at + 1));
  });
  if (!subject) return false;
  const clauses = [...text.matchAll(SUBJECT)].map(({ index, 1: name = "" }) => ({
    from: index,
    isSubject: fold(canonicalNames(name))
      .split(/[\s-]+/u)
      .includes(subject.key),
  }));
  const own = clauses.findLast(({ from }) => from <= start);
  return own !== undefined && !own.isSubject && clauses.some(({ isSubject }) => isSubject);
}

/** What makes of a name another thing than the subject. */
const ADDRESSED = / (?:a|au|aux|en|de|du|des|avec|pour|par) (?:la |le |les )?$/u;

/** A name that begins a clause, before what looks like its verb. */
const SUBJECT =
  /(?<=^|[;,:] |(?<!\p{L})(?:et|mais|que|quand) )(?:[Ll]e |[Ll]a |[Ll]es |[Ll]['’])?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}) (?:en |y |lui |leur |l['’])?(?:a|ont|\p{Ll}{2,}(?:e|a|ont|ait|aient|it|ent))(?!\p{L})/gu;

import { fold } from "../../../language/folding.ts";
import { surroundings, type Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { isOfAnother } from "../contrasts.ts";
import { isOfOtherPerson } from "../other-person.ts";
import { isAgentOfOther } from "../names/agents.ts";
import { countedNoun, isCountedAs } from "../quantity/counted-noun.ts";
import { missingNames, SOME_MISSING } from "../relevance.ts";
import { soughtIn } from "../sought-words.ts";
import { areRelated, groupsOf } from "../word-families.ts";
import { isAboutObject, isOtherDimension } from "../quantity/measured-object.ts";
import { askedAmounts } from "../quantity/asked-amounts.ts";
import { isHeldMet } from "../time/held-event.ts";
import { lacksBirth } from "../time/asked-event.ts";
import { winnerOfCategory } from "../names/category.ts";
import { kinOf } from "../names/kin.ts";
import { holdsOther, isFormerLeader, officeNamed, withoutOtherLeaders } from "../names/office-answer.ts";
import { verbAsked, isOffice } from "../names/actors.ts";
import { recipientOf } from "../names/recipients.ts";
import { isDeedMet } from "../names/person-answer.ts";
import { isRoleMet } from "../names/role.ts";
import type { Amount } from "../quantity/amounts.ts";
import type { Candidate } from "./candidates.ts";

/**
 * Whether a quote tells that a candidate is not what a question asks for, however likely it looks beside the question's words: it is of another year,
 * edition or thing; an amount of what is not asked about; a place of a birth that is not told; somebody of another office, or who has not the part asked
 * for. Linear in the text.
 */
export function isToldApart(inquiry: Inquiry, evidence: Evidence, candidate: Candidate): boolean {
  if (isOfAnother(inquiry, evidence) || isOfOtherPerson(inquiry, evidence)) return true;
  if (inquiry.asked === "when") return !isHeldMet(inquiry, evidence.sentence.display);
  if (candidate.amount) return isOtherAmount(inquiry, evidence, candidate.amount);
  if (lacksBirth(inquiry, evidence.sentence.display)) return true;
  if (inquiry.asked !== "who" && inquiry.asked !== "which") return false;
  const office = officeNamed(inquiry);
  if (office !== null && holdsOther(inquiry, evidence, office, candidate)) return true;
  return inquiry.asked === "who" && isSomebodyElse(inquiry, evidence, candidate);
}

function isOtherAmount(inquiry: Inquiry, evidence: Evidence, amount: Amount): boolean {
  const { display } = evidence.sentence;
  return (
    countsOther(inquiry, display, amount) ||
    missingNames(inquiry, evidence) > SOME_MISSING ||
    isOtherDimension(inquiry, display, amount) ||
    askedAmounts(inquiry, display, [amount]).length === 0 ||
    !isAboutObject(inquiry, evidence)
  );
}

/** Whether nothing tells the deed that « qui » asks the doer of; who leads is told in other ways, and text messages spell verbs as they like. */
function isUndone(inquiry: Inquiry, evidence: Evidence): boolean {
  const verb = verbAsked(inquiry);
  if (verb === undefined || isOffice(verb) || (inquiry.lower && groupsOf(verb.key).length === 0))
    return false;
  return !isDeedMet(inquiry, evidence) && !recipientOf(inquiry, evidence);
}

/** `Elle succède à Vo Van Hoang`: he is who was replaced, and leads nothing any more. */
function isReplaced({ text }: Inquiry, before: string): boolean {
  return !FORMER.test(text) && REPLACING.test(fold(before.slice(-60)));
}

const FORMER =
  / (?:avant|ancien\w*|precede\w*|predecesseur\w*|(?:dirige|etai|presidai|occupai)\w*t|(?:a|de) qui) /;

const REPLACING = /(?<!\p{L})(?:succed\p{L}+ (?:a|au) |remplac(?:e|er|ait|era) )(?:\p{L}+\.? ){0,3}$/u;

/** `Les gardes, épaulés par 320 bénévoles`: the counted noun is told without a number, and the number is of others. */
function countsOther(inquiry: Inquiry, display: string, { measure, unit }: Amount): boolean {
  const nouns = inquiry.language === "fr" ? countedNoun(inquiry) : [];
  if (measure !== "count" || unit === "" || nouns.length === 0) return false;
  const isTold = soughtIn(inquiry, display).some(({ key }) => key === nouns[0]);
  return isTold && !nouns.some((noun) => isCountedAs(noun, unit) || areRelated(noun, unit));
}

/** Whoever is not called the kin asked for, does something else, won elsewhere, leads another body, or is not told to be the first. */
function isSomebodyElse(inquiry: Inquiry, evidence: Evidence, candidate: Candidate): boolean {
  const { display } = evidence.sentence;
  const winner = winnerOfCategory(inquiry, display);
  return (
    isNotFirst(inquiry, evidence) ||
    (winner !== undefined && winner?.start !== candidate.start) ||
    isAgentOfOther(inquiry, display, candidate) ||
    (candidate.run !== null && withoutOtherLeaders(inquiry, evidence, [candidate.run]).length === 0) ||
    kinOf(inquiry, display) === null ||
    isUndone(inquiry, evidence) ||
    isReplaced(inquiry, display.slice(0, candidate.start)) ||
    isFormerLeader(inquiry, display, candidate) ||
    !isRoleMet(inquiry, evidence)
  );
}

/** `le tout premier recteur`: a rector who is told to be nothing of the kind may be any. */
function isNotFirst({ text, language }: Inquiry, evidence: Evidence): boolean {
  return language === "fr" && FIRST.test(text) && !TOLD_FIRST.test(fold(surroundings(evidence)));
}

const FIRST =
  / (?:tout |toute )?premi(?:er|ere|ers|eres) (?!ministre|secretaire|vice|jour|lieu|fois|tour|trimestre|semestre|mois|plan|rang|ring|ministere|adjoint)(?=\p{L})/u;
const TOLD_FIRST = /(?<!\p{L})(?:premi|1er|1re|pionni|fondat|fonde)/u;

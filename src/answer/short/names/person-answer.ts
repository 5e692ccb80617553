import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { nearestOf } from "../nearness.ts";
import {
  missingNames,
  MOST_MISSING,
  relevance,
  RELEVANT,
  SOME_MISSING,
  VERY_RELEVANT,
} from "../relevance.ts";
import { roughlyIn, soughtIn } from "../sought-words.ts";
import { appointedIn } from "./appointed.ts";
import { antecedentOf } from "./antecedent.ts";
import { agentOf, isAgentOfOther } from "./agents.ts";
import { givenName } from "./given-name.ts";
import { isReceiving, recipientOf } from "./recipients.ts";
import { doerOf, isDoneByKnown, isKnown, isOffice, objectsOf, subjectOf, verbAsked } from "./actors.ts";
import type { Run } from "./capitals.ts";
import { successionOf } from "./handover.ts";
import { winnerOfCategory } from "./category.ts";
import { bears, described, isReporter } from "./description.ts";
import {
  asksSuccession,
  bearersOf,
  holdsOther,
  isFormerLeader,
  officeAsked,
  officeNamed,
  withoutOtherLeaders,
} from "./office-answer.ts";
import { asksObject, objectAnswer } from "./object-asked.ts";
import { kinOf } from "./kin.ts";
import { knownPerson } from "./known-person.ts";
import { groupsOf } from "../word-families.ts";
import { asksCompany, companyAnswer } from "./company-answer.ts";
import { headedBy } from "./headed-by.ts";
import { lacksNoun, withNoun } from "./beside-noun.ts";
import { OFFICES, type Office } from "./offices.ts";
import { isJudge, isRunnerUp } from "./other-part.ts";
import { partnerOf } from "./partners.ts";
import { isRoleMet } from "./role.ts";
import { findPersons } from "./persons.ts";

/**
 * The person (or body) of the first quote whom a question asks for, or null. Each name is described by the office before it
 * and the apposition after it; the best described by the question's words is the answer, unless another is as well.
 * Whoever only reports (« a précisé le directeur, … ») answers questions about the office alone.
 */
export function personAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const known = relatedOrKnown(inquiry, evidence);
  if (known !== undefined) return known && quoted(evidence, known);
  if (asksSuccession(inquiry)) return null;
  const near = relevance(inquiry, evidence);
  if (near < (inquiry.lower ? VERY_RELEVANT : RELEVANT) || !inquiry.sought.some(isTerm)) return null;
  if (missingNames(inquiry, evidence) > MOST_MISSING)
    return asksCompany(inquiry) ? companyAnswer(inquiry, evidence) : null;
  const told = recipientOf(inquiry, evidence) ?? givenName(inquiry, evidence);
  if (told) return quoted(evidence, told);
  if (asksCompany(inquiry)) return companyAnswer(inquiry, evidence);
  if (told === null || !isDeedMet(inquiry, evidence) || !isRoleMet(inquiry, evidence)) return null;
  return partnerAnswer(inquiry, evidence, near >= VERY_RELEVANT);
}

/** What somebody is, who is kin to somebody, or leads after or led before; undefined where none of it is asked. */
function relatedOrKnown(inquiry: Inquiry, evidence: Evidence): Span | null | undefined {
  const known = knownPerson(inquiry, evidence);
  if (known !== undefined) return known;
  const kin = kinOf(inquiry, evidence.sentence.display);
  return kin === undefined ? successionOf(inquiry, evidence) : kin;
}

/** With whom or against whom, where that is asked; else who bears an office, or does a thing. */
function partnerAnswer(inquiry: Inquiry, evidence: Evidence, isSure: boolean): ShortAnswer | null {
  if (asksObject(inquiry)) return objectAnswer(inquiry, evidence);
  const partner = partnerOf(inquiry, evidence);
  if (partner !== undefined) return partner && quoted(evidence, partner);
  const office = officeAsked(inquiry);
  return office ? bearerAnswer(inquiry, evidence, office) : actorAnswer(inquiry, evidence, isSure);
}

/** The one person of the quote who holds an office: named with all that is asked for, or else with nothing against it. */
function bearerAnswer(inquiry: Inquiry, evidence: Evidence, office: Office): ShortAnswer | null {
  const persons = findPersons(evidence.sentence.display).filter((run) => !isKnown(inquiry, run.text));
  const bearers = bearersOf(inquiry, evidence, office, persons);
  const same = bearers.filter(({ match }) => match === "same");
  const [only, ...more] = same.length > 0 ? same : bearers;
  const told = same.length > 0 || missingNames({ ...inquiry, language: "fr" }, evidence) < SOME_MISSING;
  return only && told && more.length === 0 ? quoted(evidence, only.person) : null;
}

/** Who does it, or is described by the question; the only person of a very relevant quote where none is. */
function actorAnswer(inquiry: Inquiry, evidence: Evidence, isSure: boolean): ShortAnswer | null {
  if (isDoneByKnown(inquiry, evidence.sentence.display)) return null;
  const winner = winnerOfCategory(inquiry, evidence.sentence.display);
  if (winner !== undefined) return winner && quoted(evidence, winner);
  const { display } = evidence.sentence;
  const told = calledOf(inquiry, display);
  if (told) return quoted(evidence, told);
  const { best, rivals, persons } = rankedPersons(inquiry, evidence);
  if (lacksNoun(inquiry, display, persons)) return null;
  const doer = doerOf(inquiry, evidence.sentence.display, persons);
  if (doer) return quoted(evidence, doer);
  if (best && rivals.length === 1) return quoted(evidence, best);
  const agent = agentOf(inquiry, evidence);
  if (agent) return quoted(evidence, agent);
  if (best) return asNearest(inquiry, evidence, rivals);
  const subject = subjectOf(inquiry, evidence);
  if (subject && !isJudge(inquiry, display.slice(subject.start, subject.end)))
    return quoted(evidence, subject);
  return isSure ? onlyPerson(inquiry, evidence, persons) : null;
}

/** Who is told by a noun to lead, by an appointment, or by the relative clause after his name. */
function calledOf(inquiry: Inquiry, display: string): Span | null {
  return headedBy(inquiry, display) ?? appointedIn(inquiry, display) ?? antecedentOf(inquiry, display);
}

/**
 * Whether it is told what somebody is asked to have done: who speaks of the telephone has not invented it. A verb of which no other words
 * are known may be told by some, where the sentence has two more words of the question.
 */
export function isDeedMet(inquiry: Inquiry, { sentence }: Evidence): boolean {
  const verb = verbAsked(inquiry);
  if (verb && LEADING.test(verb.key) && inquiry.language === "fr")
    return (
      roughlyIn({ ...inquiry, sought: [verb] }, sentence.display).length > 0 ||
      IN_OFFICE.test(fold(sentence.display))
    );
  if (!verb || isOffice(verb) || LIGHT.test(verb.key)) return true;
  const met = roughlyIn(inquiry, sentence.display);
  if (isReceiving(verb)) return met.includes(verb);
  return met.includes(verb) || (groupsOf(verb.key).length === 0 && met.filter(isTerm).length > 1);
}

const LEADING = /^(?:presid|dirig|command|gouvern|entrain)/;
const IN_OFFICE = new RegExp(`(?<!\\p{L})(?:${OFFICES}|tete|direction|presidence)(?!\\p{L})`, "u");

/** Verbs whose noun tells the deed: `prendre la tête`. */
const LIGHT = /^(?:pris|prend|prendra|mis|met|fait|fera|eu|rendu|tenu|charge|joue|sera)$/;

/** `Phan Hô : Nous devons tout …`: who speaks in an interview. */
function isSpeaker(text: string, { start, end }: Span): boolean {
  return /^[\s«"“]*(?:MM?\.? |Mmes?\.? )?$/u.test(text.slice(0, start)) && /^\s?:/u.test(text.slice(end));
}

interface Ranked {
  /** The person best described by the question's words, where one is described at all. */
  readonly best: Run | undefined;
  /** All who are described as well as the best, the best included. */
  readonly rivals: readonly Run[];
  readonly persons: readonly Run[];
}

function rankedPersons(inquiry: Inquiry, evidence: Evidence): Ranked {
  const text = evidence.sentence.display;
  const objects = objectsOf(inquiry);
  const office = officeNamed(inquiry);
  const others = withoutOtherLeaders(inquiry, evidence, findPersons(text)).filter(
    (run) =>
      !isKnown(inquiry, run.text) &&
      !bears(inquiry, text, run, objects) &&
      !/(?:dont|parmi lesquell?e?s) $/.test(run.before) &&
      !isSpeaker(text, run) &&
      !(office && holdsOther(inquiry, evidence, office, run)) &&
      !isFormerLeader(inquiry, text, run) &&
      !isRunnerUp(inquiry, run) &&
      !isAgentOfOther(inquiry, text, run),
  );
  const persons = withNoun(inquiry, text, others);
  const scored = persons.map((run) => ({ run, score: described(inquiry, text, run) }));
  const most = Math.max(1, ...scored.map(({ score }) => score));
  const rivals = scored.filter(({ score }) => score === most).map(({ run }) => run);
  return { best: rivals[0], rivals, persons };
}

/** The one person who is not merely reporting, in a sentence that speaks of two things of the question. */
function onlyPerson(inquiry: Inquiry, evidence: Evidence, persons: readonly Run[]): ShortAnswer | null {
  const { display } = evidence.sentence;
  const [only, ...more] = persons.filter((person) => !isReporter(person.before));
  const terms = soughtIn(inquiry, display).filter(isTerm).length;
  return only && more.length === 0 && persons.length <= 2 && terms >= 2 ? quoted(evidence, only) : null;
}

function asNearest(inquiry: Inquiry, evidence: Evidence, runs: readonly Run[]): ShortAnswer | null {
  const found = nearestOf(inquiry, evidence.sentence.display, runs);
  return found && quoted(evidence, found);
}

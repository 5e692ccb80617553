import type { Span } from "../../../language/span.ts";
import { findDurations } from "../../../language/time/durations.ts";
import { quoted, readWith, type Evidence, type ShortAnswer } from "../evidence.ts";
import { clauseAround } from "../clause-bounds.ts";
import { eventVerb, tellsEvent } from "../event-verb.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { isAllTold, leftOver } from "../met-words.ts";
import { foldedWords } from "../../../language/words.ts";
import { nearestOf } from "../nearness.ts";
import { missingNames, MOST_MISSING, relevance, RELEVANT, speaksOf, withNames } from "../relevance.ts";
import { keysOf, soughtIn } from "../sought-words.ts";
import { groupsOf, isBeginning } from "../word-families.ts";
import {
  asksBeginning,
  asksBirth,
  asksEnding,
  asksSince,
  isEnding,
  isLasting,
  tellsBirth,
} from "./asked-event.ts";
import { findCenturies, findClockTimes, lengthAlone } from "./clock-times.ts";
import { dateCandidates, type Candidate } from "./date-candidates.ts";
import { datesOfAsked } from "./dates-of-asked.ts";
import { findHabitualDays } from "./habitual-days.ts";
import { isOtherArrival } from "./dated-noun.ts";
import { isHeldMet } from "./held-event.ts";
import { isOfOtherEvent } from "./other-dates.ts";
import { precisionOf, type Precision } from "./precision.ts";
import { isAskedFor } from "./recalled-event.ts";
import { isOnlyRecalled } from "./recalled-only.ts";
import type { Resolved } from "./resolved.ts";
import { tellsBeginning } from "./told-beginning.ts";

/**
 * The time that the first quote gives for what is asked: its own words where they are as exact as the question (« le 10
 * juillet 2016 » → « 10 juillet 2016 », of a year « 2016 »), else what the article's date makes of them (« en août prochain »).
 */
export function datedAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  if (relevance(inquiry, evidence) < RELEVANT || missingNames(inquiry, evidence) >= MOST_MISSING) return null;
  const precision = precisionOf(inquiry);
  if (!isEventMet(inquiry, display) || !isAllTold(inquiry, evidence)) return null;
  if (precision !== "clock" && (!speaksOf(inquiry, evidence) || isOnlyRecalled(inquiry, evidence)))
    return null;
  if (precision === "length") return lengthAnswer(inquiry, evidence);
  const other = OTHERS[precision];
  return other ? otherAnswer(inquiry, evidence, other(display)) : dateAnswer(inquiry, evidence, precision);
}

/** What is asked to happen must be told; of a verb that the quote does not have, two other words of the question speak. */
function isEventMet(inquiry: Inquiry, display: string): boolean {
  if (!isHeldMet(inquiry, display)) return false;
  if (tellsEvent(inquiry, display)) return !isOtherArrival(inquiry, display);
  const verb = eventVerb(inquiry);
  return soughtIn(inquiry, display).filter((sought) => isTerm(sought) && sought !== verb).length > 2;
}

function otherAnswer(inquiry: Inquiry, evidence: Evidence, times: readonly Span[]): ShortAnswer | null {
  const { display } = evidence.sentence;
  const found = firstAsked(inquiry, display, times) ?? nearestOf(inquiry, display, times);
  return found && quoted(evidence, found);
}

function dateAnswer(inquiry: Inquiry, evidence: Evidence, precision: Precision): ShortAnswer | null {
  const { display } = evidence.sentence;
  if (asksBeginning(inquiry) && !tellsBeginning(inquiry, display)) return null;
  if (inquiry.language === "fr" && asksBirth(inquiry) && !tellsBirth(display)) return null;
  if (isOtherTime(inquiry, evidence) || !tellsEnding(inquiry, display)) return null;
  const habitual = precision === "day" ? habitualDays(inquiry, display) : null;
  if (habitual) return quoted(evidence, habitual);
  const dates = dateCandidates(inquiry, evidence, precision);
  const picked = nearestOf(
    inquiry,
    display,
    datesOfAsked(inquiry, display, dates).filter((date) => !isOfOtherEvent(inquiry, display, date)),
  );
  if (!picked)
    return precision === "any" || FROM_WHEN.test(inquiry.text) ? centuryAnswer(inquiry, evidence) : null;
  return isFitting(inquiry, evidence, picked, precision) ? answerOf(evidence, picked) : null;
}

/** Who asks so leaves it open whether a year is known. */
const FROM_WHEN = /^ (?:de|a) quand (?:date|remonte)/;

function isFitting(inquiry: Inquiry, evidence: Evidence, picked: Candidate, precision: Precision): boolean {
  const { display } = evidence.sentence;
  if (picked.unknown || !isSinceAsked(inquiry, display, picked)) return false;
  const clause = clauseAround(display, picked);
  if (!tellsEnding(inquiry, display.slice(clause.start, clause.end))) return false;
  return precision !== "year" || isMostlyMet(inquiry, evidence);
}

function answerOf(evidence: Evidence, picked: Candidate): ShortAnswer {
  return picked.resolved ? derived(picked.resolved) : quoted(evidence, picked);
}

/** The days of the week on which a thing is, where none of the past is asked for. */
function habitualDays(inquiry: Inquiry, display: string): Span | null {
  const fits = !inquiry.past || / jours /.test(inquiry.text);
  return fits ? nearestOf(inquiry, display, findHabitualDays(display)) : null;
}

/** Whether a text tells of an end where one is asked for: an opening is none. */
function tellsEnding(inquiry: Inquiry, text: string): boolean {
  return (
    !asksEnding(inquiry) ||
    inquiry.language !== "fr" ||
    foldedWords(text).some(isEnding) ||
    !foldedWords(text).some((key) => isBeginning(key) || /^(?:rouv|repri|repren)/.test(key))
  );
}

/** « depuis quelle année » is answered by a since, or by a beginning told beside the date. */
function isSinceAsked(inquiry: Inquiry, display: string, { start, end }: Span): boolean {
  if (!asksSince(inquiry)) return true;
  if (!asksEnding(inquiry) && INTERRUPTED.test(display)) return false;
  const clause = clauseAround(display, { start, end });
  if (/(?:depuis|dès|à partir d|à compter d|since)/iu.test(display.slice(Math.max(0, start - 24), end)))
    return true;
  return keysOf(display.slice(clause.start, clause.end)).some(
    (key) =>
      (isBeginning(key) && !(isSigning(key) && !asksOfBond(inquiry))) ||
      (isLeading(inquiry) && groupsOf(key).includes("appointing")),
  );
}

/** What two parties signed began a bond between them, and nothing else. */
function asksOfBond({ sought }: Inquiry): boolean {
  return sought.some(({ key }) => isLasting(key) || isSigning(key));
}

function isSigning(key: string): boolean {
  return groupsOf(key).includes("signing");
}

/** « depuis quand dirige-t-il », which begins with an appointment. */
function isLeading({ sought }: Inquiry): boolean {
  return sought.some(({ key }) => groupsOf(key).includes("leading"));
}

/** What was broken off since then has not been so since then. */
const INTERRUPTED = /(?<!\p{L})(?:interromp|suspend|annul|rompu|gelée?s?(?!\p{L}))/iu;

/** Whether more than half of the question's words are met: some year stands in nearly every article. */
function isMostlyMet(inquiry: Inquiry, evidence: Evidence): boolean {
  return leftOver(inquiry, evidence) * 2 < Math.max(1, inquiry.sought.filter(isTerm).length);
}

/** « le premier festival » is not the one that was held `pour la dixième fois`, nor one that nothing tells to be the first. */
function isOtherTime({ text }: Inquiry, evidence: Evidence): boolean {
  const asked = / (?:premiere?s?|1ere?) (\p{L}+) /u.exec(text)?.[1];
  if (asked === undefined || OFFICE.test(asked)) return false;
  const { display } = evidence.sentence;
  if (FIRST.test(display)) return false;
  return RANKED.test(display) || !(FIRST.test(readWith(evidence)) || foldedWords(display).some(isBeginning));
}

const OFFICE = /^(?:ministre|secretaire|vice|dame)$/;
const FIRST = /(?<!\p{L})(?:premi|1(?:er|re|ère)(?!\p{L})|inédit|jamais|baptême)/iu;
const RANKED = /(?<!\p{L})(?:\p{L}+ième|\d{1,3}(?:e|ᵉ|ème)s?) (?:fois|édition|\p{Lu}\p{Ll})/u;

function centuryAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const found = nearestOf(inquiry, evidence.sentence.display, findCenturies(evidence.sentence.display));
  return found && quoted(evidence, found);
}

/** The times that are no dates: clock times, lengths of time, centuries. */
const OTHERS: Readonly<Partial<Record<Precision, (text: string) => Span[]>>> = {
  clock: findClockTimes,
  century: findCenturies,
};

/** `à partir de 4 heures` where the question asks when a thing begins. */
function firstAsked(inquiry: Inquiry, text: string, times: readonly Span[]): Span | undefined {
  return asksBeginning(inquiry)
    ? times.find(({ start }) => /(?:à partir de|dès) $/u.test(text.slice(0, start)))
    : undefined;
}

/** « depuis combien de temps »: the length of time that counts from what is asked for. */
function lengthAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  const known = withNames(inquiry, evidence);
  const lengths = findDurations(display).filter(
    (mention) => mention.kind !== "anniversary" && isAskedFor(known, evidence, mention),
  );
  const found = nearestOf(
    inquiry,
    display,
    lengths.map((mention) => lengthAlone(display, mention)),
  );
  return found && quoted(evidence, found);
}

function derived({ text, sum, supports }: Resolved): ShortAnswer {
  return { text, basis: "derived", derivation: sum, supports };
}

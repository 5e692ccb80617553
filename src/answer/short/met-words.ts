import { eventVerb } from "./event-verb.ts";
import { readWith, type Evidence } from "./evidence.ts";
import { isTerm, type Inquiry } from "./inquiry.ts";
import { roughlyIn, soughtIn } from "./sought-words.ts";
import { groupsOf, isBeginning } from "./word-families.ts";

/** Where in a sentence the words of a question are met. */
export interface Places {
  /** The question's words that are no names, met in the event, and in the rest of the sentence only. */
  readonly met: number;
  readonly elsewhere: number;
  readonly names: number;
}

/** Counts the words of a question that a sentence has in what tells of an event, and in its rest. */
export function placesOf(inquiry: Inquiry, event: string, rest: string): Places {
  const inEvent = soughtIn(inquiry, event);
  const inRest = soughtIn(inquiry, rest).filter((sought) => !inEvent.includes(sought));
  return {
    met: inEvent.filter(isTerm).length,
    elsewhere: inRest.filter(isTerm).length,
    names: inEvent.length - inEvent.filter(isTerm).length,
  };
}

/**
 * How many of the question's words (names apart) stand nowhere near: what it asks for may be another
 * thing altogether. Vietnamese words never stand there: its few question words decide alone.
 */
export function leftOver(inquiry: Inquiry, evidence: Evidence): number {
  return leftIn(inquiry, readWith(evidence));
}

/** The same of a text. */
export function leftIn(inquiry: Inquiry, text: string): number {
  if (inquiry.language === "vi") return 0;
  const found = roughlyIn(inquiry, text);
  return inquiry.sought.filter(
    (sought) =>
      isTerm(sought) && !found.includes(sought) && !NEUTRAL.test(sought.key) && !isBeginning(sought.key),
  ).length;
}

/** Of what becomes something, or moves somewhere, nothing of what, and of where to, may be left over: verbs alone tell too little. */
export function isAllTold(inquiry: Inquiry, evidence: Evidence): boolean {
  const verb = eventVerb(inquiry) ?? inquiry.sought.find(({ key }) => /^dev(?:en|ien)/.test(key));
  const isLoose = verb && groupsOf(verb.key).some((name) => name === "becoming" || name === "moving");
  return !isLoose || leftOver(inquiry, evidence) === 0;
}

/** Words that say only that a thing is or became so. */
const NEUTRAL =
  /^(?:entreten\w+|entretien\w+|exist\w+|devenu\w*|deven\w+|lie\w*|mis\w*|noue\w*|officiel\w*|conclu\w*|signe\w*|etabli\w*|premiere?s?|1ere?|ville\w*|cites?|communes?|localites?|municipalites?|listes?|deux|been|become|became|two|cities|city)$/;

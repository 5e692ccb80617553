import { fold } from "../../../language/folding.ts";
import { STOP_WORDS } from "../../../language/terms/stop-words.ts";
import type { DurationMention } from "../../../language/time/durations.ts";
import { foldedWords } from "../../../language/words.ts";
import type { Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { leftOver, placesOf } from "../met-words.ts";
import { OFFICES } from "../names/offices.ts";
import { isSame, keysOf, soughtIn } from "../sought-words.ts";
import { isBeginning } from "../word-families.ts";
import { asksBeginning, asksBirth, asksEnding, isEnding, asksFeast, asksSince } from "./asked-event.ts";
import { isAgeOfAsked } from "./aged-person.ts";
import { isAgeOfThing, isStateAsked } from "./aged-thing.ts";
import { isDeed, isHeldByAnother, isSubjectNamed } from "./feast-subject.ts";
import { isOtherNoun, isStandIn, standsIn } from "./named-before.ts";
import { isOfOtherNames, isWithAnother } from "./other-names.ts";
import { isPast } from "./recalled-past.ts";
import { isClauseAsked, isVerbAsked } from "./recalled-clause.ts";
import { isOwnBeginning } from "./recalled-noun.ts";

/**
 * Whether a question asks for the beginning that a length of time counts from, and not for another thing of the same sentence:
 * its words must be met in the complement (« de l’établissement de leur jumelage ») or the clause of the expression, more
 * than in the rest. A feast without complement (`fêtera ses 50 ans`) counts from the birth of its subject.
 */
export function isAskedFor(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  if (asksFeast(inquiry)) return false;
  if (asksEnding(inquiry))
    return (
      (duration.kind === "ago" || duration.kind === "since") &&
      isVerbAsked(endingOf(inquiry), evidence, duration)
    );
  return ASKED[duration.kind]?.(inquiry, evidence, duration) ?? false;
}

type Asked = (inquiry: Inquiry, evidence: Evidence, duration: DurationMention) => boolean;

const ASKED: Readonly<Partial<Record<DurationMention["kind"], Asked>>> = {
  anniversary: (...read) => (read[2].of ? isOfComplement(...read) : isBirthday(...read)),
  span: (...read) => isState(...read),
  ago: isClauseAsked,
  since: isClauseAsked,
  before: (...read) => isEarlier(...read) && isClauseAsked(...read),
  age: (...read) => (asksBirth(read[0]) ? isAgeOfAsked(...read) : isAgeOfThing(...read) || isHad(...read)),
  after: (...read) => isPast(...read) || isOwnBeginning(...read),
};

/** A question with its words for an end alone. */
function endingOf(inquiry: Inquiry): Inquiry {
  return { ...inquiry, sought: inquiry.sought.filter(({ key }) => isEnding(key)) };
}

/** `les 80 ans de cet art`, which is named before, or of what is named. */
function isOfComplement(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const isBefore = duration.of && asksBeginning(inquiry) && standsIn(evidence, duration.of);
  return isBefore ? isStandIn(inquiry, evidence, duration.of) : isComplement(inquiry, evidence, duration);
}

/** `20e anniversaire de l’ouverture de la ligne`. */
function isComplement(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const { of } = duration;
  if (!of) return false;
  const { display } = evidence.sentence;
  const event = display.slice(of.start, of.end);
  const rest = display.slice(0, of.start) + display.slice(of.end);
  const { met, elsewhere, names } = placesOf(inquiry, event, rest);
  const owned = / (?:sa|leur|son) /u.test(` ${event}`);
  // `sa fondation`: whose, the rest tells.
  const isOfSubject = owned && asksBeginning(inquiry) && keysOf(event).some(isBeginning);
  if (!isOfSubject && (elsewhere > met || (!owned && met === 0 && names === 0))) return false;
  if (isWithAnother(inquiry, event) || (!owned && isOfOtherNames(inquiry, event, rest))) return false;
  if (!asksBeginning(inquiry)) return met > 0 && leftOver(inquiry, evidence) <= (asksSince(inquiry) ? 1 : 0);
  return isSubject(inquiry, evidence, duration, event);
}

/** Of what the complement names besides its beginning, the question must name something; `sa fondation` is the subject's. */
function isSubject(
  inquiry: Inquiry,
  evidence: Evidence,
  { start, of }: DurationMention,
  event: string,
): boolean {
  const own = /^(?:de |d['’])?(?:sa|leur|son) (\p{L}+)/iu.exec(event)?.[1];
  const { display } = evidence.sentence;
  if (own && isBeginning(own)) {
    if (isHeldByAnother(inquiry, display)) return false;
    const isOwner = display.startsWith("Ses ") && leftOver(inquiry, evidence) === 0;
    return isOwner || isSubjectNamed(inquiry, evidence, { start, end: of?.end ?? start });
  }
  const things = keysOf(event).filter((key) => !STOP_WORDS.has(key) && !isBeginning(key));
  if (isOtherNoun(inquiry, event)) return false;
  return things.some((thing) => inquiry.sought.some((sought) => isSame(sought, thing)));
}

/** `L’Institut …, qui fêtera ses 50 ans en 2027`. */
function isBirthday(inquiry: Inquiry, whole: Evidence, found: DurationMention): boolean {
  const { evidence, duration } = ofAntecedent(whole, found);
  if (isDeed(inquiry, evidence.sentence.display.slice(0, duration.start))) return false;
  if (isHeldByAnother(inquiry, evidence.sentence.display)) return false;
  return asksBeginning(inquiry) && isSubjectNamed(inquiry, evidence, duration);
}

/** What a relative clause tells of the body before it, without what stands before that (`à la tête du Musée de Vinh, qui a fêté son centenaire`). */
function ofAntecedent(evidence: Evidence, duration: DurationMention) {
  const { sentence } = evidence;
  const before = sentence.display.slice(0, duration.start);
  const from = duration.kind === "anniversary" ? before.search(ANTECEDENT) : -1;
  if (from <= 0 || LEADER.test(fold(before.slice(0, from)))) return { evidence, duration };
  const { start, end } = duration;
  return {
    evidence: { ...evidence, sentence: { ...sentence, display: sentence.display.slice(from) } },
    duration: { ...duration, start: start - from, end: end - from },
  };
}

const ANTECEDENT =
  /(?<!\p{L})(?:(?:du|de la|au|à la|des|aux|le|la|les) |(?:de |à )?l['’])(?=\p{Lu}[^,;:]*, qui [^,;:]{0,40}$)/u;
/** Who leads a body has feasts of his own. */
const LEADER = new RegExp(`(?:${OFFICES}|\\p{L}+(?:eur|rice|iste|ien|ienne)) $`, "u");

/** What is still to last so long: `ont prolongé leur jumelage de cinq ans`. */
const PROLONGED =
  /\b(?:prolong|recondui|renouvel|etend|etal|allong|repouss|retard|raccourc)\p{L}*\b[^;:]{0,60}$|\b(?:duree|periode|validite) (?:de|d')\s?$/u;

/** `17 ans de jumelage`, `jumelage de 29 ans`, `les dix ans du musée`; and `elle fêtera l’an prochain ses vingt-cinq ans`. */
function isState(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const { display } = evidence.sentence;
  const before = fold(display.slice(Math.max(0, duration.start - 60), duration.start));
  const feast =
    /(?:\bfet|celebr|marqu|commemor|souffl|soulign|occasion|pour)\w*(?: [^,;.]{0,40})? (?:ses|leurs|les|son|leur) $/.test(
      before,
    );
  if (!duration.of)
    return feast ? isBirthday(inquiry, evidence, duration) : isHad(inquiry, evidence, duration);
  if (PROLONGED.test(fold(display.slice(0, duration.start)))) return false;
  const of = display.slice(duration.of.start, duration.of.end);
  const head = foldedWords(of).find((key) => !STOP_WORDS.has(key)) ?? "";
  if (head === "existence" || head === "age") return isBirthday(inquiry, evidence, duration);
  if (feast) return isComplement(inquiry, evidence, duration);
  return isStateAsked(inquiry, head) && leftOver(inquiry, evidence) <= 1;
}

/** `Le jumelage, qui aura 25 ans en mai`: of a subject that the sentence names. Undated, as an age, it leaves two years. */
function isHad(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const { display } = evidence.sentence;
  const subject = display.slice(0, duration.start);
  const terms = { ...inquiry, sought: inquiry.sought.filter(isTerm) };
  return (
    !isHeldByAnother(inquiry, display) &&
    /(?<!\p{L})(?:a|ont|aura|auront) $/u.test(subject) &&
    /^ (?:cette année|en |l['’]an )/u.test(display.slice(duration.end)) &&
    soughtIn(terms, subject).length > 0 &&
    isSubjectNamed(inquiry, evidence, duration)
  );
}

/** `la crue survenue 21 ans plus tôt`: before what is told of, which is of the article's day where nothing tells of another year. */
function isEarlier(_: Inquiry, { sentence, before }: Evidence, { of }: DurationMention): boolean {
  return of === null && !/\d{4}/.test(`${before} ${sentence.display}`);
}

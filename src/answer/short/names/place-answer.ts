import type { Span } from "../../../language/span.ts";
import { foldedWords } from "../../../language/words.ts";
import { tellsEvent } from "../event-verb.ts";
import { isOfOtherThing } from "../attachment.ts";
import { quoted, readWith, type Evidence, type ShortAnswer } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { hasAllOf, roughlyIn, soughtIn } from "../sought-words.ts";
import { clausesIn, nearestOf, termSpans } from "../nearness.ts";
import { isPronominal, missingNames, MOST_MISSING, relevance, RELEVANT, withNames } from "../relevance.ts";
import { asksBirth } from "../time/asked-event.ts";
import { groupsOf } from "../word-families.ts";
import { asksCountry, fittingPlaces } from "./fitting-places.ts";
import { hostIn } from "./host.ts";
import { innermost } from "./innermost.ts";

/**
 * The place that the first quote gives for what is asked, that is not in the question already; null where several are as
 * near, or where they stand in a list.
 */
export function placeAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  if (relevance(inquiry, evidence) < RELEVANT || missingNames(inquiry, evidence) > MOST_MISSING) return null;
  if (FROM.test(inquiry.text)) return originAnswer(inquiry, evidence);
  if (asksGrave(inquiry)) {
    const grave = graveIn(display);
    if (grave || FUNERAL.test(display)) return grave && quoted(evidence, grave);
  }
  const host = hostIn(inquiry, display);
  if (host) return quoted(evidence, host);
  const terms = termSpans(withNames(inquiry, evidence), display);
  if (!isHeadMet(inquiry, evidence) || !isEventMet(inquiry, evidence)) return null;
  if (STILL_THERE.test(inquiry.text) && WAS_SHOWN.test(display)) return null;
  const unknown = fittingPlaces(inquiry, display).filter((place) => !isKnown(inquiry, display, place));
  const places = innermost(display, unknown).filter(
    (place) =>
      inquiry.language !== "fr" ||
      asksBirth(inquiry) ||
      isGoverned(inquiry, display, place, terms) ||
      (asksCountry(inquiry) && unknown.length === 1 && terms.length > 0) ||
      (unknown.length === 1 && terms.length === 0 && isPronominal(display)),
  );
  const found = nearestOf(inquiry, display, places);
  return found && quoted(evidence, found);
}

/** Where a thing can be seen is not where it has been shown. */
const STILL_THERE = /^ ou (?:peut|peuvent|pourra) /;
const WAS_SHOWN =
  /(?<!\p{L})(?:a|ont|avai(?:t|ent)) été (?:présenté|exposé|montré|vendu|prêté)e?s?(?!\p{L})/u;

function asksGrave({ sought }: Inquiry): boolean {
  return sought.some(({ key }) => groupsOf(key).includes("burying"));
}

/** Where the feast is held, nobody is buried. */
const FUNERAL = /(?<!\p{L})(?:obsèques|funérailles|veillée|hommage)(?!\p{L})/iu;

/** Where somebody is buried, which is not where the feast before it is: `les obsèques …, avant l’inhumation au cimetière municipal`. */
function graveIn(display: string): Span | null {
  const found = GRAVE.exec(display);
  return found?.[1] === undefined
    ? null
    : { start: found.index + found[0].length - found[1].length, end: found.index + found[0].length };
}

const GRAVE =
  /(?<!\p{L})(?:(?:inhum|enterr)\p{L}+|reposer(?:a|ont)) (?:(?:se fera|aura lieu|est prévue?) )?(?:\p{L}+di )?(?:au |à la |à l['’]|dans le |dans la |dans )((?:son |sa )?(?:cimetière|village|caveau|nécropole|mausolée|commune|hameau|carré|jardin|pagode|temple)(?: (?!avant|après|en présence)[\p{L}’'-]+){0,5})(?=[,.;]|$)/u;

/** Whether the thing whose place is asked for is spoken of (`le siège`): the quote may place another of the same body. */
function isHeadMet(inquiry: Inquiry, evidence: Evidence): boolean {
  const head = HEAD.exec(inquiry.text)?.[1];
  const sought = inquiry.sought.find(({ key }) => key === head);
  if (inquiry.language !== "fr" || !sought || sought.name || isPronominal(evidence.sentence.display))
    return true;
  if (GATHERING.test(sought.key))
    return roughlyIn({ ...inquiry, sought: [sought] }, evidence.sentence.display).length > 0;
  const verbs = inquiry.sought.slice(0, inquiry.sought.indexOf(sought)).filter(isTerm);
  return (
    soughtIn({ ...inquiry, sought: verbs }, evidence.sentence.display).length > 0 ||
    roughlyIn({ ...inquiry, sought: [sought] }, readWith(evidence)).length > 0
  );
}

/** What is asked to have happened somewhere must be told: a ship that sank there was not built there. */
function isEventMet(inquiry: Inquiry, { sentence: { display }, before }: Evidence): boolean {
  return tellsEvent(inquiry, isPronominal(display) ? `${before} ${display}` : display);
}

/** What the same verbs tell of others of its kind: `la Coupe d’Asie jouée en Jordanie` is not the championship. */
const GATHERING =
  /^(?:championnats?|coupe|tournois?|festival|match|finale|concours|congres|sommet|conference|exposition|obseques|funerailles)$/;

const HEAD =
  /^ (?:d'?ou|ou|(?:dans|a|en|de|vers) quel(?:le)?s? \p{L}+) .{0,40}?(?: les? | la | l'| une? | cet(?:te)? )(?:nouve\p{L}+ |ancien\p{L}* |premi\p{L}+ |prochaine? |futur\p{L}? |grande? )?(\p{L}+)/u;

/** « de quel port », « d’où »: only what a thing is said to come from. */
const FROM = /^ (?:d'ou|de (?:quel|quelle|kel|kelle)) /;
const ORIGIN =
  /(?:partie?s?|venue?s?|vien(?:t|nent|dra|dront)|venir|venant|provien(?:t|nent)|provenant|provenance|originaires?|importée?s?|débarquée?s?|arrivée?s?|natifs?|natives?) (?:de la |de l['’]|des |du |de |d['’])(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,5})/gu;

function originAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  const origins = [...display.matchAll(ORIGIN)].map(({ index, 0: all, 1: name = "" }) => {
    const start = index + all.length - name.length;
    return { start, end: start + name.length };
  });
  const found = nearestOf(
    inquiry,
    display,
    origins.filter(
      (place) =>
        !isKnown(inquiry, display, place) &&
        !/^(?:, \p{Lu}[\p{L}-]*)* et (?:de la |de l['’]|des |du |de |d['’])?\p{Lu}/u.test(
          display.slice(place.end),
        ),
    ),
  );
  return found && quoted(evidence, found);
}

/** How far, in words, a place may stand from what it is the place of. */
const REACH = 12;

/** Whether a word of the question stands in the place's own clause, or a participle of place right before it (`établi à`). */
function isGoverned(inquiry: Inquiry, text: string, place: Span, terms: readonly Span[]): boolean {
  const seated = SEATED.exec(text.slice(0, place.start));
  if (seated && isOfOtherThing(inquiry, text, seated.index)) return false;
  if (seated && terms.length > 0) return true;
  return terms.some(({ start, end }) => {
    const between = text.slice(Math.min(end, place.end), Math.max(start, place.start));
    return (
      clausesIn(between) === 0 &&
      !(end <= place.start && SUBORDINATE.test(between)) &&
      between.split(/\s+/u).length <= REACH
    );
  });
}

/** `celle que le groupe possède à …`: the place of another verb. */
const SUBORDINATE = /(?<!\p{L})cel(?:le|ui|les)? qu(?:e |['’])/u;

const SEATED =
  /(?<!(?<!\p{L})(?:a|ont|avait|avaient) )(?:établi|situé|installé|basé|implanté|tenu|organisé|ouvert|construit|bâti|érigé|signé|assemblé|fabriqué|produit|tourné|caché|conservé|exposé|gardé|amarré)e?s? (?:à|au|aux|en|dans|sur|près de|près du) ?(?:la |le |les |l['’])?$/u;

function isKnown(inquiry: Inquiry, text: string, { start, end }: Span): boolean {
  return hasAllOf(inquiry, foldedWords(text.slice(start, end)), (key) => key.length > 2);
}

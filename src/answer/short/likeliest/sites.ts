import { fold } from "../../../language/folding.ts";
import { matchesOf, type Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { endOfBody, isBody } from "../names/bodies.ts";
import { findPersons, runsBesides } from "../names/persons.ts";
import { findPlaces, findSites } from "../names/places.ts";

/** A stretch of a text that may tell where something is. */
export interface Site extends Span {
  /** Whether a preposition of place, or for « d’où » one of origin, leads to it. */
  readonly isSure: boolean;
}

/**
 * The places of a text: addresses, what a preposition of place leads to, places by their noun (`parc de Cuc Phuong`), those that a question after
 * an origin asks for, and things without a name (`dans une ancienne savonnerie`). Where there are none, names that are no person’s. Some may overlap;
 * the likelier come first. Linear in the text.
 */
export function findAllSites(inquiry: Inquiry, text: string): Site[] {
  const open = (spans: Span[]) => spans.map((span) => ({ ...span, isSure: !isFrom && isLed(text, span) }));
  const isFrom = FROM.test(inquiry.text);
  const told = [
    ...sure(matchesOf(text, BESIDE)),
    ...sure(matchesOf(text, ADDRESS).map((address) => withHouse(text, address))),
    ...(isFrom ? sure(matchesOf(text, ORIGIN)) : sure(matchesOf(text, TOWARDS))),
    ...(isFrom ? open(findPlaces(text)) : sure(findPlaces(text))),
    ...open(matchesOf(text, STEP)),
    ...open(matchesOf(text, COMPLETED)),
    ...open(findSites(text)),
    ...open(matchesOf(text, NUMBERED)),
    ...open(matchesOf(text, IN_SOMETHING)),
  ];
  const found = told.length > 0 ? told : open(runsBesides(findPersons(text), text));
  return found.flatMap((site) => whole(text, site) ?? []);
}

/** A site with all of its name (`École polytechnique de Paris`, `hôpital 108`), without what leads on from it; null for the letter of a number (`1A`). */
function whole(text: string, site: Site): Site | null {
  const name = text.slice(site.start, site.end);
  if (/\d$/u.test(text.slice(0, site.start))) return null;
  const end = isBody(name) && !/ /.test(name) ? endOfBody(text, site) : site.end;
  const left = text.slice(site.start, end).replace(/ (?:de|du|des|à|d['’])$/u, "");
  return left === "" ? null : { ...site, end: site.start + left.length };
}

/** Where somebody was who tells of it, or was taken afterwards: `De passage à Tuyên Quang, le ministre a fait savoir`. */
export function isStay({ text: question }: Inquiry, text: string, { start }: Span): boolean {
  const stay = STAY.exec(text.slice(Math.max(0, start - 50), start))?.[1];
  return stay !== undefined && !question.includes(fold(stay).slice(0, 5));
}

const STAY =
  /(?<!\p{L})(passage|visite|déplacement|interrogée?s?|garde à vue|rencontrée?s?|hospitalisée?s?) (?:à|au|aux|en|dans) (?:la |le |l['’]|une? )?$/iu;

function sure(spans: readonly Span[]): Site[] {
  return spans.map((span) => ({ ...span, isSure: true }));
}

/** Names that a text enumerates: `Pleiku, de Paksé et de Ratanakiri`. Sure where a preposition of place leads to them, or a noun in the plural. */
export function findLists(text: string): Site[] {
  return matchesOf(text, ENUMERATION).map((list) => ({
    ...list,
    isSure: isLed(text, list) || PLURAL.test(text.slice(Math.max(0, list.start - 40), list.start)),
  }));
}

const PLURAL = /\p{Ll}[sx] (?:de |du |des |d['’])$/u;

/** Whether a preposition of place leads to what has a name. */
function isLed(text: string, { start, end }: Span): boolean {
  return /\p{Lu}/u.test(text.slice(start, end)) && LED.test(text.slice(Math.max(0, start - 20), start));
}

const LED = /(?<!\p{L})(?:à|au|aux|en|dans|sur|vers|près de|près du) ?(?:la |le |les |l['’]|une? )?$/u;

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}\\d’'-]*(?: (?:de |du |des |d['’]|la |le |l['’]){0,3}\\p{Lu}[\\p{L}\\p{M}\\d’'-]*){0,5}";
const OF = "(?:de la |de l['’]|du |des |de |d['’])";

const LEAD = "(?:(?:à |en |au |aux |dans |de |du |des |d['’])?(?:la |le |les |l['’])?)";
const ENUMERATION = new RegExp(
  `(?<![\\p{L}\\p{M}\\d’'-])${NAME}(?:, ${LEAD}${NAME}){0,8},? (?:et|ainsi que) ${LEAD}${NAME}`,
  "gu",
);

/** `36, rue Bach Dang`, `quai de la Rapée`. */
const ADDRESS = new RegExp(
  `(?<!\\p{L})(?:\\d{1,4}(?: ?bis| ?ter)?,? )?(?:rue|ruelle|avenue|boulevard|quai|place|square|esplanade|chemin|allée) ${OF}?${NAME}`,
  "gu",
);

/** `à 34 milles de l’île de Ly Son`, `à l’angle des rues Saint-Denis et Jarry`, `3e arrondissement de Paris`. */
const BESIDE = new RegExp(
  `(?<!\\p{L})[àÀ] (?:\\d+(?:,\\d+)?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quelques) (?:km|kilomètres?|milles?(?: marins?| nautiques?)?|mètres?|m) (?:à l['’]\\p{Ll}+ |au (?:large|nord|sud)(?:-\\p{Ll}+)? )?${OF}(?:\\p{Ll}+ ${OF}?)?${NAME}|` +
    `(?<=(?<!\\p{L})à )l['’]angle ${OF}(?:\\p{Ll}+ )?${NAME}(?: et (?:de la |du |de )?(?:\\p{Ll}+ )?${NAME})?|` +
    `(?<!\\p{L})(?:\\d{1,2}(?:er|e|ᵉ)|premier|deuxième|troisième) (?:arrondissement|district)(?: ${OF}${NAME})?`,
  "gu",
);

/** An address with the building before it: `tour Indochina, rue Bach Dang`. */
function withHouse(text: string, { start, end }: Span): Span {
  const house = HOUSE.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  return { start: start - house.length, end };
}

const HOUSE = new RegExp(
  `(?:\\d+e étage ${OF})?(?<!\\p{L})(?:tour|immeuble|bâtiment|maison|hôtel|palais|centre|villa|musée|café|pagode|galerie) ${OF}?${NAME}, (?:au )?$`,
  "u",
);

/** What a thing comes from: `venir de Truc Thôn`, `en provenance du port de Callao`. */
const ORIGIN = new RegExp(
  `(?<=(?<!\\p{L})(?:s['’]élanc\\p{L}+|partie?s?|part(?:ent|ira|iront|ait|aient)?|venue?s?|venir|vien(?:t|nent|dra|dront)|venant|provien(?:t|nent)|provenant|provenance|originaires?|importée?s?|débarquée?s?|arriv(?:ée?s?|e|ent|ant)|tirée?s?|natifs?|natives?)(?: \\p{Ll}+){0,2}? ${OF})(?:\\p{Ll}[\\p{L}-]+ (?:\\p{Ll}[\\p{L}-]+ )?${OF}?)?${NAME}`,
  "gu",
);

/** Where a thing goes: `à destination d’Osaka`, `jusqu’aux eaux philippines`. */
const TOWARDS = new RegExp(
  `(?<=(?<!\\p{L})(?:à destination|en direction) ${OF}|(?<!\\p{L})en partance pour (?:la |le |les |l['’])?|(?<!\\p{L})jusqu['’](?:à (?:la |l['’])?|au |aux |en ))` +
    `(?:${NAME}|(?!\\d)\\p{Ll}[\\p{L}-]{2,} (?:${OF}${NAME}|\\p{Ll}+(?:ien|ais|ois|ain|in)e?s?(?!\\p{L})))`,
  "gu",
);

/** A name with the larger place that it lies in: `Truc Thôn, dans la province de Hai Duong`. */
const STEP = new RegExp(
  `(?<!\\p{L})${NAME}(?=(?:,? dans (?:la |le |l['’])?| \\()(?:province|district|commune|ville|région|delta|arrondissement|banlieue|canton|chef-lieu)(?!\\p{L}))`,
  "gu",
);

/** A place by its noun with a complement before its name: `parc de hautes technologies de Hoa Lac`, `quais de la filature de Nam Dinh`. */
const COMPLETED = new RegExp(
  `(?<!\\p{L})(?:parcs?|zones?|pôles?|complexe|campus|site|centre|ferme|usine|ports?|quais?|bords?|rives?|plages?|marché|quartier|village) ${OF}\\p{Ll}{3,}(?: \\p{Ll}{3,})? ${OF}${NAME}`,
  "gu",
);

/** A place with a number for a name: `hôpital 108`, `kilomètre 1.456 de la nationale 1A`. */
const NUMBERED =
  /(?<!\p{L})(?:hôpital(?: \p{Ll}+)?|caserne|district|arrondissement|quartier|camp|hangar|quai|porte|terminal|lycée|école|usine|kilomètre|borne) \d+(?:\.\d{3})*(?! (?:morts|blessés|personnes))(?: de la (?:route )?(?:nationale|provinciale|départementale) \d+[A-Z]?)?|(?<!\p{L})(?:route )?nationale \d+[A-Z]?(?!\d)/gu;

/** « d’où », « de quel port ». */
const FROM = / (?:d'ou|de (?:quel|quelle|kel|kelle)) |^ where .* (?:come|comes|came|brought) .*from /;

/** What is in nothing: times, manners, and what is spoken of. */
const NO_THING =
  "(?:place|question|table|matinée|matin|journée|soirée|nuit|années?|mois|semaines?|jours?|heures?|minutes?|temps|cadre|but|domaines?|secteurs?|ensemble|plan|base|thème|sujet|fond|modèle|présidence|direction|égide|forme|nom|titre|signe|réserve|peine|prétexte|effet|contrôle|pression|ordre|point|cas|mesure|sens|lignes?|famille|ambiance|conditions?|contexte|relations?|amitié|avenir|espoir|souci|ce|cette|un|une|deux|trois|ordonnance|commande|mesures?|ville natale|pays natal)";

/** A thing without a name of its own that something may be in: `dans une ancienne savonnerie`. */
const IN_SOMETHING = new RegExp(
  "(?<=(?<!\\p{L})(?:dans|sur|sous|chez|devant|derrière|près|au cœur|au pied|au bord|en face) (?:de |d['’])?" +
    "(?:la |le |les |l['’]|une? |des |son |sa |leurs? |ses |cette |ce )?)" +
    `(?!${NO_THING}(?!\\p{L}))\\p{Ll}[\\p{L}-]{2,}(?: (?!(?:a|ont|est|sont|sera|seront|était|étaient|fut|qui|que|dont|où|et|ou|par|pour|avec|sans|depuis|lors|afin|en|à|au|aux|dans|sur|y|se|ne)(?!\\p{L}))` +
    `(?:${OF})?(?:une? )?\\p{L}[\\p{L}\\p{M}-]+){0,4}`,
  "gu",
);

import { findCountries, isCountryName } from "../../../language/countries.ts";
import { fold } from "../../../language/folding.ts";
import { matchesOf, type Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { foldedWords } from "../../../language/words.ts";
import { areRelated } from "../word-families.ts";
import { asksBirth } from "../time/asked-event.ts";
import { isOfOtherTense, tellsOfPast } from "../time/tense-around.ts";
import { isFullName } from "./persons.ts";
import { findPlaces } from "./places.ts";

/**
 * The places of a text that can answer: of the kind asked for (a country, a town), in the tense of the question, where somebody was born
 * only if that is asked, and none of a list. Linear in the text.
 */
export function fittingPlaces(inquiry: Inquiry, text: string): Span[] {
  const places = findPlaces(text);
  if (asksBirth(inquiry)) {
    const native = matchesOf(text, NATIVE);
    if (native.length > 0) return native;
  }
  const found = places.length > 0 ? places : matchesOf(text, AROUND);
  return found.filter(
    (place) =>
      isOfKind(inquiry, text.slice(place.start, place.end)) &&
      !isFullName(text.slice(place.start, place.end)) &&
      !isWithin(inquiry, text.slice(place.start, place.end)) &&
      asksBirth(inquiry) === isOfBirth(text, place) &&
      !isOfOtherTense(inquiry, text, place) &&
      !(inquiry.future && tellsOfPast(text)) &&
      !isListed(text, place),
  );
}

const NAME = "\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,4}";
/** `au large de Vung Tau`: a place beside another. */
const AROUND = new RegExp(
  `(?<!\\p{L})(?:au (?:large|cœur|centre|nord|sud|pied|bord|sommet)|aux (?:abords|alentours|environs|portes|confins)|à proximité|le long) ` +
    `(?:de la |de l['’]|du |des |de |d['’])(?:\\p{Ll}+ ){0,2}(?:de |d['’])?${NAME}`,
  "gu",
);

const COUNTRY = / (?:quel pays|which country|what country|nuoc nao|quoc gia nao) /;

/** Whether a question asks for a country. */
export function asksCountry({ text }: Inquiry): boolean {
  return COUNTRY.test(text);
}

const TOWN =
  / (?:quelle ville|quelle capitale|quelle commune|which city|what city|which town|thanh pho nao) /;
/** What has a name of its own: a house is no answer to « dans quelle rue ». */
const STREET = / quel(?:le)? (rue|avenue|boulevard|quai|place|ruelle|quartier|aeroport|gare|stade) /;
const PROVINCE = / (?:quelle province|which province|tinh nao) /;
/** Nouns of what is smaller or larger than a town. */
const NO_TOWN =
  /^(?:province|région|delta|baie|îles?|archipel|lac|parc|zone|district|mer|golfe|musée|palais|centre|hôpital|université|aéroport|rue|avenue|stade|hôtel)/iu;

/** Whether a place may be what a question asks for by its noun: a country, a town, a province. */
export function isOfKind({ text }: Inquiry, place: string): boolean {
  const noun = BUILDING.exec(text)?.[1];
  const told = /^\p{Ll}{3,}/u.exec(place)?.[0];
  if (noun !== undefined && told !== undefined && !areRelated(noun, fold(told))) return false;
  if (COUNTRY.test(text)) return isCountryName(place);
  const street = STREET.exec(text)?.[1];
  if (street !== undefined) return fold(place).startsWith(`${street} `);
  if (TOWN.test(text)) return !isCountryName(place) && !NO_TOWN.test(place);
  return !PROVINCE.test(text) || (!isCountryName(place) && !/^(?!province)\p{Ll}/u.test(place));
}

/** Of what a place is asked for by its noun: `dans quel musée` is answered by no rice field. */
const BUILDING =
  / (?:dans|a|au|vers|de|sur) quel(?:le)? (musee|hopital|theatre|universite|stade|ecole|lycee|college|pagode|temple|parc|hotel|cimetiere|gare|aeroport|port|ile|plage|prison|marche|lac|riviere|fleuve|mont|montagne|foret|grotte|cinema|bibliotheque|eglise|cathedrale) /;

/** Whether a country is one of which a question has the adjective: `Vietnam`, where the Vietnamese coffee is asked about. */
export function isTheirs({ sought }: Inquiry, name: string): boolean {
  const [country] = findCountries(name);
  const key = fold(name);
  return (
    country?.end === name.length &&
    sought.some((one) => !one.name && one.key.length > 4 && areRelated(one.key, key))
  );
}

/** Whether a place is the whole of which a question asks for a part: `le parc national de Ba Lang`, in what place of the park of Ba Lang. */
export function isWithin({ text }: Inquiry, place: string): boolean {
  const whole = PART_OF.exec(text)?.[1]?.split(" ") ?? [];
  const keys = foldedWords(place);
  return whole.length > 0 && whole.every((key) => keys.includes(key));
}

const PART_OF =
  / (?:endroit|lieu|partie|secteur|coin|zone|quartier|point) (?:du |de la |de l'|des )\p{L}+ (?:de |du |d')?(\p{L}{2,}(?: \p{L}{2,})?) (?!\p{L}+ment )/u;

/** `né le 5 mai 1921 à Quang Tri`. */
export function isOfBirth(text: string, { start }: Span): boolean {
  return BIRTH.test(text.slice(Math.max(0, start - 60), start));
}

const BIRTH =
  /(?<!\p{L})(?:née?s?|naquit|naissance|vu le jour) (?:[^,;.]{0,30} )?(?:à|en|au|aux|dans|près de) ?(?:la |le |l['’])?$/iu;
/** `natif de Hung Yên`: a birthplace without a preposition of place. */
const NATIVE = new RegExp(
  `(?<=(?<!\\p{L})nati(?:f|ve)s? (?:de la |de l['’]|du |des |de |d['’]))${NAME}`,
  "gu",
);

/** `à Bac Ninh et Thai Nguyên`, `à Prague, Brno et Plzen`: one of several, or several at once. */
function isListed(text: string, { start, end }: Span): boolean {
  return (
    /\p{Lu}[\p{L}-]* et (?:de la |de l['’]|de |du |d['’])?\p{Lu}/u.test(text.slice(start, end)) ||
    NEXT.test(text.slice(end, end + 60)) ||
    /\p{Lu}[\p{L}-]* et (?:à|en|au|aux|dans) (?:la |le |l['’])?$/u.test(
      text.slice(Math.max(0, start - 40), start),
    )
  );
}

const NEXT = new RegExp(`^(?:, ${NAME})? et (?:à |en |au |aux |dans )(?:la |le |l['’])?\\p{Lu}`, "u");

import { findCountries } from "./countries.ts";
import { frenchNameOf } from "./exonyms.ts";
import { fold } from "./folding.ts";
import { inFrench } from "./glosses.ts";
import { countryOf } from "./inhabitants.ts";
import { canonicalNames } from "./terms/aliases.ts";
import { wordTable } from "./word-table.ts";

/** A question in which places or persons are called by their names, and what was so called in another way. */
export interface NamedQuestion {
  readonly text: string;
  /** As the question has them, each with the name that stands for it. */
  readonly pairs: readonly { readonly asked: string; readonly sought: string }[];
}

/**
 * A question in which the places that news calls by another name have their own: « la capitale vietnamienne » and “the capital of Vietnam” are
 * Hanoi, « les firmes saïgonnaises » those of Hô Chi Minh-Ville, « l’ancienne cité impériale » Huê. As it is where the name itself is asked for
 * (« quelle est la capitale du Laos ? »). Linear.
 */
export function withNamedPlaces(question: string): NamedQuestion {
  const pairs: { asked: string; sought: string }[] = [];
  if (ASKS_NAME.test(question)) return { text: question, pairs };
  const named = (asked: string, sought: string | undefined, put = sought ?? asked) => {
    if (sought === undefined) return asked;
    pairs.push({ asked, sought });
    return put;
  };
  const text = question
    .replace(ADJECTIVE, (words: string, nation: string) => named(words, capitalOf(countryOf(fold(nation)))))
    .replace(ENGLISH, (words: string, nation: string) =>
      named(words, capitalOf(countryOf(fold(inFrench(nation, "en"))))),
    )
    .replace(COUNTRY, (words: string, name: string) => named(words, capitalOf(keyOf(name))))
    .replace(VIETNAMESE, (words: string, name: string) => named(words, capitalOf(keyOf(name))))
    .replace(IMPERIAL, (words: string) => named(words, "Huê"))
    .replace(SOUTHERN, (words: string) => named(words, "Hô Chi Minh-Ville"))
    .replace(SAIGONESE, (words: string) => named(words, "Hô Chi Minh-Ville", "de Hô Chi Minh-Ville"));
  return { text, pairs };
}

const ASKS_NAME =
  /(?<!\p{L})(?:(?:[qk]u?elle|kelle) (?:est|était)|(?:what|which) (?:is|was)|quelle|which) (?:la |the )?capitale?|^(?:la )?capitale?(?: (?!est |a |ont |qu|où|combien|comment)[^\s?,]+){1,5},?\s*(?:c['’]est (?:quoi|où)|[?]|$)|là (?:gì|thành phố nào)/iu;

/** « la capitale vietnamienne » */
const ADJECTIVE = /(?<!\p{L})la capitale ((?:sud|nord)-\p{L}+|\p{L}+)(?![\p{L}-])/giu;
/** “the Vietnamese capital” */
const ENGLISH = /(?<!\p{L})the ((?:South |North )?\p{Lu}\p{L}+) capital(?!\p{L})/gu;
/** « la capitale du Laos », “the capital of Laos” */
const COUNTRY =
  /(?<!\p{L})(?:la capitale (?:du |de la |de l['’]|des |de )|the capital of (?:the )?)(\p{Lu}[\p{L}-]+(?: du (?:Sud|Nord)|[ -]\p{Lu}[\p{L}]+)?)/gu;
const VIETNAMESE = /(?<!\p{L})thủ đô (?:của )?(\p{Lu}\p{L}+ \p{Lu}\p{L}+|\p{Lu}\p{L}+)/gu;
const IMPERIAL =
  /(?<!\p{L})(?:l['’]ancienne (?:capitale|cité) (?:impériale|royale)|la (?:cité|capitale) impériale)(?! (?:de|du|d['’]|des)[ \p{L}])(?!\p{L})/giu;
const SOUTHERN = /(?<!\p{L})la (?:mégapole|métropole) du Sud(?!\p{L})/giu;
const SAIGONESE = /(?<=\p{L} )sa[iï]gonn?aise?s?(?!\p{L})/giu;

/** The key of a country by its name in French, English or Vietnamese. */
function keyOf(name: string): string {
  const french = frenchNameOf(name) ?? name;
  const isCountry = findCountries(french).some(({ end }) => end === french.length);
  return isCountry ? fold(canonicalNames(french)) : "";
}

function capitalOf(country: string | null): string | undefined {
  return country === null ? undefined : CAPITALS.get(country);
}

/** By the countries as terms have them. */
const CAPITALS = wordTable(
  `vietnam=Hanoi, laos=Vientiane, cambodge=Phnom Penh, thailande=Bangkok, myanmar=Naypyidaw,
  malaisie=Kuala Lumpur, philippines=Manille, chine=Pékin, japon=Tokyo, coreesud=Séoul, coreenord=Pyongyang,
  mongolie=Oulan-Bator, inde=New Delhi, pakistan=Islamabad, iran=Téhéran, irak=Bagdad, turquie=Ankara,
  israel=Jérusalem, russie=Moscou, ukraine=Kiev, bielorussie=Minsk, france=Paris, allemagne=Berlin,
  italie=Rome, espagne=Madrid, portugal=Lisbonne, royaumeuni=Londres, irlande=Dublin, belgique=Bruxelles,
  paysbas=Amsterdam, suisse=Berne, autriche=Vienne, suede=Stockholm, norvege=Oslo, danemark=Copenhague,
  finlande=Helsinki, pologne=Varsovie, tchequie=Prague, slovaquie=Bratislava, hongrie=Budapest,
  bulgarie=Sofia, roumanie=Bucarest, grece=Athènes, etatsunis=Washington, canada=Ottawa, mexique=Mexico,
  cuba=La Havane, bresil=Brasilia, argentine=Buenos Aires, chili=Santiago, australie=Canberra,
  nouvelle-zelande=Wellington, egypte=Le Caire, algerie=Alger, maroc=Rabat, tunisie=Tunis`,
);

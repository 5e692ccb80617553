import { NATIONALITIES } from "../../language/inhabitants.ts";

/** A noun with the nationality that tells it from others of its kind: `projets sud-coréens`. All is folded. */
export interface NationalNoun {
  readonly noun: string;
  /** The adjective's masculine singular. */
  readonly nation: string;
}

/** The nouns of a flattened text right after which an adjective of nationality stands. Linear. */
export function nationalNouns(text: string): NationalNoun[] {
  return [...text.matchAll(PAIR)].map(([, noun = "", nation = ""]) => ({ noun, nation }));
}

/** Before the noun of a pair stands no small word that only looks like one. A feminine or a plural is read, too; the longest first. */
const PAIR = new RegExp(
  ` (?!(?:sud|nord|neo|les|des|aux|ces|ses|nos|son|une|par|sur|est|ont|que|qui|dix|six|non|tout|mais|deux|cinq|sept|huit|neuf) )(\\p{L}{3,}) (${[
    ...NATIONALITIES,
  ]
    .sort((one, other) => other.length - one.length)
    .map((nation) => nation.replace("-", " "))
    .join("|")})(?:n?es?|s)?(?= )`,
  "gu",
);

/**
 * Whether a flattened text speaks of a nation, by its adjective or its country (`japonais`, `Japon`); true of those whose country has another
 * name, and of Vietnam, which goes without saying.
 */
export function tellsNation(text: string, nation: string): boolean {
  return UNLIKE.test(nation) || text.includes(` ${nation.slice(nation.lastIndexOf(" ") + 1).slice(0, 4)}`);
}

const UNLIKE = /^(?:vietnamien|americain|britannique|anglais|neerlandais|birman|hongkongais|iranien)$/;

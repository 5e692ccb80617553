import { STOP_WORDS } from "../../language/terms/stop-words.ts";
import { areRelated } from "./word-families.ts";

/** A noun and the number that tells it from others of its kind. */
export interface Numbered {
  readonly noun: string;
  readonly number: string;
}

const RANKS: ReadonlyMap<string, string> = new Map(
  "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme"
    .split(" ")
    .map((word, index): [string, string] => [word, String(index + 1)])
    .concat([
      ["premiere", "1"],
      ["second", "2"],
      ["seconde", "2"],
      ["first", "1"],
      ["third", "3"],
    ]),
);

/** `premier investisseur`, `12e édition`; a Premier ministre is no first one. */
export function ordinalsIn(text: string): Numbered[] {
  return [...text.matchAll(/ (?:(\d{1,3})(?:e|er|re|eme|nd|rd|th)|(\p{L}{5,10}))(?= (\p{L}{3,}))/gu)].flatMap(
    ([, digits, word = "", noun = ""]): Numbered[] => {
      const number = digits ?? RANKS.get(word);
      return number === undefined || /^(?:ministre|secretaire|dame)$/.test(noun) ? [] : [{ noun, number }];
    },
  );
}

/** `ligne 3`, `phase 2`: a noun before a number that counts nothing. */
export function numberedIn(text: string): Numbered[] {
  return [...text.matchAll(/ (\p{L}{4,}) (?:n |no |numero )?(\d{1,3}[a-z]?)(?= )/gu)].flatMap(
    ([, noun = "", number = ""]) => (NUMBERED.test(noun) && !STOP_WORDS.has(noun) ? [{ noun, number }] : []),
  );
}

const NUMBERED =
  /^(?:lignes?|phases?|routes?|districts?|arrondissements?|articles?|blocs?|groupes?|niveaux?|tranches?|reacteurs?|terminal|terminaux|batiments?|line|phase|zone|etapes?|ponts?)$/;

/** `87, rue Ma Mây`: houses by their numbers. */
export function housesIn(text: string): Numbered[] {
  return [...text.matchAll(/ (\d{1,4})(?: bis| ter)? (rue|avenue|boulevard|quai|ruelle) /gu)].map(
    ([, number = "", noun = ""]) => ({ noun, number }),
  );
}

/** `Corée du Sud`, `sud-coréenne`, `porte de l’Ouest`: one of several by its quarter of the compass. */
export function compassIn(text: string): Numbered[] {
  const after = [...text.matchAll(/ (\p{L}{4,}) (?:du |de l')(nord|sud|est|ouest)(?= )/gu)];
  const before = [...text.matchAll(/ (nord|sud) (coreen|africain|soudanais|americain)\p{L}*(?= )/gu)];
  return [
    ...after.map(([, noun = "", number = ""]) => ({ noun, number })),
    ...before.map(([, number = "", noun = ""]) => ({ noun: noun === "coreen" ? "coree" : noun, number })),
  ];
}

/** Whether things are told by the nouns of some that are asked for, and every time with another number. */
export function isOtherNumber(asked: readonly Numbered[], said: readonly Numbered[]): boolean {
  return asked.some(({ noun, number }) => {
    const same = said.filter((one) => areRelated(one.noun, noun));
    return same.length > 0 && same.every((one) => one.number !== number);
  });
}

import { countryOf } from "../../../language/inhabitants.ts";
import { STOP_WORDS } from "../../../language/terms/stop-words.ts";
import { foldedWords } from "../../../language/words.ts";
import type { Inquiry } from "../inquiry.ts";
import { areRelated } from "../word-families.ts";

/** The noun after `combien de`, with the adjective that may stand before or after it; nothing where a verb follows. */
export function countedNoun({ text, french, language }: Inquiry): string[] {
  if (/ population /.test(text)) return ["habitants"];
  if (language === "vi") return foldedWords(VIETNAMESE.exec(french)?.[1] ?? "").slice(0, 1);
  const found = COUNTING.exec((language === "fr" ? text : french).replace(MULTITUDE, " "));
  if (!found || !/(?:de |d'| d|of |how many |number )$/.test(found[0].slice(0, -(found[1] ?? "").length)))
    return [];
  const words = foldedWords(found[1] ?? "");
  const end = words.findIndex((word) => STOP_WORDS.has(word) && !(language === "fr" && word === "the"));
  const nouns = (end < 0 ? words : words.slice(0, end)).slice(0, language === "fr" ? 2 : 3);
  return language === "fr" ? withAdjective(nouns) : nouns;
}

/**
 * What a counted noun stands for beside a verb: `combien de personnes travaillent` counts workers, `combien de spectateurs peut-il accueillir`
 * places as well.
 */
export function meantBy({ text, language }: Inquiry, nouns: string[]): string[] {
  if (language !== "fr") return nouns;
  if (/^(?:personnes|gens)$/.test(nouns[0] ?? ""))
    return [...nouns, ...PEOPLE_WHO.flatMap(([asked, told]) => (asked.test(text) ? told : []))];
  if (JOBS.test(nouns[0] ?? "")) return [...nouns, "salaries"];
  if (nouns[0] === "fois") return [...nouns, "reprises"];
  const holds =
    / (?:peut|peuvent|pourra|pourront) (?:(?:il|elle|ils|elles) )?(?:accueillir|recevoir|contenir|loger|asseoir) /;
  return nouns.length > 0 && holds.test(text) ? [...nouns, "places"] : nouns;
}

const JOBS = /^(?:emplois?|postes|employes?|travailleurs|collaborateurs)$/;

/** What people are called of whom it is asked how many did something. */
const PEOPLE_WHO: readonly (readonly [asked: RegExp, told: string])[] = [
  [/ (?:travaill\p{L}+|emploi\p{L}+) /u, "salaries"],
  [/ (?:mort\p{L}*|tuee?s|peri|decedee?s|perdu la vie) /u, "morts"],
  [/ blessee?s /, "blesses"],
  [/ disparue?s? /, "disparus"],
];

/** `étudiants vietnamiens` are not all `Vietnamiens`; `personnes` and `habitants` are. */
export function withoutNation(nouns: readonly string[]): readonly string[] {
  const [first, ...others] = nouns;
  if (first === undefined || /^(?:personnes?|gens|habitants?|ressortissants?|citoyens?)$/.test(first))
    return nouns;
  return [first, ...others.filter((noun) => countryOf(noun.replace(/s$/, "")) === null)];
}

/** A plural agrees with its adjective: in `médecins emploie` only the first word is counted. */
function withAdjective(nouns: string[]): string[] {
  const [first = "", second = "s"] = nouns;
  return isPlural(first) && !isPlural(second) ? [first] : nouns;
}

/**
 * Whether a unit is what a question counts by any of its nouns: of those who died or work somewhere the `personnes`, no passengers; the children of
 * somebody are no pupils.
 */
export function isCountedIn({ text }: Inquiry, nouns: readonly string[], unit: string): boolean {
  const isSpecific = PEOPLE_WHO.some(([asked]) => asked.test(text));
  return nouns.some((noun) => {
    if (isSpecific && /^(?:personnes|gens)$/.test(noun)) return /^(?:personnes?|gens)$/.test(unit);
    if (noun === "enfants" && OFFSPRING.test(text)) return /^(?:enfants?|fils|filles?|garcons?)$/.test(unit);
    return isCountedAs(noun, unit);
  });
}

/** Whether a unit is of people, and not those that such a question counts. */
export function isOtherPeople(inquiry: Inquiry, nouns: readonly string[], unit: string): boolean {
  const isNarrow = OFFSPRING.test(inquiry.text) || PEOPLE_WHO.some(([asked]) => asked.test(inquiry.text));
  return (
    isNarrow &&
    unit !== "" &&
    nouns.some((noun) => areRelated(noun, unit)) &&
    !isCountedIn(inquiry, nouns, unit)
  );
}

const OFFSPRING =
  /[ ']enfants (?:a|avait|ont|avaient) (?:t (?:il|elle)|ils|elles) |[ ']enfants .{1,60} (?:eus?) /;

/** Whether what an amount counts is a counted noun: a word of its family, but `journalistes` are no `journaux`, and `visiteurs` no `visites`. */
export function isCountedAs(noun: string, unit: string): boolean {
  return areRelated(noun, unit) && DOERS.test(noun) === DOERS.test(unit);
}

const DOERS = /(?:iste|eur|euse|rice|ienn?e?|logue|ante?|[gi]er|[gi]ere)s?$/;

function isPlural(word: string): boolean {
  return /[sx]$/.test(word);
}

/** What only counts by the thousand: `combien de milliards de dollars` counts dollars. */
const MULTITUDE =
  / (?:dizaines?|centaines?|milliers|millions?|milliards?) (?:de |d'(?=\p{L}))(?=\p{L}+ )|(?<= how many) (?:million|billion|thousand)s? (?:of )?/gu;

const VIETNAMESE = / (?:bao nhieu|may) (\p{L}+)/u;

/** With the `d` that text messages glue to a noun (`combien dbateaux`), before letters that none has after a `d` of its own. */
const COUNTING =
  /(?: (?:combien|nombre|how many|number) (?:y (?:a|avait|aura) (?:t )?(?:il )?|(?:reste|restait|existe|existait) (?:t )?il (?:encore )?)?(?:de |d'|d(?=[bcfghjklmnpqstvxz])|of )?)((?:\p{L}+ ?){1,3})/u;

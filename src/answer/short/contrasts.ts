import { findCountries, isCountryName } from "../../language/countries.ts";
import { fold } from "../../language/folding.ts";
import { readWith } from "./evidence.ts";
import { flattened } from "./flattened.ts";
import type { Inquiry } from "./inquiry.ts";
import { nationalNouns, tellsNation } from "./nationalities.ts";
import { isOfOtherEdition } from "./editions.ts";
import { compassIn, housesIn, isOtherNumber, numberedIn } from "./numbered.ts";
import { rememberedOf } from "./remembered-of.ts";
import { soughtIn } from "./sought-words.ts";
import { areRelated } from "./word-families.ts";

/**
 * Whether a quote tells of another of several than the one asked for: the silver medal for the gold one, the first edition for the
 * second, line 2A for line 3, 2016 for 2018. What it says of that one is no answer. Linear in the texts.
 */
export const isOfAnother = rememberedOf((inquiry, evidence): boolean => {
  const { text } = inquiry;
  const { sentence, document } = evidence;
  const said = flattened(sentence.display);
  return (
    CONTRARIES.some((family) => isContrary(family, text, said)) ||
    isOfOtherEdition(inquiry, evidence) ||
    isOtherNumber(numberedIn(text), numberedIn(said)) ||
    isOtherNumber(housesIn(text), housesIn(said)) ||
    isOtherNumber(compassIn(text), compassIn(said)) ||
    isAnotherStill(inquiry, said) ||
    isOtherNation(text, said, flattened(readWith(evidence))) ||
    isOfOtherGiver(inquiry, said) ||
    isOfOneNation(text, said) ||
    isOfOtherCountry(inquiry, sentence.display) ||
    isOtherYear(text, said, document.date?.year)
  );
});

/** Families of things of which one is not the other. */
const CONTRARIES: readonly (readonly RegExp[])[] = [
  [/ (?:d'or|gold) /, / (?:d'argent|silver) /, / (?:de bronze|bronze) /],
  [
    / (?<!demi |quarts? de |semi )(?:finales?|final) /,
    / (?:demi finales?|semi finals?) /,
    / quarts? de finale /,
  ],
  [/ (?<!semi |half )marathons? /, / (?:semi|half) marathons? /],
  [/ (?:masculine?s?|messieurs|men's) /, / (?:feminine?s?|dames|women's) /],
  [/ export\p{L}* /u, / import(?!an)\p{L}* /u],
  [
    / (?:augment|progress|hausse|accru|bondi|grimp|increas)\p{L}* /u,
    / (?:diminu|baiss|recul|chut|repli|decreas)\p{L}* /u,
  ],
  [
    / (?:solaires?|photovoltaiques?|solar) /,
    / (?:eolien\p{L}*|wind) /u,
    / (?:hydro ?electriques?|hydrauliques?) /,
    / (?:nucleaires?|nuclear) /,
  ],
  [/ plus jeunes? | youngest /, / plus (?:age|agee|ages|agees|vieux|vieille) | (?:oldest|doyen|doyenne) /],
  [/ (?:nouve(?:au|l|lle|aux|lles)|new) /, /(?: |l')(?:ancienn?e?s?|former) /],
  [/ plus (?:grand|grande|grands|grandes) /, / plus (?:petit|petite|petits|petites) /],
];

/** Whether a question has one of a family alone, and a text others without it. */
function isContrary(family: readonly RegExp[], question: string, said: string): boolean {
  const [asked, ...more] = family.filter((pattern) => pattern.test(question));
  return (
    asked !== undefined &&
    more.length === 0 &&
    !asked.test(said) &&
    family.some((pattern) => pattern !== asked && pattern.test(said))
  );
}

/**
 * Whether a noun of the question is told of another nationality alone (`projets sud-coréens` for Japanese ones), or its nationality nowhere in
 * and around the text.
 */
function isOtherNation(question: string, said: string, around: string): boolean {
  const told = nationalNouns(said);
  return nationalNouns(question).some(({ noun, nation }) => {
    const same = told.filter((one) => areRelated(one.noun, noun));
    if (!tellsNation(around, nation)) return true;
    return same.length > 0 && same.every((one) => one.nation !== nation);
  });
}

/**
 * Whether a noun of the question, of which it names a country (`le lot offert par la France`), is told with another nation's adjective alone
 * (`le lot italien`), and the country nowhere in the text.
 */
function isOfOtherGiver({ text, language }: Inquiry, said: string): boolean {
  if (language !== "fr") return false;
  return [...text.matchAll(GIVER)].some(([, noun = "", country = ""]) => {
    const told = nationalNouns(said).filter((one) => areRelated(one.noun, noun));
    const root = country.slice(0, 4);
    return (
      told.length > 0 &&
      !said.includes(` ${root}`) &&
      told.every(({ nation }) => !nation.startsWith(root.slice(0, 3)))
    );
  });
}

const GIVER =
  / (\p{L}{3,}) (?:de \p{L}{3,} )?(?:offerte?s?|donnee?s?|envoyee?s?|fournie?s?|financee?s?|livree?s?|venue?s?|arrivee?s?) (?:par|de) (?:la |le |les |l')?(\p{L}{4,})/gu;

/** `Un autre parc, Dong Hai 1, …`: not the one that a question names. */
function isAnotherStill(inquiry: Inquiry, said: string): boolean {
  const noun = /^ une? autre (\p{L}+) /u.exec(said)?.[1];
  const names = inquiry.sought.filter(({ name }) => name);
  if (noun === undefined || names.length === 0 || / autres? /.test(inquiry.text)) return false;
  return inquiry.text.includes(` ${noun} `) && soughtIn({ ...inquiry, sought: names }, said).length === 0;
}

/** Whether things are counted of which the text tells those of one nation alone: `les touristes sud-coréens` are not all tourists. */
function isOfOneNation(question: string, said: string): boolean {
  const counted = COUNTED.exec(question)?.[1];
  if (counted === undefined) return false;
  const told = nationalNouns(said).filter(({ noun }) => noun === counted);
  const times = said.split(` ${counted} `).length - 1;
  return (
    told.length > 0 && told.length === times && told.every(({ nation }) => !tellsNation(question, nation))
  );
}

/** `En France, les litchis …`: not those sold in Belgium. */
function isOfOtherCountry({ text }: Inquiry, display: string): boolean {
  const lead = LED_BY_COUNTRY.exec(display)?.[1];
  if (lead === undefined || findCountries(lead).length === 0) return false;
  const asked = [...text.matchAll(IN_COUNTRY)].flatMap(([, words = ""]) => countryIn(words) ?? []);
  const told = fold(lead);
  const said = flattened(display);
  return (
    asked.length > 0 && !text.includes(` ${told} `) && !asked.some((country) => said.includes(` ${country} `))
  );
}

/** The country that some folded words begin with. */
function countryIn(words: string): string | undefined {
  return [words, words.split(" ")[0] ?? ""].find((name) =>
    isCountryName(name.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase())),
  );
}

const LED_BY_COUNTRY = /^(?:En|Au|Aux) (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*),/u;
const IN_COUNTRY = / (?:en|au|aux) (\p{L}{4,}(?: \p{L}{4,})?)(?= )/gu;

const COUNTED = / (?:combien|nombre) (?:de |d')(\p{L}+) /u;

/** Years named by both, none of them the same; the article's own year goes without saying. */
function isOtherYear(question: string, said: string, year: number | undefined): boolean {
  const asked = yearsIn(question);
  const told = yearsIn(said);
  return (
    asked.length > 0 && told.length > 0 && !asked.some((one) => told.includes(one) || Number(one) === year)
  );
}

function yearsIn(text: string): string[] {
  return text.match(/(?<= )(?:19|20)\d\d(?= )/g) ?? [];
}

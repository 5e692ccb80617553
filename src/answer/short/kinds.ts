import { anyWord } from "../../language/any-word.ts";
import { findCountries } from "../../language/countries.ts";
import { overlaps } from "../../language/span.ts";
import { foldedWords } from "../../language/words.ts";
import { flattened } from "./flattened.ts";
import type { Inquiry } from "./inquiry.ts";
import { findRuns, type Run } from "./names/capitals.ts";
import { findPersons } from "./names/persons.ts";

/** Whether a text has a thing of a kind that the question does not name itself. A generous look at the surface: any name may be a company's. */
export type Instanced = (text: string, inquiry: Inquiry) => boolean;

/** A run of capitals that is neither a country nor the place where something is. */
const hasNewName: Instanced = (text, inquiry) => newNames(text, inquiry).length > 0;

/** The same of what is no person, or words in quotation marks: a body, a work. */
const hasNewThing: Instanced = (text, inquiry) => {
  const persons = findPersons(text);
  const things = newNames(text, inquiry).filter((run) => !persons.some((person) => overlaps(person, run)));
  return things.length > 0 || /[«“"]/u.test(text);
};

function newNames(text: string, inquiry: Inquiry): Run[] {
  const countries = findCountries(text);
  return findRuns(text).filter(
    (run) =>
      isNew(run, inquiry) &&
      !countries.some((country) => overlaps(country, run)) &&
      !/(?:^| )(?:a|en|vers) $/.test(run.before),
  );
}

const hasNewPlace: Instanced = (text, inquiry) => findRuns(text).some((run) => isNew(run, inquiry));

/** An initial (`M.`) is no name of its own. */
function isNew({ text }: Run, inquiry: Inquiry): boolean {
  if (text.length === 1) return false;
  return !foldedWords(text).every(
    (word) => inquiry.text.includes(` ${word} `) || inquiry.text.includes(`'${word} `),
  );
}

function matching(pattern: RegExp): Instanced {
  return (text) => pattern.test(text);
}

/** The same of a flattened text, of which what the question has as well is no instance. */
function newly(pattern: RegExp): Instanced {
  return (text, inquiry) =>
    [...flattened(text).matchAll(pattern)].some(([found]) => !inquiry.text.includes(found));
}

/** Folded nouns of questions, each kind with what its instances look like. Nouns whose instances look like any noun are left out. */
export const KINDS: readonly (readonly [nouns: RegExp, instanced: Instanced])[] = [
  [
    /^(?:scores?|resultat)$/,
    matching(/\d ?[-–/] ?\d|\d (?:\p{L}+ )?(?:à|contre) (?:\d|zéro)|(?<!\p{L})buts? à /u),
  ],
  [
    /^(?:numeros?|matricule|immatriculation|codes?)$/,
    newly(/ (?:(?:n|no|numero) \d+|(?:\d{1,4} ){3,9}\d+|\p{L}+\d+\p{L}*|\d+\p{L}) /gu),
  ],
  [
    /^(?:croissance|inflation|hausse|baisse|progression|augmentation|recul)$/,
    matching(/\d ?(?:%|points?|pour cent)|(?<!\p{L})(?:doubl|tripl|moitié|tiers|quart)/iu),
  ],
  [
    /^(?:peines?|sanctions?|condamnations?|verdict)$/,
    matching(
      anyWord(
        "ans?|mois|prison|réclusion|perpétuité|amendes?|mort|sursis",
        "suspen\\p{L}+|exclu\\p{L}*|radi\\p{L}+",
      ),
    ),
  ],
  [/^anniversaires?$/, matching(anyWord("\\p{L}*anniversaires?|\\p{L}*centenaire|cinquantenaire|ans"))],
  [
    /^(?:themes?|thematique|slogans?|surnoms?|intitule)$/,
    matching(/[«“"]|(?<!\p{L})(?:intitul|baptis|surnomm|thème|slogan)/iu),
  ],
  [
    /^(?:entreprises?|societes?|firmes?|compagnies?|groupes?|banques?|equipes?|clubs?|universites?|agences?|associations?|marques?|constructeurs?|editeurs?|journal|journaux|quotidiens?|revues?|magazines?|chaines?|organisations?|organismes?|fondations?|fabricants?|operateurs?|investisseurs?|fournisseurs?|partis?|syndicats?|ministeres?|ong|company|companies|firms?|teams?|university|bank|hotels?|hopital|hopitaux|ecoles?|lycees?|musees?|temples?|pagodes?|parcs?|gares?)$/,
    hasNewThing,
  ],
  [
    /^(?:artistes?|chanteu\w+|ministres?|act(?:eur|rice)s?|aut(?:eure?|rice)s?|joueu\w+|personnalites?|athletes?|realisat\w+|peintres?|ecrivain\w*|cineastes?|architectes?|ambassad(?:eur|rice)s?|maires?|deputes?)$/,
    hasNewName,
  ],
  [/^(?:films?|livres?|romans?|chansons?|albums?|salons?|sommets?|typhons?|navires?)$/, hasNewThing],
  [
    /^(?:villes?|pays|provinces?|regions?|districts?|communes?|iles?|aeroports?|ports?|stades?|quartiers?|rues?|fleuves?|rivieres?|lacs?|cit(?:y|ies)|countr(?:y|ies)|provinces?)$/,
    hasNewPlace,
  ],
  [
    /^(?:langues?|languages?)$/,
    newly(
      / (?:\p{L}{2,}(?:ais|ois|ien|and|gnol|reen)|russe|arabe|khmer|lao|hindi|tcheque|grec|turc|thai|latin|malais|h?mong) /gu,
    ),
  ],
  [
    /^(?:couleurs?|colou?rs?)$/,
    newly(
      / (?:rouge|bleu|vert|jaune|blanc|noir|rose|orange|violet|gris|brun|marron|pourpre|dore|argente|ocre|turquoise|indigo|beige)\p{L}* /gu,
    ),
  ],
  [
    /^religions?$/,
    matching(/(?<!\p{L})(?:bouddh|cathol|chréti|protest|islam|musulm|hindou|juda|cao ?da|tao[iï]s|confuc)/iu),
  ],
  [/^(?:medailles?|medals?)$/, matching(anyWord("or|argent|bronze"))],
  [
    /^(?:rang|place|position|classement)$/,
    matching(
      /(?<![\p{L}\d])(?:\d+(?:er|ère|re|e|ᵉ|ème)|premi|deuxi|second|trois|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|dern|tête)/iu,
    ),
  ],
];

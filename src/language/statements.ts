import { anyWord } from "./any-word.ts";
import { fold } from "./folding.ts";
import { findNumbers } from "./quantity/numbers.ts";
import { askedOf, type Asked } from "./question.ts";
import { findDates } from "./time/dates.ts";
import { findDurations } from "./time/durations.ts";

/** The kinds of thing that a sentence can state and a question can ask for. */
export const STATEMENTS = [
  "date",
  "year",
  "clock",
  "number",
  "money",
  "share",
  "duration",
  "person",
  "place",
  "cause",
] as const;

/** One of {@link STATEMENTS}. */
export type Statement = (typeof STATEMENTS)[number];

/** The kinds of thing that a sentence of repaired text states. Rules of the surface: generous, since they only raise a rank. */
export function statementsOf(sentence: string): Statement[] {
  const dates = findDates(sentence);
  const lasting = findDurations(sentence).length > 0;
  const numbers = findNumbers(sentence);
  const found: Record<Statement, boolean> = {
    date: lasting || dates.some(({ date }) => date.year !== undefined || date.month !== undefined),
    year: lasting || dates.some(({ date }) => date.year !== undefined),
    clock: CLOCK.test(sentence),
    number: numbers.length > 0,
    money: CURRENCY.test(sentence) || /[€$]/u.test(sentence),
    share:
      PART.test(sentence) || /%|pour cent/iu.test(sentence) || numbers.some(({ kind }) => kind === "percent"),
    duration: lasting || (numbers.length > 0 && TIME.test(sentence)),
    person: PERSON.test(sentence.slice(1)),
    place: PLACE.test(sentence),
    cause: CAUSE.test(sentence),
  };
  return STATEMENTS.filter((kind) => found[kind]);
}

/** The kinds of thing that a question asks to be stated: none where it asks for no special kind. */
export function statementsAskedFor(question: string): Statement[] {
  const asked = CAUSE_ASKED.test(fold(question)) ? "why" : askedOf(question);
  return [...BY_QUESTION[asked], ...refinements(asked, fold(question))];
}

const BY_QUESTION: Readonly<Record<Asked, readonly Statement[]>> = {
  when: ["date"],
  howmany: ["number"],
  who: ["person"],
  where: ["place"],
  why: ["cause"],
  yesno: [],
  list: [],
  which: [],
  what: [],
};

function refinements(asked: Asked, question: string): Statement[] {
  const wanted: Statement[] = [];
  if (asked === "when" && /ann?ee?s?\b|\byear|\bnam\b|depuis|remonte|combien/.test(question))
    wanted.push("year");
  if (asked === "when" && /heure|\btime\b/.test(question)) wanted.push("clock");
  if (asked === "howmany" && MONEY_ASKED.test(question)) wanted.push("money");
  if (
    asked === "howmany" &&
    /\bpart\b|taux|pourcentage|proportion|share|percent|croissance|phan tram/.test(question)
  )
    wanted.push("share");
  if (
    asked === "howmany" &&
    /temps|duree|how long|heures|jours|annees|\bans\b|\bmois\b|delai|\bage\b|bao lau|long does/.test(question)
  )
    wanted.push("duration");
  return wanted;
}

const MONEY_ASKED = new RegExp(
  "cou[tr]|prix|budget|depens|montant|investi|\\bpa(?:i|y(?!s))|salaire|gagn|tarif|\\bva(?:ut|lent|lait|laient|udra)\\b|\\bsommes?\\b|valeur|amende|how much" +
    "|capital|financ|chiffre d'affaires|\\bcost|\\bprice|\\bvers(?:e|er|era|eront|ent|ait|ee?s?)\\b|debours|rembours",
);
const CAUSE_ASKED = new RegExp(
  "qu'?est[ -]ce qui (?:l'|s'|a |ont |avait |y )?(?:empech|frein|retard|fai|rend|caus|provoqu|expliqu" +
    "|pouss|gen|bloqu|motiv|ralenti)",
);

const CLOCK = /(?<![\p{L}\d])\d{1,2}\s?(?:heures?|h)(?!\p{L})/iu;
const CURRENCY = anyWord(
  "euros?|dollars?|d[oô]ngs?|yens?|yuans?|wons?|bahts?|roubles?|livres sterling|USD|VND",
);
const PART = anyWord("moitié|tiers|quarts?|cinquièmes?|dixièmes?|centièmes?|un \\p{L}+ sur \\p{L}+");
const TIME = /(?<!\p{L})(?:heures?|minutes?|secondes?|jours?|semaines?|mois|ans?|années?)(?!\p{L})/iu;
const PERSON = /\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}*)+/u;
const PLACE =
  /(?<!\p{L})(?:à|au|aux|en|dans|sur|près de|de|vers|du)\s(?:la |le |les |l['’])?(?:\p{L}+ ){0,3}\p{Lu}/u;
const CAUSE = anyWord(
  "causes?|raisons?|faute d|à cause|grâce à|car|parce|puisque|étant|dus?|dues?|expliqu\\p{L}+",
  "imput\\p{L}+|attribu\\p{L}+|suite à|provoqu\\p{L}+|entraîn\\p{L}+|afin|pour que|en vue|du fait|face à",
  "motifs?|difficultés?|manque|empêch\\p{L}+|frein\\p{L}+|retard\\p{L}*|obstacle|craint\\p{L}*",
  "permet\\p{L}*|ce qui|gêné\\p{L}*|en effet|sous l['’]effet|pour \\p{Ll}+[ei]r",
);

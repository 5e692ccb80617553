import { isTerm, type Inquiry } from "./inquiry.ts";
import { isSame } from "./sought-words.ts";
import { isMisspelt } from "./word-families.ts";
import { clauseAround } from "./clause-bounds.ts";
import type { Span } from "../../language/span.ts";
import { findWords } from "../../language/words.ts";
import { fold } from "../../language/folding.ts";
import { stem } from "../../language/terms/stems.ts";

/**
 * Whether a text completes a noun of the question otherwise than the question does: `le maire de Séoul` where the mayor of Busan is
 * asked for, `un accord sur l’électricité` for one on rice. Of a noun that stands without complement, or not at all, what
 * stands around the text tells, if the complement stands in neither. Linear in the texts.
 */
export function isCompletedOtherwise(inquiry: Inquiry, text: string, around = ""): boolean {
  if (inquiry.language !== "fr") return false;
  const pairs = pairsOf(inquiry);
  if (pairs.length === 0) return false;
  const words = keyedWords(text);
  const aroundWords = keyedWords(around);
  return pairs.some((pair) => {
    if (words.some(({ key }) => isForm(pair, key)) && !isBare(pair, text, words))
      return isOtherwise(pair, text, words);
    const isNamed = [...words, ...aroundWords].some(({ key }) => isMet(pair.complement, key));
    return !isNamed && isOtherwise(pair, around, withComplement(pair, around, aroundWords));
  });
}

interface Keyed extends Span {
  readonly key: string;
}

function keyedWords(text: string): Keyed[] {
  return findWords(text).map(({ text: word, start, end }) => ({ key: fold(word), start, end }));
}

function isForm({ noun }: Pair, key: string): boolean {
  return stem(key) === stem(noun.key);
}

/** Whether a text has a pair's noun without any complement each time: which one it is stands around it. */
function isBare(pair: Pair, text: string, words: readonly Keyed[]): boolean {
  return withComplement(pair, text, words).length === 0;
}

/** A pair's noun where it has a complement in a text. */
function withComplement(pair: Pair, text: string, words: readonly Keyed[]): Keyed[] {
  return words.filter(({ key, end }) => isForm(pair, key) && complementAfter(text, end) !== null);
}

/** Whether a text has a pair's noun, and each time with another complement. */
function isOtherwise(pair: Pair, text: string, words: readonly Keyed[]): boolean {
  const found = words.filter(({ key }) => isForm(pair, key)).map((word) => complementAfter(text, word.end));
  return (
    found.length > 0 &&
    found.every((zone) => zone !== null && !zone.some((key) => isMet(pair.complement, key)))
  );
}

type Sought = Inquiry["sought"][number];

interface Pair {
  readonly noun: Sought;
  readonly complement: Sought;
}

/** The nouns of the question that have a complement, each with its head: `maire` with `Séoul`. */
function pairsOf({ text, sought }: Inquiry): Pair[] {
  const called = [...text.matchAll(CALLED)].filter(([, , name]) =>
    sought.some((one) => one.name && one.key === name),
  );
  return [...text.matchAll(COMPLETED), ...called].flatMap(([, head = "", of = ""]): Pair[] => {
    const noun = sought.find(({ key }) => key === head);
    const complement = sought.find(({ key }) => key === of);
    return noun &&
      complement &&
      (isTerm(noun) || INSTITUTION.test(head)) &&
      !GENERAL.test(head) &&
      !INFINITIVE.test(head)
      ? [{ noun, complement }]
      : [];
  });
}

const LINK = "(?:de la |de l'|des |du |de |d'|sur (?:le |la |les |l')?)";
const COMPLETED = new RegExp(`(?<= |')(\\p{L}{4,}) (?=${LINK}(\\p{L}{3,}))${LINK}`, "gu");

/** `la médaille Fields`, `le prix Nobel`: what is called so is not the gold one. */
const CALLED =
  /(?<= |')(prix|medaille|trophee|coupe|bourse|revue|hotel|projet|programme|operation) (?=(\p{L}{4,}))/gu;

/** Nouns whose complement is a name for the same thing, or a measure's. */
const GENERAL =
  /^(?:bureau|villes?|province|pays|capitale|region|district|commune|quartier|mois|annees?|cours|part|nombre|nom|fois|ministere|comite|populaire|partie|lieu|cote|debut|fin|milieu|million|millions|milliards?|tonnes?|societe|groupe|entreprise|projets?|delegation|longueur|hauteur|largeur|profondeur|superficie|taux|duree|montant|valeur|prix|cout|medailles)$/;
/** Bodies that questions write with a capital. */
const INSTITUTION =
  /^(?:musees?|instituts?|universites?|hopital|ecoles?|lycees?|festivals?|banques?|association|centres?|theatres?|federation|conseil|commission|fondation|academie|parcs?|ponts?)$/;
const INFINITIVE = /(?:er|ir|re)$/;

/** A slip of the finger forgiven. */
function isMet(complement: Sought, key: string): boolean {
  return isSame(complement, key) || isMisspelt(complement.key, key);
}

/** The words of what completes a noun that ends at an offset, up to the clause's end or its verb; null where nothing does. */
function complementAfter(text: string, end: number): string[] | null {
  const clause = clauseAround(text, { start: end, end });
  const after = text.slice(end, Math.min(clause.end, end + REACH));
  const linked = AFTER.exec(after);
  if (!linked) return null;
  const keys = findWords(after.slice(linked[0].length)).map(({ text: word }) => fold(word));
  const verb = keys.findIndex((key) => VERBS.has(key));
  const zone = verb < 0 ? keys : keys.slice(0, verb);
  return zone[0] === undefined || /^\d/.test(zone[0]) || KNOWN.has(zone[0]) ? null : zone;
}

/** In UTF-16 units. */
const REACH = 90;
const AFTER =
  /^ (?:(?!de |du |des |d['’]|et |ou )\p{L}+ )?(?:de la |de l['’]|des |du |de |d['’]|sur (?:le |la |les |l['’])?)/u;
const VERBS = new Set("a ont est sont avait avaient etait etaient sera seront qui que dont s".split(" "));
/** What is known from what was said before. */
const KNOWN = new Set(
  "ville villes province pays meme ce cette ces son sa ses deux leur leurs plus moins".split(" "),
);

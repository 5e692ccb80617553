import { foldedWords } from "../../language/words.ts";
import { isTerm, type Inquiry } from "../short/inquiry.ts";
import { withNames } from "../short/relevance.ts";
import { roughlyIn, soughtIn } from "../short/sought-words.ts";
import { asksBeginning } from "../short/time/asked-event.ts";
import { isBeginning } from "../short/word-families.ts";
import { isForComparison } from "./circumstances.ts";
import { frameOf } from "./frame.ts";
import type { Value } from "./value.ts";

/** Whether a value's sentence, with the sentence before it and its article's title and lead, has all of the question. */
export function isAsked(inquiry: Inquiry, { evidence, at, reading }: Value): boolean {
  const { display } = evidence.sentence;
  if (isForComparison(display, at) || (/ d'or /.test(inquiry.text) && !/d['’]or(?!\p{L})/u.test(display)))
    return false;
  const known = withNames(inquiry, evidence);
  const text = `${evidence.before} ${display} ${frameOf(evidence.document).text}`;
  const found = roughlyIn(known, text);
  const missing = known.sought.filter((sought) => !found.includes(sought));
  if (missing.some(({ name }) => name)) return false;
  if (inquiry.language !== "fr") return reading.kind === "amount" && reading.fate !== null;
  if (missing.some(({ key }) => !isLightAsked(key, reading) && !isDimension(key, display))) return false;
  return reading.kind === "amount" || hasItsVerb(inquiry, display);
}

/** The words of a question that only ask how many there were; what became of people is read with a toll. */
function isLightAsked(key: string, reading: Value["reading"]): boolean {
  if (ASKING.test(key)) return true;
  return reading.kind === "amount" && /^(?:visit\w*|particip\w*|assist\w*|presents?)$/.test(key);
}

const ASKING =
  /^(?:bilan|total|exact\w*|nombre|chiffre|personnes?|gens|monde|recens\w*|compt\w*|denombr\w*|enregistr\w*|caus\w*|provoqu\w*|fait\w*|attir\w*|accueill\w*|actuel\w*|jour|ce|dernier\w*|mort\w*|blesse\w*|disparu\w*|victimes?|deces|tue\w*|lieu|tenu\w*|eu|annonc\w*|indiqu\w*|moment|heure|present)$/;

/** « la longueur » of what is 476 metres long. */
function isDimension(key: string, display: string): boolean {
  const said = ` ${foldedWords(display).join(" ")} `;
  return DIMENSIONS.some(([asked, told]) => asked.test(key) && told.test(said));
}

const DIMENSIONS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/^(?:longueur|mesur\w+|long)$/, / (?:longueur|long|longue|mesur\w+) /],
  [/^(?:hauteur|haut)$/, / (?:hauteur|haut|haute|culmin\w+) /],
  [/^(?:largeur|large)$/, / (?:largeur|large) /],
  [/^(?:superficie|surface)$/, / (?:superficie|surface|s'etend|etend|couvr\w+|hectares) /],
  [/^(?:cout\w*|investi\w*|montant)$/, / (?:cout\w*|investi\w*|montant) /],
];

/** A founding is told with the question's own verb: what was opened or signed in another year contradicts nothing. */
function hasItsVerb(inquiry: Inquiry, display: string): boolean {
  if (!asksBeginning(inquiry))
    return soughtIn({ ...inquiry, sought: inquiry.sought.filter(isTerm) }, display).length > 0;
  const verbs = inquiry.sought.filter(({ key }) => isBeginning(key));
  return verbs.length === 0 || soughtIn({ ...inquiry, sought: verbs }, display).length > 0;
}

import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { foldedWords } from "../../../language/words.ts";
import { readWith, surroundings, type Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { flattened } from "../flattened.ts";
import { isPronominal } from "../relevance.ts";
import { roughlyIn } from "../sought-words.ts";
import { areRelated } from "../word-families.ts";
import { isMoneySpokenOf } from "./money-spoken-of.ts";

/**
 * Whether what a question measures is named by the quote or around it: the litchis of `combien de tonnes de litchis`, the ticket of `le
 * prix du billet`. A measure that is a thing of its own (`le salaire`) must be spoken of in the quote itself.
 */
export function isAboutObject(inquiry: Inquiry, evidence: Evidence): boolean {
  const counted = COUNTED.exec(inquiry.text)?.[1];
  if (counted !== undefined && !isNamed(inquiry, counted, surroundings(evidence))) return false;
  if (inquiry.language !== "fr") return true;
  const measured = OBJECTS.map((pattern) => pattern.exec(inquiry.text)).find((match) => match !== null);
  if (MADE.test(inquiry.text) && !COST.test(fold(evidence.sentence.display))) return false;
  const things = [measured?.[1], measured?.[2]].flatMap((word) => word ?? []);
  const text = surroundings(evidence);
  if (things.length > 0 && !things.some((word) => isNamed(inquiry, word, text))) return false;
  const said = isPronominal(evidence.sentence.display) ? readWith(evidence) : evidence.sentence.display;
  const { display } = evidence.sentence;
  if (!isMoneySpokenOf(inquiry, display) && !things.some((word) => isNamed(inquiry, word, display)))
    return false;
  const own = [OWN, EARNER, EVALUATED, PREDICATE].map((pattern) => pattern.exec(inquiry.text)?.[1]);
  return own.every((word) => word === undefined || isNamed(inquiry, word, said));
}

/**
 * Whether an amount of money is of another kind than a price, where a price is asked for: what somebody is given (`une aide de 40 000 euros`)
 * nobody has to pay.
 */
export function isGiven({ text }: Inquiry, display: string, { start }: Span): boolean {
  const given = GIVEN.exec(fold(display.slice(Math.max(0, start - BESIDE - BESIDE), start)))?.[1];
  return given !== undefined && PRICE.test(text) && !text.includes(` ${given} `);
}

const GIVEN =
  /(?<!\p{L})(aide|subvention|don|prime|bourse|recompense|dotation|salaire|pret|credit|allocation|indemnite)s? [^,;:.]{0,25}$/u;
const PRICE = / (?:payer|paye|paie|debourser|prix|tarif|coute\p{L}*|couter|frais|billet|ticket|entree) /u;

/**
 * The amounts that measure the object asked for: of those followed by `de` and a noun only that noun's (`1,2 million de tonnes de fruits,
 * dont 35.000 tonnes de mangues`).
 */
export function ofObject<T extends Span>(
  inquiry: Inquiry,
  text: string,
  amounts: readonly T[],
): readonly T[] {
  const object = COUNTED.exec(inquiry.text)?.[1];
  if (object === undefined) return amounts.filter((amount) => !isOfOther(inquiry, text, amount));
  const measured = amounts.map((amount) => ({
    amount,
    noun: MEASURED.exec(text.slice(amount.end, amount.end + 60))?.[1],
  }));
  const same = measured.filter(({ noun }) => noun !== undefined && areRelated(object, fold(noun)));
  const open = measured.filter(({ noun }) => noun === undefined);
  const others = measured.length - same.length - open.length;
  return (same.length > 0 && others > 0 ? same : [...same, ...open]).map(({ amount }) => amount);
}

/**
 * Whether an amount is a part (`un tiers des habitants`) or the area (`une forêt de 400 hectares`) of something else than what the question asks
 * the part or the area of.
 */
function isOfOther(inquiry: Inquiry, text: string, { start, end }: Span): boolean {
  const whole = PART_OF.exec(inquiry.text)?.[1];
  const pattern = whole === undefined ? null : SHARED.exec(text.slice(end, end + BESIDE))?.[1];
  const owner = / (?:superficie|surface) /.test(inquiry.text)
    ? OWNER.exec(text.slice(Math.max(0, start - BESIDE), start))?.[1]
    : undefined;
  return [pattern, owner].some(
    (noun) => typeof noun === "string" && !inquiry.sought.some(({ key }) => areRelated(key, fold(noun))),
  );
}

const PART_OF = / (?:part|proportion|pourcentage) (?:de la |de l'|des |du |de |d')(\p{L}+)/u;
const SHARED =
  /^ (?:des |du |de la |de l['’]|de |d['’])(?!leurs? |ses? |son |sa |ce |cette |ces |plus |moins )(\p{L}+)/u;
const OWNER =
  /(?<!\p{L})une? (?!superficie|surface|total|terrain|site|espace|emprise)(\p{L}+) (?:de |d['’])$/u;

const MEASURED = /^ (?:de |d['’])(?!plus|moins)(?:la |l['’])?(\p{L}+)/u;

/** Whether the amount rises to what is asked for (`à combien s’élèvent …`), and not to another thing named before. */
export function isRisenTo({ text }: Inquiry, display: string, { start, end }: Span): boolean {
  const object = RISEN.exec(text)?.[1];
  if (object === undefined) return true;
  const isMet = (part: string) => foldedWords(part).some((key) => areRelated(object, key));
  return isMet(display.slice(0, start)) || !isMet(display.slice(end));
}

/** Whether an amount is told of another dimension than the one asked for: `longue de 240 mètres` is no depth. */
export function isOtherDimension({ text }: Inquiry, display: string, { start, end }: Span): boolean {
  const asked = DIMENSIONS.find((dimension) => dimension.test(text));
  if (!asked) return false;
  const told = dimensionsTold(display, { start, end });
  return told.length > 0 ? !told.includes(asked) : isDistance(display, { start, end });
}

/** `à 100 m du rivage` */
function isDistance(display: string, { start, end }: Span): boolean {
  return (
    /(?<!\p{L})à $/u.test(display.slice(0, start)) &&
    /^ (?:du |de la |de l['’]|des |au large)/u.test(display.slice(end))
  );
}

/** Whether an amount is told of the very dimension asked for: `large de 16 mètres`. */
export function isToldDimension({ text }: Inquiry, display: string, amount: Span): boolean {
  return dimensionsTold(display, amount).some((dimension) => dimension.test(text));
}

function dimensionsTold(display: string, { start, end }: Span): RegExp[] {
  const lead = flattened(
    display
      .slice(Math.max(0, start - BESIDE), start)
      // `long de 22 m et large de`: what an earlier amount is told of is not this one's.
      .split(/[,;()\d]/u)
      .at(-1) ?? "",
  );
  const rest = flattened(/^ (?:de|en) \p{L}+/u.exec(display.slice(end, end + BESIDE))?.[0] ?? "");
  return DIMENSIONS.filter((dimension) => dimension.test(lead) || dimension.test(rest));
}

/** In UTF-16 units. */
const BESIDE = 30;
const DIMENSIONS: readonly RegExp[] = [
  / (?:longueur|longs?|longues?|s'eten(?:d|dent|dra|dait)|s'etire(?:nt)?) /,
  / (?:largeur|larges?) /,
  / (?:hauteur|hauts?|hautes?) /,
  / (?:profondeur|profonde?s?|de fond) /,
  / (?:diametre) /,
];

const RISEN = / s'elev\p{L}+ (?:t )?(?:le |la |les |l'|son |sa |ses )(\p{L}+)/u;

const COUNTED = /(?:bien|nombre) (?:de |d')\p{L}+ (?:de |d')(\p{L}+)/u;
const MEASURES =
  "prix|cout|montant|tarif|taux|hauteur|longueur|largeur|profondeur|superficie|poids|duree|capacite|valeur|vitesse|puissance|budget";
const KIND = "(?:(?:nouve(?:au|l|lle)|future?|ancien(?:ne)?|grande?|petite?) )?";
const WORK = "(?:construction|realisation|edification|fabrication|achat) (?:du |de la |de l'|des )";
/** What making a thing costs is told as a cost: the price of what goes into it is another. */
const MADE = new RegExp(` (?:coute\\p{L}*|cout) (?:la |de la |l'|de l')${WORK}`, "u");
const COST = /(?<!\p{L})(?:cout|devis|invest|budget|montant|financ|estim)/u;
const ARTICLE = `(?:le |la |les |l'|un |une |des |du |de la |de l'|de |d')(?:${WORK})?${KIND}`;
/** What is measured, and what that is of: `la production d’un kilo`. */
const OF = "(?: d'une? (\\p{L}+))?";
const OBJECTS: readonly RegExp[] = [
  new RegExp(
    ` (?:${MEASURES}) (?:moyen |moyenne |total |totale )?(?:de la |de l'|des |du |de |d')${KIND}(\\p{L}+)${OF}`,
    "u",
  ),
  new RegExp(
    ` (?:${MEASURES}) (?:aura|auront|a|ont|avait|fait|font|mesure|mesurent) ${ARTICLE}(\\p{L}+)${OF}`,
    "u",
  ),
  // `le péage du pont coûtera combien`.
  / (?:le |la |les |l')(\p{L}+) (?:[^ ]+ ){0,8}(?:coute|coutent|coutera|couteront|vaut|valent|pese|mesure) [ck]om?bien /u,
  new RegExp(
    ` [ck]om?bien (?:a |ont |avait )?(?:coute|coutent|coutera|couteront|vaut|valent|pese|mesure) ${ARTICLE}(\\p{L}+)${OF}`,
    "u",
  ),
];
/** Who earns, and what a share is said to be: `combien gagne un guide`, `quelle part des habitants sont agriculteurs`. */
const EARNER =
  / (?:[ck]om?bien|que) (?:gagne|gagnent|touche|touchent|percoit|percoivent) (?:un |une |le |la |les |l'|des )(\p{L}+)/u;
/** What is valued: `à combien sont évalués les dégâts`. */
const EVALUATED =
  / a combien (?:sont|est|ont ete|a ete) (?:evalue|estime|chiffre)e?s? (?:le |la |les |l')(\p{L}+)/u;
const PREDICATE =
  / (?:part|proportion|pourcentage) (?:de la |de l'|des |du |de |d')[^?]{1,60} (?:est|sont|etaient) (?:des |un |une |d'anciens |d'anciennes )(\p{L}{4,}) $/u;
const OWN = / (salaire|loyer|amende|salaires|loyers|amendes) /;

/** Words that the question does not look for (grammar, names) say nothing. */
function isNamed(inquiry: Inquiry, key: string, text: string): boolean {
  const sought = inquiry.sought.filter((one) => one.key === key && !one.name);
  return sought.length === 0 || roughlyIn({ ...inquiry, sought }, text).length > 0;
}

import { surroundings, type Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { roughlyIn } from "../sought-words.ts";

/**
 * Whether what a question measures is named by the quote or around it: the litchis of `combien de tonnes de litchis`, the ticket of `le
 * prix du billet`. A measure that is a thing of its own (`le salaire`) must be spoken of in the quote itself.
 */
export function isAboutObject(inquiry: Inquiry, evidence: Evidence): boolean {
  const counted = COUNTED.exec(inquiry.text)?.[1];
  if (counted !== undefined && !isNamed(inquiry, counted, surroundings(evidence))) return false;
  if (inquiry.language !== "fr") return true;
  const measured = OBJECTS.map((pattern) => pattern.exec(inquiry.text)).find((match) => match !== null);
  const things = [measured?.[1], measured?.[2]].flatMap((word) => word ?? []);
  const text = surroundings(evidence);
  if (things.length > 0 && !things.some((word) => isNamed(inquiry, word, text))) return false;
  const own = OWN.exec(inquiry.text)?.[1];
  return own === undefined || isNamed(inquiry, own, evidence.sentence.display);
}

const COUNTED = /(?:bien|cb|nombre) (?:de |d')\p{L}+ (?:de |d')(\p{L}+)/u;
const MEASURES =
  "prix|cout|montant|tarif|taux|hauteur|longueur|largeur|profondeur|superficie|poids|duree|capacite|valeur|vitesse|puissance|budget";
const ARTICLE = "(?:le |la |les |l'|un |une |des |du |de la |de l'|de |d')";
/** What is measured, and what that is of: `la production d’un kilo`. */
const OF = "(?: d'une? (\\p{L}+))?";
const OBJECTS: readonly RegExp[] = [
  new RegExp(
    ` (?:${MEASURES}) (?:moyen |moyenne |total |totale )?(?:de la |de l'|des |du |de |d')(\\p{L}+)${OF}`,
    "u",
  ),
  new RegExp(
    ` (?:${MEASURES}) (?:aura|auront|a|ont|avait|fait|font|mesure|mesurent) ${ARTICLE}(\\p{L}+)${OF}`,
    "u",
  ),
  new RegExp(
    ` [ck]om?bien (?:coute|coutent|coutera|couteront|vaut|valent|pese|mesure) ${ARTICLE}(\\p{L}+)${OF}`,
    "u",
  ),
];
const OWN = / (salaire|loyer|amende|salaires|loyers|amendes) /;

/** Words that the question does not look for (grammar, names) say nothing. */
function isNamed(inquiry: Inquiry, key: string, text: string): boolean {
  const sought = inquiry.sought.filter((one) => one.key === key && !one.name);
  return sought.length === 0 || roughlyIn({ ...inquiry, sought }, text).length > 0;
}

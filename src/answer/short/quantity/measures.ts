import { statementsAskedFor } from "../../../language/statements.ts";
import type { Inquiry } from "../inquiry.ts";

/** What kind of thing a number counts, by its unit. `count`: things one by one. */
export type Measure =
  | "money"
  | "share"
  | "time"
  | "age"
  | "length"
  | "area"
  | "volume"
  | "weight"
  | "power"
  | "speed"
  | "degree"
  | "rank"
  | "rhythm"
  | "count";

/** The measure of a unit's folded head word; `count` for any other noun, and where there is none. */
export function measureOf(unit: string): Measure {
  return UNITS.find(([, pattern]) => pattern.test(unit))?.[0] ?? "count";
}

/** The measure that a question asks for by its words, or null where only its counted noun tells. */
export function measureAskedFor(question: string, { text }: Inquiry): Measure | null {
  const plain = ASKED.find(([, pattern]) => pattern.test(text));
  if (plain) return plain[0];
  const kinds = statementsAskedFor(question);
  const counts = / how many (?!more |percent)\p{L}/u.test(text);
  if (kinds.includes("share") && !counts) return "share";
  if (
    kinds.includes("money") &&
    !/ how much (?!does|do|did|is|was|were|are|will|has|have|money)/.test(text) &&
    !COUNTED.test(text)
  )
    return "money";
  return kinds.includes("duration") && !counts && !COUNTED.test(text) ? "time" : null;
}

/** `combien de`, after which a noun is counted. */
const COUNTED =
  /(?:bien|nombre|quantite) (?:y (?:a|avait|aura|aurait) (?:t )?il )?(?:de |d')|how many |bao nhieu \p{L}/u;

const UNITS: readonly (readonly [Measure, RegExp])[] = [
  [
    "money",
    /^(?:euros?|dollars?|dongs?|yens?|yuans?|wons?|bahts?|roubles?|roupies?|cents?|centimes?|francs?|livres?|usd|vnd|eur)$/,
  ],
  [
    "time",
    /^(?:secondes?|minutes?|heures?|jours?|journees?|semaines?|mois|trimestres?|ans?|annees?|siecles?|decennies?|nuits?)$/,
  ],
  ["speed", /\/h$|^noeuds?$/],
  ["length", /^(?:km|kilometres?|metres?|m|cm|centimetres?|mm|millimetres?|milles?)$/],
  ["area", /^(?:ha|hectares?|km2|m2|\p{L}+ carres?)$/u],
  ["volume", /^(?:m3|litres?|hectolitres?|barils?|\p{L}+ cubes?)$/u],
  ["weight", /^(?:tonnes?|kg|kilos?|kilogrammes?|g|grammes?|quintaux)$/],
  ["power", /^(?:mw|gw|kw|kwh|mwh|gwh|megawatts?|gigawatts?|kilowatts?)$/],
  ["degree", /^(?:degres?|°c|°)$/],
];

const ASKED: readonly (readonly [Measure, RegExp])[] = [
  [
    "money",
    / (?:combien|somme) (?:d')argent | a combien (?:(?:sont|est|ont ete|a ete) (?:evalue|estime|chiffre)e?s?) (?!(?:le |la |les |l')?(?:nombre|population|duree|bilan|temps) )(?:le |la |les |l')?\p{L}+ | quelle somme | a combien s'elev\p{L}+ (?:le |la |les |l')(?:degats|pertes|dommages|couts?|depenses|investissements?|recettes|exportations|ventes|aides?|dettes?|amende|budget|benefices?|ardoise|facture) | a combien (?:est|sera|seront|sont|etait|revient|se vend) (?:le |la |les |l'|un |une )(?:billets?|tickets?|places?|entree|kilo|litre|tarif|prix|repas|bol|tasse|nuit|chambre|loyer|trajet|abonnement) | combien de (?:millions|milliards) (?!d[eu] |des |d')| bao nhieu tien | gia .*bao nhieu /u,
  ],
  ["share", / (?:de |d')?(?:pourcents?|pour cent) /],
  ["rank", / (?:[ck]ombient?i?em\w*|quel rang|quelle place|which place|what rank) /],
  ["rhythm", / (?:frequence|rythme|how often|tous les combien) /],
  [
    "time",
    / (?:combien (?:de temps|d'heures|de jours|de mois|d'annees|d'ans|de semaines|de minutes)|quel temps(?! fai)|quelle peine|how long|how many (?:days|hours|months|weeks|years|minutes)|duree|bao lau) /,
  ],
  ["age", / (?:quel age|kel age|how old|bao nhieu tuoi) /],
  ["area", / (?:superficie|surface|hectares?|area|hec ta|dien tich) /],
  ["speed", / (?:vitesse|speed|force des vents|force du vent) /],
  ["degree", / (?:temperature|degres?) /],
  ["power", / (?:puissance|megawatts?|mw) /],
  ["weight", / (?:poids|tonnes?|kilos|tonnage) /],
  [
    "length",
    / (?:hauteur|longueur|largeur|profondeur|distance|kilometres|metres|km|how far|how tall|how deep|[ck]om?bien (?:mesure|mesurent|mesurait)|(?:mesure|mesurent|mesurait) [ck]om?bien) /,
  ],
];

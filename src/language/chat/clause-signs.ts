import { fold } from "../folding.ts";
import type { Word } from "../words.ts";

/**
 * Whether words that open with a noun go on as a sentence about it (« la date du concours a été fixée »), not as what it is of. What a relative
 * pronoun opens (« nombre de personnes qui ont … ») is of the noun. By the surface: verbs are told by their endings and a list.
 */
export function isSentence(words: readonly Word[]): boolean {
  for (const [at, word] of words.entries()) {
    const key = fold(word.text);
    if (RELATIVES.test(key)) return false;
    const [before, next] = [fold(words[at - 1]?.text ?? ""), words[at + 1]?.text ?? ""];
    if (isVerb(key, word.text, before, next) || (at > 0 && isObject(key, before, fold(next)))) return true;
  }
  return false;
}

function isVerb(key: string, text: string, before: string, next: string): boolean {
  if (key === "a") return text === "a" && PARTICIPLE.test(next);
  if (NOUNS_TOO.has(key)) return !DETERMINERS.test(before);
  return VERBS.has(key) || (ENDINGS.test(key) && !NO_VERBS.test(key));
}

/** An article without a preposition before it begins the object of a verb (`salue la place du Vietnam`), unless it begins a date. */
function isObject(key: string, before: string, next: string): boolean {
  return OBJECTS.test(key) && !LINKS.test(before) && !DAYS.test(next);
}

const OBJECTS = /^(?:le|la|les|l|une?|son|sa|ses|leurs?|cette|ces)$/;
const LINKS =
  /^(?:a|d|de|en|dans|sur|sous|par|pour|avec|sans|entre|contre|chez|vers|avant|apres|depuis|pendant|durant|lors|selon|via|malgre|jusqu|comme|et|ou|ni|mais|tout|toute|tous|toutes|plus|moins|que|qu|of)$/;
const DAYS =
  /^(?:\d+\p{L}*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|veille|an|annee|mois|premier|dernier|derniere)$/u;

const RELATIVES =
  /^(?:qui|que|qu|ou|dont|(?:au|du)?(?:quel|quelle|lequel|laquelle|lesquels|lesquelles)|where|when|who|that|which)$/;
const PARTICIPLE =
  /(?:é|ée|és|ées)$|^(?:eu|ete|fait|pris|mis|dit|vu|reçu|recu|tenu|lu|perdu|vendu|rendu|battu|connu|ouvert|offert|permis|promis|produit|conduit|construit|choisi|réuni|fini|servi|obtenu|accueilli|atteint|rejoint|soumis|admis|remis|transmis|appris|repris|survécu|lieu|disparu)$/u;
const DETERMINERS =
  /^(?:le|la|les|l|une?|de|du|des|d|cette|ce|sa|son|leur|cet|en|a|au|par|sur|premiere|derniere)$/;

const VERBS = new Set(
  (
    "est sont etait etaient sera seront serait fut furent ont avait avaient aura auront aurait va vont peut peuvent pourrait doit doivent " +
    "devra reste restent atteint atteignent depasse depassent vient viennent veut veulent fait font dit disent met mettent prend prennent " +
    "tient tiennent accueille recoit remporte quitte devient deviennent se s ne n il ils elle elles on recommandent affirme affirment declare " +
    "declarent explique expliquent souligne soulignent estime estiment propose proposent prolonge augmente augmentent represente representent " +
    "is are was were has have had will would can could did does said says rises falls"
  ).split(" "),
);
const NOUNS_TOO = new Set(
  "annonce rencontre visite baisse hausse demande signe ouvre ferme gagne appelle confirme presente arrive part lance marche".split(
    " ",
  ),
);
const ENDINGS =
  /^\p{L}{3,}(?:era|eront|ira|iront|dra|dront|vra|vront|aient|issent|erent|irent|urent|andent|oivent|ouvent|ennent)$/u;
const NO_VERBS =
  /^(?:opera|camera|cholera|caldera|riviera|different|adherent|referent|souvent|couvent|concurrent)$/;

import { findCountries } from "../../language/countries.ts";
import { fold } from "../../language/folding.ts";
import { findWords } from "../../language/words.ts";
import { surroundings, type Evidence } from "./evidence.ts";
import { isTerm, type Inquiry, type Sought } from "./inquiry.ts";
import { roughlyIn } from "./sought-words.ts";

/**
 * How much the evidence is about the question, 0 to 1: the share of the question's words that the sentence (1), the
 * sentence before (0.7) or the title (0.5) speaks of.
 */
export function relevance(inquiry: Inquiry, { document, sentence, before }: Evidence): number {
  if (inquiry.sought.length === 0) return 0;
  const places: readonly (readonly [string, number])[] = [
    [document.title, 0.5],
    [before, 0.7],
    [sentence.display, 1],
  ];
  const worth = new Map<Sought, number>();
  for (const [text, weight] of places)
    for (const sought of roughlyIn(inquiry, text)) worth.set(sought, weight);
  const share = [...worth.values()].reduce((sum, weight) => sum + weight, 0) / inquiry.sought.length;
  return inquiry.language === "fr" || worth.size === 0 ? share : Math.max(share, FOREIGN);
}

/** What one word in common is worth where question and article are of different languages: names are all they can share. */
const FOREIGN = 0.35;

/**
 * The least relevance of evidence on what is asked: below, what it says is hardly the answer. Parts of 1, set on the training
 * questions; the higher one where little but the subject speaks for an answer.
 */
export const RELEVANT = 0.2;
export const VERY_RELEVANT = 0.35;

/** More of a question's names missing than this part (0 to 1), and the evidence is about something else. */
export const MOST_MISSING = 0.5;
/** The same for numbers, which every article is full of. */
export const SOME_MISSING = 0.3;

/** The part, 0 to 1, of a question's names that stand neither in the evidence nor near it; 0 where it has none. */
export function missingNames(inquiry: Inquiry, evidence: Evidence): number {
  const named = inquiry.sought.filter(({ key, name }) => name && !EVERYWHERE.test(key));
  const names = inquiry.language === "fr" ? named : named.filter(({ key }) => isCountry(key));
  if (names.length === 0) return 0;
  const found = roughlyIn({ ...inquiry, sought: names }, surroundings(evidence));
  return 1 - found.length / names.length;
}

/** Of the names in a question in another language those of countries alone are known in French. */
function isCountry(key: string): boolean {
  return findCountries(key.charAt(0).toUpperCase() + key.slice(1)).length > 0;
}

/**
 * Whether the sentence speaks of what is asked, names apart; a sentence that begins with a pronoun (`Il`, `Cette dernière`) may leave
 * that to the one before. Of a question in another language nothing can be said.
 */
export function speaksOf(inquiry: Inquiry, evidence: Evidence): boolean {
  const { sentence, before } = evidence;
  const terms = withNames(inquiry, evidence).sought.filter(isTerm);
  if (inquiry.language !== "fr" || terms.length === 0) return true;
  const text = isPronominal(sentence.display) ? `${before} ${sentence.display}` : sentence.display;
  return roughlyIn({ ...inquiry, sought: terms }, text).length > 0;
}

/** Whether a sentence begins with a pronoun, or a noun that stands for what has been named (`L’établissement`), so that its subject is told before it. */
export function isPronominal(text: string): boolean {
  return PRONOUN.test(text) || STAND_IN.test(text);
}

/** Nouns of what has been called otherwise before, alone or with an adjective; with a complement they name a thing of their own. */
const STAND_IN =
  /^[«"“ ]*(?:[Ll]e |[Ll]a |[Ll]es |[Ll]['’])(?:manifestation|événement|établissement|édifice|bâtiment|ouvrage|spectacle|rencontre|compétition|épreuve|animal|reptile|batracien|amphibien|oiseau|plante|arbre|site|lieu|appareil|navire|bateau|embarcation|véhicule|engin|artiste|défunte?|disparue?|lauréate?|victimes?|entreprise|société|groupe|association|organisation|institution|structure|localité|programme|projet|opération|intervention|cérémonie|publication|recueil|œuvre|objet|document|texte|dispositif|centre|complexe|chantier|infrastructure|équipement)s?(?= (?!de |du |des |d['’]|\p{Lu})|,)/u;

const PRONOUN =
  /^[«"“ ]*(?:ils?|elles?|ce(?:tte|t|s|lle|lui|ux)?|celles?|s(?:on|a|es)|leurs?|y|en|le (?:premier|second)|la (?:première|seconde))(?!\p{L})/iu;

/** Names that nearly every article holds tell nothing. */
const EVERYWHERE = /^vietnam/;

/** A question without capitals with the names that it shares with the evidence known as such. */
export function withNames(inquiry: Inquiry, evidence: Evidence): Inquiry {
  if (!inquiry.lower) return inquiry;
  const capitals = new Set(
    [evidence.document.title, evidence.before, evidence.sentence.display]
      .flatMap((text) =>
        findWords(text.replace(/(?<=^[«"“ ]{0,4}|[.!?] )\p{Lu}/gu, (letter) => letter.toLowerCase())),
      )
      .filter(({ text }) => /^\p{Lu}/u.test(text))
      .map(({ text }) => fold(text)),
  );
  return {
    ...inquiry,
    sought: inquiry.sought.map(({ key, name }) => ({ key, name: name || capitals.has(key) })),
  };
}

import type { Asked } from "../asked.ts";
import { fold } from "../folding.ts";
import { findWords, type Word } from "../words.ts";
import { headlineOf, type Headline } from "./headlines.ts";
import { openingOf, type Opening } from "./openings.ts";

/** A question in full, with what it asks for where the way in which it is put says so. */
export interface FullQuestion {
  readonly text: string;
  readonly asked: Asked | null;
}

/**
 * A question as one would ask it in full: « prix du kilo de poivre ? », « c'est quoi le prix du kilo de poivre ? » and « sais-tu le prix du … » ask
 * « quel est le prix du kilo de poivre ? », « maire de Lyon » who it is, « je me demande si … » whether. As it is where it is in full, where
 * nothing is asked, and where a list is asked for, which has its own grammar. Linear.
 */
export function fullQuestion(question: string): FullQuestion {
  const words = findWords(question.slice(0, LONGEST));
  const flat = flatOf(words);
  const opening = openingOf(flat);
  const rest = words.slice(opening.words);
  const first = rest[0];
  if (!first) return { text: question, asked: null };
  const phrase = { question, words: rest, flat: flatOf(rest) };
  return (
    ofHeadline(phrase, opening) ??
    ofWhether(phrase, opening) ??
    ofLasting(phrase) ??
    ofPlural(phrase, opening) ??
    ofMeasure(phrase) ??
    ofClause(phrase, opening) ?? { text: question, asked: null }
  );
}

/** What is asked at length is no headline. */
const LONGEST = 400;

/** A question without its opening. */
interface Phrase {
  readonly question: string;
  readonly words: readonly Word[];
  readonly flat: string;
}

function ofHeadline(phrase: Phrase, opening: Opening): FullQuestion | null {
  const alone = opening.asksNoun || opening.requests;
  const headline = headlineOf(phrase.flat, unquoted(phrase), alone);
  if (!headline || (headline.articles > 0 && isInterrupted(phrase))) return null;
  const { asked } = headline;
  if (opening.isFull || asked === "list") return { text: phrase.question, asked };
  return { text: WORDED[headline.language](phrase, headline), asked };
}

/** The words before a title in quotation marks, which is a sentence of its own. */
function unquoted({ question, words }: Phrase): readonly Word[] {
  const mark = question.search(/["«“]/u);
  return mark < 0 ? words : words.filter(({ start }) => start < mark);
}

/** « le recteur de l'académie, M. Merlin, enverra … »: a sentence, or a caption. */
function isInterrupted({ question, words }: Phrase): boolean {
  return /[,:;]\s/.test(question.slice(words[0]?.start ?? 0));
}

const WORDED: Readonly<Record<Headline["language"], (phrase: Phrase, headline: Headline) => string>> = {
  fr: inFrench,
  en: (phrase, { asked, head, articles }) => {
    const subject = `${articles > 0 ? "" : "the "}${from(phrase, 0)}`;
    return `${asked === "who" && head !== "name" ? "who" : "what"} is ${subject}`;
  },
  vi: (phrase, { asked, head }) => {
    const text = from(phrase, 0).replace(/[\s?]+$/u, "");
    const isNamed = head === "ngày" || head === "năm";
    return `${text}${isNamed ? ` là ${head} nào` : (VIETNAMESE_ASKING[asked] ?? "")} ?`;
  },
};

const VIETNAMESE_ASKING: Readonly<Partial<Record<Asked, string>>> = {
  when: " là khi nào",
  howmany: " là bao nhiêu",
  who: " là ai",
  where: " ở đâu",
  why: " là gì",
};

function inFrench(phrase: Phrase, { asked, head, articles }: Headline): string {
  const article = articles > 0 ? fold(phrase.words[0]?.text ?? "") : articleOf(head, phrase);
  const isPlural = article === "les";
  const isFeminine = article === "la" || (article !== "le" && FEMININE.test(head));
  const which = `quel${isFeminine ? "le" : ""}${isPlural ? "s" : ""}`;
  const opening = asked === "who" && head !== "nom" ? "qui" : which;
  const put = articles > 0 ? "" : article === "l" ? "l'" : `${article} `;
  return `${opening} ${isPlural ? "sont" : "est"} ${put}${from(phrase, 0)}`;
}

/** The article that a phrase lacks. */
function articleOf(head: string, { words }: Phrase): string {
  if (head.endsWith("s") && !SINGULAR.test(head)) return "les";
  if (/^[aeiou]/.test(fold(words[0]?.text ?? ""))) return "l";
  return FEMININE.test(head) ? "la" : "le";
}

const SINGULAR = /^(?:mois|poids|prix|temps|pays d origine)$/;
const FEMININE =
  /^(?:affluence|audience|frequentation|dates?|annee|heure|epoque|altitude|capacite|depenses?|distance|duree|esperance de vie|hauteur|largeur|longueur|part|population|production|profondeur|proportion|puissance|quantite|recettes|somme|superficie|surface|taille|amende|temperature|valeur|vitesse|localisation|adresse|capitale|ville \p{L}+(?: accueil)?|raisons?|causes?|mairesse|presidente|cheffe|consule|gouverneure|prefete|deputee|reine|patronne|commandante|doyenne|chanceliere|laureates?|gerante|gagnantes?|championnes?|remplacante|epouse|veuve|marraine|auteures?|dirigeante|invitee|\p{L}+(?:trice|euse))$/u;

/** « je me demande si … », « sais-tu si … », “do you know if …”. */
function ofWhether(phrase: Phrase, { requests }: Opening): FullQuestion | null {
  if (!requests || !/^ (?:si|s ils?|if|whether) /.test(phrase.flat)) return null;
  if (!phrase.flat.startsWith(" s")) return { text: phrase.question, asked: "yesno" };
  const clause = from(phrase, 1);
  const opening = /^[aeiouéèêàâîôûh]/iu.test(clause) ? "est-ce qu'" : "est-ce que ";
  return { text: `${opening}${clause}`, asked: "yesno" };
}

/** « ça fait combien d'années que … », « y a longtemps que … » */
function ofLasting(phrase: Phrase): FullQuestion | null {
  const found =
    /^ (?:ca|sa|cela) (?:fait|faisait|fera) (?:combien (?:d|de) \p{L}+|longtemps) (?:que|qu) /u.exec(
      phrase.flat,
    )?.[0] ?? /^ (?:(?:il )?y a) longtemps (?:que|qu) /.exec(phrase.flat)?.[0];
  if (found === undefined) return null;
  const words = found.trim().split(" ");
  const at = words.indexOf("combien");
  const start = phrase.words[at]?.start;
  const end = phrase.words[words.length - 2]?.end;
  const span = at < 0 ? "combien de temps" : phrase.question.slice(start, end);
  return { text: `depuis ${span} ${from(phrase, words.length)}`, asked: "when" };
}

/** « la statue elle pèse combien ? »: the question word goes first, the verb next. */
function ofMeasure({ question, words, flat }: Phrase): FullQuestion | null {
  if (!MEASURED.test(flat)) return null;
  const verb = words.at(-2);
  const isTaken = PRONOUN.test(fold(words.at(-3)?.text ?? ""));
  const [first, last] = [words[0], words.at(isTaken ? -4 : -3)];
  const asking = words.at(-1);
  if (!verb || !first || !last || !asking) return null;
  const subject = from({ question: question.slice(0, last.end), words, flat }, 0);
  return { text: `combien ${verb.text} ${subject}${question.slice(asking.end)}`, asked: "howmany" };
}

const MEASURED =
  / (?:pese|mesure|coute|vaut|dure|pesait|mesurait|coutait|durait|pesent|mesurent|coutent|durent) combien $/;
const PRONOUN = /^(?:il|elle|ils|elles|ca|cela)$/;

/** « c'est quoi les pays membres ? » */
function ofPlural({ question, flat }: Phrase, { asksNoun, isFull }: Opening): FullQuestion | null {
  return asksNoun && !isFull && /^ les \p{L}+/u.test(flat) ? { text: question, asked: "list" } : null;
}

/** « je voudrais savoir quand … »: what is asked follows. */
function ofClause(phrase: Phrase, { requests }: Opening): FullQuestion | null {
  return requests && CLAUSE.test(phrase.flat) ? { text: from(phrase, 0), asked: null } : null;
}

const CLAUSE =
  /^ (?:(?:a|de|d|par|avec|pour|en|dans|sur|depuis|jusqu a|jusqu|chez|vers) )?(?:quand|ou|pourquoi|comment|combien|qui|quels?|quelles?|when|where|why|how|who|what|which) /;

/** The question from a word of the phrase on. */
function from({ question, words }: Phrase, at: number): string {
  const word = words[at];
  if (!word) return "";
  const text = question.slice(word.start);
  const isName = /^\p{Lu}(?:\p{Lu}|$)/u.test(word.text) || (at > 0 && /^\p{Lu}/u.test(word.text));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function flatOf(words: readonly Word[]): string {
  return ` ${words.map(({ text }) => fold(text)).join(" ")} `;
}

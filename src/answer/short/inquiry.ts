import { withoutAskingPhrases } from "../../language/asking-phrases.ts";
import { fold } from "../../language/folding.ts";
import { languageOf, type Language } from "../../language/languages.ts";
import { askedOf, type Asked } from "../../language/question.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { QUESTION_WORDS, STOP_WORDS } from "../../language/terms/stop-words.ts";
import { findWords } from "../../language/words.ts";
import { flattened } from "./flattened.ts";
import { inFrench } from "../../language/glosses.ts";

/** A word of a question that says what it is about, folded. */
export interface Sought {
  readonly key: string;
  /** A proper name, or a number that is part of one: it has to be found as it is. */
  readonly name: boolean;
}

/** Whether a word of a question is no name. */
export function isTerm({ name }: Sought): boolean {
  return !name;
}

/** A question as the makers of short answers read it. */
export interface Inquiry {
  readonly asked: Asked;
  readonly language: Language;
  /** The question folded, its words parted by single spaces, with a space at both ends. */
  readonly text: string;
  /** The same, the words that it asks with in French where it is in another language. */
  readonly french: string;
  readonly sought: readonly Sought[];
  /** Whether it has no capital letter to tell its names by. */
  readonly lower: boolean;
  readonly future: boolean;
  /** Whether it asks for what has happened. */
  readonly past: boolean;
}

/** What a question is about and how it asks. Of a very long one the first words are read. */
export function readInquiry(question: string): Inquiry {
  if (last?.question !== question) last = { question, inquiry: inquiryOf(question) };
  return last.inquiry;
}

/** Whoever looks for a short answer reads the same question again. */
let last: { readonly question: string; readonly inquiry: Inquiry } | undefined;

function inquiryOf(question: string): Inquiry {
  const words = question.slice(0, LONGEST);
  const text = flattened(words);
  const language = languageOf(words);
  const french = inFrench(words, language);
  const sought = soughtIn(withoutAskingPhrases(french));
  const said = withoutNames(words, sought);
  const future = FUTURE.test(said);
  return {
    asked: askedOf(words),
    language,
    text,
    french: language === "fr" ? text : flattened(french),
    sought,
    lower: !/\p{Lu}/u.test(words.slice(1)),
    future,
    past: !future && PAST.test(said),
  };
}

/** A question flattened without its names, which may end like verbs: `Nomura`, `à Hanoi` typed `a hanoi`. */
function withoutNames(question: string, sought: readonly Sought[]): string {
  const names = new Set(sought.flatMap(({ key, name }) => (name ? [key] : [])));
  const text = flattened(question.replace(/(?<=[\s\-’'])\p{Lu}\p{Ll}+/gu, "-"));
  const words = text.split(" ").map((word) => (names.has(word) ? "-" : word));
  return words.join(" ");
}

/** The words of a question beyond this many characters are not read. */
const LONGEST = 600;

/** A verb in the future, in the three languages; not the nouns that end alike. */
const FUTURE =
  / (?!(?:opera|camera)\b)(?:\p{L}+(?:era|ira|dra|ura|vra|rra)|\p{L}{2,}ront|will|se duoc|prevue?s?|doit|doivent)(?: |')/u;

/** An auxiliary with a participle, its pronoun perhaps between; `depuis`; the past in English and Vietnamese. */
const PAST =
  / (?:(?:a t|ont|est|sont|s'est|fut|furent) (?:ils?|elles?|on) |(?:a|ont) ete |(?:a|ont|se sont|se son|s'est) (?!lieu |quel|cette |telle )\p{L}{3,}(?:e|es|ee|ees|i|ie|is|it|ite|u|ue|us|ert|erte|ort) |(?:avai|etai)(?:t|ent) |depuis |remont|(?<!(?:la|quelle|une|sa|cette) )date |datent |did |was |were |have |has |duoc |da )/u;

/** Words that only help to ask, and the commonest slips in them. */
const ASKING = new Set(
  (
    "quels quelle combien anee anne ane annee an siecle " +
    "mois jour heure heures cest cetait cete etait svp ds pr pour ete est esk donc doit doivent devrait devraient pourrait pourraient faut faudra falloir sera lieu temps " +
    "quand depuis remonte date dater eu aura lors cours vu vue since " +
    "million millions milliard milliards milliers month day time take takes took place did does how many much long nguoi bao nam vao thang luc nao"
  ).split(" "),
);

/** Words of Vietnamese questions that are parts of names too: Thang Long. */
const VIETNAMESE = new Set(["thang", "long", "nam", "vao", "bao", "nao"]);

function soughtIn(question: string): Sought[] {
  const seen = new Set<string>();
  const sought: Sought[] = [];
  const words = findWords(canonicalNames(question)).map(({ text }) => text);
  for (const [index, text] of words.entries()) {
    const key = fold(text);
    if (seen.has(key) || isGrammar(words, index) || (text.length === 1 && !/[IVX\P{L}]/u.test(text)))
      continue;
    seen.add(key);
    sought.push({ key, name: /^\p{Lu}/u.test(text) && (index > 0 || !isVerbal(key)) });
  }
  return sought;
}

/** Whether a word is of grammar, or only helps to ask. In a name (`La Gi`, `Do Thi Son`, `Thang Long`) it does neither. */
function isGrammar(words: readonly string[], index: number): boolean {
  const key = fold(words[index] ?? "");
  const isNamed = (at: number) => at > 0 && /^\p{Lu}\p{Ll}/u.test(words[at] ?? "");
  // `Quang Nam`, `Trang An`, `Do Thi Son`.
  if (isNamed(index) && (isNamed(index - 1) || isNamed(index + 1))) return false;
  if (/^thés?$/iu.test((words[index] ?? "").normalize("NFC"))) return false;
  if (QUESTION_WORDS.has(key)) return true;
  if (ASKING.has(key)) return !(isNamed(index) && VIETNAMESE.has(key));
  return STOP_WORDS.has(key);
}

/** `Créée`, `Combien`: a capital at the head of a question is no sign of a name where the word can be a participle. */
function isVerbal(key: string): boolean {
  return /(?:ee?s?|er|it|u|ue|ait)$/.test(key);
}

import type { Language } from "../../language/languages.ts";
import { findNumbers, type NumberMention } from "../../language/quantity/numbers.ts";
import { isFunctionWord } from "../../language/function-words.ts";
import { fold } from "../../language/folding.ts";
import type { IndexedDocument } from "../../store/store.ts";

/** A question that an article may answer, made of its own title. */
export interface CandidateQuestion {
  readonly language: Language;
  readonly text: string;
  /** What a sentence that answers it speaks of: the title, or what is counted. */
  readonly about: string;
}

/** Of what an article counts, the first things are most to its point. */
const MOST_COUNTED = 4;
/** A longer title makes no question that is read on a button. */
const LONGEST_TITLE = 90;

/** What is asked of a title, in every language: one turn of phrase, so that no verb has to be turned around. */
const ASKED: Readonly<Record<Language, readonly string[]>> = {
  fr: ["quand ?", "où ?"],
  en: ["when?", "where?"],
  vi: ["khi nào?", "ở đâu?"],
};

/**
 * Questions about an article in the words of its title: when and where in every language, and how many of what it counts in
 * French, whose noun the article gives (« Le port accueille un nouveau quai : combien de navires ? »). Whether it answers
 * them is not known yet. None where the title is long, or a question itself.
 */
export function candidateQuestions(indexed: IndexedDocument): CandidateQuestion[] {
  const title = indexed.document.title.replace(/[\s.:;,!…]+$/u, "");
  if (title === "" || title.length > LONGEST_TITLE || /[?？]/u.test(title)) return [];
  const counted = countedNouns(indexed).slice(0, MOST_COUNTED);
  return [
    ...asked("fr", `${title} : `, title),
    ...counted.map(
      (noun) => ({ language: "fr", text: `${title} : ${howMany(noun)} ?`, about: noun }) as const,
    ),
    ...asked("en", `${title}: `, title),
    ...asked("vi", `${title}: `, title),
  ];
}

function asked(language: Language, opening: string, about: string): CandidateQuestion[] {
  return ASKED[language].map((question) => ({ language, text: opening + question, about }));
}

function howMany(noun: string): string {
  return `combien ${/^[aeiouyhœ]/.test(fold(noun)) ? "d’" : "de "}${noun}`;
}

/** The nouns that the body counts in a plain plural, each once. */
function countedNouns({ sentences }: IndexedDocument): string[] {
  const told = sentences.filter(({ section }) => section === "article" || section === "lead");
  const nouns = told.flatMap(({ display }) =>
    findNumbers(display).flatMap((number) => nounOf(display, number) ?? []),
  );
  return [...new Set(nouns)];
}

/** Fewer say nothing of a story: « les deux villes ». */
const FEWEST = 4;

/** Money and time are counted too, but « combien de dollars » says nothing of what they are for. */
const MEASURES = new Set(
  "dollars euros yuans wons yens dongs usd vnd millions milliards jours mois ans annees heures minutes secondes semaines fois metres kilometres millimetres km hectares tonnes degres bahts pays points".split(
    " ",
  ),
);

function nounOf(display: string, { unit, kind, value }: NumberMention): string | null {
  if (!unit || kind !== "cardinal" || value < FEWEST) return null;
  const noun = display.slice(unit.start, unit.end);
  const isPlain = /^\p{Ll}{4,}s$/u.test(noun) && !MEASURES.has(fold(noun)) && !isFunctionWord(fold(noun));
  return isPlain ? noun : null;
}

import { contentId } from "../../archive/passages.ts";
import type { Language } from "../../language/languages.ts";
import { termsOf } from "../../language/terms/terms.ts";
import { WEIGHTS } from "../../search/weights.ts";
import type { IndexedDocument, Store } from "../../store/store.ts";
import type { Answer } from "../answer.ts";
import { COEFFICIENTS } from "../coefficients.ts";
import { candidateQuestions, type CandidateQuestion } from "./candidates.ts";
import type { Suggestion } from "./suggestion.ts";

/** A question that the archive is known to answer, and with which article. */
export interface KnownQuestion extends Pick<CandidateQuestion, "language" | "text"> {
  readonly id: string;
  /** The id of the article that answers it. */
  readonly document: string;
}

/** The latest articles are asked first; an archive of any size costs no more questions than these. */
const MOST_ASKED = 240;
/** Articles that are looked at. */
const MOST_ARTICLES = 60;
/** Of one article in one language. */
const MOST_OF_ARTICLE = 2;
/** Questions kept in one language: enough to offer others than last time. */
const MOST_KEPT = 30;

/**
 * Questions that the archive answers with a short answer from the very article that they are made of: each has been asked, and
 * what did not come out so is not among them. At most two of an article in a language. Deterministic.
 */
export async function knownQuestions(
  store: Store,
  ask: (question: string) => Promise<Answer>,
): Promise<KnownQuestion[]> {
  const articles = await store.latest(0, MOST_ARTICLES);
  const known: KnownQuestion[] = [];
  let asked = 0;
  for (const indexed of await store.fetch(articles.map(({ id }) => id))) {
    for (const candidate of candidateQuestions(indexed)) {
      if (asked >= MOST_ASKED) return known;
      if (!isWanted(candidate, indexed, known)) continue;
      asked++;
      if (!isAnswered(await ask(candidate.text), indexed, candidate)) continue;
      known.push({
        id: contentId(candidate.text),
        language: candidate.language,
        text: candidate.text,
        document: indexed.document.id,
      });
    }
  }
  return known;
}

function isWanted(
  { language }: CandidateQuestion,
  { document }: IndexedDocument,
  known: readonly KnownQuestion[],
): boolean {
  const same = known.filter((one) => one.language === language);
  const own = same.filter((one) => one.document === document.id);
  return same.length < MOST_KEPT && own.length < MOST_OF_ARTICLE;
}

/** Whether the article itself answers with a sentence that tells of what its title announces. */
function isAnswered(answer: Answer, { document }: IndexedDocument, candidate: CandidateQuestion): boolean {
  if (answer.kind !== "answer" || answer.answer === null) return false;
  const [{ document: answering, display }] = answer.quotes;
  return answering === document.id && tellsOf(display, candidate.about);
}

/** The least share of a title's terms that a sentence on it has. */
const LEAST_SHARE = 0.5;

function tellsOf(sentence: string, about: string): boolean {
  const wanted = new Set(termsOf(about));
  const said = new Set(termsOf(sentence));
  return [...wanted].filter((term) => said.has(term)).length >= wanted.size * LEAST_SHARE;
}

/** Names all that known questions depend on, but for the code: the state of the index and what was fitted. */
export function knownQuestionsKey(state: string): string {
  return contentId(JSON.stringify([state, WEIGHTS, COEFFICIENTS]));
}

/**
 * Known questions as suggestions, those in the language before the French ones: of each article one, those of `nearest` documents
 * first, in their order; then what else they answer.
 */
export function suggestionsAmong(
  known: readonly KnownQuestion[],
  language: Language,
  nearest: readonly string[] = [],
): Suggestion[] {
  const spoken = known.filter((one) => one.language === language);
  const french = language === "fr" ? [] : known.filter((one) => one.language === "fr");
  const places = new Map(nearest.map((id, at) => [id, at]));
  const place = ({ document }: KnownQuestion) => places.get(document) ?? nearest.length;
  const ordered = [spoken, french].flatMap((some) => some.toSorted((a, b) => place(a) - place(b)));
  const isFirst = (one: KnownQuestion) => ordered.find(({ document }) => document === one.document) === one;
  return [...ordered.filter(isFirst), ...ordered.filter((one) => !isFirst(one))].map(({ id, text }) => ({
    kind: "question",
    id,
    text,
  }));
}

import { join } from "node:path";
import { decide } from "../answer/deciding.ts";
import { find, type Finding } from "../answer/finding.ts";
import type { Embedder } from "../embedding/embedder.ts";
import { plainQuestion } from "../language/plain-question.ts";
import { searchedQuestion } from "../language/searched-question.ts";
import { fold, squeezed } from "../language/folding.ts";
import { AT } from "../search/features.ts";
import { createQuery } from "../search/query.ts";
import type { Candidate, Scoring } from "../search/search.ts";
import { createVocabulary } from "../search/vocabulary.ts";
import { updateIndex, type Progress } from "../store/indexing.ts";
import type { Store } from "../store/store.ts";
import type { GradedQuestion, GradedSet } from "./graded.ts";
import type { Outcome } from "./measures.ts";

/** One question with what came of it. */
export interface Graded {
  readonly question: GradedQuestion;
  /** The question as it was searched for. */
  readonly asked: string;
  readonly finding: Finding;
  readonly outcome: Outcome;
  /** Whether the short answer is the known one; null where none is known or none was given. */
  readonly shortIsRight: boolean | null;
}

/** How candidates are scored, and what is compared: ours, or one measure alone. */
export const METHODS: Readonly<Record<string, Scoring | undefined>> = {
  "l’Archiviste": undefined,
  "BM25 seul": (features) =>
    APART * ((features[AT.passageMatch] ?? 0) + (features[AT.sentenceCoverage] ?? 0) / 1000),
  "vecteurs seuls": (features) => APART * (features[AT.sentenceSimilarity] ?? 0),
};

/** On this scale candidates are so far apart that a short answer lifts none over another. */
const APART = 1e9;

/** An index of a set's articles, kept below `work` from one run to the next, and asked every question of the set. */
export function openSet(
  set: GradedSet,
  embedder: Embedder,
  work: string,
  onProgress: (progress: Progress) => void,
): ReturnType<typeof updateIndex> {
  const index = join(work, `index-${fileNameOf(set)}`);
  return updateIndex({ seeds: set.articles, index, embedder, onProgress });
}

/** A set's name with letters, digits and hyphens alone. */
export function fileNameOf({ name }: GradedSet): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, "-");
}

/** Asks every question of a set; in order. */
export async function grade(
  set: GradedSet,
  store: Store,
  embedder: Embedder,
  scoring?: Scoring,
): Promise<Graded[]> {
  const vocabulary = createVocabulary(await store.statistics());
  const graded: Graded[] = [];
  for (const question of set.questions) {
    const asked = searchedQuestion(plainQuestion(question.question)).text;
    const vector = await embedder.embedQuestion(asked);
    const finding = await find(store, vocabulary, createQuery(asked, vector, vocabulary), scoring);
    const rank = finding.quotes.findIndex(({ quote }) => isRight(question, quote.file, quote.text));
    const outcome = {
      answerable: question.answerable,
      answered: scoring !== undefined || decide(finding.assessment) === "answer",
      articleRank: articleRank(question, finding),
      rank: rank < 0 ? null : rank + 1,
      confidence: scoring
        ? Math.min(1, (finding.ranking[0]?.score ?? 0) / APART)
        : finding.assessment.confidence,
    };
    graded.push({ question, asked, finding, outcome, shortIsRight: shortIsRight(question, finding) });
  }
  return graded;
}

/** Whether a candidate is one of the sentences that answer a question. */
export function isRightCandidate(question: GradedQuestion, { document, index }: Candidate): boolean {
  const sentence = document.sentences[index];
  return (
    sentence !== undefined &&
    isRight(question, document.document.file, sentence.display, document.document.others)
  );
}

/** Holding, or held by, a sentence that answers, in a file that is known to; white space does not count. */
function isRight(
  { sentences, file }: GradedQuestion,
  quoted: string,
  text: string,
  others: readonly string[] = [],
): boolean {
  const words = squeezed(text);
  const inFile = file === quoted || others.includes(file ?? "");
  return sentences.some((sentence) => {
    const known = squeezed(sentence);
    return known.length >= TELLING
      ? words.includes(known) || (words.length >= TELLING && known.includes(words))
      : inFile && words.includes(known);
  });
}

/** Letters from which a stretch of text is found nowhere else by chance. */
const TELLING = 40;

function articleRank({ file }: GradedQuestion, { quotes, ranking }: Finding): number | null {
  const ranked = new Set([...quotes, ...ranking].map(({ document }) => document.document));
  const place = [...ranked].findIndex(
    (document) => file !== undefined && [document.file, ...document.others].includes(file),
  );
  return place < 0 ? null : place + 1;
}

function shortIsRight(question: GradedQuestion, { short }: Finding): boolean | null {
  return !question.answerable || question.answer === null || !short
    ? null
    : isKnownAnswer(question, short.text);
}

/** Whether a few words are the known answer of a question, with more or fewer words about it; false where none is known. */
export function isKnownAnswer({ answer }: GradedQuestion, text: string): boolean {
  if (answer === null) return false;
  const [known, given] = [squeezed(fold(answer)), squeezed(fold(text))];
  return known.includes(given) || given.includes(known);
}

import type { Embedder } from "../embedding/embedder.ts";
import { languageOf, type Language } from "../language/languages.ts";
import type { NamedQuestion } from "../language/periphrases.ts";
import { plainQuestion } from "../language/plain-question.ts";
import { searchedQuestion } from "../language/searched-question.ts";
import { createQuery } from "../search/query.ts";
import { withPairs } from "./also-sought.ts";
import type { Answer, Coverage } from "./answer.ts";
import type { Day } from "./chronology/days.ts";
import { explain } from "./explaining/explaining.ts";
import type { Explanation } from "./explaining/explanation.ts";
import { find } from "./finding.ts";
import { understand } from "./follow-up.ts";
import { currentAmong, type Library } from "./library.ts";
import { answerListing, type Listed } from "./listing/answering.ts";
import { mayBeStated, readRequest, statesNumber } from "./listing/request.ts";
import { confidenceOfUnlisted, unlistedFor } from "./listing/unlisted.ts";
import type { Unlisted } from "./note.ts";
import { outcomeOf, type Found } from "./outcome.ts";
import { readSought } from "./period/reading.ts";
import { currentDay } from "./period/today.ts";
import type { Suggestion } from "./suggestions/suggestion.ts";
import { suggestionsAmong } from "./suggestions/suggestions.ts";
import { withWholeNames } from "./whole-names.ts";
import { readIn, type Read } from "./words-first.ts";

/** Answers questions about one archive. */
export interface Archivist {
  /**
   * What the archive says to a question; `history` holds the earlier questions of the conversation, oldest first. Every quote
   * has been compared with its file as it is now. The same archive, question and history give the same answer but for `ms`.
   */
  ask(question: string, history?: readonly string[]): Promise<Answer>;
  coverage(): Coverage;
  /** Questions in a language that the archive is known to answer, of different articles as far as there are; empty while none are known. */
  suggestions(language: Language): readonly Suggestion[];
  /** The question of a suggestion by its id, null where it is no longer suggested. */
  suggested(id: string): string | null;
}

/** What an archivist works with. */
export interface ArchivistParts {
  readonly library: Library;
  readonly embedder: Embedder;
  /** The day that « l’an dernier » is told from; by default that of the machine. Only questions with such words depend on it. */
  readonly today?: () => Day;
}

/** The archivist of a library. Files that change are noticed when they are quoted; the index is then brought up to date. */
export function createArchivist({ library, embedder, today = currentDay }: ArchivistParts): Archivist {
  return {
    coverage: () => library.open().store.summary,
    suggestions: (language) => suggestionsAmong(library.open().known, language),
    suggested: (id) => library.open().known.find((question) => question.id === id)?.text ?? null,
    ask: async (question, history = []) => {
      const began = performance.now();
      const tookMs = () => Math.round(performance.now() - began);
      const { heard, asked } = hear(question, history);
      const { listed, unlisted, isSure } = await listFor(asked);
      const list = (): Answer | null =>
        listed && { kind: "answer", ...heard, ...listed, notes: [], ms: tookMs() };
      const sure = isSure ? list() : null;
      if (sure) return sure;
      const named = await withNames(asked, history);
      const found = await foundNow(named.text);
      const answer = outcomeOf(
        found,
        { ...heard, confidence: confidenceIn(found, unlisted), ms: tookMs() },
        unlisted,
      );
      const isStated = answer.kind === "answer" && statesNumber(answer.answer ?? "");
      const counted = isStated ? null : list();
      return counted ?? explainable({ ...answer, notes: withPairs(answer, named.pairs) }, found);
    },
  };

  /** What the archive lists for a question that asks it for a list. */
  async function listFor(asked: string): Promise<List> {
    const request = readRequest(asked, today());
    if (!request) return NO_LIST;
    const { listed, period } = await answerListing(library, request);
    return { listed, unlisted: unlistedFor(request, period), isSure: !mayBeStated(request) };
  }

  /** A question whose places and persons have the names that they go by in the archive. */
  async function withNames(asked: string, history: readonly string[]): Promise<NamedQuestion> {
    const places = searchedQuestion(asked);
    const persons = await withWholeNames(places.text, history, library.open().store);
    return { text: persons.text, pairs: [...places.pairs, ...persons.pairs] };
  }

  /** What is found of a question in the archive as its files are now. */
  async function foundNow(asked: string): Promise<Found> {
    const [vector, read] = await Promise.all([embedder.embedQuestion(asked), readIn(library.open(), asked)]);
    const found = await findCurrent(library, read, vector, today());
    if (found.quotes.length >= found.finding.quotes.length) return found;
    await library.refresh();
    return findCurrent(library, await readIn(library.open(), asked), vector, today());
  }
}

/** What was typed, and what is asked by it. */
interface Question {
  readonly heard: Pick<Answer, "question" | "understood" | "language">;
  /** As it is looked for: completed from the conversation, without courtesies, of a bearable length. */
  readonly asked: string;
}

function hear(question: string, history: readonly string[]): Question {
  const plain = plainQuestion(question);
  const understood = understand(plain, history.map(plainQuestion));
  const heard = { question, understood, language: languageOf(question) };
  return { heard, asked: shortened(understood ?? plain) };
}

/** What comes of a question as one for a list. */
interface List {
  readonly listed: Listed | null;
  /** That a list was asked for which is empty. */
  readonly unlisted: Unlisted | null;
  /** Whether the list is the answer, whatever else is found: no article may state it by itself. */
  readonly isSure: boolean;
}

const NO_LIST: List = { listed: null, unlisted: null, isSure: false };

function confidenceIn({ finding }: Found, unlisted: Unlisted | null): number {
  const { confidence } = finding.assessment;
  return unlisted ? confidenceOfUnlisted(confidence) : confidence;
}

/** The answer, with an explanation that is made where it is looked at: few people ask why. */
function explainable(answer: Answer, found: Found): Answer {
  let made: Explanation | undefined;
  return {
    ...answer,
    get explanation() {
      return (made ??= explain(answer.kind, found));
    },
  };
}

/**
 * The longest text that is searched for whole, in UTF-16 units: three times a very long question. Each word costs, and who pastes a
 * page asks at its beginning or at its end.
 */
const LONGEST_SOUGHT = 800;

function shortened(question: string): string {
  if (question.length <= LONGEST_SOUGHT) return question;
  const [beginning, end] = [question.slice(0, LONGEST_SOUGHT / 2), question.slice(-LONGEST_SOUGHT / 2)];
  return `${beginning.replace(/\S*$/u, "")} ${end.replace(/^\S*/u, "")}`;
}

/**
 * What is found in the index in service, and which of its quotes are of files that are still what was indexed: a title, a date
 * or a sum may rest on any part of a file.
 */
async function findCurrent(
  library: Library,
  { archive, vocabulary, words }: Read,
  vector: Float32Array,
  today: Day,
): Promise<Found> {
  const query = createQuery(words.text, vector, vocabulary, words);
  const finding = await find(archive.store, vocabulary, query, undefined, readSought(words.text, today));
  const files = finding.quotes.map(({ quote }) => quote.file);
  const current = await currentAmong(files, archive, library);
  return {
    finding,
    query,
    vocabulary,
    known: archive.known,
    quotes: finding.quotes.flatMap(({ quote }) => (current.has(quote.file) ? quote : [])),
  };
}

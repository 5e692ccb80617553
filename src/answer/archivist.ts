import type { Embedder } from "../embedding/embedder.ts";
import { languageOf } from "../language/languages.ts";
import { findWords } from "../language/words.ts";
import { createQuery } from "../search/query.ts";
import { createVocabulary, type Vocabulary } from "../search/vocabulary.ts";
import type { Store } from "../store/store.ts";
import type { Answer, Coverage, Quote } from "./answer.ts";
import { decide } from "./deciding.ts";
import { find, type Finding } from "./finding.ts";
import { understand } from "./follow-up.ts";

/** Answers questions about one archive. */
export interface Archivist {
  /**
   * What the archive says to a question; `history` holds the earlier questions of the conversation, oldest first. Every quote
   * has been compared with its file as it is now. The same archive, question and history give the same answer but for `ms`.
   */
  ask(question: string, history?: readonly string[]): Promise<Answer>;
  coverage(): Coverage;
}

/** What an archivist works with. */
export interface ArchivistParts {
  readonly store: Store;
  readonly embedder: Embedder;
  /** The text of a file of the archive as it is now, null where it is gone. */
  readonly readCurrent: (file: string) => Promise<string | null>;
  /** Brings the index up to date: called where a file turns out to have changed since. */
  readonly refresh: () => Promise<Store>;
}

/** The archivist of a store. Files that change later are noticed when they are quoted; the index is then brought up to date. */
export function createArchivist({ store, embedder, readCurrent, refresh }: ArchivistParts): Archivist {
  let archive = open(store);
  const findIn = async (question: string, vector: Float32Array): Promise<Finding> => {
    const { store: opened, vocabulary } = archive;
    const words = await vocabulary();
    return find(opened, words, createQuery(question, vector, words));
  };
  return {
    coverage: () => archive.store.summary,
    ask: async (question, history = []) => {
      const began = performance.now();
      const understood = understand(question, history);
      const asked = understood ?? question;
      const vector = await embedder.embedQuestion(asked);
      let finding = await findIn(asked, vector);
      let quotes = await whichHold(finding, archive.store, readCurrent);
      if (quotes.length < finding.quotes.length) {
        archive = open(await refresh());
        finding = await findIn(asked, vector);
        quotes = await whichHold(finding, archive.store, readCurrent);
      }
      return outcomeOf(finding, quotes, {
        question,
        understood,
        language: languageOf(question),
        confidence: finding.assessment.confidence,
        ms: Math.round(performance.now() - began),
      });
    },
  };
}

interface OpenArchive {
  readonly store: Store;
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** The vocabulary is made at the first question; where that fails, the next one tries again. */
function open(store: Store): OpenArchive {
  let made: Promise<Vocabulary> | undefined;
  const make = async () => createVocabulary(await store.statistics());
  const forget = (fault: unknown) => {
    made = undefined;
    throw fault;
  };
  return { store, vocabulary: () => (made ??= make().catch(forget)) };
}

/**
 * The quotes of files that are still what was indexed, in order: a title, a date or a sum may rest on any part of a file.
 * Each file is read once.
 */
async function whichHold(
  { quotes }: Finding,
  store: Store,
  readCurrent: ArchivistParts["readCurrent"],
): Promise<Quote[]> {
  const files = [...new Set(quotes.map(({ quote }) => quote.file))];
  const hold = await Promise.all(
    files.map(async (file) => (await readCurrent(file)) === (await store.text(file))),
  );
  const current = new Set(files.filter((_, at) => hold[at]));
  return quotes.flatMap(({ quote }) => (current.has(quote.file) ? quote : []));
}

/** The most suggestions of a refusal. */
const MOST_SUGGESTIONS = 3;

/** The outcome of a finding, with the quotes of it that still hold. */
function outcomeOf(
  { assessment, short, ranking, quotes: found }: Finding,
  quotes: readonly Quote[],
  outcome: Pick<Answer, "question" | "understood" | "language" | "confidence" | "ms">,
): Answer {
  const [first, ...others] = quotes;
  const kind = decide(assessment);
  if (!first || kind === "none" || findWords(outcome.understood ?? outcome.question).length === 0) {
    const titles = new Set(ranking.map(({ document }) => document.document.title));
    return { kind: "none", ...outcome, suggestions: [...titles].slice(0, MOST_SUGGESTIONS) };
  }
  if (kind === "near") return { kind, ...outcome, quotes: [first, ...others] };
  const whole = quotes.length === found.length ? short : null;
  return {
    kind,
    ...outcome,
    answer: whole?.text ?? null,
    basis: whole?.basis ?? null,
    derivation: whole?.derivation ?? null,
    quotes: [first, ...others],
  };
}

import type { Embedder } from "../embedding/embedder.ts";
import { squeezed } from "../language/folding.ts";
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
    const words = await vocabulary;
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
      let quotes = await whichHold(finding, readCurrent);
      if (quotes.length < finding.quotes.length) {
        archive = open(await refresh());
        finding = await findIn(asked, vector);
        quotes = await whichHold(finding, readCurrent);
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
  readonly vocabulary: Promise<Vocabulary>;
}

function open(store: Store): OpenArchive {
  return { store, vocabulary: store.statistics().then(createVocabulary) };
}

/** The quotes that still stand in their files, with what their dates rest on, in order; each file is read once. */
async function whichHold({ quotes }: Finding, readCurrent: ArchivistParts["readCurrent"]): Promise<Quote[]> {
  const files = [...new Set(quotes.map(({ quote }) => quote.file))];
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readCurrent(file)] as const)),
  );
  return quotes.flatMap(({ quote }) => (stands(quote, texts.get(quote.file) ?? "") ? quote : []));
}

function stands({ start, end, text, dateEvidence }: Quote, current: string): boolean {
  if (current.slice(start, end) !== text) return false;
  const words = dateEvidence.length === 0 ? "" : squeezed(current);
  return dateEvidence.every((sentence) => words.includes(squeezed(sentence)));
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

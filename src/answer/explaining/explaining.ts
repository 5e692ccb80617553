import { languageOf } from "../../language/languages.ts";
import { termsOf } from "../../language/terms/terms.ts";
import { AT } from "../../search/features.ts";
import type { Query } from "../../search/query.ts";
import type { Candidate } from "../../search/search.ts";
import type { Vocabulary } from "../../search/vocabulary.ts";
import type { IndexedDocument } from "../../store/store.ts";
import type { Answer, Quote } from "../answer.ts";
import type { Finding } from "../finding.ts";
import type { ChosenQuote } from "../quotes.ts";
import { askedNames, askedWords, type AskedName, type AskedWord } from "./asked-words.ts";
import type { Explanation, OutcomeReason, QuoteReasons } from "./explanation.ts";

/** A question with what was found. */
export interface Searched {
  readonly query: Query;
  readonly vocabulary: Vocabulary;
  readonly finding: Finding;
  /** Those of its quotes that are shown. */
  readonly quotes: readonly Quote[];
}

/** Why a question has the answer that it has. Deterministic, like the finding. */
export function explain(kind: Answer["kind"], searched: Searched): Explanation {
  const { query, vocabulary, finding, quotes } = searched;
  const words = askedWords(query, vocabulary);
  const shown = kind === "none" ? [] : finding.quotes.filter(({ quote }) => quotes.includes(quote));
  return {
    outcome: [
      ...doubts(kind, searched, words),
      ...shortReasons(kind, finding),
      ...periodReasons(kind, finding),
    ],
    quotes: shown.map((chosen) => quoteReasons(chosen, finding, words)),
  };
}

function quoteReasons(
  { document, index, quote }: ChosenQuote,
  { ranking }: Finding,
  words: readonly AskedWord[],
): QuoteReasons {
  const isOwn = (candidate: Candidate) => candidate.document === document && candidate.index === index;
  const own = ranking.find(isOwn);
  const similarity = own ? similarityOf(own) : 0;
  const nearer = ranking.filter((other) => similarityOf(other) > similarity).length;
  const terms = new Set(document.sentences[index]?.terms);
  const isMet = (word: AskedWord) => meets(word, terms);
  const isTitle = own?.features[AT.title] === 1;
  const title = new Set(isTitle ? [] : termsOf(document.document.title));
  return {
    met: typed(words.filter(isMet)),
    missing: typed(words.filter((word) => !isMet(word))),
    meaning: { rank: nearer + 1, of: ranking.length },
    title: typed(words.filter((word) => meets(word, title))),
    standing: own?.standing ?? "unknown",
    date: document.document.date,
    isBrief: quote.section === "brief",
  };
}

function similarityOf({ features }: Candidate): number {
  return features[AT.sentenceSimilarity] ?? 0;
}

function meets({ readings }: AskedWord, terms: ReadonlySet<string>): boolean {
  return [...readings].some((reading) => terms.has(reading));
}

/** Why it is not believed to be an answer; nothing where it is. */
function doubts(
  kind: Answer["kind"],
  { query, finding }: Searched,
  words: readonly AskedWord[],
): OutcomeReason[] {
  if (kind === "answer") return [];
  const outside = finding.notes.find((note) => note.kind === "outside");
  if (outside && kind === "near") return [{ kind: "outside", words: outside.words }];
  const names = askedNames(query, words);
  const unknown = names.filter((name) => name.words.some(({ isKnown }) => !isKnown));
  const others = words.filter((word) => !word.isKnown && !unknown.some((name) => name.words.includes(word)));
  const found: OutcomeReason[] = [
    ...(unknown.length > 0 ? [{ kind: "unknown-names", words: typed(unknown) } as const] : []),
    // In another language the archive has hardly any of a question's words.
    ...(others.length > 0 && languageOf(query.text) === "fr"
      ? [{ kind: "unknown-words", words: typed(others) } as const]
      : []),
    ...(unknown.length === 0 && areApart(names, finding)
      ? [{ kind: "apart", words: typed(names) } as const]
      : []),
    ...unstated(kind, query, finding),
  ];
  if (found.length > 0) return found;
  return [{ kind: kind === "near" ? "weak" : "off-subject" }];
}

function typed(words: readonly { readonly text: string }[]): string[] {
  return words.map(({ text }) => text);
}

/** Whether no sentence that was looked at has all names, with its title. */
function areApart(names: readonly AskedName[], { ranking }: Finding): boolean {
  if (names.length < 2 || ranking.length === 0) return false;
  const titles = new Map<IndexedDocument, readonly string[]>();
  return !ranking.some(({ document, index }) => {
    const title = titles.get(document) ?? termsOf(document.document.title);
    titles.set(document, title);
    const terms = new Set([...title, ...(document.sentences[index]?.terms ?? [])]);
    return names.every((name) => name.words.every((word) => meets(word, terms)));
  });
}

/** What is asked for and the best sentence does not state. */
function unstated(kind: Answer["kind"], { wanted }: Query, { ranking, quotes }: Finding): OutcomeReason[] {
  const [first] = quotes;
  if (kind !== "near" || !first || ranking.length === 0) return [];
  const states = first.document.sentences[first.index]?.states ?? [];
  const what = wanted.find((one) => !states.includes(one));
  return what ? [{ kind: "unstated", what }] : [];
}

function shortReasons(kind: Answer["kind"], { short }: Finding): OutcomeReason[] {
  if (kind !== "answer" || !short) return [];
  if (short.basis === "quoted") return [{ kind: "quoted" }];
  return short.derivation === null ? [] : [{ kind: "derived", sum: short.derivation }];
}

function periodReasons(kind: Answer["kind"], { sought, notes }: Finding): OutcomeReason[] {
  if (!sought || kind === "none" || notes.some((note) => note.kind === "outside")) return [];
  if (sought.kind === "order") return [{ kind: sought.order }];
  const isLoose = sought.kind === "event" || (sought.kind === "seasons" && sought.isLoose);
  return [{ kind: "period", words: sought.words, isStrict: !isLoose }];
}

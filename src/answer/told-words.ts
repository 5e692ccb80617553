import { inFrench } from "../language/glosses.ts";
import { sliceOf } from "../language/span.ts";
import { QUESTION_WORDS, STOP_WORDS } from "../language/terms/stop-words.ts";
import { foldedWords } from "../language/words.ts";
import { nearestTokens } from "../search/nearest-tokens.ts";
import type { Query } from "../search/query.ts";
import type { Candidate } from "../search/search.ts";
import type { QueryTokens } from "../search/tokens.ts";
import { askedNoun } from "./short/asked-noun.ts";
import { readInquiry, type Inquiry } from "./short/inquiry.ts";
import { countedNoun } from "./short/quantity/counted-noun.ts";
import { soughtIn } from "./short/sought-words.ts";

/**
 * A word of a question that is no grammar, and how near a sentence comes to telling it: by the cosines of the model's tokens, and by the
 * families of words, which bring a word that is told in another of its family to {@link MET} at least.
 */
export interface ToldWord {
  readonly isName: boolean;
  /** Whether the question asks with it: « quel pont », « combien d’élèves ». */
  readonly isAskedWith: boolean;
  /** Its share of the question's names, or of its other words. */
  readonly weight: number;
  readonly inSentence: number;
  /** In the title, the sentence before, or the sentence itself. */
  readonly inContext: number;
  /** Whether one of these has the word, or another that speaks of the same. */
  readonly isMet: boolean;
}

/** About the least cosine of a word with itself in another sentence. */
const MET = 0.95;

/**
 * The words of a question with what a candidate tells of them, in order; none where the model tells no tokens. `period`: the words of the question's
 * period, which articles are placed by and need not tell. Linear in the texts.
 */
export function toldWords({ text, tokens }: Query, candidate: Candidate, period: string): ToldWord[] {
  if (!tokens) return [];
  const inquiry = readInquiry(text);
  const { own, title, before } = contextOf(candidate);
  const { cosines, step } = nearestTokens(tokens, [own.tokens, title.tokens, before.tokens]);
  const cosine = (token: number, list: number) => cosines[list * step + token] ?? 0;
  const nearest = (token: number) => Math.max(cosine(token, 0), cosine(token, 1), cosine(token, 2));
  const ofSentence = keysIn(inquiry, own.display);
  const ofContext = keysIn(inquiry, [title, before, own].map(({ display }) => display).join(" "));
  const asking = inquiry.asked === "howmany" ? countedNoun(inquiry)[0] : askedNoun(inquiry);
  return wordsOf(inquiry, text, tokens, period).map(({ keys, isName, at }) => {
    const sumOf = (valueOf: (token: number) => number) => at.reduce((sum, token) => sum + valueOf(token), 0);
    const told = (value: number, met: ReadonlySet<string>) =>
      !isName && keys.some((key) => met.has(key)) ? Math.max(MET, value) : value;
    return {
      isName,
      isAskedWith: keys.some((key) => key === asking),
      weight: sumOf((token) => (tokens.names[token] ?? 0) + (tokens.words[token] ?? 0)),
      inSentence: told(sumOf((token) => cosine(token, 0)) / at.length, ofSentence),
      inContext: told(sumOf(nearest) / at.length, ofContext),
      isMet: keys.some((key) => ofContext.has(key)),
    };
  });
}

/** A word of a question, folded, with its tokens. */
interface TokenWord {
  readonly keys: readonly string[];
  readonly isName: boolean;
  readonly at: number[];
}

/** The words of a question that are no grammar, nor of its period. */
function wordsOf(
  inquiry: Inquiry,
  text: string,
  { places, names }: QueryTokens,
  period: string,
): TokenWord[] {
  const placing = new Set(foldedWords(period));
  const words: TokenWord[] = [];
  for (const [at, place] of places.entries()) {
    const last = words.at(-1);
    if (last && place.start === places[at - 1]?.start) last.at.push(at);
    else words.push({ keys: keysOf(sliceOf(text, place), inquiry), isName: (names[at] ?? 0) > 0, at: [at] });
  }
  return words.filter(
    ({ keys, isName }) =>
      !keys.some((key) => placing.has(key)) && (isName || keys.some((key) => isTelling(inquiry, key))),
  );
}

/** A word folded, with its French where it has any. */
function keysOf(word: string, { language }: Inquiry): string[] {
  return language === "fr"
    ? foldedWords(word)
    : [...foldedWords(word), ...foldedWords(inFrench(word, language))];
}

/** What a French question is about is known; of another one what is no grammar is taken for it. */
function isTelling({ language, sought }: Inquiry, key: string): boolean {
  return language === "fr"
    ? sought.some((one) => one.key === key)
    : !STOP_WORDS.has(key) && !QUESTION_WORDS.has(key);
}

function keysIn(inquiry: Inquiry, text: string): ReadonlySet<string> {
  return new Set(soughtIn(inquiry, text).map(({ key }) => key));
}

/** A candidate's sentence with what it is read with: where nothing stands before it in its section, it stands for that itself. */
function contextOf({ document: { sentences }, index }: Candidate) {
  const own = sentences[index];
  const last = sentences[index - 1];
  const [title] = sentences;
  if (!own || !title) throw new Error(`a candidate has no sentence ${index}`);
  return { own, title, before: last?.section === own.section ? last : own };
}

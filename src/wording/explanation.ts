import type { Answer } from "../answer/answer.ts";
import type { OutcomeReason, QuoteReasons } from "../answer/explaining/explanation.ts";
import { ofDate } from "./period-note.ts";
import type { Wording } from "./wording.ts";

/** An explanation as sentences: of the whole, the confidence first, and of each quote. */
export interface ExplanationInWords {
  readonly outcome: readonly string[];
  readonly quotes: readonly (readonly string[])[];
}

/** Why an answer is what it is, for people. A list, which nothing was searched for, says so. */
export function explanationInWords(
  wording: Wording,
  { explanation, confidence }: Pick<Answer, "explanation" | "confidence">,
): ExplanationInWords {
  if (!explanation) return { outcome: [wording.say("why-unexplained")], quotes: [] };
  return {
    outcome: [
      confidenceInWords(wording, confidence),
      ...explanation.outcome.map((reason) => outcomeInWords(wording, reason)),
    ],
    quotes: explanation.quotes.map((reasons) => quoteInWords(wording, reasons)),
  };
}

/** Beyond these a confidence is called high, and medium. */
const HIGH = 0.8;
const MIDDLE = 0.5;

function confidenceInWords({ say }: Wording, confidence: number): string {
  const level = confidence >= HIGH ? "high" : confidence >= MIDDLE ? "middle" : "low";
  return say("why-confidence", { level, percent: Math.round(confidence * 100) });
}

function outcomeInWords(wording: Wording, reason: OutcomeReason): string {
  const { say } = wording;
  switch (reason.kind) {
    case "unknown-names":
    case "unknown-words":
      return say(`why-${reason.kind}`, {
        count: reason.words.length,
        words: listInWords(wording, reason.words),
      });
    case "apart":
      return say("why-apart", { words: listInWords(wording, reason.words) });
    case "unstated":
      return say("why-unstated", { what: reason.what });
    case "derived":
      return say("why-derived", { sum: reason.sum });
    case "period":
      return say(reason.isStrict ? "why-period" : "why-period-loose", {
        words: wordInWords(wording, reason.words),
      });
    case "outside":
      return say("why-outside", { words: wordInWords(wording, reason.words) });
    case "weak":
    case "off-subject":
    case "quoted":
    case "latest":
    case "earliest":
      return say(`why-${reason.kind}`);
  }
}

function quoteInWords(wording: Wording, reasons: QuoteReasons): string[] {
  const { meaning, title, standing, missing } = reasons;
  const { say } = wording;
  const words = [
    metInWords(wording, reasons),
    ...(missing.length > 0 && reasons.met.length > 0
      ? [say("why-missing", { words: listInWords(wording, missing) })]
      : []),
  ].join(" ");
  const reasonsInWords = [
    words,
    ...(standing === "outside" ? [say("why-outside-quote")] : []),
    ...(standing === "told" || standing === "dated" ? [say(`why-${standing}`)] : []),
    ...(meaning.rank <= NEAR ? [say("why-meaning", { rank: meaning.rank, count: meaning.of })] : []),
    ...(title.length > 0 ? [say("why-title", { words: listInWords(wording, title) })] : []),
  ];
  return [...reasonsInWords.slice(0, MOST_REASONS), dateInWords(wording, reasons)];
}

/** The most reasons of one quote beside its date. */
const MOST_REASONS = 3;

/** A meaning further behind is no reason. */
const NEAR = 10;

function metInWords(wording: Wording, { met, missing }: QuoteReasons): string {
  const { say } = wording;
  if (met.length === 0) return say("why-met-none");
  const words = listInWords(wording, met);
  const count = met.length + missing.length;
  return missing.length === 0
    ? say("why-met-all", { count, words })
    : say("why-met-some", { met: met.length, count, words });
}

function dateInWords(wording: Wording, { date, isBrief }: QuoteReasons): string {
  const { say } = wording;
  if (isBrief) return say("why-brief");
  const of = date && ofDate(wording, date.certainty === "inferred" ? { ...date, certainty: "stated" } : date);
  if (!date || of === null) return say("why-date-unknown");
  return say(date.certainty === "inferred" ? "why-date-inferred" : "why-date", { of });
}

/** The most words of a list, and the longest of them in UTF-16 units: a question may be a page. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

/** « Hanoi », « Séoul » et « jumelage ». */
function listInWords(wording: Wording, words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => wordInWords(wording, word));
  const last = words.length > MOST_WORDS ? "…" : shown.pop();
  if (shown.length === 0 || last === undefined) return last ?? "";
  return words.length > MOST_WORDS
    ? `${shown.join(", ")}, ${last}`
    : wording.say("why-words", { first: shown.join(", "), last });
}

function wordInWords({ say }: Wording, word: string): string {
  return say("why-word", {
    word: word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD).trimEnd()}…` : word,
  });
}

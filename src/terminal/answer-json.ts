import type { Answer, Quote } from "../answer/answer.ts";
import type { ArticleDate } from "../archive/document.ts";

/**
 * An answer as one line of JSON, with exactly the keys that CONTRACT.md names, in its order; `explain` adds to each quote the
 * reasons of its rank. Characters that some readers take for a line's end, or a terminal for a command, are escaped.
 */
export function answerJson(answer: Answer, { explain = false }: { explain?: boolean } = {}): string {
  const { question, kind, confidence, understood, language, ms } = answer;
  const quotes = answer.kind === "none" ? [] : answer.quotes;
  return jsonLine({
    question,
    kind,
    answer: answer.kind === "answer" ? answer.answer : null,
    basis: answer.kind === "answer" ? answer.basis : null,
    derivation: answer.kind === "answer" ? answer.derivation : null,
    confidence: rounded(confidence, 3),
    quotes: quotes.map((quote) => ({
      ...quoteFields(quote),
      ...(explain ? { explain: quote.reasons } : {}),
    })),
    suggestions: answer.kind === "none" ? answer.suggestions.map(({ text }) => text) : [],
    understood,
    language,
    ms: rounded(ms, 0),
  });
}

/** A value as one line of JSON that is safe to show and to split into lines. */
export function jsonLine(value: object): string {
  return JSON.stringify(value).replace(UNSAFE, escaped);
}

/** DEL and the C1 controls, the line and paragraph separators: valid raw in JSON, and trouble everywhere else. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about.
const UNSAFE = /[\u007F-\u009F\u2028\u2029]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function quoteFields({ file, article, section, start, end, text, display, date }: Quote) {
  return { file, article, section, start, end, text, display, date: date && dateFields(date) };
}

/** A part that is not known is absent. */
function dateFields({ year, month, day, certainty }: ArticleDate) {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    certainty,
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

import { shortAnswerOf } from "../../../../src/answer/short/short-answer.ts";
import type { ArticleDate } from "../../../../src/archive/document.ts";
import { evidenceOf } from "../evidence-of.ts";

/** An expression of time in a sentence of an article, and what a question about it is to be answered. */
export interface Expression {
  readonly date: Omit<ArticleDate, "evidence"> | null;
  readonly question: string;
  readonly sentence: string;
  /** The short answer: exact, or an interval in words (`vers 1996`, `1970 ou 1971`, `années 1990`); null for none. */
  readonly expected: string | null;
}

/**
 * The expressions of a table: `@` sets the article's date (`2016-07-10`, ` inferred` after it, `05-18` without year, `-` for none),
 * `?` the question, and each other line is a sentence with its answer after `=>`, `-` for none.
 */
export function readExpressions(table: string): Expression[] {
  const found: Expression[] = [];
  let date: Expression["date"] = null;
  let question = "";
  for (const line of table.trim().split("\n")) {
    const rest = line.slice(2).trim();
    if (line.startsWith("@ ")) date = readDate(rest);
    else if (line.startsWith("? ")) question = rest;
    else {
      const [sentence = "", expected = ""] = line.split(" => ");
      found.push({ date, question, sentence, expected: expected === "-" ? null : expected });
    }
  }
  return found;
}

function readDate(words: string): Expression["date"] {
  const [day = "", inferred] = words.split(" ");
  const parts = day.split("-").map(Number);
  if (day === "-") return null;
  if (parts.length === 2) return { month: parts[0] ?? 0, day: parts[1] ?? 0, certainty: "partial" };
  const [year = 0, month = 0, dayOfMonth = 0] = parts;
  return { year, month, day: dayOfMonth, certainty: inferred ? "inferred" : "stated" };
}

/** What is answered to an expression, as text; null for nothing. */
export function answered({ date, question, sentence }: Expression): string | null {
  return shortAnswerOf(question, [evidenceOf(sentence, { date })])?.text ?? null;
}

import type { Chapter } from "../chapter.ts";

/** What the terminal and Telegram both say: outcomes, coverage, sources, dates. */
export const COMMON = {
  "derived-mark": [],
  "answer-near": [],
  "answer-none": [],
  understood: ["question"],
  coverage: ["articles", "years", "briefs"],
  "coverage-undated": ["articles", "briefs"],
  "coverage-empty": [],
  suggestions: [],
  "source-article": ["title", "date", "file"],
  "source-brief": ["title", "date", "file"],
  month: ["month"],
  "date-day": ["day", "month", "year"],
  "date-month": ["month", "year"],
  "date-year": ["year"],
  "date-day-without-year": ["day", "month"],
  "date-month-without-year": ["month"],
  "date-unknown": [],
  "date-inferred": ["date"],
  "date-evidence": ["sentences"],
  "date-evidence-sentence": ["sentence"],
  "question-empty": [],
  "question-too-long": ["length", "limit"],
  welcome: [],
  farewell: [],
} as const satisfies Chapter;

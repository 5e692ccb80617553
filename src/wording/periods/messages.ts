import type { Chapter } from "../chapter.ts";

/** What is said of the time that a question asks about. */
export const PERIODS = {
  "of-day": ["date"],
  "of-month": ["date", "month"],
  "of-year": ["date"],
  "note-article": ["of"],
  "note-article-undated": [],
  "note-brief": [],
  "note-outside": ["of", "words"],
  "note-outside-undated": ["words"],
  "note-ended": ["words", "period", "year"],
  "period-range": ["from", "until"],
  "period-since": ["date"],
  "period-until": ["date"],
  "season-day": ["day", "month"],
} as const satisfies Chapter;

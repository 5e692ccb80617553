import type { Chapter } from "../chapter.ts";

/** Answers in Telegram: what is under their quotes, and what their buttons bring. */
export const ANSWERS = {
  "source-numbered": ["number", "source"],
  "button-context": [],
  "button-context-numbered": ["number"],
  "button-article": [],
  "button-article-numbered": ["number"],
  "button-brief": [],
  "button-brief-numbered": ["number"],
  "button-more": ["count"],
  "button-read": ["title"],
  "quoted-passage": [],
  "article-changed": [],
} as const satisfies Chapter;

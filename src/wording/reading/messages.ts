import type { Chapter } from "../chapter.ts";

/** Reading on in Telegram: articles page by page, and the list of them. */
export const READING = {
  "page-of": ["page", "pages"],
  "page-previous": [],
  "page-next": [],
  "article-place": ["date", "place"],
  "article-copies": ["files"],
  "brief-mark": [],
  "brief-heading": [],
  "brief-under": ["title"],
  "article-gone": [],
  "articles-entry": ["number", "title", "date"],
  "articles-open": ["number"],
  "articles-hint": [],
} as const satisfies Chapter;

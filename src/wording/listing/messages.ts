import type { Chapter } from "../chapter.ts";

/** Which articles of the archive speak of a subject, and how many. */
export const LISTING = {
  "listing-articles": ["count"],
  "listing-briefs": ["count"],
  "listing-both": ["articles", "briefs"],
  "listing-word": ["counted", "total", "subject"],
  "listing-words": ["counted", "total", "subject"],
  "listing-whole": ["counted"],
  "listing-forms": ["forms"],
  "listing-form": ["form"],
  "listing-further": ["count"],
  "listing-in-period": ["counted", "period"],
  "listing-inferred": ["count"],
  "listing-undated": ["count"],
  "listing-outside": ["count"],
  "listing-values": ["subject", "count", "total"],
  "several-values": ["values", "count"],
  "unlisted-word": ["subject"],
  "unlisted-words": ["subject"],
  "unlisted-period": ["subject", "period", "unknown", "outside"],
  "unlisted-time": ["period", "unknown", "outside"],
} as const satisfies Chapter;

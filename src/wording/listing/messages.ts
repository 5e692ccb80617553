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
  "several-values": ["values", "count"],
  "unlisted-word": ["subject"],
  "unlisted-words": ["subject"],
} as const satisfies Chapter;

import type { Chapter } from "../chapter.ts";

/** What inline search says. */
export const INLINE = {
  "inline-read": [],
  "inline-read-brief": [],
  "inline-link": [],
  "inline-none": [],
  "inline-ask": [],
} as const satisfies Chapter;

import type { Chapter } from "../chapter.ts";

/** What the bot says in groups. */
export const GROUPS = {
  "group-hello": [],
  "group-how": ["name", "command"],
  "group-how-privacy": ["command"],
} as const satisfies Chapter;

import type { Chapter } from "../chapter.ts";

/** What the bot says in groups. */
export const GROUPS = {} as const satisfies Chapter;

import type { Chapter } from "../chapter.ts";

/** What inline search says. */
export const INLINE = {} as const satisfies Chapter;

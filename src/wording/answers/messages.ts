import type { Chapter } from "../chapter.ts";

/** Answers in Telegram: their buttons, follow-ups, several questions, what is no question. */
export const ANSWERS = {} as const satisfies Chapter;

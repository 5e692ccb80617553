import type { Chapter } from "../chapter.ts";

/** Commands and first steps in Telegram: start, help, privacy, limits, faults. */
export const WELCOME = {} as const satisfies Chapter;

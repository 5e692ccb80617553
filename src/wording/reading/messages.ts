import type { Chapter } from "../chapter.ts";

/** Reading on in Telegram: a paragraph in its place, articles page by page, the list of articles. */
export const READING = {} as const satisfies Chapter;

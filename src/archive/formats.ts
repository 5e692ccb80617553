import { parseVna, type ParsedFile } from "./vna.ts";

/** Reads the structure of one file's text; null where it holds no article. */
export type Parser = (text: string) => ParsedFile | null;

/** The formats that the archive knows, by file extension in lower case: one file of this room each. */
export const PARSERS: ReadonlyMap<string, Parser> = new Map([[".txt", parseVna]]);

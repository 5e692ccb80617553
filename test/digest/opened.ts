import { openDesk, type Desk } from "../../src/digest/desk.ts";
import { digestFor, type Digest } from "../../src/digest/digest.ts";
import type { Reader } from "../../src/digest/reader.ts";
import type { IndexContents } from "../../src/store/contents.ts";
import { createStore } from "../../src/store/memory.ts";
import { nameOf, type ArticleName } from "./articles.ts";

/** A reader who follows and mutes nothing, and to whom everything is new. */
const READER: Reader = {
  chat: "1",
  today: "2026-07-02",
  since: null,
  shown: new Map(),
  follows: [],
  mutes: [],
};

/** An archive at its desk. */
export interface Opened {
  readonly contents: IndexContents;
  readonly desk: Desk;
  readonly digest: (reader: Partial<Reader>) => Promise<Digest>;
  readonly idOf: (name: ArticleName | "brief") => string;
}

/** Opens an archive whose articles were first seen on the first of July 2026, but for those that are given a day. */
export function opened(contents: IndexContents, days: Readonly<Record<string, string>> = {}): Opened {
  const firstSeen = new Map(
    contents.documents.map((each) => [each.document.id, days[nameOf(each)] ?? "2026-07-01"]),
  );
  const desk = openDesk(contents.documents, firstSeen);
  const store = createStore(contents);
  return {
    contents,
    desk,
    digest: (reader) => digestFor(desk, { ...READER, ...reader }, store),
    idOf: (name) => contents.documents.find((each) => nameOf(each) === name)?.document.id ?? "",
  };
}

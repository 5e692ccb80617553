import { readArchive } from "../../../src/archive/archive.ts";
import { sentencesOf } from "../../../src/archive/passages.ts";
import { createChecker, type Checker } from "../../../src/answer/checking/checker.ts";
import type { CheckedStore } from "../../../src/answer/checking/finder.ts";
import type { Judgement } from "../../../src/answer/checking/judging.ts";
import { sourceOf } from "../../support/archives.ts";

const BARE = { terms: [], states: [], units: [], vector: new Float32Array(0), tokens: new Int8Array(0) };

/** What is read of an archive of these files, without the rest of an index. */
export function storeOf(files: Readonly<Record<string, string>>): CheckedStore {
  const source = sourceOf(files);
  const indexed = readArchive(source).documents.map((document) => ({
    document,
    sentences: sentencesOf(document).map((sentence) => ({ ...sentence, ...BARE })),
    passages: [],
  }));
  return {
    ids: async () => indexed.map(({ document }) => document.id),
    fetch: async (ids) => ids.flatMap((id) => indexed.find(({ document }) => document.id === id) ?? []),
    text: async (file) => files[file] ?? null,
    matching: () => Promise.reject(new Error("a small archive is not searched")),
    summary: { passages: indexed.length },
  };
}

export function checkerOf(files: Readonly<Record<string, string>>): Promise<Checker> {
  return createChecker(storeOf(files));
}

/** What a text is that is one passage. Throws where it is not. */
export async function judgementOf(checker: Checker, text: string): Promise<Judgement> {
  const check = await checker.check(text);
  if (check.kind !== "whole") throw new Error(check.kind);
  return check.judgement;
}

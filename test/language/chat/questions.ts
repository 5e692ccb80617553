import type { Asked } from "../../../src/language/question.ts";

/** A question as people type it, with what it asks for. */
export type Row = readonly [question: string, asked: Asked];

/** One question a line, by what it asks for. */
export function rowsOf(tables: Partial<Readonly<Record<Asked, string>>>): Row[] {
  // Object.entries forgets what its keys are.
  return (Object.entries(tables) as [Asked, string][]).flatMap(([asked, lines]) =>
    lines
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line): Row => [line, asked]),
  );
}

import type { Conflict, ConflictValue } from "../answer/note.ts";
import { dateInWords } from "./date.ts";
import type { Wording } from "./wording.ts";

/** Values that the archive gives for one thing, as one line: each with the date of its article, in that order. */
export function conflictInWords(wording: Wording, { sort, values }: Conflict): string {
  const { say } = wording;
  const told = values.map((value) => valueInWords(wording, value));
  const joined = told.reduce((before, next) =>
    sort === "divergence"
      ? say("conflict-beside", { values: before, other: next })
      : say("conflict-then", { values: before, later: next }),
  );
  return say(isWithin(values) ? "conflict-within" : `conflict-${sort}`, { values: joined });
}

/** Whether one article gives all of them. */
function isWithin(values: readonly ConflictValue[]): boolean {
  return values.every(({ document }) => document === values[0]?.document);
}

/** A value may open its sentence (« Au moins 17 … »); here it stands within one. It never begins with a name. */
function valueInWords(wording: Wording, { text, date }: ConflictValue): string {
  const value = text.charAt(0).toLowerCase() + text.slice(1);
  return wording.say("conflict-value", { value, date: dateInWords(wording, date) });
}

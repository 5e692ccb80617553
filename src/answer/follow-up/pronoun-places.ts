import type { Agreement } from "./antecedent.ts";
import { flatten } from "./utterance.ts";

/** Where a question has a pronoun, and how its antecedent is put there. */
export interface Place extends Agreement {
  /** Where the pronoun begins. */
  readonly at: number;
  /** What is taken away, and what comes there; `NAME` stands for the antecedent. In order. */
  readonly changes: readonly Change[];
  /** Whether it stands for all that the last question is about. */
  readonly isTopic?: boolean;
}

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** A question with the antecedent of its pronoun put there, `de le` and `à le` contracted. */
export function withAntecedent(words: string, { changes }: Place, antecedent: string): string {
  let text = "";
  let end = 0;
  for (const change of changes) {
    text += words.slice(end, change.start) + change.put.replace("NAME", () => antecedent);
    end = change.end;
  }
  return contracted(text + words.slice(end), antecedent);
}

function contracted(text: string, antecedent: string): string {
  const lead = /^(?:le|les) /u.exec(flatten(antecedent))?.[0];
  const at = text.indexOf(antecedent);
  const before = /(?:^|(?<=\s))(?:de|d['’]|à|a) ?$/u.exec(text.slice(0, at))?.[0];
  if (before === undefined) return text;
  const isOf = before.startsWith("d");
  const head = text.slice(0, at - before.length);
  const tail = text.slice(at + antecedent.length);
  if (lead === undefined) {
    const isElided = isOf && /^[aeiou]/.test(flatten(antecedent));
    return `${head}${isOf ? (isElided ? "d'" : "de ") : "à "}${antecedent}${tail}`;
  }
  const article = { "le ": isOf ? "du " : "au ", "les ": isOf ? "des " : "aux " }[lead] ?? "";
  return `${head}${article}${antecedent.slice(lead.length)}${tail}`;
}

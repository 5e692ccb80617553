import type { ArticleDate } from "../../archive/document.ts";
import type { Statement } from "../../language/statements.ts";
import type { Standing } from "../period/standing.ts";

/** Why an answer is what it is, in facts that hold of its search: made anew from the same question it is the same. */
export interface Explanation {
  /** Of the whole, what matters most first. */
  readonly outcome: readonly OutcomeReason[];
  /** Of each quote, in the order of the answer's. */
  readonly quotes: readonly QuoteReasons[];
}

/** Why the answer is an answer, near or none. Words and names are as the question has them. */
export type OutcomeReason =
  /** Names that no article has, or words. */
  | { readonly kind: "unknown-names" | "unknown-words"; readonly words: readonly string[] }
  /** Names that are all known, but that no sentence that was looked at has together, its title included. */
  | { readonly kind: "apart"; readonly words: readonly string[] }
  /** The best sentence does not state what is asked for. */
  | { readonly kind: "unstated"; readonly what: Statement }
  /** The best sentence is too unlike the question; nothing is known of its subject. */
  | { readonly kind: "weak" | "off-subject" }
  /** The short answer stands in the first quote. */
  | { readonly kind: "quoted" }
  | { readonly kind: "derived"; readonly sum: string }
  /** The period that was looked for, as the question has it; whether anything from outside it could be refused. */
  | { readonly kind: "period"; readonly words: string; readonly isStrict: boolean }
  | { readonly kind: "latest" | "earliest" }
  /** The archive has it of another time only. */
  | { readonly kind: "outside"; readonly words: string };

/** Why one sentence was quoted. */
export interface QuoteReasons {
  /** The question's words that it has, in any form of them, and those that it lacks. */
  readonly met: readonly string[];
  readonly missing: readonly string[];
  /** The place of its meaning among all sentences that were looked at, from 1, and how many these were. */
  readonly meaning: { readonly rank: number; readonly of: number };
  /** The question's words in the title of its article; none where it is the title. */
  readonly title: readonly string[];
  readonly standing: Standing;
  /** The article's date; null where it is unknown, and of a brief. */
  readonly date: ArticleDate | null;
  readonly isBrief: boolean;
}

import type { SoughtDays } from "../../period/sought.ts";

/** The time of which articles were asked for, and how many others speak of the subject. */
export interface ListedPeriod {
  readonly days: SoughtDays;
  /** Of the articles of that time those whose date is inferred. */
  readonly inferred: number;
  /** Articles and briefs of no date, or of too little of one to tell. */
  readonly unknown: number;
  /** Articles of another time. */
  readonly outside: number;
}

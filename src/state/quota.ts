/** At most so many within any span of so many ms. */
export interface QuotaRule {
  readonly most: number;
  readonly within: number;
}

/** What people may still ask for, counted by all processes on a state together. */
export interface Quota {
  /**
   * Takes as many of so many as a person may still have by a rule, and says how many these are. What is kept for it are times,
   * without the person's number or what was asked, and is deleted when it no longer counts.
   */
  take(person: number, wanted: number, rule: QuotaRule): Promise<number>;
}

import type { Chapter } from "../chapter.ts";

/** What articles say that do not say the same. */
export const CONFLICTS = {
  "conflict-evolving": ["values"],
  "conflict-correction": ["values"],
  "conflict-divergence": ["values"],
  "conflict-within": ["values"],
  "conflict-value": ["date", "value"],
  "conflict-then": ["later", "values"],
  "conflict-beside": ["other", "values"],
} as const satisfies Chapter;

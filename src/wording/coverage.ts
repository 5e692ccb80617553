import type { Coverage } from "../answer/answer.ts";
import type { Wording } from "./wording.ts";

/** What the archive covers, in one sentence: articles, years where any is known, briefs. */
export function coverageInWords({ say }: Wording, { articles, briefs, years }: Coverage): string {
  if (articles === 0 && briefs === 0) return say("coverage-empty");
  if (!years) return say("coverage-undated", { articles, briefs });
  const [first, last] = years;
  return say("coverage", { articles, briefs, years: first === last ? `${first}` : `${first}–${last}` });
}

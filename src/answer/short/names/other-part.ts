import type { Inquiry } from "../inquiry.ts";
import { isBody } from "./bodies.ts";
import type { Run } from "./capitals.ts";

/** A body that did to others what it is asked who had it done: `le Tribunal a infligé`, for « qui a été condamné ». */
export function isJudge({ text }: Inquiry, subject: string): boolean {
  return (
    / (?:qui|ki) (?:a|ont|avait|avaient) ete /.test(text) &&
    isBody(subject.replace(/^(?:le |la |les |l['’])/iu, ""))
  );
}

/** `sacrée devant ses deux dauphines, Tran Kieu My`: who was beaten has not won. */
export function isRunnerUp({ text }: Inquiry, { before }: Run): boolean {
  return (
    / (?:gagn|remport|vainqu|sacre|elue|titre|champion)/.test(text) &&
    /(?:^|[^\p{L}])(?:devant|derriere) (?:[^,;:.]{0,40}, )?(?:[^,;:.]{0,25} )?$/u.test(before)
  );
}

import type { IndexReport } from "../store/indexing.ts";
import { jsonLine } from "./answer-json.ts";
import { printable } from "./printable.ts";

/** What an update of the index did, in one line of French. */
export function reportInWords(report: IndexReport): string {
  const { articles, briefs, passages, added, changed, removed, skipped, ms } = report;
  const holds = [counted(articles, "article"), counted(briefs, "brève"), counted(passages, "passage")];
  const did = [counted(added, "ajouté"), counted(changed, "modifié"), counted(removed, "retiré")];
  if (skipped.length > 0) did.push(counted(skipped.length, "écarté"));
  return `${holds.join(", ")} : ${did.join(", ")} (${seconds(ms)}).`;
}

/** A line for each file that could not be taken up, with its reason. */
export function skippedInWords({ skipped }: IndexReport): string[] {
  return skipped.map(({ file, reason }) => `Écarté : ${printable(file)} (${printable(reason)}).`);
}

/** The same report as one line of JSON, with the keys of CONTRACT.md in their order. */
export function reportJson(report: IndexReport): string {
  const { articles, briefs, passages, added, changed, removed, ms } = report;
  const skipped = report.skipped.map(({ file, reason }) => ({ file, reason }));
  return jsonLine({ articles, briefs, passages, added, changed, removed, skipped, ms: Math.round(ms) });
}

/** French takes the plural from two on. */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString("fr")} ${noun}${count < 2 ? "" : "s"}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace(".", ",")} s`;
}

import type { Quote } from "../answer/answer.ts";
import { dateInWords } from "./date.ts";
import type { Wording } from "./wording.ts";

/** On which sentences the date of a quote's article rests; null where none was inferred. */
export function dateEvidenceInWords({ say }: Wording, { dateEvidence }: Quote): string | null {
  if (dateEvidence.length === 0) return null;
  const sentences = dateEvidence.map((sentence) => say("date-evidence-sentence", { sentence }));
  return say("date-evidence", { sentences: sentences.join(" · ") });
}

/** Where a quote comes from: the title, the date or that there is none, the file. A brief is called one. */
export function sourceInWords(wording: Wording, quote: Quote): string {
  const message = quote.section === "brief" ? "source-brief" : "source-article";
  const date = dateInWords(wording, quote.date);
  return wording.say(message, { title: quote.article, date, file: quote.file });
}

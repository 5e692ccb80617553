import type { Evidence } from "../../../src/answer/short/evidence.ts";
import type { ArticleDate, Document, Section } from "../../../src/archive/document.ts";

/** What a piece of evidence is made of, for tests: a sentence, and as much around it as matters. */
export interface Around {
  readonly title?: string;
  readonly before?: string;
  readonly date?: Omit<ArticleDate, "evidence"> | null;
  readonly section?: Section;
}

/** Where the made-up article says its date. */
export const DATED_AT = { start: 1000, end: 1040 };

/** A sentence of a made-up article of one paragraph. */
export function evidenceOf(
  display: string,
  { title = "", before = "", date = null, section = "article" }: Around = {},
): Evidence {
  const first = { start: 0, end: before.length, display: before, cutBefore: false, cutAfter: false };
  const start = before === "" ? 0 : before.length + 1;
  const sentence = { start, end: start + display.length, display, cutBefore: false, cutAfter: false };
  const sentences = before === "" ? [sentence] : [first, sentence];
  const document: Document = {
    id: "0123456789abcdef",
    kind: section === "brief" ? "brief" : "article",
    file: "000_made_up.txt",
    others: [],
    title,
    paragraphs: [{ start: 0, end: sentence.end, section, sentences }],
    place: null,
    date: date && { ...date, evidence: [DATED_AT] },
  };
  return { document, sentence, section, before };
}

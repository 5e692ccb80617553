import { conflictAmong, type ConflictFound } from "../../../src/answer/conflicts/conflict.ts";
import type { Evidence } from "../../../src/answer/short/evidence.ts";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import type { ArticleDate, Document, Paragraph, Section, Sentence } from "../../../src/archive/document.ts";

/** One article as a test tells it: its title, its lead or none, the sentence that is quoted, its date (« 2016-07-03 ») or none. */
export interface Told {
  readonly title: string;
  readonly lead?: string;
  readonly text: string;
  readonly date?: string;
  readonly section?: Section;
  /** The same name for sentences of one article. */
  readonly id?: string;
}

/** The sentence as evidence, with the article around it. */
export function evidenceFrom(
  { title, lead = "", text, date, section = "article", id }: Told,
  at = 0,
): Evidence {
  let offset = 0;
  const paragraphOf = (display: string, of: Section): Paragraph => {
    const sentence: Sentence = {
      start: offset,
      end: offset + display.length,
      display,
      cutBefore: false,
      cutAfter: false,
    };
    offset = sentence.end + 2;
    return { start: sentence.start, end: sentence.end, section: of, sentences: [sentence] };
  };
  const paragraphs = [
    paragraphOf(title, "title"),
    ...(lead === "" ? [] : [paragraphOf(lead, "lead")]),
    paragraphOf(text, section),
  ];
  const document: Document = {
    id: id ?? String(at).padStart(16, "0"),
    kind: "article",
    file: `${id ?? at}.txt`,
    others: [],
    title,
    paragraphs,
    place: null,
    date: date === undefined ? null : dateOf(date),
  };
  const sentence = paragraphs.at(-1)?.sentences[0];
  if (!sentence) throw new Error("no sentence");
  return { document, sentence, section, before: "" };
}

function dateOf(text: string): ArticleDate {
  const [year, month, day] = text.split("-").map(Number);
  const known = { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
  return { ...known, certainty: year && day ? "stated" : "partial", evidence: [] };
}

/** What comes of a question on these articles, the best first. Throws where the first has no short answer. */
export function conflictOf(question: string, ...told: readonly Told[]): ConflictFound | null {
  const evidence = told.map((one, at) => evidenceFrom(one, at));
  const short = shortAnswerOf(question, evidence);
  if (!short) throw new Error(`« ${question} » has no short answer in « ${told[0]?.text} »`);
  return conflictAmong(question, short, evidence);
}

/** A conflict in short: `evolving: 12 morts < 17 morts`; `none`. */
export function inShort(conflict: ConflictFound | null): string {
  if (!conflict) return "none";
  return `${conflict.sort}: ${conflict.values.map(({ text }) => text).join(" < ")}`;
}

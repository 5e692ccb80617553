import { createHash } from "node:crypto";
import type { Document, Section, Sentence } from "./document.ts";

/** A sentence of a document with its place in it: paragraph and sentence numbers from 0. */
export interface PlacedSentence extends Sentence {
  readonly section: Section;
  readonly paragraph: number;
}

/**
 * The unit of retrieval: a run of whole sentences of one document. Passages overlap by a sentence, so that what stands on
 * both sides of a cut is found too; captions and titles are passages of their own.
 */
export interface Passage {
  readonly document: string;
  readonly section: Section;
  /** Indices into {@link sentencesOf} of the document. */
  readonly sentences: readonly number[];
  /** The sentences' display, joined by spaces. */
  readonly text: string;
}

/** Passages are filled to at most this many characters, so that a model of 512 tokens reads them whole. */
const LONGEST_PASSAGE = 700;

/** Every sentence of a document in reading order, the title's first. */
export function sentencesOf(document: Document): PlacedSentence[] {
  return document.paragraphs.flatMap((paragraph, index) =>
    paragraph.sentences.map((sentence) => ({ ...sentence, section: paragraph.section, paragraph: index })),
  );
}

/** The passages of a document, in reading order. A document with nothing but a title has that one passage. */
export function passagesOf(document: Document): Passage[] {
  const sentences = sentencesOf(document);
  return runsOf(sentences)
    .flatMap((run) => windows(sentences, run))
    .map((run) => {
      const texts = run.map((index) => sentences[index]?.display ?? "");
      return {
        document: document.id,
        section: sentences[run[0] ?? 0]?.section ?? "article",
        sentences: run,
        text: texts.join(" "),
      };
    });
}

/** Runs of sentences that may share a passage: the body's paragraphs together, every caption, title and lead alone. */
function runsOf(sentences: readonly PlacedSentence[]): number[][] {
  const runs: number[][] = [];
  let last = "";
  for (const [index, { section, paragraph }] of sentences.entries()) {
    const key =
      section === "article" || (section === "brief" && paragraph > 0) ? section : `${section} ${paragraph}`;
    if (key === last) runs.at(-1)?.push(index);
    else runs.push([index]);
    last = key;
  }
  return joinInterrupted(runs, sentences);
}

/** A caption in mid-body interrupts the page, not the text: body runs on either side of it are one. */
function joinInterrupted(runs: readonly number[][], sentences: readonly PlacedSentence[]): number[][] {
  const body = runs.filter((run) => sentences[run[0] ?? 0]?.section === "article").flat();
  const others = runs.filter((run) => sentences[run[0] ?? 0]?.section !== "article");
  return body.length > 0 ? [...others, body] : others;
}

function windows(sentences: readonly PlacedSentence[], run: readonly number[]): number[][] {
  const found: number[][] = [];
  const length = (index: number | undefined) =>
    index === undefined ? 0 : (sentences[index]?.display.length ?? 0) + 1;
  for (let first = 0; first < run.length;) {
    let size = length(run[first]);
    let end = first + 1;
    while (end < run.length && size + length(run[end]) <= LONGEST_PASSAGE) size += length(run[end++]);
    found.push(run.slice(first, end));
    if (end >= run.length) break;
    first = Math.max(first + 1, end - 1);
  }
  return found;
}

/** A short name for content: the first 16 hexadecimal digits of its SHA-256. */
export function contentId(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

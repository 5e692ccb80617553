import type { Document } from "../archive/document.ts";
import { passagesOf, sentencesOf, type PlacedSentence } from "../archive/passages.ts";
import { findNumbers } from "../language/quantity/numbers.ts";
import { statementsOf, type Statement } from "../language/statements.ts";
import { termsOf } from "../language/terms/terms.ts";
import type { IndexedDocument } from "./store.ts";
import type { Embedded } from "../embedding/embedder.ts";

/** What our language rules say of a sentence; the fields are those of an indexed sentence. */
export interface AnalysedSentence {
  readonly terms: readonly string[];
  readonly states: readonly Statement[];
  readonly units: readonly string[];
}

/** A document as it is kept: all that an indexed one holds but for the vectors, each thing once. */
export interface AnalysedDocument {
  readonly document: Document;
  /** One for each of `sentencesOf(document)`. */
  readonly sentences: readonly AnalysedSentence[];
  /** The passages that can be searched, as indices of their sentences. */
  readonly passages: readonly (readonly number[])[];
}

/** A text of a document that has a vector: a passage or a sentence, with the document's title in front. */
export interface EmbeddedText {
  readonly kind: "passages" | "sentences";
  /** Which of the document's passages or sentences. */
  readonly index: number;
  /** Made of the document's content, so that it is the same in every index. */
  readonly id: string;
  readonly text: string;
  /** How much of the text is context: of a passage all, since only a sentence's tokens are kept. */
  readonly context: number;
}

/** The terms, statements and passages of a document. Passages without a term are left out. */
export function analyse(document: Document): AnalysedDocument {
  const sentences = sentencesOf(document).map(({ display }) => ({
    terms: termsOf(display),
    states: statementsOf(display),
    units: unitsOf(display),
  }));
  const isSought = (index: number) => isSearchable(sentences[index]?.terms ?? []);
  const passages = passagesOf(document).filter((passage) => passage.sentences.some(isSought));
  return { document, sentences, passages: passages.map((passage) => passage.sentences) };
}

/** What is kept of an indexed document: the inverse of {@link assemble}. */
export function analysisOf({ document, sentences, passages }: IndexedDocument): AnalysedDocument {
  return {
    document,
    sentences: sentences.map(({ terms, states, units }) => ({ terms, states, units })),
    passages: passages.map((passage) => passage.sentences),
  };
}

/** The indexed document with what is kept of its texts, by id. Throws where one is missing. */
export function assemble(
  analysed: AnalysedDocument,
  embedded: ReadonlyMap<string, Embedded>,
  dimensions: number,
): IndexedDocument {
  const all = embeddedIds(analysed).map((id) => embedded.get(id));
  return assembleInOrder(analysed, all, dimensions);
}

/** The same, what is kept of its texts being given in the order of {@link embeddedTexts}: thousands of names need not be made. */
export function assembleInOrder(
  analysed: AnalysedDocument,
  embedded: readonly (Embedded | undefined)[],
  dimensions: number,
): IndexedDocument {
  const { document, sentences, passages } = analysed;
  const placed = sentencesOf(document);
  const terms = passageTermsOf(analysed, placed);
  const embeddedAt = (at: number) => {
    const found = embedded[at];
    if (found?.vector.length !== dimensions)
      throw new Error(`no vector of ${dimensions} numbers for ${embeddedIds(analysed)[at]}`);
    return found;
  };
  let next = passages.length;
  const nothing = { vector: new Float32Array(dimensions), tokens: new Int8Array() };
  return {
    document,
    sentences: placed.map((sentence, index) => {
      const { terms: own = [], states = [], units = [] } = sentences[index] ?? {};
      const { vector, tokens } = isSearchable(own) ? embeddedAt(next++) : nothing;
      return { ...sentence, terms: own, states, units, vector, tokens };
    }),
    passages: passages.map((indices, index) => ({
      sentences: indices,
      terms: terms[index] ?? [],
      vector: embeddedAt(index).vector,
    })),
  };
}

/** The terms of each passage of a document: those of the title, unless it is that itself, and of its sentences. */
export function passageTerms(analysed: AnalysedDocument): string[][] {
  return passageTermsOf(analysed, sentencesOf(analysed.document));
}

function passageTermsOf(
  { sentences, passages }: AnalysedDocument,
  placed: readonly PlacedSentence[],
): string[][] {
  const isTitle = placed.map(isTitleSentence);
  const titleTerms = sentences.filter((_, index) => isTitle[index]).flatMap(({ terms }) => terms);
  return passages.map((indices) => {
    const all = indices.every((at) => isTitle[at]) ? [] : titleTerms.slice();
    // Faster than lists of lists: this is done of every document that a question reads.
    for (const at of indices) all.push(...(sentences[at]?.terms ?? []));
    return all;
  });
}

/** The ids of a document's texts that are embedded, in the order of {@link embeddedTexts}. */
export function embeddedIds({ document, sentences, passages }: AnalysedDocument): string[] {
  const searched = [...sentences.keys()].filter((index) => isSearchable(sentences[index]?.terms ?? []));
  return [
    ...passages.map((_, index) => passageId(document, index)),
    ...searched.map((index) => sentenceId(document, index)),
  ];
}

/** The texts of a document that are embedded: its passages, then its sentences, in order. */
export function embeddedTexts({ document, sentences, passages }: AnalysedDocument): EmbeddedText[] {
  const placed = sentencesOf(document);
  const title = contextOf(document.title);
  const before = title === "" ? "" : `${title}. `;
  const textOf = (indices: readonly number[]) => {
    const words = indices.map((index) => placed[index]?.display ?? "").join(" ");
    const isTitle = indices.every((index) => placed[index] && isTitleSentence(placed[index]));
    return isTitle ? { text: words, context: 0 } : { text: before + words, context: before.length };
  };
  const searched = [...sentences.keys()].filter((index) => isSearchable(sentences[index]?.terms ?? []));
  return [
    ...passages.map((indices, index) => {
      const { text } = textOf(indices);
      const id = passageId(document, index);
      return { kind: "passages" as const, index, id, text, context: text.length };
    }),
    ...searched.map((index) => {
      return { kind: "sentences" as const, index, id: sentenceId(document, index), ...textOf([index]) };
    }),
  ];
}

/** Whether a text with these terms can be found by them: a lone sign or digit says nothing. */
export function isSearchable(terms: readonly string[]): boolean {
  return terms.some((term) => term.length > 1);
}

/** How much of a title stands before a text that is embedded, in UTF-16 units: beyond, it would drown the text. */
const LONGEST_CONTEXT = 200;

function contextOf(title: string): string {
  return title.slice(0, LONGEST_CONTEXT).replace(/[\uD800-\uDBFF]$/, "");
}

function isTitleSentence({ section, paragraph }: { readonly section: string; readonly paragraph: number }) {
  return section === "title" || (section === "brief" && paragraph === 0);
}

function unitsOf(display: string): string[] {
  const units = findNumbers(display).flatMap(({ unit }) =>
    unit ? [display.slice(unit.start, unit.end)] : [],
  );
  return [...new Set(units.flatMap(termsOf))];
}

function passageId(document: Document, index: number): string {
  return `${document.id}/p${index}`;
}

function sentenceId(document: Document, index: number): string {
  return `${document.id}/s${index}`;
}

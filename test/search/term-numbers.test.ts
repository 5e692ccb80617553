import { describe, expect, it } from "vitest";
import { numberedTerms, numberOf, type NumberedLists } from "../../src/search/term-numbers.ts";
import { gatherContents } from "../../src/store/contents.ts";
import { countingEmbedder, SAMPLE_FILES, sourceOf } from "../support/archives.ts";

function listsIn({ numbers, ends }: NumberedLists): number[][] {
  return Array.from(ends, (end, at) => [...numbers.subarray(ends[at - 1] ?? 0, end)]);
}

function numbersOf({ terms }: { readonly terms: readonly string[] }): number[] {
  return terms.map(numberOf);
}

describe("the terms of a document as numbers", () => {
  it("are those of each of its sentences and passages, in their order, titles included", async () => {
    const embedder = countingEmbedder();
    const source = sourceOf(SAMPLE_FILES);
    const { documents } = await gatherContents(source, new Map(), embedder, () => undefined);
    expect(documents.some(({ passages }) => passages.some(({ sentences }) => sentences.length > 1))).toBe(
      true,
    );
    for (const document of documents) {
      const { sentences, passages } = numberedTerms(document);
      expect(listsIn(sentences)).toEqual(document.sentences.map(numbersOf));
      expect(listsIn(passages)).toEqual(document.passages.map(numbersOf));
    }
  });

  it("are the same for the same term, and others for others", () => {
    expect(numberOf("pont")).toBe(numberOf("pont"));
    expect(numberOf("pont")).not.toBe(numberOf("port"));
  });
});

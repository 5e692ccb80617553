import type { Document } from "../../src/archive/document.ts";
import { sentencesOf } from "../../src/archive/passages.ts";
import { readParagraph, readTitle } from "../../src/archive/reading.ts";
import type { IndexedDocument } from "../../src/store/store.ts";

/** An article of any words at all, read as the archive reads paragraphs, and the text of its file. */
export function documentOf(
  title: string,
  paragraphs: readonly string[],
): { raw: string; document: IndexedDocument } {
  const texts = [title, ...paragraphs];
  const raw = texts.join("\n\n");
  let start = 0;
  const read = texts.map((text, at) => {
    const block = { start, end: start + text.length };
    start = block.end + 2;
    return at === 0 ? readTitle(raw, block, "title", []) : readParagraph(raw, block, "article", []);
  });
  const document: Document = {
    id: "e956db096e6fdd4d",
    kind: "article",
    file: "a.txt",
    others: [],
    title: read[0]?.sentences.map(({ display }) => display).join(" ") ?? "",
    paragraphs: read.filter(({ sentences }) => sentences.length > 0),
    place: null,
    date: null,
  };
  const bare = { terms: [], states: [], units: [], vector: new Float32Array(0), tokens: new Int8Array(0) };
  return {
    raw,
    document: {
      document,
      sentences: sentencesOf(document).map((one) => ({ ...one, ...bare })),
      passages: [],
    },
  };
}

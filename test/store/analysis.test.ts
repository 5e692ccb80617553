import { describe, expect, it } from "vitest";
import { readArchive } from "../../src/archive/archive.ts";
import { analyse, analysisOf, assemble, embeddedTexts, isSearchable } from "../../src/store/analysis.ts";
import { gatherContents } from "../../src/store/contents.ts";
import { indexFault } from "../../src/store/faults.ts";
import { checkSize, decimalsOf, embedTexts, MOST_VECTORS, textId } from "../../src/store/vectors.ts";
import { countingEmbedder, SAMPLES, sourceOf } from "../support/archives.ts";

/** A text of which all is its own. */
const own = (text: string) => ({ text, context: 0 });

function articleOf(text: string) {
  const [document] = readArchive(sourceOf({ "a.txt": text })).documents;
  if (!document) throw new Error("no article");
  return document;
}

describe("what is embedded of a document", () => {
  const port = analyse(articleOf(SAMPLES["000_port.txt"]));

  it("is each passage and sentence with the title in front, and the title alone", () => {
    const texts = embeddedTexts(port);
    const title = "Le port de Haiphong accueille un nouveau quai";
    expect(texts.filter(({ text }) => text === title).map(({ id }) => id.slice(17))).toEqual(["p0", "s0"]);
    expect(texts.every(({ text }) => text === title || text.startsWith(`${title}. `))).toBe(true);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  });

  it("has the same ids whatever the file's name", () => {
    const renamed = readArchive(sourceOf({ "z/y.txt": SAMPLES["000_port.txt"] })).documents.map(analyse);
    expect(embeddedTexts(renamed[0] ?? port)).toEqual(embeddedTexts(port));
  });

  it.each([
    ["of 200 letters", "a".repeat(200), 200],
    ["of 300 letters", "a".repeat(300), 200],
    ["cut inside a pair", `${"a".repeat(199)}😀 bcd`, 199],
  ])("has at most 200 units of a title %s", (_, title, length) => {
    const texts = embeddedTexts(analyse(articleOf(`${title}\n\nHanoi (VNA) – Le pont est ouvert. -VNA\n`)));
    const sentence = texts.find(({ text }) => text.endsWith(". Le pont est ouvert."));
    expect(sentence?.text.indexOf(". Le pont")).toBe(length);
  });

  it("is nothing of a text without a word", () => {
    const mute = analyse(articleOf("Ici\n\nIl est là. Et après ?\n"));
    expect(mute.passages).toEqual([]);
    expect(embeddedTexts(mute)).toEqual([]);
    expect(assemble(mute, new Map(), 3).sentences.map(({ vector }) => [...vector])).toEqual(
      mute.sentences.map(() => [0, 0, 0]),
    );
  });

  it.each([
    [[], false],
    [["5"], false],
    [["ï"], false],
    [["an"], true],
    [["5", "2016"], true],
  ])("is searchable by the terms %j: %s", (terms, expected) => {
    expect(isSearchable(terms)).toBe(expected);
  });
});

describe("an indexed document", () => {
  it("holds what sentences state and count, and the title's terms in each passage but the title's own", async () => {
    const contents = await gatherContents(sourceOf(SAMPLES), new Map(), countingEmbedder(), () => undefined);
    const [port] = contents.documents;
    const ships = port?.sentences.find(({ display }) => display.includes("150 navires"));
    expect(ships).toMatchObject({
      states: expect.arrayContaining(["number", "person"]),
      units: expect.arrayContaining(["navir"]),
    });
    const [title, ...others] = port?.passages ?? [];
    expect(title?.terms).toEqual(port?.sentences[0]?.terms);
    for (const { terms } of others) expect(terms.slice(0, title?.terms.length)).toEqual(title?.terms);
  });

  it("comes back from what is kept of it, and is refused where a vector is missing", async () => {
    const { documents } = await gatherContents(
      sourceOf(SAMPLES),
      new Map(),
      countingEmbedder(),
      () => undefined,
    );
    for (const indexed of documents) {
      const kept = analysisOf(indexed);
      const pairs = embeddedTexts(kept).map(({ id, kind, index }) => {
        const nothing = { vector: new Float32Array(), tokens: new Int8Array() };
        return [id, { ...nothing, ...indexed[kind][index] }] as const;
      });
      expect(assemble(kept, new Map(pairs), 32)).toEqual(indexed);
      expect(() => assemble(kept, new Map(pairs.slice(1)), 32)).toThrow(pairs[0]?.[0]);
      expect(() => assemble(kept, new Map(pairs), 31)).toThrow("31 numbers");
    }
  });
});

describe("vectors of texts", () => {
  it("are taken over where they are known, and made once each where not", async () => {
    const embedder = countingEmbedder();
    const known = { vector: Float32Array.of(1, 0), tokens: Int8Array.of(1) };
    const found = await embedTexts(
      ["a", "b", "a", "c", "b"].map(own),
      new Map([[textId("b"), known]]),
      embedder,
      () => undefined,
    );
    expect(embedder.seen).toEqual(["a", "c"]);
    expect(found.get(textId("b"))).toBe(known);
    expect([...found.keys()].toSorted()).toEqual(["a", "b", "c"].map(textId).toSorted());
  });

  it("have the tokens that any place of a text asks for, even where it is known without", async () => {
    const embedder = countingEmbedder();
    const [passage, sentence] = [
      { text: "ab", context: 2 },
      { text: "ab", context: 1 },
    ];
    const known = await embedTexts([passage], new Map(), embedder, () => undefined);
    expect(known.get(textId("ab"))?.tokens).toHaveLength(0);
    const found = await embedTexts([passage, sentence, passage], known, embedder, () => undefined);
    expect([...(found.get(textId("ab"))?.tokens ?? [])]).toEqual(["b".charCodeAt(0)]);
    expect(await embedTexts([passage], known, embedder, () => undefined)).toEqual(known);
    expect(embedder.seen).toEqual(["ab", "ab"]);
  });

  it("are asked for in batches, with every text told of", async () => {
    const texts = Array.from({ length: 150 }, (_, at) => `text ${at}`);
    const told: number[] = [];
    await embedTexts(texts.map(own), new Map(), countingEmbedder(), (done, total) => told.push(done / total));
    expect(told).toEqual(texts.map((_, at) => (at + 1) / 150));
  });

  it("are rounded to what decimals of six digits give back", async () => {
    const [found] = (await embedTexts([own("a")], new Map(), countingEmbedder(), () => undefined)).values();
    const decimals = decimalsOf(found?.vector ?? new Float32Array());
    expect(Float32Array.from(JSON.parse(JSON.stringify(decimals)))).toStrictEqual(found?.vector);
    expect(JSON.stringify(decimals)).toMatch(/^\[(?:-?0\.\d{1,6},?|-?\de-\d,?|0,?)+\]$/);
    expect(decimalsOf(Float32Array.of(-1e-9)).map((value) => Object.is(value, 0))).toEqual([true]);
  });

  it("that are too many are refused before they are made, with the figures", () => {
    expect(() => checkSize(MOST_VECTORS)).not.toThrow();
    expect(() => checkSize(1_312_000)).toThrow(
      /1\s312\s000 passages et phrases \(il en tient 1\s000\s000\) ; mettez-la dans PostgreSQL par DATABASE_URL, ou réduisez SEEDS_DIR/u,
    );
  });
});

describe("faults of an index", () => {
  it.each([
    ["ENOSPC", "plus de place", "Libérez de la place"],
    ["EROFS", "lecture seule", "INDEX_DIR"],
    ["EACCES", "droit d’y écrire", "INDEX_DIR"],
    ["EMFILE", "trop de fichiers", "ulimit -n"],
  ])("name the folder, the reason and the cure: %s", (code, reason, cure) => {
    const causes = [
      Object.assign(new Error("x"), { code }),
      new Error(`Error saving index: Error: ${code}: x, write`),
    ];
    for (const cause of causes) {
      const fault = indexFault("dossier", cause, true);
      for (const words of ["« dossier »", reason, `(${code})`, cure, "L’ancien index reste en service."]) {
        expect(fault.message).toContain(words);
      }
      expect(fault.cause).toBe(cause);
      expect(indexFault("dossier", cause, false).message).not.toContain("ancien");
    }
  });
});

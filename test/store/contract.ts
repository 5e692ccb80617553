import { beforeAll, describe, expect, it } from "vitest";
import { gatherContents, type IndexContents } from "../../src/store/contents.ts";
import type { IndexedDocument, Listed, Store } from "../../src/store/store.ts";
import { SAMPLE_FILES, sourceOf } from "../support/archives.ts";
import { shippedEmbedder } from "../support/model.ts";

const embedder = shippedEmbedder();
const DIMENSIONS = 384;
const ALL = 1_000;

const QUESTIONS = [
  ["Combien de navires le port peut-il recevoir ?", "000_port.txt", "article"],
  ["Où part le riz que vend le Vietnam ?", "001_riz.txt", "article"],
  ["Qui dirige l’établissement où l’on voit les trésors des empereurs ?", "002_musee.txt", "article"],
  ["Where is the flower festival held?", "000_port.txt", "brief"],
] as const;

/** What every store must do, whatever it keeps its vectors in. `open` makes a store of these contents. */
export function describeStore(name: string, open: (contents: IndexContents) => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    let store: Store;
    let contents: IndexContents;
    let documents: IndexedDocument[];

    beforeAll(async () => {
      contents = await gatherContents(sourceOf(SAMPLE_FILES), new Map(), embedder, () => undefined);
      store = await open(contents);
      documents = await store.fetch(contents.documents.map(({ document }) => document.id));
    });

    it("counts distinct articles, briefs and passages, and names what was skipped", () => {
      const passages = documents.reduce((sum, indexed) => sum + indexed.passages.length, 0);
      expect(passages).toBeGreaterThan(8);
      expect({ ...store.summary }).toEqual({
        articles: 3,
        briefs: 1,
        passages,
        years: [2019, 2019],
        skipped: [{ file: "vieux.txt", reason: "vide" }],
      });
    });

    it("gives back whole documents, equal to those it was made of", () => {
      expect(plain(documents)).toEqual(plain(contents.documents));
    });

    it("gives documents in the order asked for, without those it does not have", async () => {
      const ids = documents.map(({ document }) => document.id).toReversed();
      const found = await store.fetch([...ids.slice(0, 2), "0000000000000000", ...ids.slice(2)]);
      expect(found.map(({ document }) => document.id)).toEqual(ids);
      expect(await store.fetch([])).toEqual([]);
    });

    it("keeps vectors of length 1, and of length 0 where a sentence has no word", () => {
      const sentences = documents.flatMap((indexed) => indexed.sentences);
      const mute = sentences.filter(({ terms }) => terms.length === 0);
      const others = [
        ...sentences.filter(({ terms }) => terms.length > 0),
        ...documents.flatMap((d) => d.passages),
      ];
      expect(mute.map(({ display }) => display)).toEqual(["Et après ?"]);
      expect(mute.map(({ vector }) => [vector.length, Math.hypot(...vector)])).toEqual([[DIMENSIONS, 0]]);
      for (const { vector } of others) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    });

    it("keeps the stored text of files, so that every span is a quote of it", async () => {
      for (const { document, sentences } of documents) {
        const text = await store.text(document.file);
        for (const { start, end, display } of sentences) {
          expect(squeezed(text?.slice(start, end))).toBe(squeezed(display));
        }
      }
      expect(await store.text("copie/port.txt")).toBe(SAMPLE_FILES["000_port.txt"]);
      expect(await store.text("vieux.txt")).toBeNull();
      expect(await store.text("__proto__")).toBeNull();
    });

    it("knows how many passages hold each term", async () => {
      const { passages, frequencies } = await store.statistics();
      const all = documents.flatMap((indexed) => indexed.passages);
      const counts = new Map<string, number>();
      for (const { terms } of all)
        for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
      expect(passages).toBe(all.length);
      expect(Object.fromEntries(frequencies)).toEqual(Object.fromEntries(counts));
      expect(frequencies.get("haiphong")).toBeGreaterThan(1);
    });

    it.each(QUESTIONS)("finds nearest to « %s » what %s holds", async (question, file, kind) => {
      const vector = await embedder.embedQuestion(question);
      const [best] = await store.fetch(await store.nearest(vector, 1));
      expect([best?.document.file, best?.document.kind]).toEqual([file, kind]);
    });

    it.each(QUESTIONS)("ranks by the best cosine: « %s »", async (question) => {
      const vector = await embedder.embedQuestion(question);
      const cosines = documents.map(({ document, passages, sentences }) => {
        return {
          id: document.id,
          cosine: Math.max(...[...passages, ...sentences].map((one) => dot(one.vector, vector))),
        };
      });
      const expected = cosines.toSorted((a, b) => b.cosine - a.cosine).map(({ id }) => id);
      expect(await store.nearest(vector, ALL)).toEqual(expected);
      expect(await store.nearest(vector, 2)).toEqual(expected.slice(0, 2));
      expect(await store.nearest(vector, 0)).toEqual([]);
    });

    it.each([
      ["one term", { quai: 1 }],
      ["terms of several documents", { port: 1, riz: 1, mus: 1 }],
      ["a term of a title alone", { record: 1 }],
      ["a term that is nowhere", { zeppelin: 1 }],
      ["no term", {}],
    ])("matches the documents that hold %s, and no others", async (_, weights) => {
      const terms = new Map(Object.entries(weights));
      const holders = documents.filter((indexed) =>
        indexed.passages.some((one) => one.terms.some((term) => terms.has(term))),
      );
      const found = await store.matching(terms, ALL);
      expect(found.toSorted()).toEqual(holders.map(({ document }) => document.id).toSorted());
      expect(await store.matching(terms, 1)).toEqual(found.slice(0, 1));
    });

    it.each([
      ["the heavier term first", { riz: 5, haiphong: 1 }, "001_riz.txt"],
      ["the heavier term first, the other way about", { riz: 1, haiphong: 5 }, "000_port.txt"],
      ["the rarer term first", { antiquit: 1, vill: 1, port: 1 }, "002_musee.txt"],
    ])("matches %s", async (_, weights, file) => {
      const entries = Object.entries(weights);
      const [best] = await store.fetch(await store.matching(new Map(entries), 1));
      expect(best?.document.file).toBe(file);
      const [again] = await store.fetch(await store.matching(new Map(entries.toReversed()), 1));
      expect(again?.document.id).toBe(best?.document.id);
    });

    it.each([
      ["one group", [["haiphong"]]],
      ["either term of a group", [["quai", "riz"]]],
      ["both of two groups", [["haiphong"], ["quai", "riz"]]],
      ["a term of the title with one of the text", [["record"], ["indones"]]],
      ["no group", []],
      ["an empty group", [["riz"], []]],
      ["a term that is nowhere", [["zeppelin"]]],
    ])("gives every document that holds %s in one passage, in their order", async (_, groups) => {
      const holders = documents.filter((indexed) => {
        const isHeld = (terms: readonly string[]) =>
          groups.every((group) => group.some((term) => terms.includes(term)));
        return groups.length === 0 || indexed.passages.some(({ terms }) => isHeld(terms));
      });
      const found = await store.holding(groups);
      expect(found).toEqual(holders.map(({ document }) => document));
    });

    it("gives no weight to a term of weight 0", async () => {
      expect(await store.matching(new Map([["riz", 0]]), ALL)).toEqual([]);
    });

    it("puts equals in the order of their ids", async () => {
      const twins = ["cccc", "aaaa", "bbbb"].flatMap((start) => {
        return contents.documents.map((one) => renamed(one, start));
      });
      const twice = await open({ ...contents, documents: twins });
      const vector = await embedder.embedQuestion(QUESTIONS[0][0]);
      for (const ids of [await twice.nearest(vector, 3), await twice.matching(new Map([["riz", 1]]), 3)]) {
        expect(ids.map((id) => id.slice(0, 4))).toEqual(["aaaa", "bbbb", "cccc"]);
        expect(new Set(ids.map((id) => id.slice(4))).size).toBe(1);
      }
    });

    it("answers many questions at once as one by one", async () => {
      const vectors = await Promise.all(QUESTIONS.map(([question]) => embedder.embedQuestion(question)));
      const alone: string[][] = [];
      for (const vector of vectors) alone.push(await store.nearest(vector, ALL));
      expect(await Promise.all(vectors.map((vector) => store.nearest(vector, ALL)))).toEqual(alone);
    });

    it("names all its documents, the briefs last", async () => {
      expect(await store.ids()).toEqual(contents.documents.map(({ document }) => document.id));
      expect(documents.map(({ document }) => document.kind)).toEqual([
        "article",
        "article",
        "article",
        "brief",
      ]);
    });

    it("gives documents without what ranking needs, and a line of each", async () => {
      const all = contents.documents.map(({ document }) => document);
      const [first, ...others] = all;
      expect(
        await store.documents([...others, { id: "0000000000000000" }, first].flatMap((one) => one?.id ?? [])),
      ).toEqual([...others, first]);
      expect((await store.list()).map(lineOf)).toEqual(all.map(lineOf));
    });

    it("lists articles with the latest first, the undated last in the order of their files", async () => {
      const files = (await store.latest(0, ALL)).map(({ file }) => file);
      expect(files).toEqual(["000_port.txt", "001_riz.txt", "002_musee.txt"]);
      expect((await store.latest(1, 1)).map(({ file }) => file)).toEqual(["001_riz.txt"]);
      expect(await store.latest(3, 5)).toEqual([]);
    });

    it("knows what stands in a file: its article, then its briefs", async () => {
      const brief = "Sa Dec prépare son festival des fleurs";
      for (const [file, article] of [
        ["001_riz.txt", "La récolte de riz bat un record à Cân Tho"],
        ["copie/port.txt", "Le port de Haiphong accueille un nouveau quai"],
      ] as const) {
        expect((await store.standingIn(file)).map(({ title }) => title)).toEqual([article, brief]);
      }
      expect(await store.standingIn("nulle-part.txt")).toEqual([]);
    });

    it("can be empty", async () => {
      const empty = await open({ documents: [], texts: new Map(), skipped: [] });
      const vector = await embedder.embedQuestion("rien");
      expect({ ...empty.summary }).toEqual({ articles: 0, briefs: 0, passages: 0, years: null, skipped: [] });
      expect(await empty.nearest(vector, 5)).toEqual([]);
      expect(await empty.matching(new Map([["riz", 1]]), 5)).toEqual([]);
      expect(await empty.holding([["riz"]])).toEqual([]);
      expect(await empty.holding([])).toEqual([]);
      expect(await empty.fetch(["0000000000000000"])).toEqual([]);
      expect(await empty.text("000_port.txt")).toBeNull();
      expect(await empty.ids()).toEqual([]);
      expect(await empty.list()).toEqual([]);
      expect(await empty.documents(["0000000000000000"])).toEqual([]);
      expect(await empty.latest(0, 5)).toEqual([]);
      expect(await empty.standingIn("000_port.txt")).toEqual([]);
      expect((await empty.statistics()).passages).toBe(0);
    });
  });
}

/** Documents as values that compare bit by bit. */
export function plain(documents: readonly IndexedDocument[]): unknown {
  return documents.map((one) => {
    return { ...one, passages: one.passages.map(withBits), sentences: one.sentences.map(withBits) };
  });
}

function withBits(part: { readonly vector: Float32Array }): unknown {
  return { ...part, vector: Buffer.from(part.vector.slice().buffer).toString("hex") };
}

function lineOf({ id, kind, file, others, date }: Listed): Listed {
  return { id, kind, file, others, date };
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function squeezed(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, "");
}

function renamed(indexed: IndexedDocument, start: string): IndexedDocument {
  return { ...indexed, document: { ...indexed.document, id: `${start}${indexed.document.id.slice(4)}` } };
}

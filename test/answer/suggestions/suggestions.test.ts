import { beforeAll, describe, expect, it } from "vitest";
import { createArchivist } from "../../../src/answer/archivist.ts";
import { createLibrary } from "../../../src/answer/library.ts";
import { candidateQuestions } from "../../../src/answer/suggestions/candidates.ts";
import {
  knownQuestions,
  suggestionsAmong,
  type KnownQuestion,
} from "../../../src/answer/suggestions/suggestions.ts";
import { gatherContents } from "../../../src/store/contents.ts";
import { createStore } from "../../../src/store/memory.ts";
import type { Store } from "../../../src/store/store.ts";
import { SAMPLES, sourceOf } from "../../support/archives.ts";
import { shippedEmbedder } from "../../support/model.ts";

const embedder = shippedEmbedder();

async function storeOf(files: Readonly<Record<string, string>>): Promise<Store> {
  return createStore(await gatherContents(sourceOf(files), new Map(), embedder, () => undefined));
}

function archivistOf(store: Store, files: Readonly<Record<string, string>>) {
  const shelf = { store, known: [] };
  const readCurrent = async (file: string) => files[file] ?? null;
  return createArchivist({
    library: createLibrary({ shelf, readCurrent, update: async () => shelf }),
    embedder,
  });
}

async function candidatesOf(title: string, body: string): Promise<string[]> {
  const store = await storeOf({ "a.txt": `${title}\n\n${body}\n` });
  const [article] = await store.fetch((await store.latest(0, 1)).map(({ id }) => id));
  return article ? candidateQuestions(article).map(({ text }) => text) : [];
}

describe("candidate questions", () => {
  it("ask when and where in every language, and how many of what the article counts", async () => {
    const body = "Hanoi (VNA) – Le port attend 150 navires par mois. Il emploie deux cents ouvriers.";
    expect(await candidatesOf("Le port s’agrandit.", body)).toEqual([
      "Le port s’agrandit : quand ?",
      "Le port s’agrandit : où ?",
      "Le port s’agrandit : combien de navires ?",
      "Le port s’agrandit : combien d’ouvriers ?",
      "Le port s’agrandit: when?",
      "Le port s’agrandit: where?",
      "Le port s’agrandit: khi nào?",
      "Le port s’agrandit: ở đâu?",
    ]);
  });

  it.each([
    ["money", "Il a coûté 36 millions de dollars."],
    ["time", "Il a fallu 18 mois."],
    ["a pair", "Les deux villes l’ont voulu."],
    ["a share", "Il couvre 40 % des besoins."],
  ])("count no %s", async (_, sentence) => {
    const found = await candidatesOf("Le port s’agrandit", `Hanoi (VNA) – ${sentence} -VNA`);
    expect(found.filter((text) => text.includes("combien"))).toEqual([]);
  });

  it("are not made of titles that ask, or that no button holds", async () => {
    expect(await candidatesOf("Le port s’agrandit-il ?", "Il compte 150 navires.")).toEqual([]);
    expect(await candidatesOf(`Le port ${"très ".repeat(30)}grand`, "Il compte 150 navires.")).toEqual([]);
  });
});

describe("known questions", () => {
  let store: Store;
  let known: readonly KnownQuestion[];
  const archivist = () => archivistOf(store, SAMPLES);

  beforeAll(async () => {
    store = await storeOf(SAMPLES);
    known = await knownQuestions(store, archivist().ask);
  });

  it("are answered, each by the article that it was made of", async () => {
    expect(known.length).toBeGreaterThan(0);
    for (const { text, document } of known) {
      const answer = await archivist().ask(text);
      expect([answer.kind, answer.kind === "answer" && answer.quotes[0].document]).toEqual([
        "answer",
        document,
      ]);
    }
  });

  it("are at most two an article in a language, each once, and the same each time", async () => {
    const keys = known.map(({ language, document }) => `${language} ${document}`);
    for (const key of keys) expect(keys.filter((other) => other === key).length).toBeLessThanOrEqual(2);
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
    expect(await knownQuestions(store, archivist().ask)).toEqual(known);
  });

  it("are none where nothing is answered, and in an empty archive", async () => {
    const none = await archivist().ask("Qui a peint la Joconde ?");
    expect(await knownQuestions(store, async () => ({ ...none, kind: "none", suggestions: [] }))).toEqual([]);
    expect(await knownQuestions(await storeOf({}), archivist().ask)).toEqual([]);
  });

  it("are suggested in the reader's language before French, those of the nearest articles first", () => {
    const all = [question("fr", "a"), question("vi", "a"), question("fr", "b"), question("fr", "c")];
    const ids = (nearest: readonly string[]) => suggestionsAmong(all, "fr", nearest).map(({ id }) => id);
    expect(ids(["x", "c", "b"])).toEqual(["fr-c", "fr-b", "fr-a"]);
    expect(ids([])).toEqual(["fr-a", "fr-b", "fr-c"]);
    expect(suggestionsAmong(all, "vi").map(({ id }) => id)).toEqual(["vi-a", "fr-b", "fr-c", "fr-a"]);
    expect(suggestionsAmong([], "en")).toEqual([]);
  });
});

function question(language: "fr" | "vi", document: string): KnownQuestion {
  return { id: `${language}-${document}`, language, document, text: `${document} ?` };
}

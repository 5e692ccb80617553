import { beforeAll, describe, expect, it } from "vitest";
import { dot } from "../../src/search/cosines.ts";
import { AT, FEATURES, mostOf } from "../../src/search/features.ts";
import { coverage, createMatcher } from "../../src/search/meeting.ts";
import { createQuery, weightedReadings, type Query } from "../../src/search/query.ts";
import { scoreOf, search, shares } from "../../src/search/search.ts";
import { numberOf } from "../../src/search/term-numbers.ts";
import { createVocabulary } from "../../src/search/vocabulary.ts";
import { gatherContents } from "../../src/store/contents.ts";
import { createStore } from "../../src/store/memory.ts";
import type { Store } from "../../src/store/store.ts";
import { SAMPLE_FILES, sourceOf } from "../support/archives.ts";
import { shippedEmbedder } from "../support/model.ts";

const embedder = shippedEmbedder();
let store: Store;

beforeAll(async () => {
  store = createStore(await gatherContents(sourceOf(SAMPLE_FILES), new Map(), embedder, () => undefined));
});

async function queryOf(question: string): Promise<Query> {
  return createQuery(
    question,
    await embedder.embedQuestion(question),
    createVocabulary(await store.statistics()),
  );
}

describe("a search", () => {
  it.each([
    ["Combien a coûté le quai de Haiphong ?", "Les travaux ont coûté 36 millions de dollars."],
    ["Pourquoi le quai a-t-il été retardé ?", "Selon lui, le quai a été retardé à cause des typhons."],
    ["Qui dirige le musée de Hue ?", "La directrice, Lê Thi Hoa, présente 80 objets du palais."],
    [
      "Combien de tonnes de riz ont été récoltées ?",
      "Les agriculteurs de Cân Tho ont récolté 1,2 million de tonnes de riz cet automne.",
    ],
  ])("puts the sentence that answers « %s » first", async (question, sentence) => {
    const [best] = await search(store, await queryOf(question));
    expect(best?.document.sentences[best.index]?.display).toBe(sentence);
  });

  it("orders candidates by score, and scores are the sum of their features' shares", async () => {
    const candidates = await search(store, await queryOf("Quel est le prix du riz ?"));
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { features, score } of candidates) {
      expect(Object.values(shares(features)).reduce((sum, share) => sum + share, 0)).toBeCloseTo(score, 8);
      expect(scoreOf(features)).toBe(score);
    }
  });

  it("gives the same candidates twice", async () => {
    const query = await queryOf("Où part le riz ?");
    expect(await search(store, query)).toEqual(await search(store, query));
  });

  it("measures every sentence of a document, each feature within its range", async () => {
    const candidates = await search(store, await queryOf("Combien de navires par mois ?"));
    for (const { features } of candidates) {
      expect(features.length).toBe(FEATURES.length);
      for (const feature of ["sentenceCoverage", "articleCoverage", "passageMatch"] as const) {
        expect(features[AT[feature]]).toBeGreaterThanOrEqual(0);
        expect(features[AT[feature]]).toBeLessThanOrEqual(1);
      }
      expect(features[AT.articleCoverage]).toBeGreaterThanOrEqual(features[AT.sentenceCoverage] ?? 1);
      for (const [part, context, article] of [
        ["sentenceNames", "contextNames", "articleNames"],
        ["sentenceWords", "contextWords", "articleWords"],
      ] as const) {
        expect(features[AT[context]]).toBeGreaterThanOrEqual(features[AT[part]] ?? 1);
        expect(features[AT[article]]).toBeGreaterThanOrEqual(features[AT[context]] ?? 1);
        expect(features[AT[article]]).toBeLessThanOrEqual(1.1);
      }
    }
  });
});

describe("a query", () => {
  it("covers a text by the weight of the terms that it meets", async () => {
    const query = await queryOf("le riz de Cân Tho aux Philippines");
    const terms = Int32Array.from(query.terms, ({ term }) => numberOf(term));
    const match = createMatcher(query);
    const covered = (start: number, end: number) => coverage(query, match(terms, start, end).best);
    expect(covered(0, terms.length)).toBeCloseTo(1, 10);
    expect(covered(0, 0)).toBe(0);
    expect(covered(0, 1) + covered(1, terms.length)).toBeCloseTo(1, 10);
  });

  it("seeks each reading with its fit, since the store weighs rarity", async () => {
    expect(weightedReadings(await queryOf("navire")).get("navir")).toBe(1);
  });

  it("has no terms where the question has none", async () => {
    expect((await queryOf("quand ?")).terms).toEqual([]);
    expect(await search(store, await queryOf("quand ?"))).not.toEqual([]);
  });
});

describe("the highest figure", () => {
  it("is found among more values than a call can have arguments, and is never below 0", () => {
    const values = Array.from({ length: 500_000 }, (_, at) => at - 1);
    expect(mostOf(values, (value) => value)).toBe(499_998);
    expect(mostOf([-3], (value) => value)).toBe(0);
  });
});

describe("dot", () => {
  it("is the sum of products", () => {
    expect(dot(Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6))).toBe(32);
  });
});

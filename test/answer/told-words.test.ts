import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toldByWords } from "../../src/answer/told-by-words.ts";
import { toldWords } from "../../src/answer/told-words.ts";
import { createQuery } from "../../src/search/query.ts";
import { search, type Candidate } from "../../src/search/search.ts";
import { createVocabulary, type Vocabulary } from "../../src/search/vocabulary.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import type { Store } from "../../src/store/store.ts";
import { writeFiles } from "../support/archives.ts";
import { shippedEmbedder } from "../support/model.ts";

const LEVEE = `La digue de Vinh rouvre

Vinh (VNA) – La digue de Vinh a rouvert mardi après deux ans de travaux.

Les ouvriers ont posé 4.200 blocs de granit sur huit kilomètres. -VNA
`;

const work = mkdtempSync(join(tmpdir(), "archiviste-"));
const embedder = shippedEmbedder();
let store: Store;
let vocabulary: Vocabulary;

beforeAll(async () => {
  const seeds = join(work, "seeds");
  writeFiles(seeds, { "000_digue.txt": LEVEE });
  ({ store } = await updateIndex({ seeds, index: join(work, "index"), embedder }));
  vocabulary = createVocabulary(await store.statistics());
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function asked(question: string) {
  return createQuery(question, await embedder.embedQuestion(question), vocabulary);
}

/** The candidate whose sentence has some words. */
async function candidateWith(words: string): Promise<Candidate> {
  const ranking = await search(store, await asked("La digue de Vinh ?"));
  const found = ranking.find(({ document, index }) => document.sentences[index]?.display.includes(words));
  if (!found) throw new Error(`no sentence has « ${words} »`);
  return found;
}

async function told(question: string, words: string, period = "") {
  return toldWords(await asked(question), await candidateWith(words), period);
}

async function signalsOf(question: string) {
  return toldByWords(await asked(question), await candidateWith("granit"), "");
}

describe("the words of a question beside a sentence", () => {
  it("are its names and what is no grammar, with their shares of each", async () => {
    const words = await told("Combien de blocs les ouvriers de Vinh ont-ils posés ?", "granit");
    expect(words.map(({ isName }) => isName)).toEqual([false, false, true, false]);
    const sumOf = (names: boolean) =>
      words.reduce((sum, { isName, weight }) => (isName === names ? sum + weight : sum), 0);
    expect(sumOf(true)).toBeCloseTo(1, 5);
    expect(sumOf(false)).toBeLessThanOrEqual(1);
    expect(words.map(({ isAskedWith }) => isAskedWith)).toEqual([true, false, false, false]);
  });

  it("are met where the sentence, its title or the sentence before has them, or others of their family", async () => {
    const [name, verb] = await told("Quand Vinh a-t-elle été inondée ?", "granit");
    expect([name?.isMet, verb?.isMet]).toEqual([true, false]);
    const [, opening] = await told("Quand la digue a-t-elle rouvert ?", "mardi");
    expect(opening).toMatchObject({ isMet: true, inSentence: expect.closeTo(1, 0) });
  });

  it("are nearer what speaks of the same in other words than what speaks of another thing", async () => {
    const [stones] = await told("Combien de pierres les ouvriers ont-ils posées ?", "granit");
    const [fishes] = await told("Combien de poissons les ouvriers ont-ils posés ?", "granit");
    expect([stones?.isMet, fishes?.isMet]).toEqual([false, false]);
    expect(stones?.inSentence).toBeGreaterThan(fishes?.inSentence ?? 1);
  });

  it("are not those of its period, nor any where the model tells no tokens", async () => {
    const question = "Qui a posé les blocs après le sommet du Mékong ?";
    expect(await told(question, "granit")).toHaveLength(4);
    expect(await told(question, "granit", "le sommet du Mékong")).toHaveLength(2);
    const { tokens: _, ...untold } = await asked(question);
    expect(toldWords(untold, await candidateWith("granit"), "")).toEqual([]);
  });
});

describe("what the words of a question tell of the best candidate", () => {
  it("is more missed and less told where a thing is asked of that the sentence has nothing of", async () => {
    const fitting = await signalsOf("Combien de blocs les ouvriers ont-ils posés ?");
    const other = await signalsOf("Combien de poissons les ouvriers ont-ils mangés ?");
    expect(other.worstMissed).toBeGreaterThan(fitting.worstMissed);
    expect(other.allTold).toBeLessThan(fitting.allTold);
    expect(other.nounInSentence).toBeLessThan(fitting.nounInSentence);
  });

  it("tells the share of the names that are met", async () => {
    expect((await signalsOf("Qui a posé les blocs à Vinh ?")).namesMet).toBe(1);
    expect((await signalsOf("Qui a posé les blocs à Vinh et à Dakar ?")).namesMet).toBe(0.5);
  });

  it("is what is typical where the question has no names, or no words", async () => {
    expect(await signalsOf("Qui a posé les blocs ?")).toMatchObject({ leastName: 0.9, namesMet: 1 });
    expect(await signalsOf("Qui est Vinh ?")).toMatchObject({ worstMissed: 0.25, nounInContext: 0.75 });
  });
});

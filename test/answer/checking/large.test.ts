import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { createChecker, type Checker } from "../../../src/answer/checking/checker.ts";
import { readFolder } from "../../../src/archive/folder.ts";
import { gatherContents } from "../../../src/store/contents.ts";
import { createStore } from "../../../src/store/memory.ts";
import type { Store } from "../../../src/store/store.ts";
import { countingEmbedder } from "../../support/archives.ts";

const SEEDS = fileURLToPath(new URL("../../../seeds", import.meta.url));

/** A sentence with its fourth word left out, and another in place of its seventh. */
function altered(sentence: string): string {
  return sentence
    .split(" ")
    .flatMap((word, at) => (at === 3 ? [] : at === 6 ? ["zinc"] : [word]))
    .join(" ");
}

describe("a checker of an archive too large to be kept in memory", () => {
  let store: Store;
  let whole: Checker;
  let large: Checker;
  beforeAll(async () => {
    const source = await readFolder(SEEDS);
    store = createStore(await gatherContents(source, new Map(), countingEmbedder(), () => undefined));
    whole = await createChecker(store);
    large = await createChecker(store, 0);
  });

  it.each([
    ["as it stands", (sentence: string) => sentence],
    ["with two words changed", altered],
    ["without its first half", (sentence: string) => sentence.slice(sentence.length / 2)],
  ])("says of every sentence %s what one that read all of it says", async (_, change) => {
    const documents = await store.fetch(await store.ids());
    const sentences = documents.flatMap((document) =>
      document.sentences.map(({ display }) => change(display)),
    );
    expect(sentences.length).toBeGreaterThan(100);
    for (const sentence of sentences)
      expect(await large.check(sentence)).toEqual(await whole.check(sentence));
  });

  it("finds nothing where no word leads anywhere", async () => {
    expect(await large.check("zinc xylophone wagon kayak")).toMatchObject({
      judgement: { verdict: "absent" },
    });
  });
});

import { describe, expect, it } from "vitest";
import { checkerOf, createChecker } from "../../../src/answer/checking/checker.ts";
import { SAMPLE_FILES } from "../../support/archives.ts";
import { checkerOf as checkerOfFiles, storeOf } from "./archives.ts";

const NUMBERS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze".split(
  " ",
);

/** A sentence of words that depend on a number: hardly two are alike. */
function sentence(seed: number): string {
  const words = Array.from({ length: 14 }, (_, at) => {
    const place = Math.imul(seed + 1, 2_654_435_761 + at * 40_503) >>> 0;
    return `${NUMBERS[place % NUMBERS.length] ?? ""}${(place >>> 8).toString(36).replace(/\d/g, "a")}`;
  });
  return `${words.join(" ")}.`;
}

function textOf(article: number): string {
  const sentences = Array.from({ length: 20 }, (_, line) => sentence(article * 20 + line));
  return `Article ${article}\n\n${sentences.join("\n\n")}\n`;
}

function archiveOf(articles: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: articles }, (_, at) => [`${at}.txt`, textOf(at)]));
}

describe("the words of a large archive", () => {
  it("are read in slices, so that others get their turn", async () => {
    const store = storeOf(archiveOf(120));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await createChecker(store);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  it("are found again, each sentence in its place", async () => {
    const checker = await checkerOfFiles(archiveOf(40));
    for (const seed of [0, 399, 799]) {
      const check = await checker.check(sentence(seed));
      const judgement = check.kind === "whole" ? check.judgement : null;
      if (judgement?.verdict !== "exact") throw new Error(check.kind);
      expect(judgement.places.map(({ file }) => file)).toEqual([`${Math.floor(seed / 20)}.txt`]);
    }
  });

  it("take a text of any length in time linear in it", async () => {
    const checker = await checkerOfFiles(SAMPLE_FILES);
    const timed = async (times: number) => {
      const text = "le port de Haiphong attend des navires et des visiteurs ".repeat(times);
      const start = performance.now();
      await checker.check(text);
      return performance.now() - start;
    };
    await timed(70);
    expect(await timed(1_120)).toBeLessThan(16 * 3 * Math.max(5, await timed(70)));
  });
});

const archiveWith = (store: ReturnType<typeof storeOf>) =>
  // Only what is read of an archive is there.
  ({ store, known: [], vocabulary: () => Promise.reject(new Error("unused")) }) as unknown as Parameters<
    typeof checkerOf
  >[0];

describe("the checker of an opened archive", () => {
  it("is made once", async () => {
    const archive = archiveWith(storeOf(SAMPLE_FILES));
    expect(await checkerOf(archive)).toBe(await checkerOf(archive));
  });

  it("is tried again where its making failed", async () => {
    const store = storeOf(SAMPLE_FILES);
    let fails = true;
    const ids = () => (fails ? Promise.reject(new Error("down")) : store.ids());
    const archive = archiveWith({ ...store, ids });
    await expect(checkerOf(archive)).rejects.toThrow("down");
    fails = false;
    expect(await (await checkerOf(archive)).check("")).toEqual({ kind: "wordless" });
  });
});

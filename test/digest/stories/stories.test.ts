import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { groupStories } from "../../../src/digest/stories/stories.ts";
import { gatherContents } from "../../../src/store/contents.ts";
import type { IndexedDocument } from "../../../src/store/store.ts";
import { sourceOf } from "../../support/archives.ts";
import { shippedEmbedder } from "../../support/model.ts";
import { ARTICLES, nameOf } from "../articles.ts";

const namesOf = (some: readonly IndexedDocument[]) =>
  groupStories(some).map(({ tellings }) => tellings.map((telling) => telling.map(nameOf)));

describe("stories", () => {
  let documents: readonly IndexedDocument[];
  beforeAll(async () => {
    ({ documents } = await gatherContents(sourceOf(ARTICLES), new Map(), shippedEmbedder(), () => undefined));
  });

  it("join near-copies, another desk's words and the next day's, and leave what is only alike apart", () => {
    expect(namesOf(documents).filter((tellings) => tellings.flat().length > 1)).toEqual([
      [["000_musee.txt", "001_musee-copie.txt"], ["002_musee-autre.txt"]],
      [["013_typhon.txt"], ["014_typhon-suite.txt"]],
    ]);
  });

  it("join two articles that are a whole archive", () => {
    const two = documents.filter((document) => nameOf(document).includes("typhon")).slice(0, 2);
    expect(namesOf(two)).toEqual([[["013_typhon.txt"], ["014_typhon-suite.txt"]]]);
    expect(groupStories([])).toEqual([]);
  });

  it("hold every document once, in the order of the archive", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents]), (some) => {
        const stories = groupStories(some);
        const members = stories.flatMap(({ tellings }) => tellings.flat());
        expect(members.length).toBe(some.length);
        expect(new Set(members)).toEqual(new Set(some));
        const firsts = stories.map(({ tellings }) =>
          some.findIndex((document) => document === tellings[0]?.[0]),
        );
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        expect(groupStories(some)).toEqual(stories);
      }),
      { numRuns: 30 },
    );
  });
});

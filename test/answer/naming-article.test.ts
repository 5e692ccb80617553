import { describe, expect, it } from "vitest";
import { namingFirst } from "../../src/answer/naming-article.ts";
import { AT, FEATURES } from "../../src/search/features.ts";
import type { Query } from "../../src/search/query.ts";
import type { Candidate } from "../../src/search/search.ts";
import { documentOf } from "../telegram/documents.ts";

/** A question that names Vinh, and wants a number where it says so. */
function asking(wanted: Query["wanted"] = []): Query {
  const terms = [{ term: "vinh", weight: 5, readings: new Map([["vinh", 1]]) }];
  return { text: "Combien d’arches compte le pont de Vinh ?", vector: new Float32Array(0), terms, wanted };
}

function candidate(score: number, terms: readonly string[], statesNumber = false): Candidate {
  const { document } = documentOf("Un pont", ["Il compte des arches."]);
  const features = new Float64Array(FEATURES.length);
  features[AT.number] = Number(statesNumber);
  const passages = [{ sentences: [0], terms, vector: new Float32Array(0) }];
  return { document: { ...document, passages }, index: 1, features, score };
}

const stranger = candidate(80, ["hue", "pont"], true);

describe("the article that has every name of a question", () => {
  it("comes first where it is hardly behind one that lacks a name", () => {
    const own = candidate(79, ["vinh", "pont"]);
    const ranking = namingFirst(asking(), [stranger, own]);
    expect(ranking.map(({ document }) => document)).toEqual([own.document, stranger.document]);
    expect(ranking[0]?.score).toBe(80);
  });

  it.each([
    ["is far behind", candidate(77, ["vinh"]), asking()],
    ["has no name either", candidate(79, ["pont"]), asking()],
    ["does not state what is asked for", candidate(79, ["vinh"]), asking(["number"])],
    ["is asked for by no name", candidate(79, ["vinh"]), { ...asking(), text: "combien d’arches a le pont" }],
  ])("stays where it is where it %s", (_, other, query) => {
    expect(namingFirst(query, [stranger, other])).toEqual([stranger, other]);
  });

  it("stays where it is where the best one has the names too", () => {
    const best = candidate(80, ["vinh"]);
    const ranking = [best, candidate(79, ["vinh"])];
    expect(namingFirst(asking(), ranking)).toBe(ranking);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPostings } from "../../src/store/postings.ts";

/** BM25 as the textbook writes it (Robertson and Zaragoza, 2009), one passage and term after the other. */
function textbookScore(passages: string[][], passage: string[], terms: Map<string, number>): number {
  const mean = passages.flat().length / passages.length;
  let score = 0;
  for (const [term, weight] of terms) {
    const holding = passages.filter((one) => one.includes(term)).length;
    const count = passage.filter((one) => one === term).length;
    const idf = Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5));
    score += (weight * idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * passage.length) / mean) || 1);
  }
  return score;
}

describe("scores of passages", () => {
  const term = fc.constantFrom("a", "b", "c", "d", "constructor", "__proto__");
  const passages = fc.array(fc.array(term, { maxLength: 12 }), { maxLength: 8 });
  const weights = fc.uniqueArray(fc.tuple(term, fc.double({ min: 0.01, max: 10, noNaN: true })), {
    selector: ([one]) => one,
  });

  it("are BM25's, for the passages that hold a term and for no others", () => {
    fc.assert(
      fc.property(passages, weights, (all, pairs) => {
        const terms = new Map(pairs);
        const scores = createPostings(all).scores(terms);
        for (const [at, passage] of all.entries()) {
          expect(scores.has(at)).toBe(passage.some((one) => terms.has(one)));
          expect(scores.get(at) ?? 0).toBeCloseTo(textbookScore(all, passage, terms), 9);
        }
      }),
    );
  });

  it("do not depend on the order of the terms, to the last bit", () => {
    fc.assert(
      fc.property(passages, weights, (all, pairs) => {
        const postings = createPostings(all);
        expect(postings.scores(new Map(pairs.toReversed()))).toEqual(postings.scores(new Map(pairs)));
      }),
    );
  });

  it.each([[0], [-1], [NaN]])("leave terms of weight %d out", (weight) => {
    expect(createPostings([["a"], ["b"]]).scores(new Map([["a", weight]])).size).toBe(0);
  });
});

describe("passages that hold a term of each group", () => {
  const term = fc.constantFrom("a", "b", "c", "constructor", "__proto__");
  const lists = fc.array(fc.array(term, { maxLength: 5 }), { maxLength: 8 });

  it("are those that a look at every passage finds", () => {
    fc.assert(
      fc.property(lists, lists, (passages, groups) => {
        const looked = passages.flatMap((terms, at) =>
          groups.every((group) => group.some((one) => terms.includes(one))) ? [at] : [],
        );
        expect([...createPostings(passages).holding(groups)].toSorted((a, b) => a - b)).toEqual(looked);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { TOKEN_AXES } from "../../src/embedding/token-space.ts";
import { NO_TOKENS, queryTokens, raise } from "../../src/search/tokens.ts";

/** A direction along one axis. */
const along = (axis: number, size = 1) =>
  Array.from({ length: TOKEN_AXES }, (_, at) => (at === axis ? size : 0));

const QUESTION = "Où Hanoi mène ?";
const TOKENS = {
  directions: Float32Array.from([0, 1, 2, 3].flatMap((axis) => along(axis))),
  weights: Float64Array.of(2, 8, 6, 0),
  places: [
    { start: 0, end: 2 },
    { start: 3, end: 8 },
    { start: 9, end: 13 },
    { start: 14, end: 15 },
  ],
};

describe("the tokens of a question", () => {
  it("count with the names or with the other words, each by its share of them; a sign is left out", () => {
    const { directions, names, words } = queryTokens(QUESTION, TOKENS);
    expect(directions).toHaveLength(3 * TOKEN_AXES);
    expect([...names]).toEqual([0, 1, 0]);
    expect([...words]).toEqual([0.25, 0, 0.75]);
  });

  it("are those of the names alone where the rest only asks", () => {
    const { names, words } = queryTokens("Où Hanoi est-il ?", TOKENS);
    expect([...names]).toEqual([0, 1, 0]);
    expect([...words]).toEqual([0, 0, 0]);
  });

  it("are no words of a phrase that only asks", () => {
    const places = [
      { start: 0, end: 7 },
      { start: 8, end: 17 },
      { start: 21, end: 26 },
    ];
    const { words } = queryTokens("Comment s’appelle le maire ?", { ...TOKENS, places });
    expect([...words]).toEqual([1]);
  });

  it("are none where the model tells none, or has other states", () => {
    expect(queryTokens(QUESTION, undefined)).toEqual(NO_TOKENS);
    expect(queryTokens(QUESTION, { ...TOKENS, directions: new Float32Array() })).toEqual(NO_TOKENS);
  });
});

describe("the best of several lists", () => {
  it("is the best of each place", () => {
    expect([...raise(Float64Array.of(1, 2), Float64Array.of(3, 0))]).toEqual([3, 2]);
    expect([...raise(Float64Array.of(1, 2), NO_TOKENS.names)]).toEqual([1, 2]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOKEN_AXES, TOKEN_UNIT } from "../../src/embedding/token-space.ts";
import { nearestTokens } from "../../src/search/nearest-tokens.ts";
import { NO_TOKENS, type QueryTokens } from "../../src/search/tokens.ts";

/** A direction along one axis. */
const along = (axis: number, size = 1) =>
  Array.from({ length: TOKEN_AXES }, (_, at) => (at === axis ? size : 0));

function parts(all: Float64Array | Int8Array): number[][] {
  return Array.from({ length: all.length / TOKEN_AXES }, (_, at) => [
    ...all.subarray(at * TOKEN_AXES, (at + 1) * TOKEN_AXES),
  ]);
}

/** What is found, token by token for each list. */
function foundIn(question: QueryTokens, lists: readonly Int8Array[]): number[][] {
  const { cosines, step } = nearestTokens(question, lists);
  const count = question.directions.length / TOKEN_AXES;
  return lists.map((_, at) => [...cosines.subarray(at * step, at * step + count)]);
}

/** What it is by its definition: every token of the question against every one that is kept. */
function looked(directions: Float64Array, kept: Int8Array): number[] {
  return parts(directions).map((own) => {
    const sums = parts(kept).map((other) =>
      own.reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0),
    );
    return Math.max(-1, ...sums.map((sum) => sum / TOKEN_UNIT));
  });
}

describe("the nearest tokens", () => {
  const question = { ...NO_TOKENS, directions: Float64Array.from([0, 1, 2].flatMap((axis) => along(axis))) };

  it("have the cosine of the nearest token that is kept, minus 1 where none is", () => {
    const kept = Int8Array.from([...along(0, TOKEN_UNIT), ...along(2, -TOKEN_UNIT)]);
    expect(foundIn(question, [kept, new Int8Array(), kept.subarray(TOKEN_AXES)])).toEqual([
      [1, 0, 0],
      [-1, -1, -1],
      [0, 0, -1],
    ]);
  });

  it("are none for a question whose tokens are not known", () => {
    expect(foundIn(NO_TOKENS, [new Int8Array(TOKEN_AXES)])).toEqual([[]]);
  });

  it("are those that comparing each with each finds, however near each other", () => {
    const direction = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: TOKEN_AXES,
      maxLength: TOKEN_AXES,
    });
    const token = fc.int8Array({ minLength: TOKEN_AXES, maxLength: TOKEN_AXES });
    // Beside a token its neighbours by one unit of one axis: whole numbers alone do not tell them apart.
    const near = fc.tuple(token, fc.nat(TOKEN_AXES - 1)).map(([one, axis]) => {
      const other = one.map((value, at) => (at === axis ? Math.max(-128, value - 1) : value));
      return [...one, ...other, ...one];
    });
    const lists = fc.array(fc.array(near, { maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(direction, { maxLength: 9 }), lists, (directions, all) => {
        const asked = Float64Array.from(directions.flat());
        const kept = all.map((list) => Int8Array.from(list.flat()));
        const found = foundIn({ ...NO_TOKENS, directions: asked }, kept);
        for (const [at, own] of found.entries())
          for (const [place, wanted] of looked(asked, kept[at] ?? new Int8Array()).entries())
            expect(own[place]).toBeCloseTo(wanted, 9);
      }),
    );
  });
});

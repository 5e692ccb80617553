import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRoughCosines } from "../../src/store/rough-cosines.ts";

describe("rough cosines", () => {
  it("are never further off than they say, for vectors of any length", () => {
    const number = fc.oneof(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    );
    const vectors = fc.integer({ min: 1, max: 40 }).chain((dimensions) =>
      fc.array(fc.array(number, { minLength: dimensions, maxLength: dimensions }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(vectors, ([question = [], ...rows]) => {
        const asked = Float32Array.from(question);
        const kept = rows.map((row) => Float32Array.from(row));
        const { rough, doubt } = createRoughCosines(Float32Array.from(rows.flat()), asked.length)(asked);
        expect(rough).toHaveLength(rows.length);
        for (const [at, row] of kept.entries()) {
          const exact = row.reduce((sum, value, axis) => sum + value * (asked[axis] ?? 0), 0);
          const size = row.reduce((sum, value, axis) => sum + Math.abs(value * (asked[axis] ?? 0)), 0);
          expect(Math.abs((rough[at] ?? 0) - exact)).toBeLessThanOrEqual(doubt + size * 1e-12);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRowProducts, LANES, LARGEST_WHOLE, wholeNumbers } from "../../src/embedding/row-products.ts";

describe("products of rows", () => {
  it.each([LANES, 48, 384])("of %d numbers are what adding them one by one gives", (length) => {
    const products = createRowProducts(length);
    const row = fc.int8Array({ minLength: length, maxLength: length });
    const other = fc.int16Array({ minLength: length, maxLength: length, min: -LARGEST_WHOLE });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), other, (rows, numbers) => {
        products.load(rows);
        const sums = rows.map((one) => one.reduce((sum, value, at) => sum + value * (numbers[at] ?? 0), 0));
        expect([...products.times(numbers)]).toEqual(sums);
      }),
    );
  });

  it("forget the rows before, however many there were", () => {
    const products = createRowProducts(LANES);
    products.load([new Int8Array(LANES * 10_000).fill(3)]);
    expect(products.times(new Int16Array(LANES).fill(2))).toHaveLength(10_000);
    products.load([new Int8Array(LANES).fill(1), new Int8Array(LANES).fill(-1)]);
    expect([...products.times(new Int16Array(LANES).fill(2))]).toEqual([32, -32]);
  });

  it("take what is missing of the other row as 0", () => {
    const products = createRowProducts(LANES);
    products.load([new Int8Array(LANES).fill(1)]);
    products.times(new Int16Array(LANES).fill(7));
    expect([...products.times(Int16Array.of(5, 6))]).toEqual([11]);
  });
});

describe("whole numbers", () => {
  it("are off by a half at most", () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(values, (all) => {
        for (const [at, whole] of wholeNumbers(all).entries())
          expect(Math.abs(whole - (all[at] ?? 0) * LARGEST_WHOLE)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

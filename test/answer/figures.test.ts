import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIGURES, figuresOf, PAIRS, type Figure } from "../../src/answer/figures.ts";
import { SIGNALS, type Signal } from "../../src/answer/signals.ts";

const SCALE = SIGNALS.map((_, at) => ({ mean: at, deviation: 2 }));

/** The figures of signals that are typical but for some, which are so many deviations from it. */
function figures(away: Partial<Record<Signal, number>>): (figure: Figure) => number {
  const signals = Float64Array.from(SIGNALS, (signal, at) => at + 2 * (away[signal] ?? 0));
  const values = figuresOf(signals, SCALE);
  return (figure) => values[FIGURES.indexOf(figure)] ?? NaN;
}

describe("the figures of signals", () => {
  it("are nothing where all is typical", () => {
    const of = figures({});
    expect(FIGURES.map(of)).toEqual(FIGURES.map(() => 0));
  });

  it("tell how many deviations a signal is from what is typical, three at most", () => {
    expect(figures({ similarity: 1.5 })("similarity")).toBe(1.5);
    expect(figures({ similarity: -40 })("similarity")).toBe(-3);
  });

  it("hold the product of two signals of which both are out of the ordinary", () => {
    expect(figures({ contextNames: -2, articleLead: -1 })("contextNames × articleLead")).toBe(2);
    expect(figures({ contextNames: -2, articleLead: 1 })("contextNames × articleLead")).toBe(-2);
    expect(figures({ contextNames: -2 })("contextNames × articleLead")).toBeCloseTo(0);
  });

  it("have a name of their own each", () => {
    expect(new Set(FIGURES).size).toBe(SIGNALS.length + PAIRS.length);
  });

  it("are finite whatever the signals", () => {
    const signals = fc.array(fc.double({ noNaN: true }), {
      minLength: SIGNALS.length,
      maxLength: SIGNALS.length,
    });
    fc.assert(
      fc.property(signals, (values) => {
        expect(figuresOf(Float64Array.from(values), SCALE).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { probabilityOf } from "../../src/answer/logistic.ts";
import { bestThreshold, fitLogistic, fitRanker } from "../../src/evaluation/fitting.ts";

describe("a fitted ranker", () => {
  const examples = Array.from({ length: 40 }, (_, question) => ({
    features: [0, 1, 2, 3].map((candidate) =>
      Float64Array.of(candidate === question % 4 ? 1 : 0, candidate, 5),
    ),
    right: [0, 1, 2, 3].map((candidate) => candidate === question % 4),
    weight: 1,
  }));

  it("learns the feature that tells, and leaves the others", () => {
    const weights = fitRanker(examples, Float64Array.of(0.01, 0.01, 0.01));
    expect(weights[0]).toBeGreaterThan(3);
    expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.05);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.001);
  });

  it("is held back by a penalty, feature by feature", () => {
    const free = fitRanker(examples, Float64Array.of(0.01, 0.01, 0.01))[0] ?? 0;
    const held = fitRanker(examples, Float64Array.of(1, 0.01, 0.01))[0] ?? 0;
    expect(held).toBeLessThan(free / 2);
  });

  it("does not heed questions of which no candidate is right", () => {
    const none = { features: [Float64Array.of(9, 9, 9)], right: [false], weight: 100 };
    const penalties = Float64Array.of(0.01, 0.01, 0.01);
    expect(fitRanker([...examples, none], penalties)).toEqual(fitRanker(examples, penalties));
  });
});

describe("a fitted regression", () => {
  const examples = Array.from({ length: 200 }, (_, at) => ({
    signals: Float64Array.of(at / 100 - 1, at % 2),
    positive: (at * 7) % 200 < at,
    weight: 1,
  }));

  it("is calibrated on what it was fitted on", () => {
    const fitted = fitLogistic(examples, 1e-6);
    const mean =
      examples.reduce((sum, { signals }) => sum + probabilityOf(fitted, signals), 0) / examples.length;
    expect(mean).toBeCloseTo(examples.filter(({ positive }) => positive).length / examples.length, 2);
  });

  it("rises with what makes positives likely", () => {
    const fitted = fitLogistic(examples, 1e-6);
    expect(probabilityOf(fitted, Float64Array.of(0.9, 0))).toBeGreaterThan(
      probabilityOf(fitted, Float64Array.of(-0.9, 0)) + 0.5,
    );
  });

  it("is fitted alike twice", () => {
    expect(fitLogistic(examples, 0.1)).toEqual(fitLogistic(examples, 0.1));
  });
});

const beliefs = (answerable: readonly number[], others: readonly number[], weight = 1) => [
  ...answerable.map((probability) => ({ probability, positive: true, weight: 1 })),
  ...others.map((probability) => ({ probability, positive: false, weight })),
];

describe("the best threshold", () => {
  it("parts what can be parted, in the middle", () => {
    const threshold = bestThreshold(beliefs([0.8, 0.9], [0.1, 0.2, 0.3]));
    expect(threshold).toBeGreaterThan(0.35);
    expect(threshold).toBeLessThan(0.75);
  });

  it("refuses nothing where there is nothing to refuse", () => {
    expect(bestThreshold(beliefs([0.3], []))).toBe(0);
  });

  it("heeds a question by its weight", () => {
    expect(bestThreshold(beliefs([0.4, 0.5, 0.55, 0.8], [0.2, 0.6]))).toBeLessThan(0.4);
    expect(bestThreshold(beliefs([0.4, 0.5, 0.55, 0.8], [0.2, 0.6], 5))).toBeGreaterThan(0.6);
  });

  it("does not follow a single question to a peak that is narrow", () => {
    const crowd = [0.5, 0.52, 0.54, 0.56, 0.58, 0.6, 0.62, 0.64];
    expect(bestThreshold(beliefs([...crowd, 0.91], [0.1, 0.2, 0.3, 0.9]))).toBeLessThan(0.5);
  });
});

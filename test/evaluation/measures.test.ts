import { describe, expect, it } from "vitest";
import {
  areaUnderRoc,
  articleRecall,
  calibrationError,
  hitRate,
  meanReciprocalRank,
  refusalF1,
  riskCoverageArea,
  type Outcome,
} from "../../src/evaluation/measures.ts";

const outcome = (changes: Partial<Outcome>): Outcome => ({
  answerable: true,
  answered: true,
  articleRank: 1,
  rank: 1,
  confidence: 0.9,
  ...changes,
});

const OUTCOMES = [
  outcome({}),
  outcome({ rank: 3, confidence: 0.4 }),
  outcome({ rank: null, articleRank: null, answered: false, confidence: 0.1 }),
  outcome({ rank: 2, articleRank: 3 }),
  outcome({ answerable: false, rank: null, articleRank: null, answered: false, confidence: 0.1 }),
  outcome({ answerable: false, rank: null, articleRank: null, confidence: 0.4 }),
];

describe("measures", () => {
  it("count right articles and quotes over the answerable questions alone", () => {
    expect(articleRecall(OUTCOMES, 1)).toBe(0.5);
    expect(articleRecall(OUTCOMES, 5)).toBe(0.75);
    expect(hitRate(OUTCOMES, 1)).toBe(0.25);
    expect(hitRate(OUTCOMES, 3)).toBe(0.75);
    expect(meanReciprocalRank(OUTCOMES)).toBeCloseTo((1 + 1 / 3 + 0 + 1 / 2) / 4, 10);
  });

  it("weigh refusals: one right of two made and of two due is an F1 of a half", () => {
    expect(refusalF1(OUTCOMES)).toBe(0.5);
    expect(refusalF1([outcome({})])).toBe(1);
    expect(refusalF1([outcome({ answered: false })])).toBe(0);
  });

  it.each([
    [
      "nothing is wrong",
      [
        [0.9, 1],
        [0.5, 1],
      ],
      0,
    ],
    [
      "all is wrong",
      [
        [0.9, 2],
        [0.5, null],
      ],
      1,
    ],
    [
      "the wrong one is the least sure",
      [
        [0.9, 1],
        [0.8, 1],
        [0.1, null],
      ],
      (0 + 0 + 1 / 3) / 3,
    ],
    [
      "the wrong one is the surest",
      [
        [0.1, 1],
        [0.9, 2],
        [0.2, 1],
      ],
      (1 + 1 / 2 + 1 / 3) / 3,
    ],
    [
      "all are equally sure, in any order",
      [
        [0.5, null],
        [0.5, 1],
      ],
      1 / 2,
    ],
    ["there is nothing", [], 0],
  ] as const)("give the risk over coverage where %s", (_, given, area) => {
    expect(riskCoverageArea(given.map(([confidence, rank]) => ({ confidence, rank })))).toBeCloseTo(area, 10);
  });

  it("find no calibration error where each bin is right as often as it says", () => {
    const calm = [1, 1, 1, null].map((rank) => outcome({ rank, confidence: 0.75 }));
    expect(calibrationError(calm)).toBeCloseTo(0, 10);
    expect(
      calibrationError([outcome({ confidence: 1 }), outcome({ confidence: 1, rank: null })]),
    ).toBeCloseTo(0.5, 10);
  });

  it.each([
    [[0.9, 0.8], [0.2, 0.1], 1],
    [[0.1], [0.9], 0],
    [[0.5, 0.5], [0.5], 0.5],
    [[], [0.5], 0.5],
  ])("give positives %j over negatives %j an area of %d", (positives, negatives, area) => {
    const scored = [
      ...positives.map((score) => ({ score, positive: true })),
      ...negatives.map((score) => ({ score, positive: false })),
    ];
    expect(areaUnderRoc(scored)).toBe(area);
  });
});

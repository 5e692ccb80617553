import { describe, expect, it } from "vitest";
import { expectedWeights, type Weighable } from "../../src/evaluation/expectation.ts";
import type { GradedQuestion } from "../../src/evaluation/graded.ts";

const asked = (changes: Partial<GradedQuestion>, setWeight = 1): Weighable => ({
  question: { id: "", question: "", answerable: true, sentences: [], answer: null, ...changes },
  setWeight,
});

const QUESTIONS = [
  asked({ style: "plain" }),
  asked({ style: "paraphrase" }),
  asked({ style: "paraphrase" }),
  asked({ style: "plain", answerable: false, kind: "ontopic" }),
  asked({ style: "plain", answerable: false, kind: "falsepremise" }),
  asked({ style: "sms", answerable: false, kind: "offtopic" }),
  asked({}, 0.03),
  asked({ answerable: false, kind: "offtopic" }, 0.03),
];

describe("expected weights", () => {
  const [plain = 0, one = 0, other = 0, onTopic = 0, falsePremise = 0, offTopic = 0, ...others] =
    expectedWeights(QUESTIONS, 0.5);

  it("bring ways of asking to their shares, however many questions there are of each", () => {
    expect(one).toBe(other);
    expect(plain / (one + other)).toBeCloseTo(0.5 / 0.18, 10);
  });

  it("bring off-topic questions to their share of those without an answer, and these to a third", () => {
    expect(onTopic).toBe(falsePremise);
    expect(onTopic + falsePremise).toBeCloseTo(offTopic, 10);
    expect(offTopic).toBeCloseTo((6 / 3) * 0.5, 10);
  });

  it("leave a question that does not say how it is asked the weight of its set", () => {
    expect(others).toEqual([0.03, 0.03]);
  });
});

import { describe, expect, it } from "vitest";
import { likelihoodOf, responseOf, type Response } from "../../src/answer/response.ts";
import type { ShortAnswer } from "../../src/answer/short/evidence.ts";
import { evidenceOf } from "./short/evidence-of.ts";

const SHORT: ShortAnswer = { text: "1996", basis: "quoted", derivation: null, supports: [] };
const DAM = "La digue de Vinh protège trois villages.";

function response(question: string, sentence: string | null, short: ShortAnswer | null = null): Response {
  const read = sentence === null ? null : { display: sentence, evidence: evidenceOf(sentence) };
  return responseOf(question, short, read);
}

describe("what a quote does about a question", () => {
  it.each([
    [1, "a time", "Quand la digue date-t-elle ?", DAM, SHORT],
    [-1, "none in a quote", "Quand la digue date-t-elle ?", DAM, null],
    [-1, "none without a quote", "Quand la digue a-t-elle cédé ?", null, null],
    [0, "none that is asked for", "Qui a bâti la digue ?", DAM, null],
  ] as const)("is dated %s with %s", (dated, _, question, sentence, found) => {
    expect(response(question, sentence, found).dated).toBe(dated);
  });

  it.each([
    [1, "an enumeration", "Quels villages la digue protège-t-elle ?", "Elle protège Vinh, Lam et Do Luong."],
    [
      1,
      "things after a colon",
      "Quels sont les ouvrages ?",
      "Trois ouvrages sont prévus : une digue, un pont.",
    ],
    [-1, "how many there are", "Quels villages la digue protège-t-elle ?", DAM],
    [0, "no list that is asked for", "Qui a bâti la digue ?", "Elle protège Vinh, Lam et Do Luong."],
  ] as const)("is listed %s with %s", (listed, _, question, sentence) => {
    expect(response(question, sentence).listed).toBe(listed);
  });

  it("has a likeliest answer for persons, places, amounts, times and things of a noun alone", () => {
    expect(
      response("Combien de villages la digue protège-t-elle ?", DAM).likeliest?.probability,
    ).toBeGreaterThan(0);
    expect(response("Pourquoi la digue est-elle là ?", DAM).likeliest).toBeNull();
    expect(
      response("Quand la digue a-t-elle cédé ?", "La digue a cédé en 1998.").likeliest?.probability,
    ).toBeGreaterThan(0);
  });

  it("is told as log-odds, 0 where nothing of the kind is asked for, with an end for what has no candidate", () => {
    expect(likelihoodOf(null)).toBe(0);
    expect(likelihoodOf({ probability: 0.5, share: 0.5, answer: null })).toBe(0);
    expect(likelihoodOf({ probability: 0, share: 0, answer: null })).toBe(
      likelihoodOf({ probability: 0.001, share: 0.001, answer: null }),
    );
  });
});

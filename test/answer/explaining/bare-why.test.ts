import { describe, expect, it } from "vitest";
import { isBareWhy } from "../../../src/answer/explaining/bare-why.ts";

describe("a bare why", () => {
  it.each([
    "pourquoi ?",
    "Pourquoi",
    "POURQUOI ???",
    "pourquoi ça ?",
    "Pourquoi cette réponse ?",
    "pk",
    "comment le sais-tu ?",
    "why?",
    "Why this answer?",
    "how do you know?",
    "Tại sao?",
    "vì sao vậy?",
  ])("is « %s »", (text) => expect(isBareWhy(text)).toBe(true));

  it.each([
    "",
    "et pourquoi ?",
    "Pourquoi le quai a-t-il été retardé ?",
    "pourquoi pas",
    "and why?",
    "Tại sao cầu bị hỏng?",
    "pourquoi ".repeat(20),
  ])("is not « %s »", (text) => expect(isBareWhy(text)).toBe(false));
});

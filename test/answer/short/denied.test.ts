import { describe, expect, it } from "vitest";
import { isDenied } from "../../../src/answer/short/denied.ts";
import { readInquiry } from "../../../src/answer/short/inquiry.ts";
import { evidenceOf } from "./evidence-of.ts";

describe("a quote that denies what is asked about", () => {
  it.each([
    [
      true,
      "Pourquoi l’aile sera-t-elle reconstruite ?",
      "Bombardée en 1968, l’aile ne sera pas reconstruite.",
    ],
    [true, "Quand le pont a-t-il été fermé ?", "Le pont n’a jamais été fermé aux piétons."],
    [true, "Qui finance le musée ?", "L’État ne finance pas le musée."],
    [false, "L’aile sera-t-elle reconstruite ?", "L’aile ne sera pas reconstruite."],
    [
      false,
      "Pourquoi l’aile ne sera-t-elle pas reconstruite ?",
      "L’aile ne sera pas reconstruite, faute d’argent.",
    ],
    [
      false,
      "Quand l’aile sera-t-elle reconstruite ?",
      "Le toit ne sera pas repeint avant que l’aile soit reconstruite.",
    ],
    [false, "Quand l’aile sera-t-elle reconstruite ?", "L’aile sera reconstruite en mai."],
  ])("%s: %s ← %s", (expected, question, sentence) => {
    expect(isDenied(readInquiry(question), evidenceOf(sentence))).toBe(expected);
  });
});

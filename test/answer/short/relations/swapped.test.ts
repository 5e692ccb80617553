import { describe, expect, it } from "vitest";
import { isSwapped } from "../../../../src/answer/short/relations/swapped.ts";
import { documentOf } from "../../../telegram/documents.ts";
import { evidenceOf } from "../../../../src/answer/quotes.ts";

/** Whether the last of these sentences tells the way back of what is asked. */
function swapped(question: string, title: string, ...sentences: readonly string[]): boolean {
  const { document } = documentOf(title, sentences);
  return isSwapped(question, evidenceOf({ document, index: sentences.length }));
}

const TITLE = "Une journée à Vinh";

describe("the way back of what is asked", () => {
  it.each([
    [
      "Qui est l’ambassadeur du Vietnam en Suède ?",
      "L’ambassadeur de Suède au Vietnam, Ann Berg, est arrivé.",
    ],
    ["Qui est l’ambassadeur du Vietnam en Suède ?", "L’ambassadeur suédois Ann Berg est arrivé."],
    ["Who is Vietnam's ambassador to Sweden?", "L’ambassadeur de Suède au Vietnam, Ann Berg, est arrivé."],
    [
      "Combien valent les exportations du Laos vers le Japon ?",
      "Les exportations japonaises vers le Laos valent 3 millions.",
    ],
    [
      "Quand a eu lieu la visite du roi de Suède au Japon ?",
      "La visite de l’empereur du Japon en Suède a eu lieu en mai.",
    ],
  ])("%s ≠ %s", (question, sentence) => {
    expect(swapped(question, TITLE, sentence)).toBe(true);
  });

  it.each([
    [
      "Qui est l’ambassadeur du Vietnam en Suède ?",
      "L’ambassadeur du Vietnam en Suède, Le Van Hai, est arrivé.",
    ],
    ["Qui est l’ambassadeur du Vietnam en Suède ?", "L’ambassadeur vietnamien Le Van Hai est arrivé."],
    [
      "Qui est l’ambassadeur du Vietnam en Suède ?",
      "L’ambassadeur de Suède au Vietnam et l’ambassadeur du Vietnam en Suède sont là.",
    ],
    ["Quand le match Laos – Japon a-t-il lieu ?", "Le match Japon – Laos a lieu en mai."],
    ["Quelle est la distance de Vinh à Hué ?", "La distance de Hué à Vinh est de 370 km."],
    ["Qui est le maire de Vinh ?", "Le maire de Hué est arrivé à Vinh."],
    ["Qui est l’ambassadeur du Vietnam en Suède ?", "Il pleut sur Vinh."],
    ["", "L’ambassadeur de Suède au Vietnam est arrivé."],
  ])("%s: not by %s", (question, sentence) => {
    expect(swapped(question, TITLE, sentence)).toBe(false);
  });

  it("is told by the title where the sentence names neither end", () => {
    const sentence = "L’ambassadeur Ann Berg a remercié la ville.";
    const question = "Qui est l’ambassadeur du Vietnam en Suède ?";
    expect(swapped(question, "L’ambassadeur de Suède au Vietnam à Vinh", sentence)).toBe(true);
    expect(swapped(question, "L’ambassadeur du Vietnam en Suède à Vinh", sentence)).toBe(false);
  });
});

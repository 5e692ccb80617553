import { describe, expect, it } from "vitest";
import { withNamedPlaces } from "../../src/language/periphrases.ts";

describe("a place that is called by another name", () => {
  it.each([
    ["Que demande la capitale vietnamienne au Japon ?", "Que demande Hanoi au Japon ?"],
    ["Qui a visité la capitale du Laos ?", "Qui a visité Vientiane ?"],
    ["le maire de la capitale de la Corée du Sud", "le maire de Séoul"],
    ["où va le maire de la capitale sud-coréenne", "où va le maire de Séoul"],
    ["Où iront les étudiants saïgonnais ?", "Où iront les étudiants de Hô Chi Minh-Ville ?"],
    ["Qui a restauré l’ancienne cité impériale ?", "Qui a restauré Huê ?"],
    ["Combien d’usines compte la mégapole du Sud ?", "Combien d’usines compte Hô Chi Minh-Ville ?"],
    ["What did the Vietnamese capital ask for?", "What did Hanoi ask for?"],
    ["Who visited the South Korean capital?", "Who visited Séoul?"],
    ["Who visited the capital of Japan?", "Who visited Tokyo?"],
    ["La capitale vietnamienne est jumelée avec quelle ville ?", "Hanoi est jumelée avec quelle ville ?"],
    ["Ai đã thăm thủ đô Hàn Quốc?", "Ai đã thăm Séoul?"],
  ])("%s → %s", (question, text) => {
    const named = withNamedPlaces(question);
    expect(named.text).toBe(text);
    expect(named.pairs).toHaveLength(1);
    expect(question).toContain(named.pairs[0]?.asked);
  });

  it.each([
    "Quelle est la capitale du Laos ?",
    "What is the capital of Japan?",
    "la capitale du Laos ?",
    "capitale de la Corée du Sud",
    "la capitale du Laos, c'est quoi ?",
    "Thủ đô Hàn Quốc là gì?",
    "Qui dirige la capitale économique du pays ?",
    "la capitale de la province de Ha Nam",
    "Qui a visité la cité impériale de Thang Long ?",
    "Combien coûte le capital social ?",
    "",
  ])("%s stays as it is", (question) => {
    expect(withNamedPlaces(question)).toEqual({ text: question, pairs: [] });
  });
});

import { describe, expect, it } from "vitest";
import { findTitled, wholeName } from "../../../src/answer/short/names/titled.ts";

describe("a person by a title and one name", () => {
  it.each([
    ["Que veut M. Park ?", ["Park"]],
    ["Où travaille Mme Lan ?", ["Lan"]],
    ["Que dit le maire Park ?", ["Park"]],
    ["l’ambassadrice Berg est-elle là ?", ["Berg"]],
    ["What does Mr Park want?", ["Park"]],
    ["Ông Chung đã nói gì?", ["Chung"]],
    ["Que veut M. Park Won Soon ?", []],
    ["Que veut le maire Park Won Soon ?", []],
    ["Que veut Park ?", []],
    ["Que dit le maire de Vinh ?", []],
    ["Où coule le fleuve Rouge ?", []],
    ["", []],
  ])("%s → %j", (text, names) => {
    expect(findTitled(text).map(({ name }) => name)).toEqual(names);
  });

  const TEXTS = [
    "Le maire de Séoul, Park Won Soon, est arrivé avec Nguyen Duc Chung.",
    "M. Park a remercié la ville. Le directeur Le Van Hai a parlé.",
    "Le ministre Tran Van Hai est reparti.",
  ];
  it.each([
    ["Park", "Park Won Soon"],
    ["Chung", "Nguyen Duc Chung"],
    ["Won", null],
    ["Hai", null],
    ["Berg", null],
  ])("%s is %s", (name, whole) => {
    expect(wholeName(name, TEXTS)).toBe(whole);
  });
});

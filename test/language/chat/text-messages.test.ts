import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spelledOut } from "../../../src/language/chat/text-messages.ts";
import { plainQuestion } from "../../../src/language/plain-question.ts";
import { questionTerms } from "../../../src/language/terms/terms.ts";

describe("a text message reads", () => {
  it.each([
    ["hcmv é shanghai st jumelées dpui kel année", "hcmv et shanghai sont jumelées depuis quelle année"],
    ["le zoo é ouvert dps kan", "le zoo est ouvert depuis quand"],
    ["c ki le maire", "c'est qui le maire"],
    ["C ou le lac", "C'est ou le lac"],
    ["Cb de Huê", "Combien de Huê"],
    ["Kan c ke sa ouvre", "Quand c'est que ça ouvre"],
    ["tu c ou é le temple", "tu sais ou est le temple"],
    ["cb d'habitants ds l'île", "combien d'habitants dans l'île"],
    ["ya kombien de ponts", "il y a combien de ponts"],
    ["kel kantité de riz", "quelle quantité de riz"],
    ["il ya bcp de monde", "il y a beaucoup de monde"],
    ["jusk'a kan", "jusqu'a quand"],
    ["pk c fermé", "pourquoi c'est fermé"],
    ["vs savez ki gagne", "vous savez qui gagne"],
    ["match laos vs chine c kan", "match laos vs chine c'est quand"],
    ["eske ya un bus pr la ville", "est-ce que il y a un bus pour la ville"],
    ["cb d arbres", "combien d'arbres"],
  ])("%j as %j", (typed, plain) => {
    expect(spelledOut(typed)).toBe(plain);
  });

  it.each([
    "la st valentin au ds de huê",
    "le DS et la ST de Hanoi",
    "Ban Ki-moon est venu quand",
    "ban ki moon est venu quand",
    "élevage de carpes koi",
    "vitamine c et fer",
    "l'équipe de M. Kan",
    "VS 300",
    "tt ds vs ns st",
    "ai là thị trưởng của ke ki",
  ])("as it is where no word is one of text messages: %j", (typed) => {
    expect(spelledOut(typed)).toBe(typed);
  });

  it("has the terms of its plain spelling", () => {
    const typed = "hcmv é shanghai st jumelées dpui kel année";
    const plain = "hcmv et shanghai sont jumelées depuis quelle année";
    expect(questionTerms(plainQuestion(typed))).toEqual(questionTerms(plainQuestion(plain)));
  });

  it("once spelled out it stays so", () => {
    const units = [
      "c ",
      "ki ",
      "é ",
      "d ",
      "k ",
      "kel ",
      "st ",
      "ou ",
      "la ",
      "tu ",
      "Kan ",
      "'",
      "-",
      "jusk",
      "ya ",
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...units) }), (typed) => {
        expect(plainQuestion(plainQuestion(typed))).toBe(plainQuestion(typed));
      }),
    );
  });
});

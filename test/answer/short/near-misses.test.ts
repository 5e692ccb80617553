import { describe, expect, it } from "vitest";
import { isCompletedOtherwise } from "../../../src/answer/short/complements.ts";
import { isOfAnother } from "../../../src/answer/short/contrasts.ts";
import { readInquiry } from "../../../src/answer/short/inquiry.ts";
import { evidenceOf } from "./evidence-of.ts";

describe("a quote of another one of its kind", () => {
  it.each([
    [true, "Qui dirige la Corée du Nord ?", "Park Min Ho préside la Corée du Sud depuis mai."],
    [true, "Que vend la Corée du Nord ?", "La délégation nord-africaine achète à la Corée du Sud."],
    [true, "Quelle firme nord-coréenne est venue ?", "La firme sud-coréenne Hanlim est venue."],
    [false, "Quelle firme de Corée du Sud est venue ?", "La firme sud-coréenne Hanlim est venue."],
    [false, "Que fait la province du Nord ?", "La province construit une digue."],
    [true, "Que trouve-t-on au 12, rue des Nattes ?", "La maison du 9, rue des Nattes est un musée."],
    [true, "À quel prix se vend le thé en Belgique ?", "En France, le thé se vend 18 euros."],
    [false, "À quel prix se vend le thé en France ?", "En France, le thé se vend 18 euros."],
    [false, "À quel prix se vend le thé ?", "En France, le thé se vend 18 euros."],
    [true, "Qui a ouvert la 2e foire ?", "La première édition a été ouverte par le maire."],
    [false, "Qui a ouvert la 2e foire ?", "La deuxième édition a été ouverte par le maire."],
    [false, "Que trouve-t-on au 9, rue des Nattes ?", "La maison du 9, rue des Nattes est un musée."],
  ])("%s: %s ← %s", (isOther, question, sentence) => {
    expect(isOfAnother(readInquiry(question), evidenceOf(sentence))).toBe(isOther);
  });
});

describe("a noun without its complement", () => {
  const asked = readInquiry("Combien de statues le temple de Hung Loc garde-t-il ?");

  it.each([
    [true, "is completed by what stands around it", "Ouverture du temple de Mai Phu"],
    [
      false,
      "is that one where the complement stands around it",
      "Le temple de Hung Loc et le temple de Mai Phu",
    ],
    [false, "is any where nothing completes it", "Le temple rouvre"],
  ])("%s: it %s", (isOther, _, around) => {
    expect(isCompletedOtherwise(asked, "Le temple garde douze statues.", around)).toBe(isOther);
  });
});

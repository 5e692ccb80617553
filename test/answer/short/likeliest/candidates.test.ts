import { describe, expect, it } from "vitest";
import { readInquiry } from "../../../../src/answer/short/inquiry.ts";
import { candidatesIn } from "../../../../src/answer/short/likeliest/candidates.ts";

function found(question: string, sentence: string): string[] {
  return candidatesIn(readInquiry(question), sentence).map(({ start, end }) => sentence.slice(start, end));
}

describe("places that may be asked for", () => {
  it.each([
    ["an address with its number", "La galerie a ouvert au 18, rue Lo Ren.", ["18, rue Lo Ren"]],
    [
      "an address with its house",
      "La galerie a ouvert dans la tour Hai Au, rue Lo Ren.",
      ["tour Hai Au, rue Lo Ren"],
    ],
    ["a street without a preposition", "La galerie, rue Lo Ren, a ouvert.", ["rue Lo Ren"]],
    [
      "a place by its noun",
      "La galerie occupe 20 m² du parc de hautes technologies de Ba Lang.",
      ["parc de hautes technologies de Ba Lang"],
    ],
    [
      "a place whose name is of words of grammar",
      "La galerie a ouvert à La Gi, près du port de Sa Ky.",
      ["La Gi", "port de Sa Ky"],
    ],
    ["a place named like a month", "La galerie a ouvert à Mai Chau.", ["Mai Chau"]],
    ["the nearer of two", "La galerie a ouvert à Ky Lam, dans la province de Vinh Son.", ["Ky Lam"]],
    ["the town after its country", "La galerie a ouvert en Norvège, à Bergen.", ["Bergen"]],
    ["the town after its part of the country", "La galerie a ouvert dans le Sud, à Ba Lang.", ["Ba Lang"]],
    [
      "no manner, time or subject",
      "La galerie a ouvert sur place, dans la matinée, sur la question du prix.",
      [],
    ],
  ])("are %s", (_, sentence, expected) => {
    expect(found("Où la galerie a-t-elle ouvert ?", sentence)).toEqual(expected);
  });

  it("are of the kind that the question names", () => {
    const sentence = "Le séisme s’est produit dans le district de Kon Lông, province de Ba Tum.";
    expect(found("Dans quelle province le séisme s’est-il produit ?", sentence)).toEqual([
      "province de Ba Tum",
    ]);
  });

  it("are what the question’s noun is called, however short the words of its name are", () => {
    const sentence = "Les marins ont été ramenés au port de Sa Ky, sains et saufs.";
    expect(found("Dans quel port les marins ont-ils été ramenés ?", sentence)).toEqual(["port de Sa Ky"]);
  });

  it("are what a thing comes from, where that is asked", () => {
    const sentence = "Les tuiles, qu’on cuit à Ba Lang, viennent de Ky Lam.";
    expect(found("D’où viennent les tuiles ?", sentence)).toContain("Ky Lam");
    expect(
      found("D’où vient le sable ?", "On le fait venir de Ky Lam, dans la province de Vinh Son."),
    ).toEqual(["Ky Lam"]);
  });

  it("are birthplaces only where a birth is asked for", () => {
    const sentence = "La potière, née à Ky Lam, travaille à Ba Lang.";
    expect(found("Où la potière travaille-t-elle ?", sentence)).toEqual(["Ba Lang"]);
    expect(found("Où la potière est-elle née ?", sentence)).toContain("Ky Lam");
  });

  it("are one enumeration where several are asked for", () => {
    expect(
      found("Dans quelles villes le film passe-t-il ?", "Le film passe à Ky Lam et à Ba Lang, non à Vinh."),
    ).toEqual(["Ky Lam et à Ba Lang"]);
  });
});

describe("those who may be asked for", () => {
  it.each([
    [
      "a person after a calling",
      "Le passeur Lê Van Hai, qui vit à Ky Lam, a réparé le bac.",
      ["Lê Van Hai", "Ky Lam"],
    ],
    ["a name with an elision of its own", "Le bac, réparé par H'Mai Niê, flotte.", ["H'Mai Niê"]],
    ["a body in full", "Le Comité populaire de Ky Lam a réparé le bac.", ["Comité populaire de Ky Lam"]],
    [
      "an agent without a name",
      "Le bac a été réparé par les charpentiers du village.",
      ["les charpentiers du village"],
    ],
    [
      "an agent told by a place",
      "Le bac a été réparé par une étudiante de Ky Lam.",
      ["une étudiante de Ky Lam"],
    ],
    ["the subject", "Les passeuses du fleuve ont réparé le bac.", ["Les passeuses du fleuve"]],
    ["no score and no people", "Les Vietnamiens ont gagné par trois manches à une.", []],
  ])("are %s", (_, sentence, expected) => {
    expect(found("Qui a réparé le bac ?", sentence)).toEqual(expected);
  });

  it("are no schools, whatever their rank", () => {
    const sentence = "Trân Van Nam, élève au lycée d’élite Lam Kinh, a gagné la régate.";
    expect(found("Quel élève a gagné la régate ?", sentence)).toEqual(["Trân Van Nam"]);
  });

  it("are persons where a calling is asked for, and no persons where a thing is", () => {
    const sentence = "La gagnante, Lê Thi Mai, a lancé le Vent Bleu.";
    expect(found("Quelle tisserande a gagné ?", sentence)).toEqual(["Lê Thi Mai"]);
    expect(found("Quel bateau a-t-elle lancé ?", sentence)).toEqual(["Vent Bleu"]);
  });
});

describe("amounts that may be asked for", () => {
  it.each([
    [
      "those of the noun, not those of another noun of the question",
      "Combien de passagers transporte un autocar ?",
      "Douze autocars de 40 passagers roulent, et un autocar attend.",
      ["40 passagers"],
    ],
    [
      "none where only that other is counted",
      "Combien de passagers transportent les autocars ?",
      "Douze autocars roulent déjà.",
      [],
    ],
    [
      "hours and minutes of a race, no years",
      "Quel temps la gagnante a-t-elle mis au marathon ?",
      "La gagnante a mis 2 h 48 min, trois ans après sa blessure.",
      ["2 h 48 min"],
    ],
  ])("are %s", (_, question, sentence, expected) => {
    expect(found(question, sentence)).toEqual(expected);
  });

  it("are of money where it is asked what is paid", () => {
    const [age, sum] = candidatesIn(
      readInquiry("Combien la ville verse-t-elle par mois aux potières ?"),
      "La ville aide seize potières de plus de 63 ans et donne deux millions de dôngs.",
    ).filter(({ amount }) => amount?.measure !== "count");
    expect([age?.isOther, sum?.isOther]).toEqual([true, false]);
  });
});

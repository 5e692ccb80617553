import { describe, expect, it } from "vitest";
import { derivationFor, shortAnswerOf } from "../../../../src/answer/short/short-answer.ts";
import { DATED_AT, evidenceOf } from "../evidence-of.ts";

const JULY_2016 = { year: 2016, month: 7, day: 10, certainty: "stated" } as const;
const NOVEMBER_2021 = { year: 2021, month: 11, day: 4, certainty: "inferred" } as const;
const NO_YEAR = { month: 5, day: 18, certainty: "partial" } as const;

const TWINS =
  "En août prochain, Hanoi enverra une délégation à Séoul pour échanger des expériences à l’occasion du 20e anniversaire de l’établissement de leur jumelage.";

describe("a year worked out", () => {
  it.each([
    [
      "quand Hanoi et Séoul se sont-ils jumelés ?",
      TWINS,
      "1996",
      "20e anniversaire en août 2016 → 2016 − 20 = 1996",
    ],
    [
      "En quelle année le jumelage entre Hanoi et Séoul a-t-il été établi ?",
      TWINS,
      "1996",
      "20e anniversaire en août 2016 → 2016 − 20 = 1996",
    ],
    ["kan hanoi et seoul ce son jumelé", TWINS, "1996", "20e anniversaire en août 2016 → 2016 − 20 = 1996"],
    [
      "When did Hanoi and Seoul become sister cities?",
      TWINS,
      "1996",
      "20e anniversaire en août 2016 → 2016 − 20 = 1996",
    ],
    ["Hà Nội và Seoul kết nghĩa năm nào?", TWINS, "1996", "20e anniversaire en août 2016 → 2016 − 20 = 1996"],
    [
      "Quand le musée de Dien Khanh a-t-il été fondé ?",
      "Le musée de Dien Khanh, qui fêtera ses 40 ans en 2024, accueille dix mille visiteurs.",
      "1984",
      "40 ans en 2024 → 2024 − 40 = 1984",
    ],
    [
      "En quelle année la coopérative Lua Vang a-t-elle été créée ?",
      "La coopérative Lua Vang célèbre cette année son vingtième anniversaire.",
      "1996",
      "vingtième anniversaire en 2016 → 2016 − 20 = 1996",
    ],
    [
      "En quelle année la coopérative Lua Vang a-t-elle été créée ?",
      "La coopérative Lua Vang a célébré l’an dernier son dixième anniversaire.",
      "2005",
      "dixième anniversaire en 2015 → 2015 − 10 = 2005",
    ],
    [
      "Quand le stade de Quang Loc a-t-il été inauguré ?",
      "Inauguré il y a douze ans, le stade de Quang Loc sera agrandi.",
      "2004",
      "il y a douze ans, article de 2016 → 2016 − 12 = 2004",
    ],
    [
      "Depuis quelle année Hoa Binh exporte-t-elle ses oranges ?",
      "Hoa Binh exporte ses oranges depuis vingt ans vers le Japon.",
      "vers 1996",
      "depuis vingt ans, article de 2016 → 2016 − 20 ≈ 1996",
    ],
    [
      "Quand le barrage de Song Lam a-t-il été mis en service ?",
      "Le barrage de Song Lam a été mis en service il y a près de trente ans.",
      "vers 1986",
      "il y a près de trente ans, article de 2016 → 2016 − 30 ≈ 1986",
    ],
    [
      "Quand Lyon et Can Tho se sont-elles jumelées ?",
      "Lyon et Can Tho, liées par un jumelage de 29 ans, ouvriront un centre commun.",
      "1987",
      "29 ans, article de 2016 → 2016 − 29 = 1987",
    ],
    [
      "En quelle année la gare de Phu Lang a-t-elle été ouverte ?",
      "Le centenaire de l’ouverture de la gare de Phu Lang a réuni les habitants le 3 mai 2014.",
      "1914",
      "centenaire le 3 mai 2014 → 2014 − 100 = 1914",
    ],
  ])("%s — %s", (question, sentence, text, derivation) => {
    const date = sentence.includes("2014")
      ? ({ year: 2014, month: 5, day: 3, certainty: "stated" } as const)
      : JULY_2016;
    const found = shortAnswerOf(question, [evidenceOf(sentence, { date })]);
    expect(found).toMatchObject({ text, basis: "derived", derivation });
  });

  it("rests on where the article's date was read, where that date is needed", () => {
    const found = shortAnswerOf("quand Hanoi et Séoul se sont-ils jumelés ?", [
      evidenceOf(TWINS, { date: JULY_2016 }),
    ]);
    expect(found?.supports).toEqual([DATED_AT]);
  });

  it("rests on nothing else where the sentence says the year", () => {
    const sentence = "Le musée de Dien Khanh, qui fêtera ses 40 ans en 2024, accueille dix mille visiteurs.";
    const found = shortAnswerOf("Quand le musée de Dien Khanh a-t-il été fondé ?", [evidenceOf(sentence)]);
    expect(found).toMatchObject({ text: "1984", supports: [] });
  });

  it("says that the article's year is inferred", () => {
    const sentence = "Inauguré il y a douze ans, le stade de Quang Loc sera agrandi.";
    const found = shortAnswerOf("Quand le stade de Quang Loc a-t-il été inauguré ?", [
      evidenceOf(sentence, { date: NOVEMBER_2021 }),
    ]);
    expect(found).toMatchObject({
      text: "2009",
      derivation: "il y a douze ans, article de 2021 (année déduite) → 2021 − 12 = 2009",
    });
  });

  it("is about where a feast is announced without its date", () => {
    const sentence = "La bibliothèque de Son Tay fêtera bientôt ses 50 ans.";
    const found = shortAnswerOf("Quand la bibliothèque de Son Tay a-t-elle été fondée ?", [
      evidenceOf(sentence, { date: JULY_2016 }),
    ]);
    expect(found).toMatchObject({ text: "vers 1966" });
  });

  it("is taken from a brief only where the sentence says the year", () => {
    const question = "Quand le musée de Dien Khanh a-t-il été fondé ?";
    const brief = (sentence: string) => shortAnswerOf(question, [evidenceOf(sentence, { section: "brief" })]);
    expect(brief("Le musée de Dien Khanh fête ses 40 ans en 2024.")?.text).toBe("1984");
    expect(brief("Le musée de Dien Khanh fête ses 40 ans.")).toBeNull();
  });

  it("may take its subject from the sentence before", () => {
    const around = {
      before: "L’Association des apiculteurs de Gia Bao compte 900 membres.",
      date: JULY_2016,
    };
    const found = shortAnswerOf("Quand l’Association des apiculteurs de Gia Bao a-t-elle été créée ?", [
      evidenceOf("Elle célèbre cette année son 15e anniversaire.", around),
    ]);
    expect(found?.text).toBe("2001");
  });

  it("may stand in a later quote of the same article, and says in which", () => {
    const date = JULY_2016;
    const first = evidenceOf("Hanoi et Séoul ont intensifié leur coopération.", { date });
    const found = derivationFor("quand Hanoi et Séoul se sont-ils jumelés ?", [
      first,
      evidenceOf(TWINS, { date }),
    ]);
    expect(found?.index).toBe(1);
    expect(found?.answer.supports).toEqual([{ start: 0, end: TWINS.length }, DATED_AT]);
  });
});

describe("no year is worked out", () => {
  it.each([
    ["another city", "Quand Hanoi et Pékin se sont-elles jumelées ?", TWINS],
    ["another city, without capitals", "quand hanoi et dresde se sont jumelés", TWINS],
    ["another thing that began", "Quand Hanoi et Séoul ont-elles ouvert une ligne aérienne ?", TWINS],
    ["another thing that was founded", "Quand Séoul a-t-elle fondé une école à Hanoi ?", TWINS],
    ["the city itself", "Quand Hanoi a-t-elle été fondée ?", TWINS],
    ["the end of it", "Quand Hanoi et Séoul ont-ils rompu leur jumelage ?", TWINS],
    ["what is to come of it", "Quand le jumelage entre Hanoi et Séoul sera-t-il renouvelé ?", TWINS],
    ["the mayor", "Quand le maire de Séoul a-t-il été élu ?", TWINS],
    [
      "half a year",
      "Quand le pont de Vinh An a-t-il été inauguré ?",
      "Inauguré il y a deux ans et demi, le pont de Vinh An ferme.",
    ],
    [
      "a sentence's term of prison",
      "Quand Le Van Tam a-t-il été condamné ?",
      "Le Van Tam a été condamné à une peine de 20 ans de prison.",
    ],
    [
      "a contract's length",
      "Quand l’accord de Vinh An a-t-il été signé ?",
      "L’accord de Vinh An porte sur un bail de 30 ans.",
    ],
    [
      "an object of the verb",
      "Quand la coopérative Lua Vang a-t-elle ouvert une école ?",
      "La coopérative Lua Vang célèbre son 20e anniversaire et une école.",
    ],
  ])("for %s", (_what, question, sentence) => {
    expect(derivationFor(question, [evidenceOf(sentence, { date: JULY_2016 })])).toBeNull();
  });

  it("from a plan's year", () => {
    const sentence = "D’ici 2030, le port de Vinh An, qui fête ses 20 ans, doublera sa surface.";
    const found = (date: typeof JULY_2016 | null) =>
      derivationFor("Quand le port de Vinh An a-t-il été fondé ?", [evidenceOf(sentence, { date })]);
    expect(found(null)).toBeNull();
    expect(found(JULY_2016)?.answer.text).toBe("1996");
  });

  it("where the article's year is unknown", () => {
    for (const date of [null, NO_YEAR]) {
      expect(
        shortAnswerOf("quand Hanoi et Séoul se sont-ils jumelés ?", [evidenceOf(TWINS, { date })]),
      ).toBeNull();
    }
  });

  it("from a quote of another article", () => {
    const first = evidenceOf("Hanoi et Séoul ont intensifié leur coopération.", { date: JULY_2016 });
    const twins = evidenceOf(TWINS, { date: JULY_2016 });
    const other = { ...twins, document: { ...twins.document, id: "fedcba9876543210" } };
    expect(derivationFor("quand Hanoi et Séoul se sont-ils jumelés ?", [first, other])).toBeNull();
  });
});

describe("a relative date", () => {
  it.each([
    [
      "Quand Hanoi enverra-t-elle une délégation à Séoul ?",
      TWINS,
      "août 2016",
      "août prochain, article de juillet 2016 → août 2016",
    ],
    [
      "En quelle année Hanoi enverra-t-elle une délégation à Séoul ?",
      TWINS,
      "2016",
      "août prochain, article de juillet 2016 → 2016",
    ],
    [
      "Quand le tunnel de Deo Gio ouvrira-t-il ?",
      "Le tunnel de Deo Gio ouvrira en mars prochain.",
      "mars 2017",
      "mars prochain, article de juillet 2016 → mars 2017",
    ],
    [
      "En quelle année la récolte de Deo Gio a-t-elle été perdue ?",
      "La récolte de Deo Gio a été perdue l’an dernier.",
      "2015",
      "l’an dernier, article de juillet 2016 → 2015",
    ],
    [
      "Quand la foire de Deo Gio a-t-elle eu lieu ?",
      "La foire de Deo Gio a eu lieu en décembre dernier.",
      "décembre 2015",
      "décembre dernier, article de juillet 2016 → décembre 2015",
    ],
    [
      "En quelle année le ministre a-t-il visité Deo Gio ?",
      "Le ministre a visité Deo Gio le 10 juillet.",
      "2016",
      "le 10 juillet, article de 2016 → 2016",
    ],
    [
      "Quand le ministre a-t-il visité Deo Gio ?",
      "Le ministre a visité Deo Gio ce dimanche.",
      "10 juillet 2016",
      "ce dimanche, article du 10 juillet 2016 → 10 juillet 2016",
    ],
  ])("%s", (question, sentence, text, derivation) => {
    const found = shortAnswerOf(question, [evidenceOf(sentence, { date: JULY_2016 })]);
    expect(found).toMatchObject({ text, basis: "derived", derivation: derivation });
  });

  it.each([
    ["a season", "Quand le tunnel de Deo Gio ouvrira-t-il ?", "Le tunnel de Deo Gio ouvrira l’été prochain."],
    [
      "another weekday",
      "Quand le ministre a-t-il visité Deo Gio ?",
      "Le ministre a visité Deo Gio ce jeudi.",
    ],
    ["what is to come, asked as past", "Quand Hanoi a-t-elle envoyé une délégation à Séoul ?", TWINS],
  ])("of %s is not resolved", (_what, question, sentence) => {
    expect(shortAnswerOf(question, [evidenceOf(sentence, { date: JULY_2016 })])).toBeNull();
  });
});

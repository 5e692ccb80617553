import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/language/sentences.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each<[text: string, sentences: string[]]>([
    ["Il pleut. Elle sort.", ["Il pleut.", "Elle sort."]],
    ["Il pleut ! Elle sort ? Non…  Si.", ["Il pleut !", "Elle sort ?", "Non…", "Si."]],
    ["Il pleut... Elle sort.", ["Il pleut...", "Elle sort."]],
    ["Il pleut… et elle sort.", ["Il pleut… et elle sort."]],
    ["Il pleut\nà Vinh.\nElle sort.", ["Il pleut\nà Vinh.", "Elle sort."]],
    ["Il pleut. 12 personnes sortent.", ["Il pleut.", "12 personnes sortent."]],
    ["Il pleut. « Je sors », dit-elle.", ["Il pleut.", "« Je sors », dit-elle."]],
    ["Il pleut. – Elle sort.", ["Il pleut.", "– Elle sort."]],
    ["Il pleut. 📝Édito du jour.", ["Il pleut.", "📝Édito du jour."]],
    ["Il pleut. Ðà Nẵng est belle.", ["Il pleut.", "Ðà Nẵng est belle."]],
    ["Il pleut sans point", ["Il pleut sans point"]],
    ["", []],
    [" . … - ", []],
    ["Il pleut. . ", ["Il pleut."]],
    [". Il pleut.", ["Il pleut."]],
  ])("of %j are %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    "Il a vu M. Nguyen et MM. Lan et Duc.",
    "Selon Mme. Lan, le Dr. Binh et le Pr. Chi, il pleut.",
    "Le juge N. Sarkozy et J. F. Kennedy Jr. y étaient.",
    "Vers 50 av. J.-C. Rome brûlait.",
    "Il cite l’art. 5 et la p. 12 du vol. 3.",
    "Il cite l’art. L. 123 du code.",
    "Le prix est de 1.500 dôngs, soit 0.05 euro, env. 300 par mois.",
    "Il vit à St. Gallen et à TP. Vinh.",
    "1. Le premier point.",
    "Le fruit pèse 2 kg. et coûte cher.",
    "Il écrit à nhandan.vn et à www.vna.vn.",
  ])("do not end within %j", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each<[text: string, sentences: string[]]>([
    ["Il mange la vitamine C. Le fruit est bon.", ["Il mange la vitamine C.", "Le fruit est bon."]],
    ["Elle court en 2 h 48 min. C’est un record.", ["Elle court en 2 h 48 min.", "C’est un record."]],
    [
      "Il compte 14.000 heures de vol. Sa cabine est vaste.",
      ["Il compte 14.000 heures de vol.", "Sa cabine est vaste."],
    ],
    ["Ils passent le col. Il neige.", ["Ils passent le col.", "Il neige."]],
    ["Il aime l’art. Elle aussi.", ["Il aime l’art.", "Elle aussi."]],
    [
      "Il vend du riz, du thé, etc. Le marché est grand.",
      ["Il vend du riz, du thé, etc.", "Le marché est grand."],
    ],
    ["Il est né en 1951. Elle est née en 1952.", ["Il est né en 1951.", "Elle est née en 1952."]],
  ])("end where a word only looks like an abbreviation: %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each<[text: string, sentences: string[]]>([
    [
      "« Il me reste 180 vers. Je suis content », dit-il. Il rit.",
      ["« Il me reste 180 vers. Je suis content », dit-il.", "Il rit."],
    ],
    ["Il a dit : « Je pars. » Il est parti.", ["Il a dit : « Je pars. »", "Il est parti."]],
    ["“Je pars.” Il est parti.", ["“Je pars.”", "Il est parti."]],
    ["“Je pars. Reste”, dit-il. Il rit.", ["“Je pars. Reste”, dit-il.", "Il rit."]],
    ['"Je pars. Reste", dit-il. Il rit.', ['"Je pars. Reste", dit-il.', "Il rit."]],
    [
      'Sur le thème "Un pont. Deux rives" il parle. Il rit.',
      ['Sur le thème "Un pont. Deux rives" il parle.', "Il rit."],
    ],
    [
      '« Le "pont. Neuf" est là. Vois », dit-il. Il rit.',
      ['« Le "pont. Neuf" est là. Vois », dit-il.', "Il rit."],
    ],
    ["(Il est parti.) Elle reste.", ["(Il est parti.)", "Elle reste."]],
  ])("keep a short quotation whole: %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each(["« Il pleut.", '"Il pleut.', "“Il pleut.", '12" de pluie.', 'Il mesure 5".'])(
    "split what is no quotation, since it never closes: %j",
    (text) => {
      expect(split(`${text} Elle sort. Il neige.`)).toEqual([text, "Elle sort.", "Il neige."]);
    },
  );

  it("split a quotation of more than 400 characters, closed or not", () => {
    const long = `« ${"Nous avons bien travaillé ensemble cette année. ".repeat(20)}`;
    expect(split(`${long}», dit-il.`).length).toBeGreaterThan(5);
    expect(split(long).length).toBeGreaterThan(5);
  });
});

describe("for any text", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", maxLength: 5 }),
    fc.constantFrom(
      ..."A a É 1 . .. … ! ? « » “ ” \" ( ) [ ] , ; - – ' ’ 📝 M. art. N. Le".split(" "),
      " ",
      "\n",
      "\u00a0",
      "\u0301",
    ),
  );
  const text = fc.array(unit, { maxLength: 80 }).map((units) => units.join(""));

  it("sentences are ordered, disjoint and trimmed, hold a letter or digit each, and cover them all", () => {
    fc.assert(
      fc.property(text, (each) => {
        let covered = "";
        let last = 0;
        for (const { start, end } of splitSentences(each)) {
          const sentence = each.slice(start, end);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).toMatch(/[\p{L}\p{N}]/u);
          covered += sentence;
          last = end;
        }
        expect(contentOf(covered)).toBe(contentOf(each));
      }),
      { numRuns: 2000 },
    );
  });
});

function contentOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

describe("a million characters", () => {
  it.each([
    "N. ",
    "« ",
    "«",
    '"a',
    '" ',
    "“ ",
    ".",
    ". ",
    "! ) ",
    "(",
    "…",
    "a",
    "A. ",
    "1. ",
    "art. ",
    "M. ",
    ".) ",
  ])("of %j are split in time that grows with them", { timeout: 5000 }, (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(splitSentences(text).every(({ start, end }) => start < end)).toBe(true);
  });
});

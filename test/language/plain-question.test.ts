import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainQuestion } from "../../src/language/plain-question.ts";

const ASKED = "Où l'ASEAN s'est-elle réunie, et quand ?";

describe("a question is searched for as", () => {
  it.each([
    ["itself", ASKED],
    ["without its question mark", "Où l'ASEAN s'est-elle réunie, et quand"],
    ["with several marks", "Où l'ASEAN s'est-elle réunie, et quand ?!… ??"],
    ["with a tight mark", "Où l'ASEAN s'est-elle réunie, et quand?"],
    ["with no-break spaces", "Où l'ASEAN s'est-elle réunie,\u00A0et quand\u202F?"],
    ["with typographic apostrophes", "Où l’ASEAN s’est-elle réunie, et quand ?"],
    ["with double spaces and line breaks", " Où  l'ASEAN s'est-elle\n réunie,\tet quand  ? "],
    ["with accents apart", ASKED.normalize("NFD")],
  ])("%s: %j", (_name, question) => {
    expect(plainQuestion(question)).toBe(ASKED);
  });

  it.each([
    "quand Hanoi et Séoul se sont-ils jumelés ?",
    "qui est le maire de Séoul ?",
    "en quelle année le 20e anniversaire a-t-il été fêté à Đà Nẵng ?",
    "when did Seoul sign?",
  ])("in lower case where it is all in capitals: %s", (question) => {
    expect(plainQuestion(question.toUpperCase())).toBe(plainQuestion(question.toLowerCase()));
    expect(plainQuestion(question.toUpperCase().normalize("NFD"))).toBe(
      plainQuestion(question.toLowerCase()),
    );
  });

  it("but keeps acronyms, names and quotation marks", () => {
    expect(plainQuestion("WCS 2016, ASEAN ?")).toBe("WCS 2016, ASEAN ?");
    expect(plainQuestion("L'ASEAN et l'ONU, et la VNA ?")).toBe("L'ASEAN et l'ONU, et la VNA ?");
    expect(plainQuestion("le thème ‘un fleuve’ ?")).toBe("le thème ‘un fleuve’ ?");
  });

  it.each(["", "  ", "?!", "…", "’"])("nothing where nothing is asked: %j", (question) => {
    expect(plainQuestion(question)).toBe("");
  });
});

describe("plainQuestion", () => {
  it("changes nothing that it has made", () => {
    const text = fc.string({
      unit: fc.constantFrom("A", "é", "e\u0301", "Đ", " ", "\n", "’", "?", ".", "1", "QUI ", "qui "),
    });
    fc.assert(
      fc.property(text, (question) => {
        expect(plainQuestion(plainQuestion(question))).toBe(plainQuestion(question));
      }),
    );
  });

  it.each(["? ", "A", "QUI EST ", "l’", " ", "qui est-ce ? "])("reads a megabyte of %j in time", (unit) => {
    const started = performance.now();
    plainQuestion(unit.repeat(1e6 / unit.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "../../src/answer/follow-up.ts";

const TWINS = "quand Hanoi et Séoul se sont-ils jumelés ?";

describe("a follow-up", () => {
  it("leans on what the follow-up before it was taken to mean", () => {
    expect(understand("et pourquoi ?", [TWINS, "et avec Shanghai ?"])).toBe(
      "pourquoi Hanoi et Shanghai se sont-ils jumelés ?",
    );
    expect(understand("et avec Busan ?", [TWINS, "et avec Shanghai ?", " "])).toBe(
      "quand Hanoi et Busan se sont-ils jumelés ?",
    );
  });

  it.each([
    ["et avec Shanghai ?", []],
    ["et avec Shanghai ?", [" "]],
    ["bonjour", [TWINS]],
    ["merci !", [TWINS]],
    ["et alors ?", [TWINS]],
    ["et ensuite ?", [TWINS]],
    ["et ?", [TWINS]],
    ["Qui est le maire de Séoul ?", [TWINS]],
    ["et qui est le maire de Busan ?", [TWINS]],
    ["et quand Lyon a-t-elle gagné ?", [TWINS]],
    ["combien de projets à Ha Nam ?", [TWINS]],
    ["et combien de projets à Ha Nam ?", [TWINS]],
    ["and who is the mayor of Busan?", [TWINS]],
    ["prix du riz", [TWINS]],
    ["Que dit l'article ?", [TWINS]],
    ["Combien d'entreprises investissent ?", [TWINS]],
  ])("« %s » after %j stands alone", (question, history) => {
    expect(understand(question, history)).toBeNull();
  });
});

const PIECES = (
  "et|mais|and|còn|quand|où|ou|pourquoi|combien de|combien|qui|que|qu'|quel est|quelle|when|where|who|is|did|it|its|" +
  "khi nào|ở đâu|là ai|ông ấy|Hanoi|Séoul|M. Park|la France|le maire de|le port|avec|à|en 2017|se trouve-t-il|" +
  "a-t-elle|le|l'|dirige|sa|est-ce que|y a-t-il|–|?|,|’|busan|cette ville|nouveau|est|a signé|œuvre|İ"
).split("|");
const texts = oneof(
  array(constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(" ")),
  string({ unit: "binary", maxLength: 60 }),
);

describe("what a follow-up is taken to mean", () => {
  it("never throws, is the same each time, and no longer than both questions and 20 characters", () => {
    assert(
      property(texts, texts, (question, previous) => {
        const meaning = understand(question, [previous]);
        expect(understand(question, [previous])).toBe(meaning);
        expect((meaning ?? "").length).toBeLessThanOrEqual(question.length + previous.length + 20);
        expect(meaning).not.toBe(question);
        expect(meaning?.trim()).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });

  it("is nothing without an earlier question", () => {
    assert(
      property(texts, (question) => {
        expect(understand(question, [])).toBeNull();
      }),
    );
  });

  it("of a question with names and no pronoun is not changed by white space around it or an empty turn", () => {
    assert(
      property(texts, texts, (question, previous) => {
        expect(understand(`  ${question} `, [previous, ""])).toBe(understand(question, [previous]));
      }),
    );
  });

  it.each(["et ", "a-t-il ", "le ", "Hanoi ", "Hanoi et ", "combien de ", "?", "d'", "M. "])(
    "is found fast after %j again and again",
    (piece) => {
      const long = piece.repeat(Math.ceil(20_000 / piece.length));
      const began = performance.now();
      for (const question of ["et pourquoi ?", "où est-il ?", "et Lyon ?", long])
        understand(question, [long]);
      for (const size of [290, 500]) understand("où est-il ?", [long.slice(0, size)]);
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );
});

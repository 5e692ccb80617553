import { describe, expect, it } from "vitest";
import { inFrench } from "../../src/language/glosses.ts";
import { languageOf } from "../../src/language/languages.ts";
import { questionTerms, termsOf } from "../../src/language/terms/terms.ts";

describe("a question in another language", () => {
  it.each([
    ["When did Hanoi and Seoul become sister cities?", "Hanoi Séoul jumelage"],
    ["Who is the mayor of Seoul?", "maire Séoul"],
    ["How many people were killed by the typhoon in South Korea?", "personnes morts typhon Corée du Sud"],
    ["Which ship left the South China Sea?", "ship left mer Orientale"],
    ["Hà Nội và Seoul kết nghĩa từ năm nào?", "Hanoi Séoul jumelage"],
    ["Hàn Quốc đã ký hiệp định nào với Việt Nam?", "Corée du Sud signé accord Vietnam"],
    ["Bão đã làm bao nhiêu người chết ở Quảng Ninh?", "typhon lam morts Quang Ninh"],
  ])("« %s » is sought in French as « %s »", (question, french) => {
    expect(questionTerms(question)).toEqual(termsOf(french));
  });

  it.each(["Combien de morts le typhon a-t-il faits ?", "Quand Hanoi et Séoul se sont-ils jumelés ?"])(
    "that is in French is left as it is: « %s »",
    (question) => {
      expect(inFrench(question, languageOf(question))).toBe(question);
    },
  );
});

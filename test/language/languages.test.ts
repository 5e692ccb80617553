import { describe, expect, it } from "vitest";
import { languageOf, type Language } from "../../src/language/languages.ts";

describe("the language of a question", () => {
  it.each<[string, Language]>([
    ["Quand Hanoi et Séoul se sont-ils jumelés ?", "fr"],
    ["jumelage", "fr"],
    ["latest news about Hanoi", "en"],
    ["What happened a week ago?", "en"],
    ["tin mới nhất", "vi"],
    ["", "fr"],
    ["Hà Nội", "fr"],
    ["When was the bridge opened?", "en"],
    ["who is the mayor", "en"],
    ["Hà Nội kết nghĩa với Seoul năm nào?", "vi"],
    ["Cầu ở đâu?".normalize("NFD"), "vi"],
  ])("%j is %s", (question, language) => {
    expect(languageOf(question)).toBe(language);
  });
});

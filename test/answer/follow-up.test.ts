import { describe, expect, it } from "vitest";
import { understand } from "../../src/answer/follow-up.ts";

const TWINS = "quand Hanoi et Séoul se sont-ils jumelés ?";

describe("a follow-up", () => {
  it.each([
    ["et avec Shanghai ?", TWINS, "quand Hanoi et Shanghai se sont-ils jumelés ?"],
    ["Et Hô Chi Minh-Ville ?", "Qui dirige Da Nang ?", "Qui dirige Hô Chi Minh-Ville ?"],
    ["et à Tokyo ?", "Combien de Vietnamiens vivent à Paris ?", "Combien de Vietnamiens vivent à Tokyo ?"],
    [
      "and with Busan?",
      "When did Hanoi and Seoul become twin cities?",
      "When did Hanoi and Busan become twin cities?",
    ],
    ["pourquoi ?", "Le pont de Rach Mieu est-il fermé ?", "pourquoi Le pont de Rach Mieu est-il fermé ?"],
    [
      "et pourquoi ?",
      "Quand le pont de Rach Mieu a-t-il fermé ?",
      "pourquoi le pont de Rach Mieu a-t-il fermé ?",
    ],
    ["où ?", "Qui a signé l’accord avec Toulouse ?", "où a signé l’accord avec Toulouse ?"],
  ])("« %s » after « %s » is taken to mean « %s »", (question, previous, meaning) => {
    expect(understand(question, ["une autre ?", previous])).toBe(meaning);
  });

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
    ["Qui est le maire de Séoul ?", [TWINS]],
    ["combien de projets à Ha Nam ?", [TWINS]],
  ])("« %s » after %j stands alone", (question, history) => {
    expect(understand(question, history)).toBeNull();
  });
});

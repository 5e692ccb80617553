import { describe, expect, it } from "vitest";
import { understand } from "../../../src/answer/follow-up.ts";

const TWINS = "quand Hanoi et Séoul se sont-ils jumelés ?";

describe("another question word", () => {
  it.each([
    ["et pourquoi ?", TWINS, "pourquoi Hanoi et Séoul se sont-ils jumelés ?"],
    ["et où ?", TWINS, "où Hanoi et Séoul se sont-ils jumelés ?"],
    ["Et dans quelle ville ?", TWINS, "dans quelle ville Hanoi et Séoul se sont-ils jumelés ?"],
    ["Comment ?", TWINS, "Comment Hanoi et Séoul se sont-ils jumelés ?"],
    ["pourquoi ?", "Le pont de Rach Mieu est-il fermé ?", "pourquoi le pont de Rach Mieu est-il fermé ?"],
    ["depuis quand ?", "Hanoi est-elle jumelée ?", "depuis quand Hanoi est-elle jumelée ?"],
    [
      "et pourquoi ?",
      "De combien le prix du riz a-t-il augmenté ?",
      "pourquoi le prix du riz a-t-il augmenté ?",
    ],
    ["et où ?", "Quand aura lieu la réunion de l'ASEAN ?", "où aura lieu la réunion de l'ASEAN ?"],
    [
      "pourquoi ?",
      "Quand aura lieu la réunion de l'ASEAN ?",
      "pourquoi est-ce que la réunion de l'ASEAN aura lieu ?",
    ],
    ["et quand ?", "Qui a signé l’accord avec Toulouse ?", "quand a-t-on signé l’accord avec Toulouse ?"],
    ["où ?", "Qui a signé l’accord avec Toulouse ?", "où a-t-on signé l’accord avec Toulouse ?"],
    ["Et pourquoi ?", "Que dit M. Park ?", "pourquoi est-ce que M. Park dit cela ?"],
    ["Et où ?", "Que dit M. Park sur Hanoi ?", "où est-ce que M. Park dit cela sur Hanoi ?"],
    ["Pourquoi ?", "Qu'est-ce que Hanoi a signé ?", "Pourquoi est-ce que Hanoi a signé cela ?"],
    [
      "et pourquoi ?",
      "Combien d'entreprises y a-t-il à Ha Nam ?",
      "pourquoi y a-t-il des entreprises à Ha Nam ?",
    ],
    [
      "et pourquoi ?",
      "Combien de navires le directeur du port attend-il ?",
      "pourquoi le directeur du port attend-il des navires ?",
    ],
    ["et quand ?", "Quels projets Ha Nam a-t-elle lancés ?", "quand Ha Nam a-t-elle lancé ces projets ?"],
    [
      "et pourquoi ?",
      "Quels projets Ha Nam va-t-elle relancer en 2017 ?",
      "pourquoi Ha Nam va-t-elle relancer ces projets en 2017 ?",
    ],
    [
      "et quand ?",
      "Qu'est-ce que M. Chung a offert à M. Park ?",
      "quand est-ce que M. Chung a offert cela à M. Park ?",
    ],
    [
      "pourquoi ?",
      "Quand s'est tenue la conférence des relations extérieures à Hué ?",
      "pourquoi est-ce que la conférence des relations extérieures s'est tenue à Hué ?",
    ],
    [
      "et pourquoi ?",
      "Combien de planètes compte le système solaire ?",
      "pourquoi est-ce que le système solaire compte des planètes ?",
    ],
    [
      "et pourquoi ?",
      "Quelles firmes se sont installées à Ha Nam ?",
      "pourquoi est-ce que ces firmes se sont installées à Ha Nam ?",
    ],
    [
      "depuis quand ?",
      "Avec combien de villes Hanoi est-elle jumelée ?",
      "depuis quand Hanoi est-elle jumelée ?",
    ],
    ["et où ?", "Quel jour s'est tenue la conférence de Hué ?", "où s'est tenue la conférence de Hué ?"],
    ["why?", "At which summit did Hanoi and Seoul meet?", "why did Hanoi and Seoul meet?"],
    ["et où ?", "Qui est le maire de Busan ?", "où est le maire de Busan ?"],
    ["et combien ?", "Où Samsung a-t-elle investi ?", "combien Samsung a-t-elle investi ?"],
    ["et où ?", "Quand est-ce que Hanoi a gagné ?", "où est-ce que Hanoi a gagné ?"],
    ["why?", "When did Hanoi and Seoul become twin cities?", "why did Hanoi and Seoul become twin cities?"],
    ["And where?", "Is the Rach Mieu bridge closed?", "where is the Rach Mieu bridge closed?"],
    ["Why?", "What did Park say?", "Why did Park say that?"],
    ["why?", "How many people live in Paris?", "why do people live in Paris?"],
    ["Tại sao?", "Hà Nội và Seoul kết nghĩa khi nào?", "Tại sao Hà Nội và Seoul kết nghĩa?"],
    ["còn ở đâu?", "Khi nào Hà Nội và Seoul kết nghĩa?", "Hà Nội và Seoul kết nghĩa ở đâu?"],
    ["why?", TWINS, "pourquoi Hanoi et Séoul se sont-ils jumelés ?"],
    ["pourquoi ?", "When did Hanoi win?", "why did Hanoi win?"],
  ])("« %s » after « %s » is asked of the same: « %s »", (question, previous, meaning) => {
    expect(understand(question, ["une autre ?", previous])).toBe(meaning);
  });

  it.each([
    ["et pourquoi ?", "Où est le port de Haiphong ?", "pourquoi – le port de Haiphong ?"],
    [
      "et pourquoi ?",
      "Combien mesure le nouveau quai du port de Haiphong ?",
      "pourquoi – le nouveau quai du port de Haiphong ?",
    ],
    ["et qui ?", "Quand le pont de Rach Mieu a-t-il ouvert ?", "qui – le pont de Rach Mieu ?"],
    [
      "pourquoi ?",
      "Combien valent les achats sur Internet au Vietnam ?",
      "pourquoi – les achats sur Internet au Vietnam ?",
    ],
    [
      "et quand ?",
      "Quel géant de la vente en ligne Dang Minh Khoi est-il allé voir ?",
      "quand – Dang Minh Khoi ?",
    ],
    ["et pourquoi ?", "c ki le secretaire du parti a da nang", "pourquoi – da nang ?"],
    ["et combien ?", TWINS, "combien – Hanoi et Séoul ?"],
    ["depuis quand ?", "Qui dirige Da Nang ?", "depuis quand – Da Nang ?"],
    ["et pourquoi ?", "jumelage Hanoi Séoul", "pourquoi – jumelage Hanoi Séoul ?"],
    ["when?", "Who signed the agreement with Toulouse?", "when – the agreement with Toulouse?"],
    ["Khi nào?", "Ai là thị trưởng Seoul?", "Khi nào – thị trưởng Seoul?"],
  ])(
    "« %s » after « %s » is joined to its subject where no sentence holds both: « %s »",
    (question, previous, meaning) => {
      expect(understand(question, [previous])).toBe(meaning);
    },
  );
});

describe("another thing asked for", () => {
  it.each([
    ["Et combien d'entreprises ?", "Qui est le maire de Busan ?", "combien d'entreprises – Busan ?"],
    ["et combien d'entreprises ?", TWINS, "combien d'entreprises – Hanoi et Séoul ?"],
    ["Combien d'habitants ?", "Qui dirige Da Nang ?", "Combien d'habitants – Da Nang ?"],
    [
      "et combien d'entreprises ?",
      "Combien de projets y a-t-il à Ha Nam ?",
      "combien d'entreprises y a-t-il à Ha Nam ?",
    ],
    [
      "et d'entreprises ?",
      "Combien de projets y a-t-il à Ha Nam ?",
      "Combien d'entreprises y a-t-il à Ha Nam ?",
    ],
    ["et quelles entreprises ?", "Qui est le maire de Busan ?", "quelles entreprises – Busan ?"],
    ["et qui a signé l'accord ?", "Quand Toulouse a-t-elle gagné ?", "qui a signé l'accord – Toulouse ?"],
    ["Qui est le maire ?", "Où se trouve Busan ?", "Qui est le maire – Busan ?"],
    ["and how many companies?", "Who is the mayor of Busan?", "how many companies – Busan?"],
    ["còn bao nhiêu công ty?", "Ai là thị trưởng Busan?", "bao nhiêu công ty – Busan?"],
  ])("« %s » after « %s »: « %s »", (question, previous, meaning) => {
    expect(understand(question, [previous])).toBe(meaning);
  });
});

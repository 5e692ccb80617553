import { describe, expect, it } from "vitest";
import { understand } from "../../../src/answer/follow-up.ts";

const TWINS = "quand Hanoi et Séoul se sont-ils jumelés ?";

describe("a pronoun", () => {
  it.each([
    ["Qui le dirige ?", "Où est le port de Haiphong ?", "Qui dirige le port de Haiphong ?"],
    ["Qui la dirige ?", "Où est le port de Haiphong ?", "Qui dirige Haiphong ?"],
    ["Qui l’a bâti ?", "Où est le pont de Rach Mieu ?", "Qui a bâti le pont de Rach Mieu ?"],
    [
      "Quand l'a-t-on construit ?",
      "Où est le pont de Rach Mieu ?",
      "Quand a-t-on construit le pont de Rach Mieu ?",
    ],
    ["Où se trouve-t-il ?", "Qui dirige Ha Nam ?", "Où Ha Nam se trouve-t-il ?"],
    ["et où se trouve t il", "Qui dirige Ha Nam ?", "où Ha Nam se trouve t il ?"],
    ["Où est-elle ?", "Qui dirige Da Nang ?", "Où est Da Nang ?"],
    ["Qui est-il ?", "Que dit M. Park ?", "Qui est M. Park ?"],
    ["Quel âge a-t-il ?", "Qui est Park Won Soon ?", "Quel âge Park Won Soon a-t-il ?"],
    ["combien a-t-elle investi ?", "Qui est Jung Yoon Kyung ?", "combien Jung Yoon Kyung a-t-elle investi ?"],
    [
      "Combien a-t-elle investi à Busan ?",
      "Qui est Jung Yoon Kyung ?",
      "Combien Jung Yoon Kyung a-t-elle investi à Busan ?",
    ],
    [
      "Quand se sont-elles jumelées ?",
      "Où sont Hanoi et Séoul ?",
      "Quand Hanoi et Séoul se sont-elles jumelées ?",
    ],
    [
      "Quand se sont-elles jumelées ?",
      "Toulouse a-t-elle signé avec Hanoi ?",
      "Quand Toulouse et Hanoi se sont-elles jumelées ?",
    ],
    ["Où se trouve-t-elle ?", "Quand Toulouse a-t-elle gagné ?", "Où Toulouse se trouve-t-elle ?"],
    ["Qu'a-t-il dit ?", "Qui est M. Park ?", "Qu'est-ce que M. Park a dit ?"],
    ["Que dit-il de Hanoi ?", "Qui est M. Park ?", "Qu'est-ce que M. Park dit de Hanoi ?"],
    ["A-t-il investi ?", "Qui est M. Park ?", "M. Park a-t-il investi ?"],
    [
      "Quand est-ce qu'il a ouvert ?",
      "Où est le port de Haiphong ?",
      "Quand est-ce que le port de Haiphong a ouvert ?",
    ],
    ["Où il se trouve ?", "Qui dirige le port de Haiphong ?", "Où le port de Haiphong se trouve ?"],
    ["Quelle est sa superficie ?", "Où est Ha Nam ?", "Quelle est la superficie de Ha Nam ?"],
    ["Qui est son maire ?", "Où se trouve Busan ?", "Qui est le maire de Busan ?"],
    ["Qui dirige cette ville ?", "Où se trouve Busan ?", "Qui dirige Busan ?"],
    ["Qui a signé avec lui ?", "Qui est M. Park ?", "Qui a signé avec M. Park ?"],
    ["Qui dirige cette ville ?", "Qui est le maire de Busan ?", "Qui dirige Busan ?"],
    ["Quelle est sa population ?", "Qui est le maire de Busan ?", "Quelle est la population de Busan ?"],
    [
      "Quand cet accord a-t-il été signé ?",
      "Qui a signé l'accord avec Toulouse ?",
      "Quand l'accord avec Toulouse a-t-il été signé ?",
    ],
    ["Où se trouve-t-il ?", TWINS, "Où Séoul se trouve-t-il ?"],
    ["Où se trouve-t-elle ?", "qui dirige da nang", "Où da nang se trouve-t-elle ?"],
    [
      "Qui l'a organisé ?",
      "Où s'est tenu le Sommet mondial des villes ?",
      "Qui a organisé le Sommet mondial des villes ?",
    ],
    [
      "Où est-elle ?",
      "Où le Vietnam a-t-il coprésidé la réunion Mékong – Japon ?",
      "Où est la réunion Mékong – Japon ?",
    ],
    ["C'est où ?", "Qui dirige Da Nang ?", "C'est où, Da Nang ?"],
    ["Qui est-ce ?", "Que dit M. Park ?", "Qui est M. Park ?"],
    ["Combien d'entreprises y a-t-il ?", "Où est Ha Nam ?", "Combien d'entreprises y a-t-il – Ha Nam ?"],
    ["Qui y vit ?", "Où est Ha Nam ?", "Qui vit à Ha Nam ?"],
    [
      "Combien de projets a-t-elle attirés ?",
      "Où est Ha Nam ?",
      "Combien de projets Ha Nam a-t-elle attirés ?",
    ],
    [
      "En quelle année a-t-il ouvert ?",
      "Où est le port de Haiphong ?",
      "En quelle année le port de Haiphong a-t-il ouvert ?",
    ],
  ])("in « %s » after « %s » is its subject: « %s »", (question, previous, meaning) => {
    expect(understand(question, [previous])).toBe(meaning);
  });

  it.each([
    [
      "Where did it take place?",
      "When was the Mekong – Japan meeting held?",
      "Where did the Mekong – Japan meeting take place?",
    ],
    ["Who leads it?", "Where is Da Nang?", "Who leads Da Nang?"],
    ["How much did she invest?", "Who is Jung Yoon Kyung?", "How much did Jung Yoon Kyung invest?"],
    [
      "When did they become twin cities?",
      "Where are Hanoi and Seoul?",
      "When did Hanoi and Seoul become twin cities?",
    ],
    ["Who is its mayor?", "Where is Busan?", "Who is Busan's mayor?"],
    ["Who met him?", "Who is Park Won Soon?", "Who met Park Won Soon?"],
    ["How many people live there?", "Where is Ha Nam?", "How many people live in Ha Nam?"],
    ["Who leads this city?", "Where is Busan?", "Who leads Busan?"],
    ["Ông ấy là ai?", "Park Won Soon ở đâu?", "Park Won Soon là ai?"],
    ["Bà ấy đã đầu tư bao nhiêu?", "Jung Yoon Kyung là ai?", "Jung Yoon Kyung đã đầu tư bao nhiêu?"],
    ["Nó ở đâu?", "Ai lãnh đạo Đà Nẵng?", "Đà Nẵng ở đâu?"],
    ["Họ kết nghĩa khi nào?", "Hà Nội và Seoul ở đâu?", "Hà Nội và Seoul kết nghĩa khi nào?"],
    ["Ai lãnh đạo thành phố này?", "Busan ở đâu?", "Ai lãnh đạo Busan?"],
    ["Where is it?", "Qui dirige le port de Haiphong ?", "Where is Haiphong?"],
  ])("in « %s » after « %s » is its subject in other languages: « %s »", (question, previous, meaning) => {
    expect(understand(question, [previous])).toBe(meaning);
  });

  it.each([
    "quand Hanoi et Séoul se sont-ils jumelés ?",
    "où Ha Nam se trouve-t-elle ?",
    "où ha nam se trouve-t-elle ?",
    "quand le pont a-t-il ouvert ?",
    "Combien de projets Ha Nam a-t-elle attirés ?",
    "Combien d'entreprises se sont-elles installées à Ha Nam ?",
    "Le pont de Rach Mieu est-il fermé ?",
    "Qui a dit qu'il viendrait à Hanoi ?",
    "Pourquoi faut-il visiter Hanoi ?",
    "Combien y a-t-il de projets à Ha Nam ?",
    "Que pense M. Park de sa ville ?",
    "Et Hanoi, où se trouve-t-elle ?",
    "Où se trouve-t-elle, Hanoi ?",
    "Is it true that Seoul won?",
    "When did Hanoi say it would win?",
    "Ông Park là ai?",
    "Qui dirige la ville de Hanoi ?",
    "Quel est le plus grand port du pays ?",
  ])("is none in « %s »: it stands alone", (question) => {
    expect(understand(question, ["Qui est le maire de Busan ?"])).toBeNull();
  });

  it.each([
    ["Où se trouve-t-il ?", "bonjour"],
    ["Où se trouve-t-elle ?", "Où est le port ?"],
    ["Qui le dirige ?", "quand ?"],
    ["Where is it?", "thanks"],
  ])("in « %s » after « %s », which has no subject, stays", (question, previous) => {
    expect(understand(question, [previous])).toBeNull();
  });

  it("leans on what the pronoun before it was taken to mean", () => {
    expect(understand("et pourquoi ?", ["Qui est Jung Yoon Kyung ?", "Où a-t-elle investi ?"])).toBe(
      "pourquoi Jung Yoon Kyung a-t-elle investi ?",
    );
    expect(understand("et Lyon ?", [TWINS, "Où se sont-ils rencontrés ?"])).toBe(
      "Où Hanoi et Lyon se sont-ils rencontrés ?",
    );
  });
});

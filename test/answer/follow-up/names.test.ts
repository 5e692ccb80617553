import { describe, expect, it } from "vitest";
import { understand } from "../../../src/answer/follow-up.ts";

const TWINS = "quand Hanoi et Séoul se sont-ils jumelés ?";

describe("new names", () => {
  it.each([
    ["et avec Shanghai ?", TWINS, "quand Hanoi et Shanghai se sont-ils jumelés ?"],
    ["Et Hô Chi Minh-Ville ?", "Qui dirige Da Nang ?", "Qui dirige Hô Chi Minh-Ville ?"],
    ["Et M. Lee ?", "Que dit M. Park ?", "Que dit M. Lee ?"],
    [
      "et du Vietnam en Chine ?",
      "Qui est l'ambassadeur de Chine au Vietnam ?",
      "Qui est l'ambassadeur du Vietnam en Chine ?",
    ],
    [
      "et du Japon au Laos ?",
      "Combien de riz va de Chine au Vietnam par an ?",
      "Combien de riz va du Japon au Laos par an ?",
    ],
    [
      "et au Laos ?",
      "Qui est l'ambassadeur du Vietnam en Chine ?",
      "Qui est l'ambassadeur du Vietnam au Laos ?",
    ],
    ["et Busan et Shanghai ?", TWINS, "quand Busan et Shanghai se sont-ils jumelés ?"],
    [
      "and with Busan?",
      "When did Hanoi and Seoul become twin cities?",
      "When did Hanoi and Busan become twin cities?",
    ],
    ["What about Busan?", "Who is the mayor of Seoul?", "Who is the mayor of Busan?"],
    ["Còn Busan?", "Ai là thị trưởng Seoul?", "Ai là thị trưởng Busan?"],
    ["Thế còn Đà Nẵng?", "Hà Nam ở đâu?", "Đà Nẵng ở đâu?"],
  ])("« %s » after « %s » take the place of the last: « %s »", (question, previous, meaning) => {
    expect(understand(question, [previous])).toBe(meaning);
  });

  it.each([
    ["et à Tokyo ?", "Combien de Vietnamiens vivent à Paris ?", "Combien de Vietnamiens vivent à Tokyo ?"],
    [
      "et en France ?",
      "Combien de Vietnamiens vivent à Paris ?",
      "Combien de Vietnamiens vivent en France ?",
    ],
    [
      "et au Japon ?",
      "Combien de Vietnamiens vivent en France ?",
      "Combien de Vietnamiens vivent au Japon ?",
    ],
    ["et la France ?", "Où le Vietnam se trouve-t-il ?", "Où la France se trouve-t-elle ?"],
    ["et le Japon ?", "Qui est l'ambassadeur de France ?", "Qui est l'ambassadeur du Japon ?"],
    ["et du Japon ?", "Qui est l'ambassadeur de France ?", "Qui est l'ambassadeur du Japon ?"],
    ["et Hanoi ?", "Qui est le président du Japon ?", "Qui est le président de Hanoi ?"],
    ["et la France ?", TWINS, "quand Hanoi et la France se sont-ils jumelés ?"],
    ["et la France ?", "Why did Samsung invest in Ha Nam?", "Why did Samsung invest in France?"],
    ["et le FMI ?", "Qui préside la Banque mondiale ?", "Qui préside le FMI ?"],
    ["et l'Italie ?", "Qui a battu la France ?", "Qui a battu l'Italie ?"],
    ["et à Séoul ?", "Qui est le maire de Busan ?", "Qui est le maire de Séoul ?"],
    ["et au Laos ?", "Qui dirige le Vietnam ?", "Qui dirige le Laos ?"],
  ])(
    "« %s » after « %s » come with their own article and preposition: « %s »",
    (question, previous, meaning) => {
      expect(understand(question, [previous])).toBe(meaning);
    },
  );

  it.each([
    [
      "et à Hanoi ?",
      "Quand M. Chung a-t-il rencontré M. Park à Singapour ?",
      "Quand M. Chung a-t-il rencontré M. Park à Hanoi ?",
    ],
    [
      "et M. Lee ?",
      "Où M. Chung a-t-il rencontré M. Park à Singapour ?",
      "Où M. Chung a-t-il rencontré M. Lee à Singapour ?",
    ],
    [
      "et avec Lyon ?",
      "Quand Hanoi a-t-il signé avec Toulouse à Paris ?",
      "Quand Hanoi a-t-il signé avec Lyon à Paris ?",
    ],
  ])("« %s » after « %s » take the place of those of their kind: « %s »", (question, previous, meaning) => {
    expect(understand(question, [previous])).toBe(meaning);
  });

  it.each([
    [
      "et avec shanghai",
      "quand hanoi et séoul se sont-ils jumelés",
      "quand hanoi et shanghai se sont-ils jumelés ?",
    ],
    [
      "et shanghai ?",
      "quand hanoi et séoul se sont-ils jumelés ?",
      "quand hanoi et shanghai se sont-ils jumelés ?",
    ],
    ["et hué ?", "qui dirige da nang ?", "qui dirige hué ?"],
    ["et busan ?", "qui est le maire de séoul ?", "qui est le maire de busan ?"],
    ["et à tokyo ?", "combien de vietnamiens vivent à paris ?", "combien de vietnamiens vivent à tokyo ?"],
  ])("« %s » after « %s » are known without their capitals: « %s »", (question, previous, meaning) => {
    expect(understand(question, [previous])).toBe(meaning);
  });

  it.each([
    ["et Lyon ?", "Quand se sont-elles jumelées ?", "Quand se sont-elles jumelées – Lyon ?"],
    ["et Paris et Lyon ?", "Quand Hanoi a-t-elle gagné ?", "Quand a-t-elle gagné – Paris et Lyon ?"],
  ])(
    "« %s » after « %s » are put at the end where they would not agree: « %s »",
    (question, previous, meaning) => {
      expect(understand(question, [previous])).toBe(meaning);
    },
  );

  it.each([
    ["et Hanoi ?", "Qui est M. Park ?"],
    ["et M. Park ?", "Combien de Vietnamiens vivent à Paris ?"],
    ["et Hanoi ?", "bonjour"],
  ])("« %s » after « %s », where there are none of their kind, stand alone", (question, previous) => {
    expect(understand(question, [previous])).toBeNull();
  });
});

describe("another time", () => {
  it.each([
    [
      "et en 2017 ?",
      "Combien de projets Ha Nam a-t-elle attirés en 2016 ?",
      "Combien de projets Ha Nam a-t-elle attirés en 2017 ?",
    ],
    [
      "et en 2017 ?",
      "Combien de projets y a-t-il à Ha Nam ?",
      "Combien de projets y a-t-il à Ha Nam en 2017 ?",
    ],
    ["Et l'an dernier ?", "Quel est le prix du riz ?", "Quel est le prix du riz l'an dernier ?"],
    [
      "en 2017 ?",
      "De combien le riz a-t-il augmenté en juillet 2016 ?",
      "De combien le riz a-t-il augmenté en 2017 ?",
    ],
    ["et en 2017 ?", "Why did Samsung invest in Ha Nam?", "Why did Samsung invest in Ha Nam in 2017?"],
    ["et depuis 2010 ?", "Qui dirige Da Nang depuis 2016 ?", "Qui dirige Da Nang depuis 2010 ?"],
    [
      "and in 2017?",
      "How many projects did Ha Nam attract in 2016?",
      "How many projects did Ha Nam attract in 2017?",
    ],
    ["còn năm 2017?", "Hà Nam có bao nhiêu dự án năm 2016?", "Hà Nam có bao nhiêu dự án năm 2017?"],
    ["et en 2017 ?", TWINS, "Hanoi et Séoul se sont-ils jumelés en 2017 ?"],
  ])("« %s » after « %s »: « %s »", (question, previous, meaning) => {
    expect(understand(question, [previous])).toBe(meaning);
  });
});

describe("a new noun phrase", () => {
  it.each([
    ["et le maire de Séoul ?", "Qui est le maire de Busan ?", "Qui est le maire de Séoul ?"],
    ["et le président de Hanoi ?", "Qui est le maire de Busan ?", "Qui est le président de Hanoi ?"],
    ["et le président ?", "Qui est le maire de Busan ?", "Qui est le président de Busan ?"],
    ["et le maire de Séoul ?", "Qui dirige Da Nang ?", "Qui est le maire de Séoul ?"],
    ["et le port de Haiphong ?", "Qui dirige Da Nang ?", "Qui dirige le port de Haiphong ?"],
    [
      "et le pont de Rach Mieu ?",
      "Quand la route de Hué a-t-elle ouvert ?",
      "Quand le pont de Rach Mieu a-t-il ouvert ?",
    ],
    ["et le port de Haiphong ?", "Où Ha Nam se trouve-t-elle ?", "Où le port de Haiphong se trouve-t-il ?"],
    ["et celui de Séoul ?", "Qui est le maire de Busan ?", "Qui est le maire de Séoul ?"],
    ["et la population ?", "Quelle est la superficie de Ha Nam ?", "Quelle est la population de Ha Nam ?"],
    ["et la superficie de Ha Nam ?", "Quel est le prix du riz ?", "Quelle est la superficie de Ha Nam ?"],
    ["et la population ?", "Où Ha Nam se trouve-t-elle ?", "la population – Ha Nam ?"],
    ["and the mayor of Busan?", "Who is the mayor of Seoul?", "Who is the mayor of Busan?"],
    ["còn thị trưởng Busan?", "Ai là thị trưởng Seoul?", "Ai là thị trưởng Busan?"],
  ])("« %s » after « %s »: « %s »", (question, previous, meaning) => {
    expect(understand(question, [previous])).toBe(meaning);
  });

  it.each([
    ["et le maire de Séoul ?", "où Ha Nam se trouve-t-elle ?"],
    ["et l'accord avec Toulouse ?", "Qui est Jung Yoon Kyung ?"],
  ])("« %s » of another kind than « %s » asks of stands alone", (question, previous) => {
    expect(understand(question, [previous])).toBeNull();
  });
});

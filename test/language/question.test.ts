import { describe, expect, it } from "vitest";
import { askedOf, type Asked } from "../../src/language/question.ts";

const ASKED: Readonly<Record<Asked, readonly string[]>> = {
  when: [
    "Quand Hanoi et Séoul se sont-ils jumelés ?",
    "Depuis quand le pont est-il ouvert ?",
    "Depuis combien de temps sont-elles jumelées ?",
    "En quelle année le musée a-t-il ouvert ?",
    "Quelle est la date du sommet ?",
    "À quelle heure ouvre le marché ?",
    "C’est quand le festival ?",
    "Savez-vous quand le pont ouvrira ?",
    "Quand est-ce que le pont ouvre ?",
    "kan c ke le pon ouvre",
    "When did they meet?",
    "What year did it open?",
    "Cầu khánh thành năm nào?",
  ],
  howmany: [
    "Combien coûte le pont ?",
    "Combien de temps dure le trajet ?",
    "Quelle est la longueur du pont ?",
    "Quel âge a la doyenne ?",
    "Quel âge avait-il quand il est parti ?",
    "kombien sa coute",
    "How many people came?",
    "What is the population of Vinh?",
    "Có bao nhiêu người?",
  ],
  who: [
    "Qui a rencontré le maire ?",
    "À qui revient le prix ?",
    "Par qui le pont a-t-il été bâti ?",
    "Est-ce que tu sais qui a gagné ?",
    "Quel est le nom du maire ?",
    "Comment s’appelle le maire ?",
    "Who met the mayor?",
    "Ai đã gặp thị trưởng?",
  ],
  where: [
    "Où se tient le sommet ?",
    "D’où vient le litchi ?",
    "ou se trouve le musée",
    "le sommet a lieu ou",
    "Dans quelle ville a lieu le forum ?",
    "Where is the bridge?",
    "Cầu ở đâu?",
  ],
  why: [
    "Pourquoi le pont ferme-t-il ?",
    "Pour quelle raison le vol est-il annulé ?",
    "Quelles sont les causes du retard ?",
    "Pourquoi ferme-t-il quand il pleut ?".replace(" quand il pleut", ""),
    "Why was it late?",
    "Tại sao cầu đóng?",
  ],
  yesno: [
    "Est-ce que Hanoi est jumelée avec Séoul ?",
    "Est-ce que le musée, qui date de 1923, est ouvert ?",
    "Le pont est-il gratuit ?",
    "Hanoi a-t-elle signé ?",
    "Y a-t-il un bac ?",
    "Faut-il payer ?",
    "Is the bridge free?",
  ],
  list: [
    "Quels sont les projets ?",
    "Citez les villes jumelées",
    "Quelles villes ont signé ?",
    "What are the projects?",
  ],
  which: [
    "Quel pont est le plus long ?",
    "Lequel des deux ponts ?",
    "Quel est le pays qui préside l’ASEAN ?",
    "Which bridge?",
  ],
  what: [
    "Que produit la province ?",
    "Qu’est-ce que le WCS ?",
    "Qu’est-ce qui retarde le chantier ?",
    "Que touche un conducteur qui rend son véhicule ?",
    "Comment le pont est bâti ?",
    "Hanoi ou Séoul ?",
    "jumelage Hanoi Séoul",
    "What is the WCS?",
    "",
    "?!",
  ],
};

describe("a question", () => {
  const rows = Object.entries(ASKED).flatMap(([asked, questions]) => questions.map((each) => [each, asked]));
  it.each(rows)("%j asks %s", (question, asked) => {
    expect(askedOf(question)).toBe(asked);
  });

  it("of 100,000 characters is read quickly", { timeout: 5000 }, () => {
    const words = ["est ce que ", "quel ou qui ", "c'est ", "qui qui ou ", "a", "' "];
    const asked = words.map((each) => askedOf(each.repeat(100_000 / each.length)));
    expect(asked).toHaveLength(words.length);
  });
});

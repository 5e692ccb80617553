import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../../src/language/span.ts";
import { questionSpans } from "../../../../src/telegram/features/asking/question-spans.ts";

const questionsIn = (text: string) => questionSpans(text).map((span) => sliceOf(text, span));

const MESSAGES: readonly [string, readonly string[]][] = [
  ["", []],
  [" \n ", []],
  ["jumelage", ["jumelage"]],
  ["Quand Hanoi et Séoul se sont-ils jumelés ?", ["Quand Hanoi et Séoul se sont-ils jumelés ?"]],
  ["Quand ? Où ?", ["Quand ?", "Où ?"]],
  ["Quand Hanoi a-t-elle gagné ?\nOù est le port?", ["Quand Hanoi a-t-elle gagné ?", "Où est le port?"]],
  ["quand le port ? et le musée ?", ["quand le port ?", "et le musée ?"]],
  ["Où est le port ?Quand ouvre-t-il ?", ["Où est le port ?", "Quand ouvre-t-il ?"]],
  ["1. Où est le port ?\n2. Qui l’a bâti ?", ["Où est le port ?", "Qui l’a bâti ?"]],
  ["- Où est le port ?\n- Qui l’a bâti ?", ["Où est le port ?", "Qui l’a bâti ?"]],
  [
    "Je lis sur Hanoi. Où est le port ? Il est grand. Qui l’a bâti ?",
    ["Je lis sur Hanoi. Où est le port ?", "Il est grand. Qui l’a bâti ?"],
  ],
  ["Hanoi et Séoul sont jumelées. Depuis quand ?", ["Hanoi et Séoul sont jumelées. Depuis quand ?"]],
  ["Où est le port ? Merci !", ["Où est le port ? Merci !"]],
  ["Où est le port ? Qui l’a bâti ? Merci.", ["Où est le port ?", "Qui l’a bâti ? Merci."]],
  ["Bonjour, ça va ? Où est le port ?", ["Bonjour, ça va ? Où est le port ?"]],
  ["Où est le port ? ??? Qui l’a bâti ?", ["Où est le port ? ???", "Qui l’a bâti ?"]],
  ["Où est le port ?!?! Qui l’a bâti ??", ["Où est le port ?!?!", "Qui l’a bâti ??"]],
  ["Que dit « Et après ? » dans l’article ?", ["Que dit « Et après ? » dans l’article ?"]],
  ["Qui a dit « où ? »\nQuand ouvre le port ?", ["Qui a dit « où ? »", "Quand ouvre le port ?"]],
  ["Quand (en 2016 ?) le port a-t-il ouvert ?", ["Quand (en 2016 ?) le port a-t-il ouvert ?"]],
  ["https://a.vn/?id=1 parle de quoi ?", ["https://a.vn/?id=1 parle de quoi ?"]],
  ["https://a.vn/?Id=1 où est-ce ? Quand ?", ["https://a.vn/?Id=1 où est-ce ?", "Quand ?"]],
  [", quand le port a-t-il ouvert", ["quand le port a-t-il ouvert"]],
  ["When was it built? Who built the port?", ["When was it built?", "Who built the port?"]],
  ["Cảng ở đâu? Ai xây cảng?", ["Cảng ở đâu?", "Ai xây cảng?"]],
  ["港はどこ？ Où est le port ?", ["港はどこ？", "Où est le port ?"]],
  ["???", ["???"]],
  ["🎉🎉", ["🎉🎉"]],
];

const letters = (words: string) => words.replace(/[^\p{L}]/gu, "");

/** Messages whose questions have no mark, or not all of them. */
const UNMARKED: readonly [string, readonly string[]][] = [
  ["Qui est le maire de Séoul\nOù se trouve Ha Nam", ["Qui est le maire de Séoul", "Où se trouve Ha Nam"]],
  ["qui est le maire de séoul\nou se trouve ha nam", ["qui est le maire de séoul", "ou se trouve ha nam"]],
  [
    "Qui est le maire de Séoul\nOù se trouve Ha Nam ?",
    ["Qui est le maire de Séoul", "Où se trouve Ha Nam ?"],
  ],
  [
    "Qui est le maire de Séoul ?\nOù se trouve Ha Nam",
    ["Qui est le maire de Séoul ?", "Où se trouve Ha Nam"],
  ],
  [
    "Qui est Park Won Soon ? Et combien a-t-il investi",
    ["Qui est Park Won Soon ?", "Et combien a-t-il investi"],
  ],
  ["1. Combien de projets\n2. Dans quelle province", ["Combien de projets", "Dans quelle province"]],
  ["- Quand ouvre le port\n\n- Le pont est-il fermé", ["Quand ouvre le port", "Le pont est-il fermé"]],
  ["Who is the mayor\nWhere is Ha Nam", ["Who is the mayor", "Where is Ha Nam"]],
  ["Hà Nam ở đâu\nAi là thị trưởng Seoul", ["Hà Nam ở đâu", "Ai là thị trưởng Seoul"]],
  [
    "Bonjour\nQui est le maire\nJe cherche son nom.\nEt où vit-il",
    ["Bonjour\nQui est le maire\nJe cherche son nom.", "Et où vit-il"],
  ],
  ["Où est le port ?\nMerci\nQui l’a bâti", ["Où est le port ?\nMerci", "Qui l’a bâti"]],
  ["Quel est le pays\nqui préside l’ASEAN", ["Quel est le pays\nqui préside l’ASEAN"]],
  ["Quand le port\na-t-il ouvert ?", ["Quand le port\na-t-il ouvert ?"]],
  ["Je voudrais savoir\nquand le port a ouvert", ["Je voudrais savoir\nquand le port a ouvert"]],
  ["jumelage Hanoi\nprix du riz", ["jumelage Hanoi\nprix du riz"]],
  ["Où est le port ? Quel beau port !", ["Où est le port ? Quel beau port !"]],
  ["Qui a dit « Où aller\nQue faire » en 2016", ["Qui a dit « Où aller\nQue faire » en 2016"]],
];

describe("the questions of a message", () => {
  it.each(UNMARKED)("%j are %j, also without their marks", (text, questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });

  it("leave out nothing that was asked", () => {
    const lines = [
      "Qui est-ce",
      "Où est le port",
      "jumelage Hanoi",
      "Quand ?",
      "merci",
      "",
      "le pont est fermé.",
      "Why?",
    ];
    assert(
      property(array(constantFrom(...lines), { maxLength: 8 }), (said) => {
        const text = said.join("\n");
        expect(letters(questionsIn(text).join(""))).toBe(letters(text));
      }),
    );
  });

  it.each(MESSAGES)("%j are %j", (text, questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });

  it("are as many as there are: how many are answered is decided elsewhere", () => {
    expect(questionsIn("Où est le port ? ".repeat(7))).toHaveLength(7);
  });

  it("follow each other, have no white space at their ends, and leave out no word between the first and the last", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), (noise) => {
        const text = noise.replace(/[a-f]/gi, "? ");
        let end = 0;
        for (const span of questionSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(sliceOf(text, span).trim()).toBe(sliceOf(text, span));
          ({ end } = span);
        }
      }),
    );
  });

  it.each(["Qui\n", "\n", "a-t-il\n", "?", "« ", "(? ", "? ", "a? ", '"', "https://"])(
    "are found fast in %j again and again",
    (piece) => {
      const began = performance.now();
      questionSpans(piece.repeat(Math.ceil(40_000 / piece.length)));
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );
});

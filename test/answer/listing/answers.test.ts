import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerJson } from "../../../src/terminal/answer-json.ts";
import { renderAnswer } from "../../../src/terminal/rendering.ts";
import { wordingOf } from "../../../src/wording/wording.ts";
import { shelve, type Shelved } from "../../support/talking-bot.ts";

const SCREEN = { colour: false, width: Number.POSITIVE_INFINITY };

const body = (at: number) => `Pont ${at}\n\nVinh (VNA) – Le maire de Séoul a visité le pont ${at}. -VNA\n`;

/** What a terminal shows of an answer, with plain spaces. */
async function shown({ archivist }: Shelved, question: string): Promise<string> {
  const answer = await archivist.ask(question);
  return renderAnswer(answer, wordingOf(answer.language), archivist.coverage(), SCREEN)
    .join("\n")
    .replaceAll("\u00A0", " ");
}

describe("questions on the five articles", () => {
  let shelved: Shelved;
  beforeAll(async () => {
    shelved = await shelve();
  });
  afterAll(() => shelved.remove());

  it.each([
    ["Combien d’articles parlent de Séoul ?", "1"],
    ["combien d'articles mentionnent Shanghai", "2"],
    ["Combien d’articles as-tu ?", "5"],
    ["combien de brèves as-tu", "23"],
    ["How many articles mention Shanghai?", "2"],
    ["Có bao nhiêu bài viết về Shanghai?", "2"],
  ])("%s: %s, with every article by name and a quote of each", async (question, count) => {
    const answer = await shelved.archivist.ask(question);
    expect(answer).toMatchObject({ kind: "answer", answer: count, basis: "derived" });
    const { quotes, derivation, suggestions } = JSON.parse(answerJson(answer));
    expect(derivation).toContain(`→ ${count}`);
    expect(suggestions).toEqual([]);
    const articles = quotes.map(({ article }: { article: string }) => article);
    expect(quotes.length).toBeGreaterThan(0);
    expect(new Set(articles).size).toBe(quotes.length);
  });

  it.each(["combien de brèves as-tu", "list all briefs", "Combien de brèves parlent de l’ASEAN ?"])(
    "%s: shows briefs, and no article",
    async (question) => {
      const answer = await shelved.archivist.ask(question);
      const sections = answer.kind === "answer" ? answer.quotes.map(({ section }) => section) : [];
      expect(new Set(sections)).toEqual(new Set(["brief"]));
    },
  );

  it.each([
    "Quels articles parlent de Séoul ?",
    "QUELS ARTICLES PARLENT DE SEOUL ?",
    "kel article parle de seoul",
    "Which articles mention Seoul?",
    "bài viết nào nói về Seoul",
  ])("%s: the same article, without a short answer", async (question) => {
    const answer = await shelved.archivist.ask(question);
    expect(answer).toMatchObject({ kind: "answer", answer: null, basis: null, derivation: null });
    const files = answer.kind === "answer" ? answer.quotes.map(({ file }) => file) : [];
    expect(files).toEqual(["000_e956db096e6fdd4d.txt"]);
  });

  it.each([
    ["quels articles parlent de zeppelin ?", "« zeppelin » n’est dans aucun texte"],
    ["Combien d’articles mentionnent Marseille ?", "0 article"],
  ])("%s: an honest nothing", async (question, line) => {
    const answer = await shelved.archivist.ask(question);
    expect(answer.kind).toBe("none");
    expect(answer.confidence).toBeLessThan(0.1);
    expect(await shown(shelved, question)).toContain(line);
  });

  it("takes a follow-up from the question before it", async () => {
    const answer = await shelved.archivist.ask("et de Shanghai ?", ["Combien d’articles parlent de Séoul ?"]);
    expect(answer).toMatchObject({ kind: "answer", answer: "2" });
  });

  it.each(["Combien de projets sud-coréens y a-t-il à Ha Nam ?", "Combien d’articles compte la loi ?"])(
    "leaves %s to the archive's words",
    async (question) => {
      const answer = await shelved.archivist.ask(question);
      expect(answer.kind === "answer" ? answer.listing : undefined).toBeUndefined();
    },
  );
});

describe("an archive of many articles", () => {
  let shelved: Shelved;
  beforeAll(async () => {
    shelved = await shelve(
      Object.fromEntries([
        ...Array.from({ length: 23 }, (_, at) => [`${String(at).padStart(2, "0")}.txt`, body(at)]),
        [
          "90.txt",
          "Des villes jumelées\n\nHanoi (VNA) – Les villes de Toulouse, Osaka et Busan sont jumelées avec Hanoi. -VNA\n",
        ],
      ]),
    );
  });
  afterAll(() => shelved.remove());

  it("shows twenty in a terminal, then says how many more there are; five in JSON", async () => {
    const question = "quels articles parlent de Séoul ?";
    const text = await shown(shelved, question);
    expect(text.match(/^> /gmu)).toHaveLength(20);
    expect(text).toContain("Dans cette archive, 23 articles ont « Séoul » dans leur texte.");
    expect(text).toContain("Et 3 autres.");
    expect(JSON.parse(answerJson(await shelved.archivist.ask(question))).quotes).toHaveLength(5);
  });

  it("answers a question for several towns with the words of the sentence that enumerates them", async () => {
    const answer = await shelved.archivist.ask("Quelles villes sont jumelées avec Hanoi ?");
    expect(answer).toMatchObject({ kind: "answer", answer: "Toulouse, Osaka et Busan", basis: "quoted" });
    expect(answer.kind === "answer" && answer.quotes[0].display).toContain("Toulouse, Osaka et Busan");
    expect(await shown(shelved, "Quelles villes sont jumelées avec Hanoi ?")).toContain(
      "sans prétendre être complet : Toulouse, Osaka, Busan.",
    );
  });

  it("names no town of a sentence that does not say what is asked of it", async () => {
    const others = await shelve({
      "0.txt": "Jumelage\n\nHanoi (VNA) – La ville de Busan est jumelée avec Hanoi. -VNA\n",
      "1.txt": "Visite\n\nHanoi (VNA) – La ville de Vinh a reçu des visiteurs de Hanoi. -VNA\n",
    });
    try {
      const { notes } = await others.archivist.ask("Quelles villes sont jumelées avec Hanoi ?");
      expect(notes).toEqual([]);
    } finally {
      others.remove();
    }
  });

  it("counts the towns that it names, where no article says how many there are", async () => {
    const question = "Combien de villes sont jumelées avec Hanoi dans l’archive ?";
    expect(await shelved.archivist.ask(question)).toMatchObject({ kind: "answer", answer: "au moins 3" });
    const text = await shown(shelved, question);
    expect(text).toContain("• Toulouse, Osaka, Busan\n> Les villes de Toulouse, Osaka et Busan");
    expect(text).toContain("le monde peut en compter d’autres");
  });

  it("leaves a number to the article that states it", async () => {
    const stating = await shelve({
      "0.txt": "Jumelages\n\nHanoi (VNA) – Hanoi compte 17 villes jumelées, dont la ville de Busan. -VNA\n",
      "1.txt": "Jumelage\n\nHanoi (VNA) – La ville d’Osaka est jumelée avec Hanoi. -VNA\n",
    });
    try {
      const answer = await stating.archivist.ask("Combien de villes jumelées Hanoi compte-t-elle ?");
      expect(answer).toMatchObject({ kind: "answer", basis: "quoted" });
      expect(answer.kind === "answer" && answer.answer).toContain("17");
    } finally {
      stating.remove();
    }
  });

  it.each([
    [
      "quels articles parlent de Séoul en 2016 ?",
      "0 article de la période demandée (2016) n’a « Séoul » ; sans date connue : 23",
    ],
    [
      "which articles of 2016 mention Seoul?",
      "0 articles of the time asked about (2016) have “Seoul”; without a known date: 23",
    ],
  ])("%s: near, and says why", async (question, line) => {
    expect((await shelved.archivist.ask(question)).kind).toBe("near");
    expect(await shown(shelved, question)).toContain(line);
  });

  it("counts what there is now, where a file has changed", async () => {
    const changing = await shelve({ "0.txt": body(0), "1.txt": body(1) });
    try {
      writeFileSync(join(changing.seeds, "1.txt"), body(1).replace("Séoul", "Hué"));
      expect(await changing.archivist.ask("combien d’articles parlent de Séoul ?")).toMatchObject({
        answer: "1",
      });
      rmSync(join(changing.seeds, "0.txt"));
      expect((await changing.archivist.ask("combien d’articles parlent de Séoul ?")).kind).toBe("none");
    } finally {
      changing.remove();
    }
  });
});

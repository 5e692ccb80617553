import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { GradedQuestion, GradedSet } from "../../src/evaluation/graded.ts";
import { withheldFrom } from "../../src/evaluation/withheld.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const FIRST = "Le phare a 35 mètres.";
const SECOND = "Il date de 1899.";
const ARTICLES = {
  "a.txt": `Un phare de Ke Ga\n\n${FIRST} ${SECOND}\n`,
  "b.txt": `Une digue\n\n${FIRST} Elle tient.\n`,
};

function asked(id: string, changes: Partial<GradedQuestion>): GradedQuestion {
  return { id, question: `${id} ?`, answerable: true, file: "a.txt", sentences: [], answer: "x", ...changes };
}

const QUESTIONS = [
  asked("height", { sentences: [FIRST], style: "plain" }),
  asked("year", { sentences: [SECOND] }),
  asked("title", { sentences: ["Un phare de Ke Ga"] }),
  asked("digue", { sentences: ["Elle tient."], file: "b.txt" }),
  asked("rien", { answerable: false, file: undefined }),
];

async function made(): Promise<{
  rounds: GradedSet[];
  texts: Record<string, string>[];
  before: Record<string, string>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "archiviste-withheld-"));
  folders.push(folder);
  const articles = join(folder, "articles");
  await mkdir(articles);
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(articles, name), text);
  const set: GradedSet = { name: "s", articles, questions: QUESTIONS, weights: { ranking: 1, deciding: 1 } };
  const rounds = await withheldFrom(set, join(folder, "work"));
  return {
    rounds,
    texts: await Promise.all(rounds.map((round) => read(round.articles))),
    before: await read(articles),
  };
}

async function read(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of await readdir(folder)) texts[name] = await readFile(join(folder, name), "utf8");
  return texts;
}

describe("questions whose answer is withheld", () => {
  it("are asked one an article at a time, without what a title answers and what nothing does", async () => {
    const { rounds } = await made();
    expect(rounds.map(({ questions }) => questions.map(({ id }) => id))).toEqual([
      ["height withheld", "digue withheld"],
      ["year withheld"],
    ]);
    for (const { questions } of rounds)
      for (const question of questions)
        expect(question).toMatchObject({ answerable: false, kind: "withheld", answer: null, sentences: [] });
    expect(rounds[0]?.questions[0]?.style).toBe("plain");
  });

  it("find the archive without their sentences, in whatever file they stand, and nothing else changed", async () => {
    const { texts, before } = await made();
    expect(texts[0]).toEqual({ "a.txt": `Un phare de Ke Ga\n\n ${SECOND}\n`, "b.txt": "Une digue\n\n \n" });
    expect(texts[1]).toEqual({ ...ARTICLES, "a.txt": `Un phare de Ke Ga\n\n${FIRST} \n` });
    expect(before).toEqual(ARTICLES);
  });
});

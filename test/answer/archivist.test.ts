import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createArchivist, type Archivist } from "../../src/answer/archivist.ts";
import { createLibrary } from "../../src/answer/library.ts";
import { readCurrent } from "../../src/archive/folder.ts";
import { squeezed } from "../../src/language/folding.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { SAMPLES, temporaryFolder, writeFiles, type Files } from "../support/archives.ts";
import { shippedEmbedder } from "../support/model.ts";

const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));
const embedder = shippedEmbedder();

async function archivistOf(seeds: string, index: string): Promise<Archivist> {
  const update = () => updateIndex({ seeds, index, embedder });
  const shelf = async () => ({ store: (await update()).store, known: [] });
  const library = createLibrary({
    shelf: await shelf(),
    readCurrent: (file) => readCurrent(seeds, file),
    update: shelf,
  });
  return createArchivist({ library, embedder });
}

/** An archive of these files, that a test may change under the archivist. */
async function archiveOf(files: Files): Promise<{ seeds: string; archivist: Archivist }> {
  const seeds = temporaryFolder();
  writeFiles(seeds, files);
  return { seeds, archivist: await archivistOf(seeds, temporaryFolder()) };
}

const quotesOf = (answer: Answer) => (answer.kind === "none" ? [] : answer.quotes);
const shortOf = (answer: Answer) => (answer.kind === "answer" ? answer.answer : null);
const timeless = (answer: Answer) => ({ ...answer, ms: 0 });

describe("an archivist of the five articles", () => {
  let seeds: string;
  let archivist: Archivist;

  beforeAll(async () => {
    const { mkdtempSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const work = mkdtempSync(join(tmpdir(), "archiviste-"));
    seeds = join(work, "seeds");
    cpSync(SEEDS, seeds, { recursive: true });
    archivist = await archivistOf(seeds, join(work, "index"));
    return () => rmSync(work, { recursive: true });
  });

  it.each([
    [
      "quand Hanoi et Séoul se sont-ils jumelés ?",
      "1996",
      "20e anniversaire en août 2016 → 2016 − 20 = 1996",
    ],
    ["Depuis quelle année Hô Chi Minh-Ville et Shanghai sont-elles jumelées ?", "1994", "2023 − 29 = 1994"],
  ])("works out « %s »: %s, with every quote that the sum rests on", async (question, year, derivation) => {
    const answer = await archivist.ask(question);
    expect(answer).toMatchObject({
      kind: "answer",
      answer: year,
      basis: "derived",
      derivation: expect.stringContaining(derivation),
    });
    expect(quotesOf(answer).some(({ display }) => /20(?:16|23)/.test(display))).toBe(true);
  });

  it.each([
    ["Combien de projets sud-coréens y a-t-il à Ha Nam ?", "150 projets"],
    ["Où le Vietnam a-t-il coprésidé la réunion Mékong – Japon ?", "Kuala Lumpur"],
  ])("quotes « %s » with the words %s, which stand in the first quote", async (question, words) => {
    const answer = await archivist.ask(question);
    expect(answer).toMatchObject({ kind: "answer", basis: "quoted", answer: expect.stringContaining(words) });
    expect(quotesOf(answer)[0]?.display).toContain(shortOf(answer));
  });

  it.each([
    "quelle est la recette du bœuf bourguignon ?",
    "Qui a gagné la Coupe du monde 2022 ?",
    "xyzzy",
    "?",
    "🎉",
  ])("refuses « %s », with suggestions and no quote", async (question) => {
    const answer = await archivist.ask(question);
    expect(answer.kind === "none" && answer.suggestions).toHaveLength(3);
  });

  it.each([
    "quand Hanoi et Tokyo se sont-ils jumelés ?",
    "Quand Hô Chi Minh-Ville et Séoul se sont-elles jumelées ?",
  ])("gives no year to « %s », whose cities the archive does not join", async (question) => {
    expect(shortOf(await archivist.ask(question))).toBeNull();
  });

  it("never takes a passage for an answer to a question on a name that no article has", async () => {
    const answer = await archivist.ask("Quand Hanoi et Tokyo se sont-ils jumelés ?");
    expect(answer.kind).toBe("near");
    expect(answer.confidence).toBeLessThan(0.3);
  });

  it("quotes word for word, in order, at most five times, never the same sentence twice", async () => {
    for (const question of [
      "Que veut Shanghai ?",
      "De quoi ont parlé les dirigeants ?",
      "jumelage",
      "Que dit l’ambassadeur ?",
      "le 10 juillet",
    ]) {
      const quotes = quotesOf(await archivist.ask(question));
      expect(quotes.length).toBeLessThanOrEqual(5);
      for (const { file, start, end, text, display } of quotes) {
        expect((await readCurrent(seeds, file))?.slice(start, end)).toBe(text);
        expect(squeezed(display)).toBe(squeezed(text));
        expect(Math.max(text.length, display.length)).toBeLessThanOrEqual(600);
      }
      expect(new Set(quotes.map(({ display }) => squeezed(display))).size).toBe(quotes.length);
    }
  });

  it("says the same twice, whoever asked in between", async () => {
    const question = "Pourquoi la coopération entre Ha Nam et Gyeonggi-do a-t-elle été interrompue ?";
    const first = await archivist.ask(question);
    await archivist.ask("tout autre chose");
    expect(timeless(await archivist.ask(question))).toEqual(timeless(first));
  });

  it("understands a follow-up by the question before it, and says how", async () => {
    const answer = await archivist.ask("et avec Shanghai ?", [
      "quand Hô Chi Minh-Ville et Séoul se sont-ils jumelés ?",
    ]);
    expect(answer.understood).toBe("quand Hô Chi Minh-Ville et Shanghai se sont-ils jumelés ?");
    expect(answer).toMatchObject({ kind: "answer", answer: "1994" });
  });

  it("calls a brief by its own title and gives it no date", async () => {
    const [quote] = quotesOf(await archivist.ask("Qui est la directrice générale de la VNA ?"));
    expect(quote).toMatchObject({
      section: "brief",
      date: null,
      article: "Le Vietnam cherche à promouvoir son image dans la nouvelle ère",
    });
  });
});

describe("an archive that changes under its archivist", () => {
  const question = "Combien de navires le directeur du port attend-il ?";

  it("is quoted as it is now", async () => {
    const { seeds, archivist } = await archiveOf(SAMPLES);
    expect(quotesOf(await archivist.ask(question))[0]?.display).toContain("150 navires");
    writeFiles(seeds, { "000_port.txt": SAMPLES["000_port.txt"].replace("150 navires", "90 navires") });
    expect(quotesOf(await archivist.ask(question))[0]?.display).toContain("90 navires");
  });

  it("rests a date on nothing that is no longer there", async () => {
    const [file, later] = ["001_riz.txt", "Une foire se tiendra en novembre 2023."];
    const text = `La récolte de riz\n\nJeudi 18 mai, le riz de Cân Tho a gagné un prix.\n\n${later}\n`;
    const { seeds, archivist } = await archiveOf({ [file]: text });
    const asked = "Quel riz a gagné un prix ?";
    const [dated] = quotesOf(await archivist.ask(asked));
    expect(dated).toMatchObject({ date: { year: 2023, certainty: "inferred" } });
    expect(dated?.dateEvidence).toEqual([later, "Jeudi 18 mai, le riz de Cân Tho a gagné un prix."]);
    writeFiles(seeds, { [file]: text.replace(" 2023", "") });
    const [undated] = quotesOf(await archivist.ask(asked));
    expect(undated).toMatchObject({ text: dated?.text, date: { certainty: "partial" }, dateEvidence: [] });
  });

  it("does not date what it quotes by a year that the file no longer has", async () => {
    const asked = "Quand le port de Haiphong a-t-il inauguré son nouveau quai ?";
    const { seeds, archivist } = await archiveOf(SAMPLES);
    expect(quotesOf(await archivist.ask(asked))[0]?.date).toMatchObject({ year: 2019 });
    writeFiles(seeds, { "000_port.txt": SAMPLES["000_port.txt"].replace("mars 2019", "mars 2018") });
    const again = quotesOf(await archivist.ask(asked)).filter(({ file }) => file === "000_port.txt");
    expect(again.map(({ date }) => date?.year)).toEqual(again.map(() => 2018));
    expect(again).not.toEqual([]);
  });

  it("that says a thing twice is quoted with it once, whatever stands before it", async () => {
    const { archivist } = await archiveOf({
      "000.txt":
        "Le pont de Ba Ria rouvre\n\nLe maire a visité le pont. Il a salué les cent ouvriers du chantier.\n\n" +
        "Ba Ria (VNA) – La ministre est venue au pont. Il a salué les cent ouvriers du chantier. Les autos passent.",
    });
    const quotes = quotesOf(await archivist.ask("Qui a salué les ouvriers du chantier du pont ?"));
    expect(quotes.filter(({ display }) => display.includes("Il a salué"))).toHaveLength(1);
  });

  it("is not quoted from a file that is gone", async () => {
    const { seeds, archivist } = await archiveOf(SAMPLES);
    await archivist.ask(question);
    rmSync(join(seeds, "000_port.txt"));
    const answer = await archivist.ask(question);
    expect(quotesOf(answer).filter(({ file }) => file === "000_port.txt")).toEqual([]);
  });

  it("answers as if it had been indexed anew", async () => {
    const { seeds, archivist } = await archiveOf({ "001_riz.txt": SAMPLES["001_riz.txt"] });
    writeFiles(seeds, SAMPLES);
    rmSync(join(seeds, "001_riz.txt"));
    await archivist.ask("Quel est le prix du riz ?");
    const anew = await archivistOf(seeds, temporaryFolder());
    for (const asked of [question, "Qui dirige le musée ?", "le marché aux fleurs"]) {
      expect(timeless(await archivist.ask(asked))).toEqual(timeless(await anew.ask(asked)));
    }
  });

  it("that is empty has nothing to say", async () => {
    const { archivist } = await archiveOf({});
    expect(await archivist.ask(question)).toMatchObject({ kind: "none", suggestions: [] });
  });
});

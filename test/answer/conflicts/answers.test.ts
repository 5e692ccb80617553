import { beforeAll, describe, expect, it } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "../../../src/answer/answer.ts";
import { createArchivist, type Archivist } from "../../../src/answer/archivist.ts";
import { createLibrary } from "../../../src/answer/library.ts";
import type { Conflict } from "../../../src/answer/note.ts";
import { readCurrent } from "../../../src/archive/folder.ts";
import { squeezed } from "../../../src/language/folding.ts";
import { updateIndex } from "../../../src/store/indexing.ts";
import { conflictInWords } from "../../../src/wording/conflict.ts";
import { wordingOf } from "../../../src/wording/wording.ts";
import { writeFiles } from "../../support/archives.ts";
import { shippedEmbedder } from "../../support/model.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const article = (title: string, lead: string, body: string) => `${title}\n\n${lead}\n\n${body} -VNA\n`;

const FILES = {
  "000.txt": article(
    "Inondations à Quang Ninh : au moins 12 morts",
    "De fortes pluies ont provoqué des inondations meurtrières dans la province de Quang Ninh.",
    "Quang Ninh, 28 juillet 2015 (VNA) – Les inondations qui frappent la province de Quang Ninh depuis dimanche ont fait au moins 12 morts et 6 disparus, a annoncé mardi le Comité provincial de pilotage. Quelque 3 000 maisons ont été inondées.",
  ),
  "001.txt": article(
    "Le bilan des inondations à Quang Ninh s’alourdit",
    "Le nombre de victimes des inondations dans la province de Quang Ninh continue de grimper.",
    "Quang Ninh, 30 juillet 2015 (VNA) – Le bilan des inondations à Quang Ninh s’est alourdi à 17 morts et 4 disparus, selon le Comité provincial de pilotage. Les pertes sont estimées à 1 000 milliards de dongs.",
  ),
  "002.txt": article(
    "Inondations à Quang Ninh : 23 morts, les secours se poursuivent",
    "Les secours se poursuivent dans la province de Quang Ninh, frappée par des inondations historiques.",
    "Quang Ninh, 2 août 2015 (VNA) – Vingt-trois personnes ont trouvé la mort dans les inondations à Quang Ninh, dont 5 enfants, ont indiqué les autorités locales le 2 août.",
  ),
  "003.txt": article(
    "Inondations à Lao Cai : 5 morts",
    "De fortes pluies ont provoqué des inondations dans la province de Lao Cai.",
    "Lao Cai, 1er août 2015 (VNA) – Les inondations ont fait 5 morts dans la province de Lao Cai, ont indiqué les autorités locales.",
  ),
  "004.txt": article(
    "Un naufrage fait neuf morts au large de Phu Quoc",
    "Un bateau de pêche a chaviré au large de Phu Quoc.",
    "Kien Giang, 5 mars 2019 (VNA) – Le naufrage d’un bateau de pêche au large de Phu Quoc a fait neuf morts, selon les gardes-côtes.",
  ),
  "005.txt": article(
    "Naufrage de Phu Quoc : les autorités rectifient le bilan",
    "Les autorités de Kien Giang ont rectifié le bilan du naufrage survenu au large de Phu Quoc.",
    "Kien Giang, 7 mars 2019 (VNA) – Le naufrage au large de Phu Quoc a fait sept morts, et non neuf comme annoncé précédemment, ont rectifié les autorités de Kien Giang.",
  ),
  "006.txt": article(
    "Clôture de la foire du livre de Hue",
    "La foire du livre de Hue a fermé ses portes dimanche.",
    "Hue, 14 avril 2018 (VNA) – La foire du livre de Hue a attiré 25 000 visiteurs, selon les organisateurs. Elle a réuni 120 éditeurs.",
  ),
  "007.txt": article(
    "La foire du livre de Hue séduit le public",
    "La foire du livre de Hue a rencontré un grand succès.",
    "Hue, 14 avril 2018 (VNA) – La foire du livre de Hue a attiré 18 000 visiteurs, d’après la police municipale.",
  ),
  "008.txt": article(
    "Un marathon de nuit à Da Nang",
    "Da Nang a organisé son marathon de nuit.",
    "Da Nang, 20 mai 2017 (VNA) – Le marathon de nuit de Da Nang a réuni 5 226 coureurs, ont fait savoir les organisateurs.",
  ),
  "009.txt": article(
    "Da Nang court la nuit",
    "Le marathon de nuit de Da Nang a tenu ses promesses.",
    "Da Nang, 21 mai 2017 (VNA) – Plus de 5 000 coureurs ont participé au marathon de nuit de Da Nang.",
  ),
  "010.txt": article(
    "Le jumelage de Hanoi et de Fukuoka fête ses vingt ans",
    "Hanoi et Fukuoka célèbrent leur jumelage.",
    "Hanoi, 10 juillet 2016 (VNA) – Hanoi et Fukuoka célèbrent cette année le 20e anniversaire de leur jumelage.",
  ),
  "011.txt": article(
    "Hanoi et Fukuoka renforcent leurs liens",
    "Les maires de Hanoi et de Fukuoka se sont rencontrés.",
    "Hanoi, 3 mai 2018 (VNA) – Les deux villes se sont jumelées en 1998, a rappelé le maire de Hanoi, qui a accueilli celui de Fukuoka.",
  ),
};

const embedder = shippedEmbedder();
let archivist: Archivist;

beforeAll(async () => {
  const work = mkdtempSync(join(tmpdir(), "archiviste-"));
  const seeds = join(work, "seeds");
  writeFiles(seeds, FILES);
  const update = () => updateIndex({ seeds, index: join(work, "index"), embedder });
  const shelf = async () => ({ store: (await update()).store, known: [] });
  const library = createLibrary({
    shelf: await shelf(),
    readCurrent: (file) => readCurrent(seeds, file),
    update: shelf,
  });
  archivist = createArchivist({ library, embedder });
  return () => rmSync(work, { recursive: true });
});

const conflictOf = ({ notes }: Answer): Conflict | null =>
  notes.find((note): note is Conflict => note.kind === "conflict") ?? null;
const said = (answer: Answer) => {
  const conflict = conflictOf(answer);
  return conflict && plainSpaces(conflictInWords(wordingOf("fr"), conflict));
};
const quotesOf = (answer: Answer) => (answer.kind === "none" ? [] : answer.quotes);

describe("an answer whose articles do not say the same", () => {
  it.each([
    [
      "Combien de morts ont fait les inondations à Quang Ninh ?",
      "Vingt-trois personnes",
      "Chiffre qui évolue d’un article à l’autre : au moins 12 morts (28 juillet 2015), puis 17 morts (30 juillet 2015), puis vingt-trois personnes (2 août 2015).",
    ],
    [
      "Combien de morts a fait le naufrage au large de Phu Quoc ?",
      "sept morts",
      "Rectifié d’un article à l’autre : neuf morts (5 mars 2019), puis sept morts (7 mars 2019).",
    ],
    [
      "Combien de visiteurs la foire du livre de Hue a-t-elle attirés ?",
      "25 000 visiteurs",
      "Les articles divergent : 25 000 visiteurs (14 avril 2018) ; 18 000 visiteurs (14 avril 2018).",
    ],
  ])("« %s » is %s, and says so", async (question, short, note) => {
    const answer = await archivist.ask(question);
    expect(answer).toMatchObject({ kind: "answer", answer: short, basis: "quoted" });
    expect(said(answer)).toBe(note);
    expect(quotesOf(answer)[0]?.display).toContain(short);
  });

  it.each([
    "Combien de morts ont fait les inondations à Quang Ninh ?",
    "Combien de personnes sont mortes dans les inondations à Quang Ninh ?",
    "How many people died in the Quang Ninh floods?",
    "Combien de morts a fait le naufrage au large de Phu Quoc ?",
    "Combien de visiteurs la foire du livre de Hue a-t-elle attirés ?",
  ])("shows each value of « %s » among its first three quotes, none twice", async (question) => {
    const answer = await archivist.ask(question);
    const quotes = quotesOf(answer);
    const values = conflictOf(answer)?.values ?? [];
    expect(values.length).toBeGreaterThan(1);
    for (const { text, quote, file } of values) {
      expect(quote).toBeLessThan(3);
      expect(quotes[quote]).toMatchObject({ file, display: expect.stringContaining(text) });
    }
    expect(quotes.length).toBeLessThanOrEqual(5);
    expect(new Set(quotes.map(({ display }) => squeezed(display))).size).toBe(quotes.length);
  });

  it("gives both years where a sum and a statement do not agree, with the quote that states the other", async () => {
    const answer = await archivist.ask("Quand Hanoi et Fukuoka se sont-elles jumelées ?");
    expect(answer).toMatchObject({ kind: "answer", answer: "1996 ou 1998", basis: "derived" });
    expect(said(answer)).toBe("Les articles divergent : 1996 (10 juillet 2016) ; 1998 (3 mai 2018).");
    expect(conflictOf(answer)?.values.map(({ quote }) => quotesOf(answer)[quote]?.file)).toEqual([
      "010.txt",
      "011.txt",
    ]);
  });
});

describe("an answer that nothing contradicts", () => {
  it.each([
    ["Combien de morts les inondations ont-elles faits à Lao Cai ?", "5 morts"],
    ["Combien de coureurs ont participé au marathon de nuit de Da Nang ?", "coureurs"],
    ["Combien de maisons ont été inondées à Quang Ninh ?", "3 000 maisons"],
  ])("« %s » has no note", async (question, short) => {
    const answer = await archivist.ask(question);
    expect(answer).toMatchObject({ kind: "answer", answer: expect.stringContaining(short) });
    expect(conflictOf(answer)).toBeNull();
  });
});

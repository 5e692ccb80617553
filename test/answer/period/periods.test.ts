import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { createArchivist, type Archivist } from "../../../src/answer/archivist.ts";
import { noteInWords } from "../../../src/wording/note.ts";
import { wordingOf } from "../../../src/wording/wording.ts";
import { shippedEmbedder } from "../../support/model.ts";
import { shelve, type Shelved } from "../../support/talking-bot.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

/** Two festivals of different years, one report without any date, and a summit that dates what lies around it. */
const FILES = {
  "000_2015.txt": `Le festival des lanternes attire les foules à Hôi An

Hôi An (VNA) – Le festival des lanternes de Hôi An s’est tenu le 14 mars 2015. La directrice Nguyen Thi Lan a accueilli 12.000 visiteurs. -VNA
`,
  "001_2018.txt": `Le festival des lanternes bat un record à Hôi An

Hôi An (VNA) – Le festival des lanternes de Hôi An s’est tenu le 3 mars 2018. Le directeur Tran Van Binh a accueilli 30.000 visiteurs. -VNA
`,
  "002_sans_date.txt": `Les potiers de Bat Trang ouvrent un atelier

Hanoi (VNA) – Les potiers de Bat Trang ont ouvert un atelier pour les écoliers. La potière Pham Thi Mai y enseigne le tournage. -VNA
`,
  "003_sommet.txt": `Le sommet du Mékong s’ouvre à Cân Tho

Cân Tho (VNA) – Le sommet du Mékong s’est ouvert à Cân Tho le 20 juin 2017. Le ministre Lê Van Hai a promis un pont pour 2030. -VNA
`,
};

const FRENCH = wordingOf("fr");
const embedder = shippedEmbedder();

let archive: Shelved;
let archivist: Archivist;
beforeAll(async () => {
  archive = await shelve(FILES);
  archivist = createArchivist({ library: archive.library, embedder, today: () => "2019-05-02" });
});
afterAll(() => archive.remove());

const firstOf = (answer: Answer) => (answer.kind === "none" ? "" : answer.quotes[0].file);
const shortOf = (answer: Answer) => (answer.kind === "answer" ? answer.answer : null);
const notesOf = (answer: Answer) => answer.notes.map((note) => plainSpaces(noteInWords(FRENCH, note)));

describe("a question with a period", () => {
  it.each([
    [
      "Combien de visiteurs le festival des lanternes a-t-il accueillis en 2015 ?",
      "000_2015.txt",
      "12.000 visiteurs",
    ],
    [
      "Combien de visiteurs le festival des lanternes a-t-il accueillis en 2018 ?",
      "001_2018.txt",
      "30.000 visiteurs",
    ],
    [
      "Combien de visiteurs le festival des lanternes a-t-il accueillis l'an dernier ?",
      "001_2018.txt",
      "30.000 visiteurs",
    ],
    [
      "Combien de visiteurs le festival des lanternes a-t-il accueillis avant 2016 ?",
      "000_2015.txt",
      "12.000 visiteurs",
    ],
    ["How many visitors came to the lantern festival in 2015?", "000_2015.txt", "12.000 visiteurs"],
  ])("is answered from its time: %s", async (question, file, short) => {
    const answer = await archivist.ask(question);
    expect([firstOf(answer), shortOf(answer)]).toEqual([file, short]);
  });

  it("says of which article the answer is", async () => {
    const dated = await archivist.ask(
      "Combien de visiteurs le festival des lanternes a-t-il accueillis en 2018 ?",
    );
    expect(notesOf(dated)).toContain("D’après un article du 3 mars 2018.");
    const undated = await archivist.ask("Qui enseigne le tournage aux écoliers de Bat Trang en 2018 ?");
    expect(notesOf(undated)).toContain("D’après un article sans date.");
  });

  it("is never answered from another year, but shown what there is", async () => {
    const answer = await archivist.ask(
      "Combien de visiteurs le festival des lanternes a-t-il accueillis en 2016 ?",
    );
    expect(answer.kind).toBe("near");
    expect(answer.confidence).toBeLessThan(0.2);
    expect(notesOf(answer)[0]).toMatch(
      /^L’archive a ceci, mais du (?:14 mars 2015|3 mars 2018) ; la question dit « en 2016 »\.$/,
    );
  });

  it("says which year was sought where the archive ends before it", async () => {
    const later = createArchivist({ library: archive.library, embedder, today: () => "2026-11-22" });
    const answer = await later.ask(
      "Combien de visiteurs le festival des lanternes a-t-il accueillis l'an dernier ?",
    );
    expect(answer.kind).toBe("near");
    expect(notesOf(answer)).toContain(
      "« l'an dernier » : 2025 ; les articles datés de l’archive s’arrêtent en 2018.",
    );
  });

  it("depends on the day only where its words are told from it", async () => {
    const other = createArchivist({ library: archive.library, embedder, today: () => "2031-01-01" });
    const question = "Combien de visiteurs le festival des lanternes a-t-il accueillis en 2015 ?";
    expect({ ...(await other.ask(question)), ms: 0 }).toEqual({ ...(await archivist.ask(question)), ms: 0 });
  });

  it("has no short answer of another year", async () => {
    const answer = await archivist.ask("Quand le festival des lanternes s'est-il tenu en 2016 ?");
    expect([answer.kind, shortOf(answer)]).toEqual(["near", null]);
    const dated = await archivist.ask("Quand le festival des lanternes s'est-il tenu en 2018 ?");
    expect(shortOf(dated)).toBe("3 mars 2018");
  });
});

describe("a question that wants the latest", () => {
  it("gets the newest article on the subject, and is told its date", async () => {
    const answer = await archivist.ask("Quelles sont les dernières nouvelles du festival des lanternes ?");
    expect(firstOf(answer)).toBe("001_2018.txt");
    expect(notesOf(answer)).toContain("D’après un article du 3 mars 2018.");
  });

  it("or the oldest", async () => {
    const answer = await archivist.ask("Que dit le plus ancien article sur le festival des lanternes ?");
    expect(firstOf(answer)).toBe("000_2015.txt");
  });
});

describe("a question around an event", () => {
  it.each([
    ["Qui a accueilli les visiteurs du festival des lanternes avant le sommet du Mékong ?", "000_2015.txt"],
    ["Qui a accueilli les visiteurs du festival des lanternes après le sommet du Mékong ?", "001_2018.txt"],
  ])("prefers its side of it: %s", async (question, file) => {
    expect(firstOf(await archivist.ask(question))).toBe(file);
  });
});

describe("a year that is asked about", () => {
  it.each([
    "Que promet le ministre Lê Van Hai pour 2030 ?",
    "Qui a promis un pont d'ici 2030 ?",
    "Où s'est ouvert le sommet du Mékong 2017 ?",
  ])("is no period: %s", async (question) => {
    const answer = await archivist.ask(question);
    expect(answer.kind).toBe("answer");
    expect(firstOf(answer)).toBe("003_sommet.txt");
    expect(answer.notes).toEqual([]);
  });
});

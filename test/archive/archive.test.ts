import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArchive, type Archive } from "../../src/archive/archive.ts";
import { LONGEST_QUOTE } from "../../src/archive/document.ts";
import { contentId } from "../../src/archive/passages.ts";
import { squeezed } from "../../src/language/folding.ts";
import { archiveOf, articleOf, displaysOf } from "./articles.ts";

const TITLE = "Un pont relie Vinh et Ha Tinh";

/** What people read of each document of a file. */
const shown = (text: string) => archiveOf({ "a.txt": text }).documents.map(displaysOf);

describe("an archive", () => {
  it("holds exact copies once, under the first of their names", () => {
    const text = `${TITLE}\n\nLe pont est ouvert.`;
    const { documents } = archiveOf({ "c.txt": text, "a.txt": text, "b.txt": `${text}\n` });
    expect(documents.map(({ file, others }) => [file, others])).toEqual([
      ["a.txt", ["c.txt"]],
      ["b.txt", []],
    ]);
  });

  it("reports a file without an article or brief", () => {
    const { documents, skipped } = archiveOf({ "a.txt": "Voir plus", "b.txt": TITLE });
    expect(documents.map(({ file }) => file)).toEqual(["b.txt"]);
    expect(skipped.map(({ file }) => file)).toEqual(["a.txt"]);
  });

  it("shows the same for lines that end in CR LF, CR or LF", () => {
    const text = `${TITLE}\n\nLe maire\na parlé.\n${TITLE} ảnh 1Le pont. Photo: VNA\n\nVinh (VNA) – Il est\nouvert. -VNA\n\nVoir plus\n\nLe café part\n\nIl est parti.`;
    expect(shown(text)).toEqual([
      [TITLE, "Le maire a parlé.", "Le pont.", "Il est ouvert."],
      ["Le café part", "Il est parti."],
    ]);
    expect(shown(text.replaceAll("\n", "\r\n"))).toEqual(shown(text));
    expect(shown(text.replaceAll("\n", "\r"))).toEqual(shown(text));
  });

  it("reads a lead that is repeated with glued words", () => {
    const lead =
      "Les responsables de la ville chinoise ont tenu une réunion pour discuter des moyens de coopération.";
    const glued = lead.replace("pour discuter", "pourdiscuter").replace("ville chinoise", "villechinoise");
    const article = articleOf(`${TITLE}\n\n${lead}\nVinh (VNA) – ${glued}`);
    expect(article.paragraphs.map(({ section }) => section)).toEqual(["title", "lead", "article"]);
    expect(displaysOf(article)).toEqual([TITLE, lead, lead]);
  });

  it("repairs the place that a dateline names", () => {
    const text = `${TITLE}\n\nLe maire de Hô Chi Minh-Ville a parlé à Hô Chi Minh-Ville.\n\nHô ChiMinh-Ville (VNA) – Il a parlé.`;
    expect(articleOf(text).place).toBe("Hô Chi Minh-Ville");
  });

  it("reads text whose accents are composed of two characters", () => {
    const text = `${TITLE}\n\nLe maire a reçu la presse à Huế.\n${TITLE} ảnh 1Le pont. Photo: VNA\n\nVinh, 12 février 2019 (VNA) – Été comme hiver, il est gratuit.`;
    const decomposed = articleOf(text.normalize("NFD"));
    const { id: _id, ...composed } = articleOf(text);
    expect(displaysOf(decomposed).map((display) => display.normalize("NFC"))).toEqual(
      displaysOf(articleOf(text)),
    );
    expect([decomposed.place, decomposed.date?.year]).toEqual([composed.place, composed.date?.year]);
  });

  it("counts a byte order mark in its spans", () => {
    const text = `\ufeff${TITLE}\n\nLe pont est ouvert.`;
    const [, sentence] = articleOf(text).paragraphs.flatMap(({ sentences }) => sentences);
    expect(sentence && text.slice(sentence.start, sentence.end)).toBe("Le pont est ouvert.");
  });
});

const word = fc.constantFrom(
  ..."le la pont maire Vinh Hanoï Huế ville pourdiscuter adéclaré deHanoi 150projets N. M. 1.969 25\u202f226 « » ( ) : ; , – … ? ! 📝 e\u0301té VNA 2016 juillet 10 (VNA) -VNA Photo: etc. art.".split(
    " ",
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((each) => each.join(" "));
const line = fc.oneof(
  words,
  words.map((each) => `${each}.`),
  words.map((each) => `${TITLE} ảnh 1${each}. Photo: VNA`),
  words.map((each) => `Vinh, 3 mai (VNA) – ${each}.`),
  words.map((each) => `${each}. -VNA`),
  words.map((each) => each.repeat(20)),
  fc.constantFrom("", "", "Voir plus", "source", "./.", TITLE, "\u00a0", "\ufeff"),
);
const structured = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom("\n", "\r\n", "\r", "\n\n"))
  .map(([lines, end]) => [TITLE, ...lines].join(end));
const text = fc.oneof(
  structured,
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom("a", "É", ".", " ", "\n", "«", "»", "(", "📝", "\ud83d", "\u0301", "1"),
    maxLength: 2000,
  }),
);

/** What is wrong with an archive's spans; nothing, it is hoped. */
function faultsOf({ documents }: Archive, texts: Readonly<Record<string, string>>): string[] {
  const faults: string[] = [];
  for (const { file, paragraphs } of documents) {
    const source = texts[file] ?? "";
    for (const paragraph of paragraphs) {
      let last = paragraph.start;
      for (const { start, end, display } of paragraph.sentences) {
        const raw = source.slice(start, end);
        if (start < last || end <= start || end > paragraph.end)
          faults.push(`${file}: ${start} to ${end} is misplaced`);
        if (squeezed(raw) !== squeezed(display)) faults.push(`${file}: ${raw} is shown as ${display}`);
        if (Math.max(raw.length, display.length) > LONGEST_QUOTE)
          faults.push(`${file}: ${start} is too long`);
        if (splitsPair(source, start) || splitsPair(source, end))
          faults.push(`${file}: ${start} splits a pair`);
        last = end;
      }
    }
  }
  return faults;
}

function splitsPair(source: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(at - 1, at + 1));
}

describe("for any texts", () => {
  it("every sentence's characters and display agree, within 600 units, in order, inside its paragraph", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const files = Object.fromEntries(texts.map((each, index) => [`${index}.txt`, each]));
        expect(faultsOf(archiveOf(files), files)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("no sentence holds a dateline or an end mark", () => {
    const plain = fc
      .array(fc.constantFrom("le", "pont", "que", "Vinh", "voit", "ouvre", "2016", "été"), {
        minLength: 3,
        maxLength: 30,
      })
      .map((each) => `Ici ${each.join(" ")}.`);
    const dateline = fc.constantFrom(
      "Vinh (VNA) – ",
      "Paris, 26 juin (VNA) – ",
      "Hô Chi Minh-Ville(VNA)-",
      "",
    );
    const mark = fc.constantFrom(" -VNA", " – VNA", "-VNA", "-AVI", " -VOV/VNA", "./.", "\nsource", "");
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 5 }),
        dateline,
        mark,
        (paragraphs, opening, closing) => {
          const article = articleOf(`${TITLE}\n\n${opening}${paragraphs.join("\n\n")}${closing}`);
          expect(displaysOf(article).slice(1)).toEqual(paragraphs);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the outcome does not depend on the order of the files, and is the same twice", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), text), { selector: ([file]) => file, maxLength: 5 }),
        (entries) => {
          const files = entries.map(([file, each]) => ({
            file: `${file}.txt`,
            text: each,
            hash: contentId(each),
          }));
          const archive = readArchive({ files, skipped: [] });
          expect(readArchive({ files: files.toReversed(), skipped: [] })).toEqual(archive);
          expect(readArchive({ files, skipped: [] })).toEqual(archive);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** In characters. Work that grew with the square of them would take minutes. */
const MEGABYTE = 1_000_000;
const LARGE = 200_000;

describe("text without structure is read in time that grows with its length", () => {
  it.each<[name: string, unit: string, size?: number]>([
    ["initials without the end of a sentence", "N. ", MEGABYTE],
    ["abbreviations", "art. 5 "],
    ["quotations never closed", "« ", MEGABYTE],
    ["quotation marks without spaces", "«"],
    ["dots", ".", MEGABYTE],
    ["dots apart", ". "],
    ["ellipses", "…a"],
    ["brackets", "(", MEGABYTE],
    ["closing brackets", ".) "],
    ["one word", "a"],
    ["capitals", "A"],
    ["commas", ",a"],
    ["figures", "1"],
    ["dates", "le 10 juillet 2016 "],
    ["weekdays", "jeudi 18 mai, en 2015. "],
    ["event names", "Sommet 2016 du 3 mai "],
    ["glued words", "pourdiscuter"],
    ["spaces", "a    "],
    ["credits", "Photo: "],
    ["captions", "Titre ảnh 1"],
    ["datelines", "Hanoi (VNA) – "],
    ["end marks", " -VNA"],
    ["dashes", "-"],
    ["emoji", "📝"],
    ["marks", "\u0301"],
    ["lines", "Le café part\n"],
    ["blank lines", "Un.\n\n"],
    ["briefs", "Voir plus\n\n"],
  ])("%s", { timeout: 20_000 }, (_name, unit, size = LARGE) => {
    const body = unit.repeat(Math.ceil(size / unit.length));
    const files = { "a.txt": `Un titre\n\n${body}`, "b.txt": `${body}\n\nUn.` };
    expect(faultsOf(archiveOf(files), files).slice(0, 5)).toEqual([]);
  });
});

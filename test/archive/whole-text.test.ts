import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArchive } from "../../src/archive/archive.ts";
import { wholeText, type WholeParagraph } from "../../src/archive/whole-text.ts";
import { squeezed } from "../../src/language/folding.ts";
import { SAMPLES, sourceOf } from "../support/archives.ts";

function wholeOf(files: Readonly<Record<string, string>>, file: string): WholeParagraph[] {
  const { documents } = readArchive(sourceOf(files));
  const standing = documents.filter((one) => one.file === file || one.others.includes(file));
  return wholeText(file, files[file] ?? "", standing);
}

const displayOf = ({ pieces }: WholeParagraph) => pieces.map(({ display }) => display).join("");
const kindsOf = (paragraphs: readonly WholeParagraph[]) => paragraphs.map(({ kind }) => kind);

/** Half of a character that takes two units. */
const LONE = /\p{Surrogate}/u;

describe("the whole text of a file", () => {
  it.each(Object.entries(SAMPLES))("of %s loses no character", (file, text) => {
    const whole = wholeOf(SAMPLES, file);
    expect(squeezed(whole.map(displayOf).join(""))).toBe(squeezed(text));
  });

  it("holds datelines, credits, end marks and the heading of the briefs", () => {
    const lines = wholeOf(SAMPLES, "000_port.txt").map(displayOf);
    expect(lines.slice(1, 3)).toEqual([
      "Le nouveau quai du port de Haiphong mesure 750 mètres et peut recevoir deux navires à la fois.",
      "Haiphong (VNA) – Le port de Haiphong a inauguré le 12 mars 2019 son nouveau quai. Les travaux ont coûté 36 millions de dollars.",
    ]);
    expect(lines.slice(4)).toEqual([
      "Le directeur du port, Tran Van Long, attend 150 navires par mois. Selon lui, le quai a été retardé à cause des typhons. -VNA",
      "Voir plus",
      "Le marché aux fleurs de Sa Dec. Photo: VNA",
      "Sa Dec prépare son festival des fleurs",
      "La ville attend des visiteurs de tout le delta pour son festival, en décembre.",
    ]);
  });

  it("knows what its lines are, and a brief that another file holds first", () => {
    const brief = ["rest", "brief", "brief-title", "brief"];
    expect(kindsOf(wholeOf(SAMPLES, "001_riz.txt"))).toEqual(["title", "article", "article", ...brief]);
  });

  it("puts lost spaces back where the text is known", () => {
    const files = {
      "a.txt":
        "Une réunion à Hanoi\n\nHanoi (VNA) – Ils se sont réunis pourdiscuter de la coopération. -VNA\n",
    };
    expect(wholeOf(files, "a.txt").map(displayOf).join("\n")).toContain("pour discuter");
  });

  it("gives every piece with its span, and few characters at a time", () => {
    const text = `Un titre\n\n${"mot ".repeat(20_000)}\n`;
    for (const { pieces } of wholeText("a.txt", text, [])) {
      for (const { start, end, display } of pieces) {
        expect(squeezed(text.slice(start, end))).toBe(squeezed(display));
        expect(end - start).toBeLessThanOrEqual(1_000);
      }
    }
  });

  it("of any text loses no character and tears none", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("Voir plus", "Hanoi (VNA) – Un mot.", "Le riz pousse. -VNA", "😀".repeat(700), ""),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join("\n");
        const whole = wholeOf({ "a.txt": text }, "a.txt");
        expect(squeezed(whole.map(displayOf).join(""))).toBe(squeezed(text));
        const torn = whole.flatMap(({ pieces }) => pieces).filter(({ display }) => LONE.test(display));
        expect(LONE.test(text) ? [] : torn).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A folder of articles to measure with. */
export interface Corpus {
  readonly folder: string;
  readonly paragraphs: number;
}

/** Where paragraphs come from, as it is told with the figures. */
export interface Source {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** Paragraphs of an article, below its title. */
const IN_ARTICLE = 20;

/** Real paragraphs where a file of them is given and there, else those of the seeds. */
export async function readSource(data: string, seeds: string): Promise<Source> {
  const file = join(data, "scale-fr.jsonl.gz");
  if (existsSync(file)) {
    const lines = gunzipSync(await readFile(file))
      .toString("utf8")
      .trim()
      .split("\n");
    return {
      name: `paragraphes français de ${file}`,
      paragraphs: lines.map((line) => textOf(JSON.parse(line))),
    };
  }
  const texts = await Promise.all(
    (await readdir(seeds))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFile(join(seeds, name), "utf8")),
  );
  const paragraphs = texts.flatMap(paragraphsOf);
  return { name: `paragraphes de ${seeds}, répétés avec d’autres nombres`, paragraphs };
}

/** The paragraphs of a text: what blank lines part. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/** Articles of so many paragraphs below a folder, written once. */
export async function writeCorpus({ paragraphs }: Source, size: number, work: string): Promise<Corpus> {
  const folder = join(work, `corpus-${size}`);
  if (existsSync(folder)) return { folder, paragraphs: size };
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  for (let from = 0; from < size; from += IN_ARTICLE) {
    const own = Array.from({ length: Math.min(IN_ARTICLE, size - from) }, (_, at) =>
      paragraphAt(paragraphs, from + at),
    );
    const title = (own[0] ?? "").split(/\s+/u).slice(0, 12).join(" ");
    await writeFile(
      join(unfinished, `${String(from).padStart(7, "0")}.txt`),
      `${title}\n\n${own.join("\n\n")}\n`,
    );
  }
  await rename(unfinished, folder);
  return { folder, paragraphs: size };
}

/** A paragraph of a list without end: from its second round on, with other numbers and a number of its own. */
function paragraphAt(paragraphs: readonly string[], at: number): string {
  const round = Math.floor(at / paragraphs.length);
  const paragraph = paragraphs[at % paragraphs.length] ?? "";
  if (round === 0) return paragraph;
  return `${paragraph.replace(/\d+/gu, (figures) => String(Number(figures.slice(0, 9)) + round))} (${at})`;
}

function textOf(line: unknown): string {
  const isParagraph = typeof line === "object" && line !== null && "text" in line;
  return isParagraph ? String(line.text).replace(/\s+/gu, " ").trim() : "";
}

import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { analysisOf, assemble, embeddedTexts, type AnalysedDocument, type EmbeddedText } from "./analysis.ts";
import { syncFolder, writeDurably, type Build } from "./builds.ts";
import type { IndexContents } from "./contents.ts";
import { digestOf, type Manifest } from "./manifest.ts";
import type { IndexedDocument } from "./store.ts";
import type { Embedded } from "../embedding/embedder.ts";
import { textId } from "./vectors.ts";
import { readVectors, writeVectors, type VectorItem } from "./vectra.ts";

const DOCUMENTS = "documents.json";
const TEXTS = "texts.json";
const KINDS = ["passages", "sentences"] as const satisfies EmbeddedText["kind"][];

/** Writes contents into the folder of a new build, down to the disk. Returns the digests of the files. */
export async function writeContents(folder: string, contents: IndexContents): Promise<Manifest["digests"]> {
  const digests: Record<string, string> = {};
  const write = async (name: string, value: unknown) => {
    const text = JSON.stringify(value);
    await writeDurably(join(folder, name), text);
    digests[name] = digestOf(text);
  };
  await write(DOCUMENTS, contents.documents.map(analysisOf));
  await write(TEXTS, Object.fromEntries(contents.texts));
  for (const kind of KINDS) {
    await mkdir(join(folder, kind));
    const items = contents.documents.flatMap((indexed) => itemsOf(indexed, kind));
    for (const name of await writeVectors(join(folder, kind), items)) {
      digests[`${kind}/${name}`] = await syncedDigest(join(folder, kind, name));
    }
    await syncFolder(join(folder, kind));
  }
  return digests;
}

/** The contents of a build. Rejects where a file is gone or damaged. */
export async function readContents({ folder, manifest }: Build): Promise<IndexContents> {
  // Whoever reads a build has compared its digests: what this version wrote has this version's shape.
  const analysed = JSON.parse(await readFile(join(folder, DOCUMENTS), "utf8")) as AnalysedDocument[];
  const texts = JSON.parse(await readFile(join(folder, TEXTS), "utf8")) as Record<string, string>;
  const items = await itemsIn(folder);
  const embedded = new Map(items.map((item) => [item.id, item]));
  const dimensions = items[0]?.vector.length ?? 0;
  return {
    documents: analysed.map((document) => assemble(document, embedded, dimensions)),
    texts: new Map(Object.entries(texts)),
    skipped: manifest.skipped,
  };
}

/**
 * What a build keeps of the texts that were embedded, by their names; of a text that is a passage and a sentence, what the sentence
 * keeps. Rejects where a file is gone or damaged.
 */
export async function readEmbedded({ folder }: Build): Promise<Map<string, Embedded>> {
  return new Map((await itemsIn(folder)).map(({ text, vector, tokens }) => [text, { vector, tokens }]));
}

async function itemsIn(folder: string): Promise<VectorItem[]> {
  const items: VectorItem[][] = [];
  for (const kind of KINDS) items.push(await readVectors(join(folder, kind)));
  return items.flat();
}

function itemsOf(indexed: IndexedDocument, kind: EmbeddedText["kind"]): VectorItem[] {
  return embeddedTexts(analysisOf(indexed)).flatMap(({ id, text, ...place }) => {
    if (place.kind !== kind) return [];
    const part = kind === "sentences" ? indexed.sentences[place.index] : indexed.passages[place.index];
    if (!part) return [];
    const tokens = "tokens" in part ? part.tokens : new Int8Array();
    return [{ id, text: textId(text), vector: part.vector, tokens }];
  });
}

async function syncedDigest(path: string): Promise<string> {
  const file = await open(path, "r+");
  try {
    await file.sync();
    return digestOf(await file.readFile());
  } finally {
    await file.close();
  }
}

import { decimalsOf } from "./vectors.ts";

/** A vector as it is kept. */
export interface VectorItem {
  readonly id: string;
  /** The name of the embedded text by its content, so that its vector is found again when other texts change. */
  readonly text: string;
  readonly vector: Float32Array;
  /** Empty for a text whose tokens are not kept. */
  readonly tokens: Int8Array;
}

/**
 * Items in one file. vectra compares each new item with all of its file (10,000 items: 1.1 s in one file, 0.4 s in five;
 * 40,000: 14 s and 1.6 s), and reads a file as one string, which must stay under V8's limit of 512 MB.
 */
const ITEMS_PER_FILE = 2048;

/** Writes vectors into a new folder, in their order. Returns the files' names. Vectors must have decimals of six digits. */
export async function writeVectors(folder: string, items: readonly VectorItem[]): Promise<string[]> {
  const open = await vectra(folder);
  const names: string[] = [];
  for (let from = 0; from === 0 || from < items.length; from += ITEMS_PER_FILE) {
    const name = fileName(names.length);
    const index = open(name);
    await index.createIndex();
    await index.batchInsertItems(
      items.slice(from, from + ITEMS_PER_FILE).map(({ id, text, vector, tokens }) => ({
        id,
        metadata: {
          text,
          tokens: Buffer.from(tokens.buffer, tokens.byteOffset, tokens.length).toString("base64"),
        },
        vector: decimalsOf(vector),
      })),
    );
    names.push(name);
  }
  return names;
}

/** The vectors of a folder, in the order in which they were written. Rejects where it holds none or is damaged. */
export async function readVectors(folder: string): Promise<VectorItem[]> {
  const open = await vectra(folder);
  const found: VectorItem[] = [];
  for (let file = 0; file === 0 || (await open(fileName(file)).isIndexCreated()); file++) {
    const items = await open(fileName(file)).listItems();
    for (const { id, metadata, vector } of items) {
      const tokens = Int8Array.from(Buffer.from(metadata.tokens, "base64"));
      found.push({ id, text: metadata.text, vector: Float32Array.from(vector), tokens });
    }
  }
  return found;
}

/** The index alone: the whole of vectra, with its crawler and its clients of paid services, takes six times as long to load. */
async function vectra(folder: string) {
  const { LocalIndex } = await import("vectra/lib/LocalIndex.js");
  return (name: string) => new LocalIndex<{ text: string; tokens: string }>(folder, name);
}

function fileName(file: number): string {
  return file === 0 ? "index.json" : `index-${file}.json`;
}

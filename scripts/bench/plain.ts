import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AutoModel, AutoTokenizer, env, mean_pooling } from "@xenova/transformers";
import { LocalIndex } from "vectra";
import { keyOf, type Remembered } from "../remembered.ts";
import { paragraphsOf } from "./corpus.ts";

/** The script that anyone would write first, to be measured beside: paragraphs, their vectors in vectra, the best sentences of the best. */
export interface Plain {
  /** The model's forward pass alone: tokens in, the mean of the last states out. */
  embed(text: string): Promise<Float32Array>;
  /** Embeds what a folder holds, so far as it is not remembered, and puts it into the index; once. */
  index(folder: string, remembered: Remembered, onDone: OnDone): Promise<void>;
  /** Of each of the nearest paragraphs, as many as quotes are wanted, the sentence that is nearest to a question. */
  ask(question: string, quotes: number): Promise<string[]>;
}

type OnDone = (done: number, total: number) => void;
type Paragraphs = LocalIndex<{ text: string }>;

/**
 * Paragraphs in one file of vectra, which it writes and reads as one string: 100,000 would make a longer one than there may be. Up to so
 * many there is one file, as anybody would have it; beyond, all files are asked and the best of them taken.
 */
const IN_FILE = 20_000;

/** A plain script over an index's folder, its model loaded as the library loads it. */
export async function createPlain(model: string, place: string): Promise<Plain> {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(model);
  const tokenizer = await AutoTokenizer.from_pretrained(basename(model));
  const network = await AutoModel.from_pretrained(basename(model), { quantized: true });
  let opened: Paragraphs[] | undefined;
  const embed = async (text: string): Promise<Float32Array> => {
    const encoded = tokenizer(text, { truncation: true });
    const { last_hidden_state: states } = await network(encoded);
    return mean_pooling(states, encoded.attention_mask).normalize(2, -1).data as Float32Array; // 32-bit, as the model's
  };
  return {
    embed,
    index: async (folder, remembered, onDone) => {
      const paragraphs = await paragraphsIn(folder);
      const embedOnce = async (text: string) => {
        const key = keyOf("plain", basename(model), text);
        const known = remembered.get(key)?.vector;
        const vector = known ?? (await embed(`passage: ${text}`));
        if (!known) remembered.set(key, { vector, tokens: new Int8Array() });
        return vector;
      };
      for (let from = 0; from < paragraphs.length; from += IN_FILE) {
        if (existsSync(join(place, fileAt(from / IN_FILE)))) continue;
        const own = paragraphs.slice(from, from + IN_FILE);
        const vectors: number[][] = [];
        for (const text of own) {
          vectors.push(Array.from(await embedOnce(text)));
          onDone(from + vectors.length, paragraphs.length);
        }
        await writeFile(
          place,
          from / IN_FILE,
          own.map((text, at) => ({ vector: vectors[at] ?? [], metadata: { text } })),
        );
      }
    },
    ask: async (question, quotes) => {
      const vector = await embed(`query: ${question}`);
      const found = [];
      for (const index of (opened ??= filesIn(place)))
        found.push(...(await index.queryItems(Array.from(vector), question, quotes)));
      const best = found.sort((a, b) => b.score - a.score).slice(0, quotes);
      const quoted: string[] = [];
      for (const { item } of best) {
        let [sentence, nearness] = ["", -Infinity];
        for (const one of item.metadata.text.split(/(?<=[.!?…])\s+/u)) {
          const cosine = product(vector, await embed(`passage: ${one}`));
          if (cosine > nearness) [sentence, nearness] = [one, cosine];
        }
        quoted.push(sentence);
      }
      return quoted;
    },
  };
}

async function paragraphsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.flatMap(paragraphsOf);
}

function filesIn(place: string): Paragraphs[] {
  const files: Paragraphs[] = [];
  while (existsSync(join(place, fileAt(files.length))))
    files.push(new LocalIndex(place, fileAt(files.length)));
  return files;
}

/** Beside first, so that a file of the index is whole. */
async function writeFile(
  place: string,
  file: number,
  items: { readonly vector: number[]; readonly metadata: { readonly text: string } }[],
): Promise<void> {
  const beside = `${place}.unfinished`;
  const index: Paragraphs = new LocalIndex(beside, fileAt(file));
  await index.createIndex({ version: 1, deleteIfExists: true });
  await index.batchInsertItems(items);
  await mkdir(place, { recursive: true });
  await rename(join(beside, fileAt(file)), join(place, fileAt(file)));
}

function fileAt(at: number): string {
  return at === 0 ? "index.json" : `index-${at}.json`;
}

function product(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

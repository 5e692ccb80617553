import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AutoModel, AutoTokenizer, env, mean_pooling } from "@xenova/transformers";
import { LocalIndex } from "vectra";
import { paragraphsOf } from "./corpus.ts";

/** The script that anyone would write first, to be measured beside: paragraphs, their vectors in vectra, the best sentence of the best. */
export interface Plain {
  /** The model's forward pass alone: tokens in, the mean of the last states out. */
  embed(text: string): Promise<Float32Array>;
  /** Embeds what a folder holds, and puts it into the index; once. */
  index(folder: string, onDone: (done: number, total: number) => void): Promise<void>;
  /** The sentence that is nearest to a question among those of the nearest paragraph. */
  ask(question: string): Promise<string>;
}

/** A plain script over an index's folder, its model loaded as the library loads it. */
export async function createPlain(model: string, place: string): Promise<Plain> {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(model);
  const tokenizer = await AutoTokenizer.from_pretrained(basename(model));
  const network = await AutoModel.from_pretrained(basename(model), { quantized: true });
  const index = new LocalIndex<{ text: string }>(place);
  const embed = async (text: string): Promise<Float32Array> => {
    const encoded = tokenizer(text, { truncation: true });
    const { last_hidden_state: states } = await network(encoded);
    return mean_pooling(states, encoded.attention_mask).normalize(2, -1).data as Float32Array; // 32-bit, as the model's
  };
  return {
    embed,
    index: async (folder, onDone) => {
      if (existsSync(join(place, "index.json"))) return;
      const texts = await Promise.all(
        (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
      );
      const paragraphs = texts.flatMap(paragraphsOf);
      const vectors: number[][] = [];
      for (const text of paragraphs) {
        vectors.push(Array.from(await embed(`passage: ${text}`)));
        onDone(vectors.length, paragraphs.length);
      }
      await index.createIndex();
      await index.batchInsertItems(
        paragraphs.map((text, at) => ({ vector: vectors[at] ?? [], metadata: { text } })),
      );
    },
    ask: async (question) => {
      const vector = await embed(`query: ${question}`);
      const [best] = await index.queryItems(Array.from(vector), question, 1);
      let [sentence, nearness] = ["", -Infinity];
      for (const one of best?.item.metadata.text.split(/(?<=[.!?…])\s+/u) ?? []) {
        const cosine = product(vector, await embed(`passage: ${one}`));
        if (cosine > nearness) [sentence, nearness] = [one, cosine];
      }
      return sentence;
    },
  };
}

function product(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

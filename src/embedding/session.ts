import { basename, dirname, join } from "node:path";
import type { ModelSource } from "./model.ts";
import { refuseFallback } from "./native-runtime.ts";
import { cutOnce, type WordCutting } from "./word-pieces.ts";

/** What a model makes of a text. */
export interface Reading {
  /** Of length 1: the mean of the last states of all tokens. */
  readonly vector: Float32Array;
  /** The last states of the tokens that stand after the context, one after the other. */
  readonly states: Float32Array;
  /** The numbers of one state. */
  readonly width: number;
  /** The tokens of these states. */
  readonly ids: readonly number[];
}

/** A token as the model's tokenizer writes it, and its rarity: minus the logarithm of its share of texts, or 1 where none is known. */
export interface Token {
  readonly text: string;
  readonly rarity: number;
}

/** One loaded sentence model. Calls run one at a time, in the order in which they come, on a thread of their own. */
export interface Session {
  /**
   * Reads a text whose first `context` characters are not its own. A text over the model's window is read in several parts, none
   * dropped; the parts' vectors are weighed by their tokens.
   */
  read(text: string, context: number): Promise<Reading>;
  token(id: number): Token;
}

/**
 * Loads a sentence model through `@xenova/transformers` and tries it once. Rejects where a file is missing or unreadable, where
 * it is no model of sentences, and where the native runtime cannot load: the WebAssembly fallback, many times slower, is refused.
 * One at a time: the next is not to be loaded before this one is.
 */
export async function loadSession(source: ModelSource, work: Work): Promise<Session> {
  const restore = refuseFallback(weightsOf(source), THREADS[work]);
  try {
    const { AutoModel, AutoTokenizer, env } = await import("@xenova/transformers");
    env.allowLocalModels = source.kind === "folder";
    env.allowRemoteModels = source.kind === "hub";
    if (source.kind === "folder") env.localModelPath = dirname(source.folder);
    else env.cacheDir = source.cache;
    const name = source.kind === "folder" ? basename(source.folder) : source.name;
    const [tokenizer, model] = await Promise.all([
      AutoTokenizer.from_pretrained(name),
      AutoModel.from_pretrained(name, { quantized: true }),
    ]);
    const session = sessionOf(tokenizer, model);
    await session.read("essai", 0);
    return session;
  } finally {
    restore();
  }
}

/** The model's window in tokens, the marks at both ends included (`max_position_embeddings` of BERT and E5). */
const WINDOW = 512;

/** What is used of the library's tokenizer and model, whose own types are loose. */
interface Tokenizer {
  (text: string): Encoded;
  readonly model?: WordCutting & { readonly vocab?: readonly string[]; readonly scores?: readonly number[] };
}
type Encoded = { readonly input_ids: { readonly data: Iterable<bigint>; readonly dims: readonly number[] } };
type Model = (encoded: Encoded) => Promise<{
  readonly last_hidden_state?: { readonly dims: readonly number[]; readonly data: Float32Array };
}>;

/** A reading before its vector is made: the sum of all its states, and how many they are. */
type Part = Omit<Reading, "vector"> & { readonly sum: Float32Array };

function sessionOf(tokenizer: Tokenizer, model: Model): Session {
  if (tokenizer.model) cutOnce(tokenizer.model);
  // Without the marks at both ends. Of texts parted at white space the counts add up.
  const countContext = rememberingLast((text) => (tokenizer(text).input_ids.dims[1] ?? 2) - 2);
  const read = async (text: string, context: number): Promise<Part> => {
    const encoded = tokenizer(text);
    const ids = Array.from(encoded.input_ids.data, Number);
    if (ids.length > WINDOW && text.length > 1) return readHalves(text, context);
    const { last_hidden_state: found } = await model(encoded);
    if (!found) throw new Error("ce n’est pas un modèle de phrases");
    const width = found.dims[2] ?? 0;
    const from = Math.min(1 + countContext(text.slice(0, context)), ids.length - 1);
    const states = found.data.slice(from * width, (ids.length - 1) * width);
    return { sum: sumOfRows(found.data, width), states, width, ids: ids.slice(from, -1) };
  };
  const readHalves = async (text: string, context: number) => {
    const middle = cutNear(text, Math.floor(text.length / 2));
    const first = await read(text.slice(0, middle), Math.min(context, middle));
    const second = await read(text.slice(middle), Math.max(0, context - middle));
    return joined(first, second);
  };
  return {
    read: async (text, context) => {
      const { sum, ...reading } = await read(text, context);
      return { ...reading, vector: normalised(sum) };
    },
    token: (id) => ({
      text: tokenizer.model?.vocab?.[id] ?? "",
      rarity: -(tokenizer.model?.scores?.[id] ?? -1),
    }),
  };
}

function joined(first: Part, second: Part): Part {
  const states = new Float32Array(first.states.length + second.states.length);
  states.set(first.states);
  states.set(second.states, first.states.length);
  return {
    sum: first.sum.map((value, at) => value + (second.sum[at] ?? 0)),
    states,
    width: first.width,
    ids: [...first.ids, ...second.ids],
  };
}

/** The same function, that answers at once where it is asked the same twice running: a title stands before many sentences. */
function rememberingLast(count: (text: string) => number): (text: string) => number {
  let last = { text: "", counted: 0 };
  return (text) => {
    if (text !== last.text) last = { text, counted: count(text) };
    return last.counted;
  };
}

/** The white space nearest before `middle`, or `middle` itself, never inside a surrogate pair. */
function cutNear(text: string, middle: number): number {
  const space = text.lastIndexOf(" ", middle);
  if (space > middle / 2) return space;
  return /[\uDC00-\uDFFF]/.test(text.charAt(middle)) && middle > 1 ? middle - 1 : middle;
}

function sumOfRows(data: Float32Array, width: number): Float32Array {
  const sum = new Float32Array(width);
  let column = 0;
  for (let at = 0; at < data.length; at++) {
    sum[column] = (sum[column] ?? 0) + (data[at] ?? 0);
    if (++column === width) column = 0;
  }
  return sum;
}

function normalised(vector: Float32Array): Float32Array {
  const length = lengthOf(vector) || 1;
  return vector.map((value) => value / length);
}

/** What `Math.hypot` gives, bit by bit, which takes several times as long for as many arguments: the sum is compensated (Kahan 1965). */
function lengthOf(vector: Float32Array): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  let compensation = 0;
  for (let at = 0; at < vector.length; at++) {
    const part = (vector[at] ?? 0) / largest;
    const summand = part * part - compensation;
    const next = sum + summand;
    compensation = next - sum - summand;
    sum = next;
  }
  return Math.sqrt(sum) * largest;
}

/** What a session is for: single questions among whatever else the machine does, or many passages one after the other. */
export type Work = "questions" | "passages";

/**
 * Threads of a call; 0 is the runtime's own choice, one for each core. They spin while they wait for each other: a question gains nothing
 * by them (16 tokens: 2.7 ms with one, 2.6 with four, on 4 cores), costs five times the processor's time, and comes tens of ms later where
 * the cores are busy. A passage of 120 tokens takes 16.5 ms with one and 8.1 with four. The vectors are the same, bit by bit.
 */
const THREADS: Readonly<Record<Work, number>> = { questions: 1, passages: 0 };

/** Where the weights of a model lie; those of the hub once they are there. */
function weightsOf(source: ModelSource): string {
  const folder = source.kind === "folder" ? source.folder : join(source.cache, source.name);
  return join(folder, "onnx", "model_quantized.onnx");
}

import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import type { ModelSource } from "./model.ts";

/** One loaded sentence model. Calls run one at a time on the thread that made it. */
export interface Session {
  /**
   * The vector of a text, of length 1, the mean of its tokens' last states. A text over the model's window is read in several
   * parts, none dropped; the parts' vectors are weighed by their tokens.
   */
  embed(text: string): Promise<Float32Array>;
}

/**
 * Loads a sentence model through `@xenova/transformers` and tries it once. Rejects where a file is missing or unreadable, where
 * it is no model of sentences, and where the native runtime cannot load: the WebAssembly fallback, many times slower, is refused.
 */
export async function loadSession(source: ModelSource): Promise<Session> {
  const restore = refuseFallback();
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
    await session.embed("essai");
    return session;
  } finally {
    restore();
  }
}

/** The model's window in tokens, the marks at both ends included (`max_position_embeddings` of BERT and E5). */
const WINDOW = 512;

/** What is used of the library's tokenizer and model, whose own types are loose. */
type Tokenizer = (text: string) => Encoded;
type Encoded = { readonly input_ids: { readonly dims: readonly number[] } };
type Model = (encoded: Encoded) => Promise<{
  readonly last_hidden_state?: { readonly dims: readonly number[]; readonly data: Float32Array };
}>;

function sessionOf(tokenizer: Tokenizer, model: Model): Session {
  const read = async (text: string): Promise<{ sum: Float32Array; tokens: number }> => {
    const encoded = tokenizer(text);
    if ((encoded.input_ids.dims[1] ?? 0) > WINDOW && text.length > 1) return readHalves(text);
    const { last_hidden_state: states } = await model(encoded);
    if (!states) throw new Error("ce n’est pas un modèle de phrases");
    return { sum: sumOfRows(states.data, states.dims[2] ?? 0), tokens: states.dims[1] ?? 0 };
  };
  const readHalves = async (text: string) => {
    const middle = cutNear(text, Math.floor(text.length / 2));
    const first = await read(text.slice(0, middle));
    const second = await read(text.slice(middle));
    return {
      sum: first.sum.map((value, at) => value + (second.sum[at] ?? 0)),
      tokens: first.tokens + second.tokens,
    };
  };
  return { embed: async (text) => normalised((await read(text)).sum) };
}

/** The white space nearest before `middle`, or `middle` itself, never inside a surrogate pair. */
function cutNear(text: string, middle: number): number {
  const space = text.lastIndexOf(" ", middle);
  if (space > middle / 2) return space;
  return /[\uDC00-\uDFFF]/.test(text.charAt(middle)) && middle > 1 ? middle - 1 : middle;
}

function sumOfRows(data: Float32Array, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (let at = 0; at < data.length; at++) {
    const column = at % width;
    sum[column] = (sum[column] ?? 0) + (data[at] ?? 0);
  }
  return sum;
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/**
 * Lets the library create native sessions only. It offers no setting for this: it tries the native runtime, warns, and falls back.
 * Returns what undoes it.
 */
function refuseFallback(): () => void {
  const require = createRequire(createRequire(import.meta.url).resolve("@xenova/transformers"));
  // The library's own copy of the runtime, which has no types where it is resolved from.
  const { InferenceSession } = require("onnxruntime-node") as {
    InferenceSession: { create: (...args: unknown[]) => Promise<unknown> };
  };
  const { create } = InferenceSession;
  const { warn } = console;
  let fault: unknown;
  InferenceSession.create = async (model) => {
    if (fault) throw new Error(`le moteur natif ne l’ouvre pas : ${messageOf(fault)}`, { cause: fault });
    try {
      return await create.call(InferenceSession, model, { executionProviders: ["cpu"] });
    } catch (error) {
      fault = error;
      throw error;
    }
  };
  // oxlint-disable-next-line no-console -- the library's warning of a failed start; the rejection says it in our words.
  console.warn = () => undefined;
  return () => {
    InferenceSession.create = create;
    // oxlint-disable-next-line no-console -- restored as it was.
    console.warn = warn;
  };
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

import { ModelError, modelFingerprint, modelSource, wantsPrefixes } from "./model.ts";
import { loadSession, type Session } from "./session.ts";

/** Turns texts into vectors of length 1, so that a dot product is a cosine. The same text always gives the same vector. */
export interface Embedder {
  /** Names the model by the content of its files. */
  fingerprint(): Promise<string>;
  /** Loads the model if it is not yet; the first question is then no slower than the others. */
  load(): Promise<void>;
  embedQuestion(text: string): Promise<Float32Array>;
  /**
   * The vectors of passages, in their order, one text a call and one call after the other: a session uses every core already, and
   * two side by side embedded 51 texts a second where one alone did 89; `onDone` is told after each. */
  embedPassages(texts: readonly string[], onDone?: () => void): Promise<Float32Array[]>;
}

/**
 * The embedder of `EMBEDDING_MODEL`. Nothing is loaded before it is used, and then once. Throws a ModelError at once where
 * the setting names no model; a model that cannot be read or loaded rejects with one.
 */
export function createEmbedder(setting: string, root: string): Embedder {
  const source = modelSource(setting, root);
  let session: Promise<Session> | undefined;
  let prefixes: Promise<boolean> | undefined;
  const loaded = () =>
    (session ??= loadSession(source).catch((cause: unknown) => Promise.reject(loadFault(setting, cause))));
  const prefixed = async (prefix: string, text: string) =>
    (await (prefixes ??= wantsPrefixes(source))) ? prefix + text : text;
  return {
    fingerprint: async () => {
      // The files of a hub model are there, whole, once it is loaded.
      if (source.kind === "hub") await loaded();
      return modelFingerprint(source).catch((cause: unknown) => Promise.reject(loadFault(setting, cause)));
    },
    load: async () => void (await loaded()),
    embedQuestion: async (text) => (await loaded()).embed(await prefixed("query: ", text)),
    embedPassages: async (texts, onDone) => {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        vectors.push(await (await loaded()).embed(await prefixed("passage: ", text)));
        onDone?.();
        // The runtime works on this very thread: without a pause no signal is heard and no lock renewed until the last text.
        await new Promise(setImmediate);
      }
      return vectors;
    },
  };
}

function loadFault(setting: string, cause: unknown): ModelError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ModelError(
    `EMBEDDING_MODEL : le modèle « ${setting} » ne se charge pas (${reason}) : vérifiez ses fichiers ` +
      "(et le réseau pour un nom), ou laissez ce réglage vide pour le modèle livré.",
    { cause },
  );
}

import { createHash } from "node:crypto";
import { ModelError, modelFingerprint, modelSource, wantsPrefixes } from "./model.ts";
import { questionTokens } from "./question-tokens.ts";
import { remembering } from "./remembering.ts";
import { loadSession, type Session, type Work } from "./session.ts";
import { compact, directionsOf, TOKEN_SPACE, type QuestionTokens } from "./token-space.ts";
import { createTurns } from "./turns.ts";

/** A text to be embedded. */
export interface PassageText {
  readonly text: string;
  /** How many of its first characters are context: they bear on the vector, but their tokens are not kept. */
  readonly context: number;
}

/** What is kept of a text. */
export interface Embedded {
  /** Of length 1. */
  readonly vector: Float32Array;
  /** The directions of its own tokens, as `token-space.ts` makes them. */
  readonly tokens: Int8Array;
}

/** The vector of a question, with its tokens. */
export interface QuestionVector extends Float32Array {
  readonly tokens?: QuestionTokens;
}

/** Turns texts into vectors of length 1, so that a dot product is a cosine. The same text always gives the same vector. */
export interface Embedder {
  /** Names the model by the content of its files, and the axes of its tokens. */
  fingerprint(): Promise<string>;
  /** Loads the model if it is not yet; the first question is then no slower than the others. */
  load(): Promise<void>;
  /** Of questions asked at once, in their order; the last ones are remembered, in memory only. To be read only. */
  embedQuestion(text: string): Promise<QuestionVector>;
  /**
   * Passages embedded, in their order, one text a call and one call after the other: only so is each vector that of its text alone;
   * `onDone` is told after each.
   */
  embedPassages(texts: readonly PassageText[], onDone?: () => void): Promise<Embedded[]>;
}

/** From so many texts on, a session that takes half the time for each is worth the half second that loading it takes. */
const BULK = 50;

/** Questions whose vectors stay at hand, for about 8 kB each. */
const REMEMBERED = 500;

/** Questions in the model's hands: while it reads one the next is there already, so that it never waits for this thread. */
const READY = 2;

/** The axes by their content, since tokens are kept by them. */
const AXES = createHash("sha256").update(TOKEN_SPACE).digest("hex").slice(0, 8);

/**
 * The embedder of `EMBEDDING_MODEL`. Nothing is loaded before it is used, and then once. Throws a ModelError at once where
 * the setting names no model; a model that cannot be read or loaded rejects with one.
 */
export function createEmbedder(setting: string, root: string): Embedder {
  const source = modelSource(setting, root);
  let session: Promise<Session> | undefined;
  let prefixes: Promise<boolean> | undefined;
  let bulkSession: Promise<Session> | undefined;
  const loading = (work: Work) =>
    loadSession(source, work).catch((cause: unknown) => Promise.reject(loadFault(setting, cause)));
  const loaded = () => (session ??= loading("questions"));
  const loadedFor = async (texts: number) => {
    const model = await loaded();
    return texts < BULK ? model : (bulkSession ??= loading("passages"));
  };
  const read = async (model: Session, prefix: string, text: string, context: number) => {
    const before = (await (prefixes ??= wantsPrefixes(source))) ? prefix : "";
    return model.read(before + text, before.length + context);
  };
  const inTurn = createTurns(READY);
  const embedQuestion = async (text: string): Promise<QuestionVector> => {
    const model = await loaded();
    const reading = await read(model, "query: ", text, 0);
    return Object.assign(reading.vector, { tokens: questionTokens(text, reading, model.token) });
  };
  return {
    fingerprint: async () => {
      // The files of a hub model are there, whole, once it is loaded.
      if (source.kind === "hub") await loaded();
      const name = await modelFingerprint(source).catch((cause: unknown) =>
        Promise.reject(loadFault(setting, cause)),
      );
      return `${name} ${AXES}`;
    },
    load: async () => void (await loaded()),
    embedQuestion: remembering((text) => inTurn(() => embedQuestion(text)), REMEMBERED),
    embedPassages: async (texts, onDone) => {
      const embedded: Embedded[] = [];
      const model = await loadedFor(texts.length);
      for (const { text, context } of texts) {
        const { vector, states, width } = await read(model, "passage: ", text, context);
        embedded.push({ vector, tokens: compact(directionsOf(states, width)) });
        onDone?.();
      }
      return embedded;
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

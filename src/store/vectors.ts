import { contentId } from "../archive/passages.ts";
import type { Embedded, Embedder, PassageText } from "../embedding/embedder.ts";

/** What indexing needs of an embedder. */
export type PassageEmbedder = Pick<Embedder, "fingerprint" | "embedPassages">;

/** Numbers of a vector are kept to this many parts of 1: a third of the room, and cosines right to five digits. */
const PARTS = 1_000_000;

/** Texts given to the embedder at once: few enough for progress to be seen, whatever the embedder does with them. */
const BATCH = 64;

/**
 * How many passages and sentences an index on this machine's disk holds at most: four times what it was tried with (238,000 of 5,000
 * articles). What is kept of documents is written and read as one text, which V8 limits to 512 MB, and held as objects, which Node limits
 * to 2 to 4 GB: of those 238,000, 65 MB and about 500 MB. Long before, see `outgrown.ts`, a database does better.
 */
export const MOST_VECTORS = 1_000_000;

/**
 * What is kept of texts, by the name of the text ({@link textId}): those known are taken over, the others embedded once each. A text
 * that stands in several places has the tokens that any of them asks for.
 */
export async function embedTexts(
  texts: Iterable<PassageText>,
  known: ReadonlyMap<string, Embedded>,
  embedder: PassageEmbedder,
  onProgress: (done: number, total: number) => void,
): Promise<Map<string, Embedded>> {
  const kept = new Map<string, Embedded>();
  const missing = new Map<string, PassageText>();
  for (const [id, wanted] of distinct(texts)) {
    const found = known.get(id);
    // What was kept without tokens may be a text that no sentence was.
    if (found && (found.tokens.length > 0 || wanted.context >= wanted.text.length)) kept.set(id, found);
    else missing.set(id, wanted);
  }
  const entries = [...missing];
  let done = 0;
  for (let from = 0; from < entries.length; from += BATCH) {
    const batch = entries.slice(from, from + BATCH);
    const found = await embedder.embedPassages(
      batch.map(([, wanted]) => wanted),
      () => onProgress(++done, entries.length),
    );
    for (const [at, [id]] of batch.entries()) {
      kept.set(id, { vector: rounded(found[at]?.vector), tokens: found[at]?.tokens ?? new Int8Array() });
    }
  }
  return kept;
}

function distinct(texts: Iterable<PassageText>): Map<string, PassageText> {
  const found = new Map<string, PassageText>();
  for (const { text, context } of texts) {
    const id = textId(text);
    found.set(id, { text, context: Math.min(context, found.get(id)?.context ?? context) });
  }
  return found;
}

/** The name of a text by its content. */
export function textId(text: string): string {
  return contentId(text);
}

/** Throws, before anything is embedded, where there are more texts than an embedded index holds. */
export function checkSize(count: number): void {
  if (count <= MOST_VECTORS) return;
  const [found, most] = [count, MOST_VECTORS].map((figure) => figure.toLocaleString("fr-FR"));
  throw new Error(
    `l’archive est trop grande pour l’index embarqué, avec ${found} passages et phrases (il en tient ${most}) ; ` +
      "mettez-la dans PostgreSQL par DATABASE_URL, ou réduisez SEEDS_DIR",
  );
}

/** A vector's numbers as decimals of at most six digits: what is written, and reads back as the same vector. */
export function decimalsOf(vector: Float32Array): number[] {
  // Adding 0 turns -0, which JSON does not know, into 0.
  return Array.from(vector, (value) => Math.round(value * PARTS) / PARTS + 0);
}

function rounded(vector: Float32Array | undefined): Float32Array {
  if (!vector?.every(Number.isFinite))
    throw new Error("le modèle de phrases rend des vecteurs qui n’en sont pas");
  return Float32Array.from(decimalsOf(vector));
}

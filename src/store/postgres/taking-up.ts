import type pg from "pg";
import type { Document } from "../../archive/document.ts";
import type { SourceFolder } from "../../archive/folder.ts";
import { analyse, embeddedTexts } from "../analysis.ts";
import type { Progress } from "../contents.ts";
import { embedTexts, textId, type PassageEmbedder } from "../vectors.ts";
import type { Model } from "./editions.ts";
import { knownDocuments, knownTexts } from "./known.ts";
import { withDimensions } from "./models.ts";
import { documentDigest, writeDocuments, type Written } from "./writing.ts";

/** What is to be taken up. */
export interface Intake {
  readonly source: SourceFolder;
  readonly documents: readonly Document[];
  readonly embedder: PassageEmbedder;
  readonly onProgress: (progress: Progress) => void;
}

/** Documents written by one transaction: what a process that is killed has to do again, some seconds of work. */
const AT_ONCE = 16;

/** Writes those of some documents that are not there yet; resolves to the keys of all, in their order, and the model with its vectors. */
export async function takeUp(
  client: pg.ClientBase,
  model: Model,
  { source, documents, embedder, onProgress }: Intake,
): Promise<{ readonly keys: number[]; readonly model: Model }> {
  const sources = new Map(source.files.map((file) => [file.file, file]));
  const named = documents.map((document) => {
    const { hash = "", text = "" } = sources.get(document.file) ?? {};
    return { digest: documentDigest(document, hash, model), document, source: hash, text };
  });
  const digests = named.map(({ digest }) => digest);
  const known = await knownDocuments(client, digests);
  const missing = named.filter(({ digest }) => !known.has(digest));
  let made = model;
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const batch = missing
      .slice(from, from + AT_ONCE)
      .map((one) => ({ ...one, analysed: analyse(one.document) }));
    const tell = (share: number) =>
      onProgress({
        phase: "embedding",
        done: from + Math.round(share * batch.length),
        total: missing.length,
      });
    const written = await embedded(client, made, batch, embedder, tell);
    const [first] = written.flatMap((one) => one.embedded);
    if (first) made = await withDimensions(client, made, first.vector.length);
    await writeDocuments(client, made, written);
    tell(1);
  }
  const all = missing.length === 0 ? known : await knownDocuments(client, digests);
  return { keys: digests.map((digest) => all.get(digest) ?? gone(digest)), model: made };
}

/** Documents with what is kept of their texts: taken over where it is known, else made. */
async function embedded(
  client: pg.ClientBase,
  model: Model,
  batch: readonly Omit<Written, "embedded">[],
  embedder: PassageEmbedder,
  tell: (share: number) => void,
): Promise<Written[]> {
  const texts = batch.map(({ analysed }) => embeddedTexts(analysed));
  const ids = new Set(texts.flat().map(({ text }) => textId(text)));
  const known = await knownTexts(client, model, [...ids]);
  const found = await embedTexts(texts.flat(), known, embedder, (done, total) => tell(done / total));
  return batch.map((one, at) => ({
    ...one,
    embedded: (texts[at] ?? []).map(({ text }) => found.get(textId(text)) ?? gone(text)),
  }));
}

function gone(name: string): never {
  throw new Error(`${name} was written and is not there`);
}

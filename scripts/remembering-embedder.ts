import { readArchiveInTurns } from "../src/archive/archive.ts";
import { readFolder } from "../src/archive/folder.ts";
import { analyse, embeddedTexts } from "../src/store/analysis.ts";
import type { PassageEmbedder } from "../src/store/vectors.ts";
import { keyOf, type Remembered } from "./remembered.ts";

/** The embedder, but what it made once is taken from what is remembered: bit by bit the same. */
export function rememberingEmbedder(embedder: PassageEmbedder, remembered: Remembered): PassageEmbedder {
  let named: Promise<string> | undefined;
  const fingerprint = () => (named ??= embedder.fingerprint());
  return {
    fingerprint,
    embedPassages: async (texts, onDone = () => undefined) => {
      const model = await fingerprint();
      const keys = texts.map(({ text, context }) => keyOf(model, text, context));
      const missing = texts.filter((_, at) => !remembered.has(keys[at] ?? ""));
      const made = missing.length > 0 ? await embedder.embedPassages(missing, onDone) : [];
      let next = 0;
      return keys.flatMap((key) => {
        const known = remembered.get(key);
        const found = known ?? made[next++];
        if (known) onDone();
        else if (found) remembered.set(key, found);
        return found ?? [];
      });
    },
  };
}

/**
 * Embeds what an index of a folder will ask for, so far as it is not remembered yet: of every so many articles one, for as many processes
 * as there are cores, each with one thread, embed twice as fast as one with all.
 */
export async function embedShare(
  folder: string,
  { embedder, remembered }: { readonly embedder: PassageEmbedder; readonly remembered: Remembered },
  { share, shares }: { readonly share: number; readonly shares: number },
  onDone: (done: number, total: number) => void,
): Promise<number> {
  const remembering = rememberingEmbedder(embedder, remembered);
  const { documents } = await readArchiveInTurns(await readFolder(folder));
  const own = documents.filter((_, at) => at % shares === share);
  const before = remembered.size;
  for (const [at, document] of own.entries()) {
    // One text a call: a session for many would take all cores.
    for (const text of embeddedTexts(analyse(document))) await remembering.embedPassages([text]);
    onDone(at + 1, own.length);
  }
  return remembered.size - before;
}

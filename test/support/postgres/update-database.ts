import { setTimeout as pause } from "node:timers/promises";
import { openArchiveDatabase } from "../../../src/store/postgres/archive-database.ts";
import { updateDatabase } from "../../../src/store/postgres/updating.ts";
import type { PassageText } from "../../../src/embedding/embedder.ts";
import { countingEmbedder } from "../archives.ts";

/*
 * Updates an archive in a database in a process of its own, with a slow stand-in for a model: `update-database.ts ADDRESS SEEDS`. Says
 * each step of the progress on a line of stdout, then the report with the texts that were embedded.
 */
const [address = "", seeds = ""] = process.argv.slice(2);
const say = (value: unknown) => void process.stdout.write(`${JSON.stringify(value)}\n`);
const embedder = countingEmbedder();
const embedPassages = async (texts: readonly PassageText[], onDone?: () => void) => {
  await pause(5 * texts.length);
  return embedder.embedPassages(texts, onDone);
};
const archive = await openArchiveDatabase(address);
const { report } = await updateDatabase({
  archive,
  seeds,
  mayReplace: true,
  embedder: { ...embedder, embedPassages },
  onProgress: say,
});
say({ report, embedded: embedder.seen });
await archive.close();

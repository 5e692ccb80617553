import { parseArgs } from "node:util";
import { updateIndex } from "../../src/store/indexing.ts";
import { shippedEmbedder } from "./model.ts";

/*
 * Updates an index in a process of its own, with the repository's model. Says each step of the progress on a line of stdout,
 * then the report with what the opened store says, or the error.
 */
const { values } = parseArgs({
  options: { seeds: { type: "string" }, index: { type: "string" }, rebuild: { type: "boolean" } },
});
const { seeds = "", index = "", rebuild = false } = values;
// With a limit on the size of files the system also sends a signal; a full disk, for which it stands here, sends none.
process.on("SIGXFSZ", () => undefined);
const say = (value: unknown) => void process.stdout.write(`${JSON.stringify(value)}\n`);

try {
  const embedder = shippedEmbedder();
  const { report, store } = await updateIndex({ seeds, index, rebuild, embedder, onProgress: say });
  say({ report, passages: (await store.statistics()).passages });
} catch (error) {
  say({ error: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { updateIndex } from "../../../src/store/indexing.ts";
import { currentEdition } from "../../../src/store/postgres/editions.ts";
import { openEdition } from "../../../src/store/postgres/store.ts";
import { countingEmbedder, temporaryFolder, writeFiles } from "../../support/archives.ts";
import { isRealServer } from "../../support/postgres/postgres.ts";
import { answersOf } from "../answers.ts";
import { temporaryDatabase } from "./archives.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SCRIPT = fileURLToPath(new URL("../../support/postgres/update-database.ts", import.meta.url));

/** What an updating process says. */
interface Said {
  readonly phase?: string;
  readonly done?: number;
  readonly report?: { readonly articles: number };
  readonly embedded?: readonly string[];
}

/** An updating process, with what it says line by line. */
function start(address: string, seeds: string) {
  const words = ["--import", "tsx", SCRIPT, address, seeds];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout });
  const said: Said[] = [];
  const until = (isIt: (one: Said) => boolean) =>
    new Promise<Said>((resolve, reject) => {
      lines.on("line", (line) => {
        const one: Said = JSON.parse(line);
        said.push(one);
        if (isIt(one)) resolve(one);
      });
      child.on("exit", () => reject(new Error(`it ended: ${JSON.stringify(said.at(-1))}`)));
    });
  return { child, until };
}

const ARTICLES = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [
    `${String(at).padStart(3, "0")}.txt`,
    `Titre ${at}\n\nHanoi (VNA) – Le navire ${at} est arrivé au port de Haiphong. -VNA\n`,
  ]),
);

// Sessions that end without a word are a real server's to notice.
describe.runIf(isRealServer)("processes that update one archive", () => {
  it(
    "may be killed: the next one goes on where it was, and nothing is half",
    { timeout: 120_000 },
    async () => {
      const { address, archive } = await temporaryDatabase();
      const seeds = temporaryFolder();
      writeFiles(seeds, ARTICLES);
      const first = start(address, seeds);
      await first.until(({ phase, done = 0 }) => phase === "embedding" && done >= 32);
      first.child.kill("SIGKILL");
      await once(first.child, "exit");
      expect(await currentEdition(archive.database)).toBeNull();
      const { rows } = await archive.database.pool.query("select id from archiviste.documents");
      expect(rows.length).toBeGreaterThanOrEqual(16);
      const { embedded = [], report } = await start(address, seeds).until((one) => one.report !== undefined);
      const all = countingEmbedder();
      const { store } = await updateIndex({ seeds, index: temporaryFolder(), embedder: all });
      expect(report?.articles).toBe(120);
      expect(embedded.length).toBeLessThan(all.seen.length);
      const edition = await currentEdition(archive.database);
      if (!edition) throw new Error("nothing was published");
      expect(await answersOf(await openEdition(archive, edition))).toEqual(await answersOf(store));
    },
  );

  it("take turns, and what one has done the other finds", { timeout: 120_000 }, async () => {
    const { address } = await temporaryDatabase();
    const seeds = temporaryFolder();
    writeFiles(seeds, ARTICLES);
    const one = start(address, seeds);
    const oneDone = one.until(({ report }) => report !== undefined);
    await new Promise((resolve) => one.child.stdout.once("data", resolve));
    const other = start(address, seeds);
    const waited = other.until(({ phase }) => phase === "waiting");
    const otherDone = other.until(({ report }) => report !== undefined);
    expect((await waited).phase).toBe("waiting");
    expect((await oneDone).embedded?.length).toBeGreaterThan(120);
    expect((await otherDone).embedded).toEqual([]);
  });
});

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readEnvironment } from "../../src/config.ts";
import type { Task } from "./task.ts";

const CHILD = fileURLToPath(new URL("child.ts", import.meta.url));
const ASK = fileURLToPath(new URL("../ask.ts", import.meta.url));

/** Measures in a process of its own, so that no figure disturbs another. Rejects where it fails. */
export async function measure<Figures>(task: Task): Promise<Figures> {
  const output = await run([CHILD, JSON.stringify(task)], {});
  // The last line that a child writes is what its task gives.
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Figures;
}

/** One question from the command line on an index that is up to date: what it takes from the call to the answer, in ms. */
export async function askCold({ seeds, index, database }: Task, question: string): Promise<number> {
  const began = performance.now();
  const settings = { SEEDS_DIR: seeds, INDEX_DIR: index, DATABASE_URL: database ?? "" };
  await run([ASK, "--json", question], settings);
  return performance.now() - began;
}

function run(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], {
      env: { ...readEnvironment(), ...settings },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`une mesure a échoué (code ${code})`)),
    );
  });
}

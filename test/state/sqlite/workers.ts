import { fork, type ForkOptions } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SCRIPT = fileURLToPath(new URL("worker.ts", import.meta.url));

/** A process that works on a state; `said` is what it has told so far, `ready` its first word. */
export function startWorker(folder: string, words: readonly string[], options: ForkOptions = {}) {
  const child = fork(SCRIPT, [folder, ...words], { cwd: ROOT, execArgv: ["--import", "tsx"], ...options });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said: unknown[] = [];
  const ready = once(child, "message");
  child.on("message", (message) => void said.push(message));
  return { child, said, ready, end: once(child, "exit") };
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Timings } from "../../src/telegram/delivery/delivery.ts";
import type { Limits } from "../../src/telegram/outgoing/pacing.ts";

/** Which archive, state and Telegram a process works with, and how. */
export interface DigestPlan {
  readonly root: string;
  readonly token: string;
  readonly seeds: string;
  readonly index: string;
  /** The folder of the state, where it is not in a database. */
  readonly data: string;
  /** The address of a database; several processes on it then deliver side by side. */
  readonly database?: string | undefined;
  /** The name of the process, where it delivers alone. */
  readonly holder: string;
  /** A holder that was killed. */
  readonly dead?: string;
  /** How far its clock is ahead, in ms. */
  readonly ahead?: number;
  /** None unless told otherwise. */
  readonly limits?: Limits | "telegram";
  readonly timings?: Partial<Timings>;
}

/** A process that delivers digests. */
export interface DigestProcess {
  /** All that it logged so far, line by line. */
  lines(): readonly Readonly<Record<string, unknown>>[];
  /** To be called at the end of a test, whatever became of it. */
  kill(): void;
  /** Sends a signal; resolves with the exit code, null where it was killed, and after how many ms. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<{ readonly code: number | null; readonly ms: number }>;
}

/** Starts a process; resolves when it is at work. */
export async function startDigests(plan: DigestPlan): Promise<DigestProcess> {
  const script = fileURLToPath(new URL("digest-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, JSON.stringify(plan)], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  let written = "";
  const isReady = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      written += text;
      if (written.includes('"message":"ready"')) resolve();
    });
    child.once("exit", () => reject(new Error(`It ended before it was ready:\n${written}`)));
  });
  await isReady;
  return {
    kill: () => void child.kill("SIGKILL"),
    lines: () =>
      written
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    end: async (signal) => {
      const began = performance.now();
      child.kill(signal);
      const [code] = await exited;
      return { code, ms: performance.now() - began };
    },
  };
}

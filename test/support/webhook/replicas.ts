import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { LockTimings } from "../../../src/state/postgres/lock-session.ts";
import type { BotApi } from "../bot-api/index.ts";
import type { HookPlan } from "./bot.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SCRIPT = fileURLToPath(new URL("process.ts", import.meta.url));

/** One of several processes behind a webhook. */
export interface Replica {
  readonly url: string;
  readonly output: () => string;
  /** Sends a signal that ends it; resolves with the exit code, null where it was killed, and after how many ms. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<{ readonly code: number | null; readonly ms: number }>;
  send(signal: "SIGSTOP" | "SIGCONT"): void;
}

/** How it is set up, and where its state is. */
export interface ReplicaPlan extends Omit<HookPlan, "root" | "token" | "prepare" | "log" | "locks"> {
  readonly database: string;
  readonly lockTimings?: LockTimings;
}

/** Starts a process on a database; it takes deliveries when this resolves, and is killed when the test ends. */
export async function startReplica(api: BotApi, plan: ReplicaPlan): Promise<Replica> {
  const words = JSON.stringify({ root: api.root, token: api.token, ...plan });
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, words], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exited = once(child, "exit");
  let written = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      written += text;
      const found = /"url":"([^"]+)","message":"ready"/.exec(written)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(`It ended before it was ready:\n${written}`)));
  });
  return {
    url,
    output: () => written,
    send: (signal) => void child.kill(signal),
    end: async (signal) => {
      const began = performance.now();
      child.kill(signal);
      const [code] = await exited;
      return { code, ms: performance.now() - began };
    },
  };
}

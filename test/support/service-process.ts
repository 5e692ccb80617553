import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { BotApi } from "./bot-api/index.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** In ms. */
const SAID_WITHIN = 60_000;

/** How a process ended. */
export interface End {
  readonly code: number | null;
  /** From the signal that was sent last, in ms. */
  readonly ms: number;
}

/** The bot as an operator runs it. */
export interface ServiceProcess {
  readonly pid: number | undefined;
  /** Resolves when it has written these words. Rejects with all that it wrote where it ends without them, or says nothing of the kind for a minute. */
  said(words: string): Promise<void>;
  /** All that it wrote. */
  output(): string;
  send(signal: NodeJS.Signals): void;
  readonly ended: Promise<End>;
}

/** Starts the bot in a process of its own, with nothing from the environment but its settings. Killed when the test ends. */
export function startService(api: BotApi, settings: Readonly<Record<string, string>>): ServiceProcess {
  const { PATH = "", HOME = "", TMPDIR = "" } = process.env;
  const env = { PATH, HOME, TMPDIR, BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const waiting = new Set<() => void>();
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      written += text;
      for (const look of waiting) look();
    });
  }
  let sentAt = performance.now();
  return {
    pid: child.pid,
    output: () => written,
    said: (words) =>
      new Promise((resolve, reject) => {
        const without = (what: string) => reject(new Error(`it ${what} without « ${words} »:\n${written}`));
        const limit = setTimeout(without, SAID_WITHIN, "ran on");
        const look = () => {
          if (!written.includes(words)) return;
          waiting.delete(look);
          clearTimeout(limit);
          resolve();
        };
        waiting.add(look);
        child.once("exit", () => without("ended"));
        look();
      }),
    send: (signal) => {
      sentAt = performance.now();
      child.kill(signal);
    },
    ended: endOf(child).then((code) => ({ code, ms: performance.now() - sentAt })),
  };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}

import { randomUUID } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import lockfile from "proper-lockfile";

/** The right to write into an index folder: one process has it at a time. */
export interface Hold {
  /** False once another process has taken it over, which happens only to one that seemed dead. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** Who holds a lock: enough to tell whether it still lives. */
interface Holder {
  readonly token: string;
  readonly host: string;
  readonly process: number;
  /** When the process started, in ms since 1970: a number may be another process's by now. */
  readonly started: number;
}

const LOCK = "build.lock";
const HOLDER = "build.holder";

/** How often a lock is renewed, and a held one asked for again, in ms. */
const RENEWAL = 1_000;
const POLL = 200;

/** Without renewal for this long, in ms, a lock is free: its holder may be too busy to renew it, above all with reading files. */
const PATIENCE = { dead: 2_000, unknown: 30_000, alive: 120_000 };

/**
 * Takes the lock of an index folder, waiting for as long as another process lives and works in it; `onWaiting` is told about
 * it. Rejects only where the folder cannot be written.
 */
export async function holdIndex(index: string, onWaiting: () => void): Promise<Hold> {
  const token = randomUUID();
  const state = { lost: false };
  const lose = () => void (state.lost = true);
  let release = await tryLock(index, lose);
  while (!release) {
    onWaiting();
    await pause(POLL);
    release = await tryLock(index, lose);
  }
  await writeHolder(index, token).catch((error: unknown) =>
    letGo(index, release).finally(() => Promise.reject(error)),
  );
  return {
    isHeld: async () => !state.lost && (await readHolder(index))?.token === token,
    release: async () => {
      const holder = (await readHolder(index))?.token ?? token;
      if (!state.lost && holder === token) await letGo(index, release);
    },
  };
}

/** A lock that cannot be let go of is no fault of the work that is done: it ends by itself. */
async function letGo(index: string, release: () => Promise<void>): Promise<void> {
  await rm(join(index, HOLDER), { force: true }).catch(() => undefined);
  await release().catch(() => undefined);
}

async function tryLock(index: string, onCompromised: () => void): Promise<(() => Promise<void>) | null> {
  try {
    return await lockfile.lock(index, {
      lockfilePath: join(index, LOCK),
      stale: PATIENCE[await lifeOfHolder(index)],
      update: RENEWAL,
      onCompromised,
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ELOCKED") return null;
    throw error;
  }
}

async function lifeOfHolder(index: string): Promise<keyof typeof PATIENCE> {
  const holder = await readHolder(index);
  if (holder?.host !== hostname()) return "unknown";
  if (holder.process === process.pid) return holder.started === startOfProcess() ? "alive" : "dead";
  try {
    return process.kill(holder.process, 0) ? "alive" : "dead";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH" ? "dead" : "alive";
  }
}

async function writeHolder(index: string, token: string): Promise<void> {
  const holder: Holder = { token, host: hostname(), process: process.pid, started: startOfProcess() };
  await writeFile(join(index, HOLDER), JSON.stringify(holder));
}

async function readHolder(index: string): Promise<Holder | null> {
  try {
    // Only this file's code writes it; one cut short does not parse.
    return JSON.parse(await readFile(join(index, HOLDER), "utf8")) as Holder;
  } catch {
    return null;
  }
}

function startOfProcess(): number {
  return Math.round(performance.timeOrigin);
}

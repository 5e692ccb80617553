import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";
import { startBotApi } from "../support/bot-api/index.ts";
import { createTestDatabase, isRealServer } from "../support/postgres/postgres.ts";
import { startService, type ServiceProcess } from "../support/service-process.ts";

/** The folder of many articles. */
const MANY = "avis";
const IN_SERVICE = "Le bot est en service.";

/** Bots on one database with one folder. */
async function home() {
  const api = await startBotApi({ patience: 60_000 });
  const database = await createTestDatabase();
  onTestFinished(async () => {
    await api.stop();
    await database.remove();
  });
  const seeds = temporaryFolder();
  writeFiles(seeds, SAMPLES);
  const settings = { SEEDS_DIR: seeds, DATABASE_URL: database.address };
  return { api, seeds, start: () => startService(api, settings) };
}

/** A short article, as no other one is. */
function notice(n: number): string {
  return `L’avis numéro ${n}\n\nLa commune numéro ${n} attend ${n + 3} gardiens au phare.\n`;
}

/** So many that indexing them takes far longer than a signal does. */
function writeMany(seeds: string): void {
  writeFiles(
    seeds,
    Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${MANY}/${n}.txt`, notice(n)])),
  );
}

/** The process that updates the index for a service: other tests have their own beside it. */
function updaterOf(service: ServiceProcess): number | undefined {
  return updaters().find(({ parent }) => parent === service.pid)?.pid;
}

/** Those at work: of one that has ended, and that nobody has taken note of, no arguments are left. */
function updaters() {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  return lines
    .filter((line) => line.includes("update-process.ts"))
    .map((line) => {
      const [pid = "", parent = ""] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent) };
    });
}

// Processes side by side need sessions of their own.
describe.runIf(isRealServer)("a bot whose archive is in a database", { timeout: 120_000 }, () => {
  it("answers at once from what is there, and takes up what came meanwhile in a process of its own", async () => {
    const { api, seeds, start } = await home();
    const first = start();
    await first.said(IN_SERVICE);
    first.send("SIGTERM");
    expect((await first.ended).code).toBe(0);
    expect(first.output()).toContain("ne contient pas encore d’archive");
    writeFiles(seeds, {
      "phare.txt": "Le phare de Brehat rouvre\n\nLe phare de Brehat attend 25 gardiens.\n",
    });
    const second = start();
    await second.said(IN_SERVICE);
    expect(second.output()).not.toContain("nouvelle édition");
    const chat = api.user({ language_code: "fr" }).privateChat();
    expect((await chat.ask("Où les exportateurs vendent-ils surtout ?")).text).toContain("Philippines");
    await second.said("la nouvelle édition de l’archive est en service");
    expect((await chat.ask("Combien de gardiens le phare attend-il ?")).text).toContain("25 gardiens");
    second.send("SIGTERM");
    expect((await second.ended).code).toBe(0);
  });

  it("ends its update with it, at SIGTERM and at SIGKILL", async () => {
    const { seeds, start } = await home();
    writeMany(seeds);
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      const service = start();
      await service.said("ne contient pas encore d’archive");
      const updater = await vi.waitUntil(() => updaterOf(service), 30_000);
      await pause(500);
      service.send(signal);
      expect((await service.ended).ms).toBeLessThan(10_000);
      await vi.waitUntil(() => !updaters().some(({ pid }) => pid === updater), 30_000);
    }
    rmSync(join(seeds, MANY), { recursive: true });
    const last = start();
    await last.said(IN_SERVICE);
    last.send("SIGTERM");
    expect((await last.ended).code).toBe(0);
  });
});

import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { IndexReport, Progress } from "../../src/store/indexing.ts";
import { withProgress } from "../../src/terminal/progress.ts";
import { watchArchive } from "../../src/terminal/watching.ts";

const UNCHANGED = {
  articles: 5,
  briefs: 23,
  passages: 93,
  years: [2016, 2023] as const,
  added: 0,
  changed: 0,
  removed: 0,
  skipped: [],
  ms: 40,
};
const BUILT = { ...UNCHANGED, added: 1, ms: 1200, skipped: [{ file: "x.txt", reason: "vide" }] };

type Tell = (progress: Progress) => void;

const READING: Progress = { phase: "reading", done: 5, total: 5 };
const EMBEDDING: Progress = { phase: "embedding", done: 1, total: 2 };
const WRITING: Progress = { phase: "writing", done: 1, total: 1 };

async function slowBuild(tell: Tell): Promise<{ report: IndexReport }> {
  tell(READING);
  tell(EMBEDDING);
  await pause(520);
  tell({ ...EMBEDDING, done: 2 });
  await pause(250);
  tell(WRITING);
  return { report: BUILT };
}

async function failedBuild(tell: Tell): Promise<never> {
  await slowBuild(tell);
  throw new Error("disque plein");
}

async function nothingToDo(tell: Tell): Promise<{ report: IndexReport }> {
  tell(READING);
  return { report: UNCHANGED };
}

const START = "Mise à jour de l’index…\n";
const END =
  "Index à jour : 5 articles, 23 brèves, 93 passages : 1 ajouté, 0 modifié, 0 retiré, 1 écarté (1,2 s).\n";
const LEFT_OUT = "Écarté : x.txt (vide).\n";

describe("withProgress", () => {
  it("says the start and the end of a build, and what was left out, where there is no terminal", async () => {
    expect(await saidBy(slowBuild)).toBe(START + END + LEFT_OUT);
  });

  it("leaves the end to others where they say it", async () => {
    expect(await saidBy(slowBuild, { closing: false })).toBe(START);
  });

  it("is silent where there is nothing to do", async () => {
    expect([await saidBy(nothingToDo), await saidBy(nothingToDo, { isTTY: true })]).toEqual(["", ""]);
  });

  it("says once that another command has the index", async () => {
    const said = await saidBy(async (tell) => {
      for (let turn = 0; turn < 3; turn++) tell({ phase: "waiting", done: 0, total: 1 });
      return { report: UNCHANGED };
    });
    expect(said).toBe("Une autre commande met l’index à jour : attente…\n");
  });

  it("says once why an old index cannot be used, before all else", async () => {
    const said = await saidBy(async (tell) => {
      const damaged = { phase: "damaged", done: 0, total: 1, problem: "L’index\u001B est abîmé." } as const;
      for (let turn = 0; turn < 2; turn++) tell(damaged);
      return slowBuild(tell);
    });
    expect(said).toBe(`L’index␛ est abîmé.\n${START}${END}${LEFT_OUT}`);
  });

  it("says once, before the work, that the archive outgrows its index", async () => {
    const said = await saidBy(async (tell) => {
      const outgrown = { phase: "outgrown", done: 0, total: 1, problem: "L’archive est grande." } as const;
      for (let turn = 0; turn < 2; turn++) tell(outgrown);
      return slowBuild(tell);
    });
    expect(said).toBe(`L’archive est grande.\n${START}${END}${LEFT_OUT}`);
  });

  it("draws a bar on a terminal and wipes it off, leaving cursor and wrapping as they were", async () => {
    const said = await saidBy(slowBuild, { isTTY: true });
    expect(said).toContain("Indexation █");
    expect(said).toContain(" 2/2");
    expect(said).toContain("Écriture de l’index");
    expect(said.endsWith(END + LEFT_OUT)).toBe(true);
    expect(said).not.toContain("\u001B[?25l");
    expect(said).not.toContain("\u001B[?7l");
  });

  it("passes a fault on and wipes the bar off", async () => {
    await expect(saidBy(failedBuild, { isTTY: true })).rejects.toThrow("disque plein");
  });
});

describe("watchArchive", () => {
  it("tells every change, a fault once until it is over, and ends with the signal", async () => {
    const script: (IndexReport | Error)[] = [
      UNCHANGED,
      BUILT,
      { ...UNCHANGED, skipped: BUILT.skipped },
      new Error("plus de dossier"),
      new Error("plus de dossier"),
      UNCHANGED,
      new Error("plus de dossier"),
    ];
    const end = new AbortController();
    const told: string[] = [];
    const update = async () => {
      const next = script.shift();
      if (!next || script.length === 0) end.abort();
      if (next instanceof Error) throw next;
      return next ?? UNCHANGED;
    };
    const watcher = {
      changed: async ({ added, skipped }: IndexReport) => void told.push(`${added} ${skipped.length}`),
      failed: (problem: string) => void told.push(problem),
    };
    await watchArchive(update, watcher, UNCHANGED, { signal: end.signal, interval: 1 });
    expect(told).toEqual(["1 1", "plus de dossier", "0 0", "plus de dossier"]);
  });
});

async function saidBy(
  work: (tell: Tell) => Promise<{ report: IndexReport }>,
  { isTTY = false, closing = true } = {},
): Promise<string> {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 100 });
  await withProgress(stream, work, { closing });
  return String(stream.read() ?? "");
}

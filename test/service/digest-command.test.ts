import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openState } from "../../src/state/sqlite/open.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { temporaryFolder } from "../support/archives.ts";
import { shippedEmbedder } from "../support/model.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SEEDS = join(ROOT, "seeds");
const TWINNED = "000_e956db096e6fdd4d.txt";

describe("digest --dry-run", () => {
  const work = mkdtempSync(join(tmpdir(), "archiviste-"));
  const index = join(work, "index");
  let ids: readonly string[] = [];
  beforeAll(async () => {
    const { store } = await updateIndex({ seeds: SEEDS, index, embedder: shippedEmbedder() });
    ids = (await store.latest(0, 10)).map(({ id }) => id);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  /** Runs the command on the five articles. */
  const digest = (words: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
    run(words, { SEEDS_DIR: SEEDS, INDEX_DIR: index, DATA_DIR: join(work, "none"), ...settings });

  it("shows what happened on the day of earlier years, word for word, and writes nothing", async () => {
    const { code, stdout, stderr } = await digest(["--dry-run", "--date", "2026-07-10", "--json"]);
    expect([code, stderr, stdout.indexOf("\n")]).toEqual([0, "", stdout.length - 1]);
    const { date, messages, cards } = JSON.parse(stdout);
    expect(Object.keys(JSON.parse(stdout))).toEqual(["date", "messages", "cards"]);
    expect(date).toBe("2026-07-10");
    expect(cards).toHaveLength(1);
    const [{ quote, ...card }] = cards;
    expect(Object.keys(cards[0])).toEqual(["title", "file", "quote", "reason", "others"]);
    expect(card).toMatchObject({ file: TWINNED, reason: "paru il y a 10 ans aujourd’hui", others: [] });
    const { file, start, end } = quote.span;
    expect(readFileSync(join(SEEDS, file), "utf8").slice(start, end)).toBe(quote.text);
    expect(quote.display.replace(/\s/gu, "")).toBe(quote.text.replace(/\s/gu, ""));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(quote.display);
    expect(existsSync(join(work, "none"))).toBe(false);
  });

  it("says the same to people, with the quote behind a bar", async () => {
    const { code, stdout, stderr } = await digest(["--dry-run", "--date=2026-07-10"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Digest du 10 juillet 2026\n\n/);
    expect(stdout).toContain("\n> Le président du Comité populaire de Hanoi");
  });

  it("shows today's by the default zone, never empty, and another article from day to day", async () => {
    const days = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"];
    const outcomes = await Promise.all(days.map((day) => digest(["--dry-run", "--json", "--date", day])));
    const shown = outcomes.map(({ stdout }) => JSON.parse(stdout).cards[0].file);
    expect(new Set(shown).size).toBe(5);
    const today = JSON.parse(
      (await digest(["--dry-run", "--json"], { TIME_ZONE: "Pacific/Kiritimati" })).stdout,
    );
    expect(today.date).toBe(new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10));
    expect(today.cards).not.toEqual([]);
  });

  it("shows as new what came that day, by a state that it leaves as it is while a bot is at work on it", async () => {
    const data = temporaryFolder();
    const state = await openState(data);
    const [old, early, late, next] = ids;
    const note = (id: string | undefined, moment: string) =>
      state.arrivals.note([id ?? ""], Date.parse(moment));
    await note(old, "2026-07-09T21:59:59.999Z");
    await note(early, "2026-07-09T22:00Z");
    await note(late, "2026-07-10T21:59:59.999Z");
    await note(next, "2026-07-10T22:00Z");
    const before = traceOf(data);
    const words = ["--dry-run", "--json", "--date", "2026-07-10"];
    const { stdout } = await digest(words, { DATA_DIR: data, TIME_ZONE: "Europe/Paris" });
    expect(JSON.parse(stdout).cards.map(({ reason }: { reason: string }) => reason)).toEqual([
      "nouveau",
      "nouveau",
    ]);
    expect(traceOf(data)).toEqual(before);
    await state.close();
    const closed = traceOf(data);
    chmodSync(data, 0o500);
    await digest(words, { DATA_DIR: data });
    chmodSync(data, 0o700);
    expect(traceOf(data)).toEqual(closed);
  });

  it("says that an archive is empty", async () => {
    const empty = join(work, "empty");
    mkdirSync(empty);
    const settings = { SEEDS_DIR: empty, INDEX_DIR: join(work, "other") };
    const { code, stdout } = await digest(["--dry-run", "--json"], settings);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ cards: [], messages: [expect.stringContaining("vide")] });
  });

  it.each<[string, string[], RegExp]>([
    ["a day that is none", ["--dry-run", "--date", "2026-02-30"], /^« 2026-02-30 » n’est pas une date.*\n$/],
    ["a word for a date", ["--dry-run", "--date", "hier"], /^« hier » n’est pas une date.*\n$/],
    ["an empty date", ["--dry-run", "--date", ""], /^«  » n’est pas une date.*\n$/],
    ["a time with a date", ["--dry-run", "--date", "2026-07-10T00:00"], /n’est pas une date.*\n$/],
    ["no date after its option", ["--dry-run", "--date"], /^Option .* mal employée/],
    ["no --dry-run", [], /^C’est le bot \(npm start\) qui envoie .* ajoutez --dry-run\.\n\nUsage : /],
    ["an unknown option", ["--dry-run", "--send"], /^Option inconnue ou mal employée : --send\.\n/],
    ["a word that means nothing", ["--dry-run", "demain"], /^Option inconnue ou mal employée : demain\.\n/],
  ])("ends with 2 and words for %s", async (_, words, expected) => {
    const { code, stdout, stderr } = await digest(words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(expected);
  });

  it("ends with 2 at a damaged state, names it and leaves it as it is", async () => {
    const data = temporaryFolder();
    writeFileSync(join(data, "archiviste.sqlite"), "rubbish");
    const { code, stderr } = await digest(["--dry-run"], { DATA_DIR: data });
    expect(code).toBe(2);
    expect(stderr).toContain(join(data, "archiviste.sqlite"));
    expect(readFileSync(join(data, "archiviste.sqlite"), "utf8")).toBe("rubbish");
  });

  it("is a command of npm's that sets itself up", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(scripts).toMatchObject({
      predigest: "node scripts/setup.mjs",
      digest: "node --import tsx scripts/digest.ts",
    });
  });
});

/** The names and contents of a folder's files. */
function traceOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => !file.endsWith("-shm"))
    .map(
      (file) =>
        `${file} ${createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex")}`,
    );
}

function run(words: readonly string[], settings: Readonly<Record<string, string>>) {
  const { PATH = "", HOME = "", TMPDIR = tmpdir() } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/digest.ts", ...words], {
    cwd: ROOT,
    env: { PATH, HOME, TMPDIR, ...settings },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => (said.stdout += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said.stderr += part));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, ...said }));
  });
}

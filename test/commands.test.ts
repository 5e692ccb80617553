import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SEEDS = join(ROOT, "seeds");
const TWINNING = "quand Hanoi et Séoul se sont-ils jumelés ?";

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Settings = Readonly<Record<string, string>>;

let bench: string;
let built: Outcome;

beforeAll(async () => {
  bench = mkdtempSync(join(tmpdir(), "commands-"));
  mkdirSync(join(bench, "empty"));
  built = await run("scripts/index.ts", ["--json"]);
});
afterAll(() => rmSync(bench, { recursive: true, force: true }));

describe("index", () => {
  it("builds, reports in one line of JSON, and says so on stderr alone", () => {
    expect(built.code).toBe(0);
    const report = JSON.parse(built.stdout);
    expect(Object.keys(report)).toEqual(
      "articles briefs passages added changed removed skipped ms".split(" "),
    );
    expect(report).toMatchObject({ articles: 5, added: 5, changed: 0, removed: 0, skipped: [] });
    expect(built.stderr).toMatch(/^(?:Mise à jour de l’index…\n)?$/);
  });

  it("has nothing to do the second time, and is quiet about it", async () => {
    const { code, stdout, stderr } = await run("scripts/index.ts", []);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^5 articles, \d+ brèves, \d+ passages : 0 ajouté, 0 modifié, 0 retiré \([\d,]+ s\)\.\n$/,
    );
  });

  it("names the files that it leaves out", async () => {
    const seeds = join(bench, "mixed");
    cpSync(SEEDS, seeds, { recursive: true });
    writeFileSync(join(seeds, "bad\u001B.txt"), Buffer.from([0xe9, 0xe8]));
    const { code, stdout } = await run("scripts/index.ts", [], {
      SEEDS_DIR: seeds,
      INDEX_DIR: join(bench, "m"),
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^5 articles, .* 1 écarté \(.*\)\.\nÉcarté : bad␛\.txt \(.*UTF-8.*\)\.\n$/);
  });

  it("--watch reports each change and ends with 0 on SIGTERM", async () => {
    const seeds = join(bench, "watched");
    mkdirSync(seeds);
    cpSync(join(SEEDS, "004_2e49d47119cdc123.txt"), join(seeds, "a.txt"));
    const words = ["--watch", "--json"];
    const { child, ended } = begin("scripts/index.ts", words, {
      SEEDS_DIR: seeds,
      INDEX_DIR: join(bench, "w"),
    });
    const lines = linesOf(child);
    expect(JSON.parse(await lines())).toMatchObject({ articles: 1, added: 1 });
    writeFileSync(
      join(seeds, "b.txt"),
      "Le riz pousse\n\nLe riz de la province pousse très bien cette année.\n",
    );
    expect(JSON.parse(await lines())).toMatchObject({ articles: 2, added: 1, changed: 0, removed: 0 });
    rmSync(join(seeds, "b.txt"));
    expect(JSON.parse(await lines())).toMatchObject({ articles: 1, added: 0, changed: 0, removed: 1 });
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
  });
});

describe("ask", () => {
  it("says the short answer, its sum, the quotes and their sources, without colours or anything on stderr", async () => {
    const { code, stdout, stderr } = await run("scripts/ask.ts", [TWINNING], { FORCE_COLOR: "1" });
    expect([code, stderr]).toEqual([0, ""]);
    const [first, second, third, ...rest] = stdout.split("\n");
    expect([first, second, third]).toEqual([
      "1996 (déduit)",
      "20e anniversaire en août 2016 → 2016 − 20 = 1996",
      "",
    ]);
    expect(rest.find((line) => line.startsWith("> "))).toContain("20e anniversaire");
    expect(stdout).toMatch(
      /^«\sHanoi et Séoul intensifient .*\s» · 10 juillet 2016 · 000_e956db096e6fdd4d\.txt$/mu,
    );
    expect(stdout).not.toContain("\u001B");
  });

  it("quotes word for word in --json, and gives the same line but for the time", async () => {
    const [one, two] = await Promise.all([askJson(TWINNING), askJson(TWINNING)]);
    expect({ ...one, ms: 0 }).toEqual({ ...two, ms: 0 });
    expect(one).toMatchObject({ kind: "answer", answer: "1996", basis: "derived", language: "fr" });
    expect(one.quotes.length).toBeGreaterThan(0);
    for (const { file, start, end, text, display } of one.quotes) {
      expect(readFileSync(join(SEEDS, file), "utf8").slice(start, end)).toBe(text);
      expect(display.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }
  });

  it("prints one line in --json even where the index has to be built first", async () => {
    const settings = { INDEX_DIR: join(bench, "first", "index") };
    const { code, stdout } = await run("scripts/ask.ts", ["--json", TWINNING], settings);
    expect([code, stdout.indexOf("\n")]).toEqual([0, stdout.length - 1]);
    expect(JSON.parse(stdout)).toMatchObject({ question: TWINNING, answer: "1996" });
  });

  it("says once what an inferred date rests on, to people only", async () => {
    const question = "Depuis quelle année Hô Chi Minh-Ville et Shanghai sont-elles jumelées ?";
    const { stdout } = await run("scripts/ask.ts", [question]);
    expect(stdout).toMatch(
      / · 18 mai 2023 \(déduit\) · 001_\w+\.txt\nDate déduite de\s: «\s.*novembre 2023/u,
    );
    expect(stdout.match(/^Date déduite/gm)).toHaveLength(1);
    expect((await run("scripts/ask.ts", ["--json", question])).stdout).not.toMatch(
      /[eE]vidence|Date déduite/,
    );
  });

  it("joins words that are not quoted, and explains where asked", async () => {
    const { code, stdout } = await run("scripts/ask.ts", ["--explain", ...TWINNING.split(" ")]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1996 \(déduit\)\n/);
    expect(stdout).toMatch(/\nConfiance : [01],\d{3}\n\nCitation 1 \(000_[^)]+\)\n {2}\S/);
  });

  it("answers the lines of stdin in order, errors included, to a last one without an end", async () => {
    const long = "a".repeat(10 * 2 ** 20);
    const asked = `\uFEFF${TWINNING}\r\n\n{"question":\n{"question":"${TWINNING}","history":["où ?"]}\n${long}\n${TWINNING}`;
    const { code, stdout, stderr } = await run("scripts/ask.ts", ["--json", "-"], {}, asked);
    expect([code, stderr]).toEqual([0, ""]);
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ question, error }) => question ?? Object.keys({ error }).join())).toEqual([
      TWINNING,
      "error",
      "error",
      TWINNING,
      "error",
      TWINNING,
    ]);
  });

  it("passes over a byte order mark before JSON", async () => {
    const asked = `\uFEFF{"question":"${TWINNING}"}\n`;
    const { code, stdout } = await run("scripts/ask.ts", ["--json", "-"], {}, asked);
    expect([code, JSON.parse(stdout).question]).toEqual([0, TWINNING]);
  });

  it("answers each line as it comes, and ends quietly when its reader leaves", async () => {
    const { child, ended } = begin("scripts/ask.ts", ["--json", "-"]);
    const lines = linesOf(child);
    child.stdin?.write(`${TWINNING}\n`);
    expect(JSON.parse(await lines())).toMatchObject({ question: TWINNING });
    child.stdout?.destroy();
    child.stdin?.on("error", () => undefined).write("où ?\n".repeat(50));
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
    child.stdin?.destroy();
  });

  it("answers none on an empty archive, with words of its own", async () => {
    const settings = { SEEDS_DIR: join(bench, "empty"), INDEX_DIR: join(bench, "e") };
    const { code, stdout } = await run("scripts/ask.ts", ["où ?"], settings);
    expect(code).toBe(0);
    expect(stdout).toBe(
      "Rien dans l’archive ne répond à cette question.\nL’archive est vide pour l’instant.\n",
    );
  });

  it("says how it is used on --help", async () => {
    const { code, stdout } = await run("scripts/ask.ts", ["--help"]);
    expect([code, stdout.split("\n")[0]]).toEqual([0, 'Usage : npm run ask -- "question"']);
  });
});

describe("start", () => {
  it("answers piped questions one by one, follow-ups included, then ends", async () => {
    const asked = `${TWINNING}\n\net pourquoi ?\nquitter\n${TWINNING}\n`;
    const { code, stdout, stderr } = await run("src/main.ts", [], {}, asked);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^BOT_TOKEN n’est pas défini : .* dans le terminal.*\n$/);
    expect(stdout).toMatch(/^1996 \(déduit\)\n/);
    expect(stdout.match(/^1996/gm)).toHaveLength(1);
    expect(stdout.match(/^J’ai compris/gm)).toHaveLength(1);
  });
});

const LONG = "é".repeat(4097);

describe("wrong use and wrong settings", () => {
  it.each<[string, string[], Settings, RegExp]>([
    ["scripts/ask.ts", [], {}, /^Il n’y a pas de question.*\n\nUsage : /],
    ["scripts/ask.ts", ["--json", "  "], {}, /^Il n’y a pas de question.*\n\nUsage : /],
    ["scripts/ask.ts", ["--nope", "a"], {}, /^Option inconnue ou mal employée : --nope\.\n\nUsage : /],
    ["scripts/ask.ts", ["--json=1", "a"], {}, /^Option inconnue ou mal employée : .*--json.*\.\n\nUsage : /],
    ["scripts/ask.ts", ["-"], {}, /^« - » ne va qu’avec --json\.\n\nUsage : /],
    ["scripts/ask.ts", ["--json", "-", "extra"], {}, /^« - » lit les questions sur .*\.\n\nUsage : /],
    ["scripts/ask.ts", [LONG], {}, /^Cette question compte 4\s097 signes.*raccourcissez-la\.\n$/u],
    ["scripts/index.ts", ["x"], {}, /^Option inconnue ou mal employée : x\.\n\nUsage : npm run index/],
    ["src/main.ts", ["x"], {}, /^Option inconnue ou mal employée : x\.\n\nUsage : npm start/],
    ["scripts/ask.ts", ["a"], { SEEDS_DIR: "/nowhere", PORT: "x" }, /^PORT : .*\nSEEDS_DIR : .*\n$/],
    ["scripts/ask.ts", ["a"], { EMBEDDING_MODEL: "no\nthing" }, /^EMBEDDING_MODEL : .*\n$/],
    ["scripts/ask.ts", ["a"], { EMBEDDING_MODEL: "test" }, /^EMBEDDING_MODEL : .*absents.*\n$/],
    ["scripts/ask.ts", ["a"], { FEEDS: "https://a.vn/rss" }, /^FEEDS : .* laissez ce réglage vide\.\n$/],
    ["src/main.ts", [], { DATABASE_URL: "mysql://a" }, /^DATABASE_URL : .* ; [^\n]+\.\n$/],
    ["scripts/index.ts", [], { INDEX_DIR: "package.json" }, /^INDEX_DIR : .*n’est pas un dossier.*\n$/],
    ["scripts/ask.ts", ["a"], { SEEDS_DIR: "package.json" }, /^SEEDS_DIR : .*n’est pas un dossier.*\n$/],
    ["scripts/index.ts", [], { SEEDS_DIR: "/nowhere" }, /^SEEDS_DIR : .*\n$/],
    ["src/main.ts", [], { SEEDS_DIR: "/nowhere" }, /^SEEDS_DIR : .*\n$/],
  ])("end %s %j %j with 2 and words", async (script, words, settings, expected) => {
    const { code, stdout, stderr } = await run(script, words, settings);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("a model that does not load", () => {
  const asked: [string, string[], string][] = [
    ["scripts/index.ts", [], "fresh"],
    ["scripts/ask.ts", ["a"], "fresh"],
    ["scripts/ask.ts", ["--json", "-"], "none"],
    ["src/main.ts", [], "none"],
  ];
  it.each(asked)("ends %s %j with 2, its cure and no trace (index: %s)", async (script, words, index) => {
    const model = join(bench, "damaged");
    cpSync(join(ROOT, "embeddings/model/multilingual-e5-small-fr-en-vi"), model, { recursive: true });
    truncateSync(join(model, "onnx/model_quantized.onnx"), 100_000);
    // Nothing is embedded of an empty archive: the fault then shows before the first question.
    const seeds: Settings = index === "none" ? { SEEDS_DIR: join(bench, "empty") } : {};
    const settings = { ...seeds, EMBEDDING_MODEL: model, INDEX_DIR: join(bench, `${index}-model`) };
    const { code, stdout, stderr } = await run(script, words, settings, "où ?\n");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.replace(/^(?:Mise à jour|BOT_TOKEN).*\n/gm, "")).toMatch(
      /^EMBEDDING_MODEL : .* ne se charge pas .*laissez ce réglage vide.*\n$/,
    );
  });
});

interface JsonAnswer {
  readonly ms: number;
  readonly quotes: readonly { file: string; start: number; end: number; text: string; display: string }[];
}

async function askJson(question: string): Promise<JsonAnswer> {
  const { code, stdout, stderr } = await run("scripts/ask.ts", ["--json", question]);
  expect([code, stderr, stdout.indexOf("\n")]).toEqual([0, "", stdout.length - 1]);
  return JSON.parse(stdout);
}

function run(script: string, words: string[], settings: Settings = {}, input = ""): Promise<Outcome> {
  const { child, ended } = begin(script, words, settings);
  child.stdin?.on("error", () => undefined).end(input);
  return ended;
}

/** Starts a command on the seeds and the bench's index; an empty setting hides what `.env` may say. */
function begin(script: string, words: string[], settings: Settings = {}) {
  const unset = {
    BOT_TOKEN: "",
    EMBEDDING_MODEL: "",
    DATABASE_URL: "",
    FEEDS: "",
    PORT: "",
    WEBHOOK_URL: "",
  };
  const env = { ...process.env, ...unset, SEEDS_DIR: SEEDS, INDEX_DIR: join(bench, "index"), ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", script, ...words], { cwd: ROOT, env });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => (said.stdout += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said.stderr += part));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
  });
  return { child, ended };
}

/** Hands out the lines of a command's output, one a call, as they come. */
function linesOf({ stdout }: ChildProcess): () => Promise<string> {
  const lines = stdout === null ? undefined : createInterface({ input: stdout })[Symbol.asyncIterator]();
  return async () => (await lines?.next())?.value ?? "";
}

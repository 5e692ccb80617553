import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "dotenv";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, loadConfig, readEnvironment, type Environment } from "../src/config.ts";

/** The settings that this version does something with. */
const NAMED = [
  "BOT_TOKEN",
  "TELEGRAM_API_ROOT",
  "ALLOWED_CHATS",
  "ADMIN_IDS",
  "DATA_DIR",
  "DATABASE_URL",
  "FEEDS",
  "DIGEST_TIME",
  "TIME_ZONE",
  "LOG_LEVEL",
  "SEEDS_DIR",
  "INDEX_DIR",
  "EMBEDDING_MODEL",
  "WEBHOOK_URL",
  "WEBHOOK_SECRET",
  "PORT",
  "HOST",
];

const TOKEN = `123456:${"aB3_-".repeat(7)}`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "config-"));
  mkdirSync(join(root, "seeds"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function problemsOf(env: Environment): string[] {
  try {
    loadConfig(env, root);
    return [];
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.problems;
    throw fault;
  }
}

describe("loadConfig", () => {
  it("has a default for all that is unset", () => {
    expect(loadConfig({}, root)).toEqual({
      root,
      botToken: null,
      telegramApiRoot: null,
      seedsDir: join(root, "seeds"),
      indexDir: join(root, "embeddings", "index"),
      dataDir: join(root, "data"),
      databaseUrl: null,
      embeddingModel: null,
      webhookUrl: null,
      webhookSecret: null,
      host: "0.0.0.0",
      port: null,
      digestTime: "07:30",
      timeZone: "Asia/Ho_Chi_Minh",
      adminIds: [],
      allowedChats: null,
      logLevel: "info",
    });
  });

  it.each([
    ["BOT_TOKEN", TOKEN, { botToken: TOKEN }],
    ["BOT_TOKEN", ` ${TOKEN}\n`, { botToken: TOKEN }],
    ["TELEGRAM_API_ROOT", "http://localhost:8081/", { telegramApiRoot: "http://localhost:8081" }],
    ["EMBEDDING_MODEL", "Xenova/multilingual-e5-small", { embeddingModel: "Xenova/multilingual-e5-small" }],
    ["WEBHOOK_URL", "https://bot.example/hook", { webhookUrl: "https://bot.example/hook", port: 8080 }],
    ["WEBHOOK_URL", "http://127.0.0.1:8080/h", { webhookUrl: "http://127.0.0.1:8080/h", port: 8080 }],
    ["HOST", "127.0.0.1", { host: "127.0.0.1" }],
    ["WEBHOOK_SECRET", "a".repeat(256), { webhookSecret: "a".repeat(256) }],
    ["PORT", "0", { port: 0 }],
    ["PORT", "65535", { port: 65_535 }],
    ["DIGEST_TIME", "23:59", { digestTime: "23:59" }],
    ["TIME_ZONE", "Europe/Paris", { timeZone: "Europe/Paris" }],
    ["ADMIN_IDS", "12, 34  56", { adminIds: [12, 34, 56] }],
    ["ALLOWED_CHATS", "-1001234567890", { allowedChats: [-1_001_234_567_890] }],
    ["LOG_LEVEL", "debug", { logLevel: "debug" }],
    ["DATABASE_URL", "postgres://u:p@localhost/a", { databaseUrl: "postgres://u:p@localhost/a" }],
  ])("takes %s=%j", (name, value, expected) => {
    expect(loadConfig({ [name]: value }, root)).toMatchObject(expected);
  });

  it.each([
    ["BOT_TOKEN", "123:short"],
    ["BOT_TOKEN", "0:"],
    ["TELEGRAM_API_ROOT", "ftp://localhost"],
    ["TELEGRAM_API_ROOT", "localhost:8081"],
    ["DATABASE_URL", "mysql://u:hunter2@localhost/a"],
    ["DATABASE_URL", "mysql"],
    ["DATABASE_URL", "postgres://u:123/hunter2@localhost/a"],
    ["FEEDS", "https://a.vn/rss"],
    ["WEBHOOK_URL", "http://bot.example"],
    ["WEBHOOK_URL", "http://127.0.0.1.bot.example/h"],
    ["HOST", "http://bot.example"],
    ["WEBHOOK_SECRET", "é"],
    ["WEBHOOK_SECRET", "a".repeat(257)],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["DIGEST_TIME", "24:00"],
    ["DIGEST_TIME", "7:30"],
    ["TIME_ZONE", "Europe/Hanoi"],
    ["TIME_ZONE", "+07:00"],
    ["ADMIN_IDS", "12;13"],
    ["ALLOWED_CHATS", "99999999999999999999"],
    ["LOG_LEVEL", "loud"],
  ])("refuses %s=%s in one line that names it, says the cure and never repeats the value", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} : [^\\n]+ ; [^\\n]+\\.$`));
    expect(problems[0]?.split(/[ ,;]+/)).not.toContain(value);
  });

  it("says of FEEDS that this version does not use it yet", () => {
    expect(problemsOf({ FEEDS: "https://a.vn/rss" })).toEqual([
      `FEEDS : n’est pas encore utilisé par cette version ; laissez ce réglage vide.`,
    ]);
  });

  it("reports every mistake at once, folders included", () => {
    const problems = problemsOf({ BOT_TOKEN: "x", PORT: "x", TIME_ZONE: "x", SEEDS_DIR: "nowhere" });
    expect(problems.map((line) => line.split(" ")[0])).toEqual([
      "BOT_TOKEN",
      "PORT",
      "TIME_ZONE",
      "SEEDS_DIR",
    ]);
  });

  it("lists its problems in the message", () => {
    expect(() => loadConfig({ PORT: "x", LOG_LEVEL: "x" }, root)).toThrow(/^PORT : .*\nLOG_LEVEL : .*$/);
  });

  it("takes an empty or blank value for an unset one", () => {
    const names = [...NAMED];
    const blank = Object.fromEntries(names.map((name, at) => [name, at % 2 ? "" : "  "]));
    expect(loadConfig(blank, root)).toEqual(loadConfig({}, root));
  });

  it("cannot be changed", () => {
    const config = loadConfig({ ADMIN_IDS: "1", ALLOWED_CHATS: "1" }, root);
    const parts = [config, config.adminIds, config.allowedChats];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("never throws anything but a ConfigError, whatever the values", () => {
    const names = ["BOT_TOKEN", "DATABASE_URL", "FEEDS", "PORT", "TIME_ZONE", "ADMIN_IDS", "WEBHOOK_SECRET"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: "binary" })), (env) => {
        expect(problemsOf(env).length).toBeLessThanOrEqual(names.length);
      }),
    );
  });
});

describe("the folders of loadConfig", () => {
  it("makes INDEX_DIR and leaves DATA_DIR alone unless it is needed", () => {
    loadConfig({ INDEX_DIR: "deep/index" }, root);
    expect([existsSync(join(root, "deep/index")), existsSync(join(root, "data"))]).toEqual([true, false]);
    loadConfig({}, root, ["DATA_DIR"]);
    expect([existsSync(join(root, "embeddings")), existsSync(join(root, "data"))]).toEqual([false, true]);
  });

  it("does not make a missing SEEDS_DIR, and names it with its path", () => {
    const problems = problemsOf({ SEEDS_DIR: "nowhere" });
    expect(problems).toEqual([expect.stringContaining(`${join(root, "nowhere")} n’existe pas`)]);
    expect(existsSync(join(root, "nowhere"))).toBe(false);
  });

  it.each(["SEEDS_DIR", "INDEX_DIR"])("refuses a file, and a path below a file, as %s", (name) => {
    writeFileSync(join(root, "file"), "kept");
    for (const value of ["file", "file/below"]) {
      expect(problemsOf({ [name]: value })).toEqual([
        expect.stringMatching(`^${name} : .* n’est pas un dossier ; `),
      ]);
    }
    expect(readFileSync(join(root, "file"), "utf8")).toBe("kept");
  });

  // Without /proc these are folders that can be made.
  it.runIf(existsSync("/proc/self")).each(["/proc/x", "/proc/x/y"])(
    "says at once that %s cannot be made",
    (value) => {
      expect(problemsOf({ INDEX_DIR: value })).toEqual([
        `INDEX_DIR : le dossier ${value} ne peut être créé ; corrigez le chemin ou les droits.`,
      ]);
    },
  );

  it("refuses a link that leads nowhere", () => {
    symlinkSync(join(root, "gone"), join(root, "link"));
    expect(problemsOf({ SEEDS_DIR: "link" })).toEqual([expect.stringContaining("n’existe pas")]);
    expect(problemsOf({ INDEX_DIR: "link" })).toEqual([expect.stringContaining("ne peut être créé")]);
  });

  it("takes an absolute path as it is", () => {
    expect(loadConfig({ SEEDS_DIR: tmpdir() }, root).seedsDir).toBe(tmpdir());
  });
});

describe("readEnvironment", () => {
  it("adds .env to the environment, which wins and stays as it was", () => {
    writeFileSync(join(root, ".env"), "\uFEFFARCHIVISTE_TEST=fichier\r\nPATH=fichier\r\n");
    const before = { ...process.env };
    expect(readEnvironment(root)).toEqual({ ...before, ARCHIVISTE_TEST: "fichier" });
    expect(process.env).toEqual(before);
  });

  it("is the environment alone where there is no .env", () => {
    expect(readEnvironment(root)).toEqual(process.env);
  });

  it("says in a ConfigError that .env cannot be read", () => {
    mkdirSync(join(root, ".env"));
    expect(() => readEnvironment(root)).toThrow(/^\.env : illisible/);
  });
});

describe(".env.example", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

  it("names every setting, each with a comment and no value", () => {
    expect(parse(example)).toEqual(Object.fromEntries(NAMED.map((name) => [name, ""])));
    expect(example.match(/^# .+\n(?:[A-Z_]+=\n?)+$/gm)).toHaveLength(NAMED.length - 1);
  });

  it("promises no format but .txt", () => {
    expect(example.match(/\.(?:txt|md|html|jsonl)\b/g)).toEqual([".txt"]);
  });
});

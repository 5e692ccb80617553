import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Which room imports which: read from top to bottom, this is the order of the house. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "made-folder.ts": [],
  "mistake.ts": [],
  "log.ts": [],
  "meter.ts": [],
  "paused.ts": [],
  "system-fault.ts": [],
  "folder-fault.ts": ["made-folder.ts", "system-fault.ts"],
  "config.ts": ["folder-fault.ts", "mistake.ts", "system-fault.ts"],
  postgres: ["mistake.ts"],
  language: [],
  archive: ["system-fault.ts", "language"],
  embedding: ["mistake.ts", "language", "archive"],
  store: ["made-folder.ts", "postgres", "language", "archive", "embedding"],
  search: ["language", "archive", "embedding", "store"],
  answer: ["language", "archive", "embedding", "store", "search"],
  evaluation: ["language", "archive", "embedding", "store", "search", "answer"],
  wording: ["language", "archive", "embedding", "store", "search", "answer"],
  terminal: [
    "mistake.ts",
    "paused.ts",
    "config.ts",
    "language",
    "archive",
    "embedding",
    "store",
    "search",
    "answer",
    "wording",
  ],
  state: ["made-folder.ts", "mistake.ts", "postgres", "language"],
  digest: ["language", "archive", "embedding", "store", "search", "answer"],
  telegram: [
    "mistake.ts",
    "log.ts",
    "meter.ts",
    "language",
    "archive",
    "embedding",
    "store",
    "answer",
    "wording",
    "state",
    "digest",
  ],
  server: ["mistake.ts", "log.ts", "meter.ts"],
  "compose.ts": ["config.ts", "archive", "embedding", "store", "answer"],
  service: [
    "mistake.ts",
    "log.ts",
    "meter.ts",
    "paused.ts",
    "config.ts",
    "postgres",
    "archive",
    "embedding",
    "store",
    "answer",
    "wording",
    "state",
    "digest",
    "telegram",
    "server",
    "compose.ts",
  ],
  doctor: [
    "system-fault.ts",
    "folder-fault.ts",
    "config.ts",
    "postgres",
    "archive",
    "embedding",
    "store",
    "state",
    "server",
    "compose.ts",
  ],
  "main.ts": ["config.ts", "log.ts", "wording", "terminal", "compose.ts", "service"],
};

/** What of the outside world is known, and where alone (a file, or a room with its slash). */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  "node:child_process": ["service/"],
  "node:fs": [
    "made-folder.ts",
    "folder-fault.ts",
    "config.ts",
    "archive/folder.ts",
    "embedding/",
    "store/",
    "evaluation/",
    "wording/",
    "state/sqlite/",
    "doctor/",
  ],
  "node:net": ["doctor/machine.ts"],
  "node:os": ["embedding/", "store/", "service/"],
  "node:process": ["terminal/", "main.ts"],
  "node:readline": ["terminal/", "main.ts"],
  "node:worker_threads": ["embedding/"],
  "node:http": ["server/"],
  "@fluent/bundle": ["wording/"],
  "@grammyjs/parse-mode": ["telegram/"],
  "@hono/node-server": ["server/server.ts"],
  "@photostructure/tz-lookup": ["telegram/"],
  "@xenova/transformers": ["embedding/session.ts"],
  "an-array-of-french-words": ["language/spacing/lexicon.ts"],
  "cli-progress": ["terminal/"],
  dotenv: ["config.ts"],
  grammy: ["telegram/", "service/"],
  hono: ["server/"],
  kysely: ["state/"],
  libsql: ["state/sqlite/"],
  // The copy that @xenova/transformers brings: it lets no caller choose how a session is made.
  "onnxruntime-node": ["embedding/native-runtime.ts"],
  pg: ["postgres/", "store/postgres/", "state/postgres/"],
  picocolors: ["terminal/"],
  pino: ["log.ts"],
  "prom-client": ["server/metrics.ts"],
  "proper-lockfile": ["store/"],
  "snowball-stemmers": ["language/terms/stems.ts"],
  "temporal-polyfill": ["digest/due/"],
  vectra: ["store/vectra.ts"],
  "write-file-atomic": ["store/"],
  zod: ["config.ts", "evaluation/graded.ts"],
};

/** Modules of Node's that reach nothing outside the program. */
const PURE = [
  "assert",
  "async_hooks",
  "buffer",
  "crypto",
  "events",
  "module",
  "path",
  "perf_hooks",
  "timers",
  "url",
  "util",
  "zlib",
];

const TOP_LEVEL = ["package.json", "package-lock.json", "tsconfig.json", "README.md", "LICENSE"];
const TOP_FOLDERS = ["src", "seeds", "embeddings", "scripts", "test"];

/** What git ignores (see .gitignore), or keeps for itself. */
const IGNORED = [".git", ".env", "node_modules", "data"];

const LONGEST_FILE = 200;

const files = filesBelow("");
const sources = files.filter((file) => file.startsWith("src/") && file.endsWith(".ts"));
const scripts = files.filter((file) => file.startsWith("scripts/") && file.endsWith(".ts"));
const imports = new Map([...sources, ...scripts].map((file) => [file, importsOf(textOf(file), file)]));

describe("rooms", () => {
  it("are all in the table", () => {
    const found = new Set(sources.filter((file) => !file.endsWith(".d.ts")).map(roomOf));
    expect([...found].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it.each(Object.entries(ROOMS))("%s imports only from %j", (room, allowed) => {
    const wrong = edges().filter(
      ({ from, to }) => roomOf(from) === room && ![room, ...allowed].includes(roomOf(to)),
    );
    expect(wrong).toEqual([]);
  });

  it("know nothing of scripts and tests", () => {
    expect(edges().filter(({ from, to }) => from.startsWith("src/") && !to.startsWith("src/"))).toEqual([]);
  });

  it("import each other without any cycle of files", () => {
    expect(findCycle(new Map([...imports].map(([file, { inside }]) => [file, inside])))).toEqual([]);
  });
});

describe("the outside world", () => {
  const uses = [...imports]
    .filter(([file]) => file.startsWith("src/"))
    .flatMap(([file, { outside }]) => outside.map((name) => ({ file: file.slice("src/".length), name })))
    .filter(({ name }) => !PURE.includes(name.slice("node:".length)));

  it("is in the table, package by package", () => {
    expect(uses.filter(({ name }) => !(name in OUTSIDE))).toEqual([]);
  });

  it.each(Object.entries(OUTSIDE))("%s is known to %j alone", (name, places) => {
    const allowed = (file: string) =>
      places.some((place) => file === place || (place.endsWith("/") && file.startsWith(place)));
    expect(uses.filter((use) => use.name === name && !allowed(use.file))).toEqual([]);
  });

  it("has its environment read in config.ts alone", () => {
    const readers = [...sources, ...scripts].filter((file) => /\bprocess\s*\.\s*env\b/.test(textOf(file)));
    expect(readers.filter((file) => file !== "src/config.ts")).toEqual([]);
  });
});

describe("source files", () => {
  it(`have 1 to ${LONGEST_FILE} lines`, () => {
    const lengths = sources.map((file) => ({ file, lines: textOf(file).trimEnd().split("\n").length }));
    expect(lengths.filter(({ file, lines }) => lines > LONGEST_FILE || textOf(file).trim() === "")).toEqual(
      [],
    );
  });

  it("never give up on types", () => {
    const typed = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
    expect(typed.filter((file) => givesUpOnTypes(textOf(file), file))).toEqual([]);
  });
});

describe("the repository", () => {
  it("has only the agreed entries at its top", () => {
    const tops = new Set(files.map((file) => file.split("/")[0] ?? ""));
    const allowed = [...TOP_LEVEL, ...TOP_FOLDERS];
    expect([...tops].filter((name) => !name.startsWith(".") && !allowed.includes(name))).toEqual([]);
  });

  it("names no path of a machine and no package registry", () => {
    const machine = /(?<![\w.~$}-])\/(?:home|Users|root|work|mnt)\/\w/;
    const registry =
      /\bregistry\.(?:npmjs|yarnpkg)\b|\b(?:npm|registry)\.[\w-]+\.(?:com|org|net|io|dev|internal)\b/;
    const wrong = files.filter(
      (file) => isText(file) && (machine.test(textOf(file)) || registry.test(textOf(file))),
    );
    expect(wrong).toEqual([]);
  });

  it("has a lock file without addresses that installs on every system", () => {
    const lock: { packages: Record<string, { resolved?: string; optionalDependencies?: object }> } =
      JSON.parse(textOf("package-lock.json"));
    const names = new Set(Object.keys(lock.packages).map((place) => place.split("node_modules/").at(-1)));
    const optional = Object.values(lock.packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {}),
    );
    expect(Object.entries(lock.packages).filter(([, one]) => one.resolved !== undefined)).toEqual([]);
    expect(optional.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("this reader of imports", () => {
  it("sees every form of import, and none in comments and strings", () => {
    const text = `import a from "./a.ts"; import type { B } from "./b.ts"; export * from "./c.ts"; import "./d.ts";
      const e = () => import("./e.ts"); // import "./x.ts"
      const s = 'import "./y.ts"'; import fs from "node:fs/promises"; import p from "@s/pkg/deep"; type F = import("./f.ts").F;`;
    const { inside, outside } = importsOf(text, "src/room/here.ts");
    expect(inside.toSorted()).toEqual(["a", "b", "c", "d", "e", "f"].map((name) => `src/room/${name}.ts`));
    expect(outside).toEqual(["node:fs", "@s/pkg"]);
  });

  it("finds a cycle, and none where there is none", () => {
    expect(findCycle(new Map(Object.entries({ a: ["b", "c"], b: ["c"], c: [] })))).toEqual([]);
    expect(findCycle(new Map(Object.entries({ a: ["b"], b: ["c"], c: ["b"] })))).toEqual(["b", "c", "b"]);
  });
});

interface Imports {
  /** Files of the repository, from its root. */
  readonly inside: string[];
  /** Packages, and Node's modules without their sub-paths. */
  readonly outside: string[];
}

function importsOf(text: string, file: string): Imports {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = importedBy(node);
    if (name !== undefined) names.push(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return {
    inside: names.filter((name) => name.startsWith(".")).map((name) => posix.join(posix.dirname(file), name)),
    outside: names.filter((name) => !name.startsWith(".")).map(packageOf),
  };
}

function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (!ts.isCallExpression(node)) return undefined;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire(node.expression);
  return loads ? literal(node.arguments[0]) : undefined;
}

function isRequire(called: ts.Node): boolean {
  return ts.isIdentifier(called) && called.text === "require";
}

function literal(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function packageOf(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

function edges(): { from: string; to: string }[] {
  return [...imports].flatMap(([from, { inside }]) => inside.map((to) => ({ from, to })));
}

function roomOf(file: string): string {
  return file.split("/")[1] ?? file;
}

/** One cycle as a path that ends where it starts, or nothing. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = follow(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  return [...graph.keys()].map((file) => follow(file, [])).find((cycle) => cycle.length > 0) ?? [];
}

function givesUpOnTypes(text: string, file: string): boolean {
  let found = /@ts-(?:ignore|nocheck|expect-error)/.test(text);
  const visit = (node: ts.Node): void => {
    found ||= node.kind === ts.SyntaxKind.AnyKeyword;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    const ignored = IGNORED.includes(path) || path.startsWith(".setup-lock");
    if (ignored || (folder === "embeddings" && entry.name !== "model")) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function isText(file: string): boolean {
  return /\.(?:[cm]?[jt]s|jsonl?|md|txt|html|ftl|ya?ml|example)$|^\.[^/]+$|^\.ci\/|^LICENSE$/.test(file);
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

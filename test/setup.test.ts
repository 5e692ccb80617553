import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const SETUP = fileURLToPath(new URL("../scripts/setup.mjs", import.meta.url));
const INSTALLS = /^Installation des dépendances/gm;
const STAMP = "node_modules/.package-lock.json";

/** What npm tells its children of this project must not reach the tiny one. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/i.test(name)),
);

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let bench: string;
let clone: string;

/** A project whose only package is a tarball beside it, in versions 1 and 2: no network is needed. */
beforeAll(() => {
  bench = mkdtempSync(join(tmpdir(), "setup-"));
  clone = join(bench, "clone");
  mkdirSync(join(bench, "pure"));
  for (const version of ["1.0.0", "2.0.0"]) {
    writeJson("pure/package.json", { name: "pure", version });
    npm("pure", "pack", "--silent", "--pack-destination", bench);
    const scripts = { prehello: "node scripts/setup.mjs --tools", hello: "node -e \"console.log('{}')\"" };
    const devDependencies = { pure: `file:../pure-${version}.tgz` };
    mkdirSync(join(bench, version));
    writeJson(`${version}/package.json`, {
      name: "tiny",
      engines: { node: ">=20" },
      scripts,
      devDependencies,
    });
    npm(version, "install", "--offline", "--package-lock-only", "--ignore-scripts");
  }
});
afterAll(() => rmSync(bench, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(clone, { recursive: true, force: true });
  mkdirSync(join(clone, "scripts"), { recursive: true });
  cpSync(SETUP, join(clone, "scripts/setup.mjs"));
  checkOut("1.0.0");
});

describe("setup", () => {
  it("installs what is missing, says so in one line of stderr, and is silent from then on", async () => {
    const first = await setUp();
    expect([first.code, first.stdout, first.stderr.match(INSTALLS)?.length]).toEqual([0, "", 1]);
    expect(installedVersion()).toBe("1.0.0");
    const before = statSync(join(clone, STAMP)).mtimeMs;
    expect(await setUp()).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(statSync(join(clone, STAMP)).mtimeMs).toBe(before);
    expect(existsSync(join(clone, ".setup-lock"))).toBe(false);
  });

  it.each([
    ["the lock file names another version", () => checkOut("2.0.0"), "2.0.0"],
    ["a package is gone", () => rmSync(join(clone, "node_modules/pure"), { recursive: true }), "1.0.0"],
    ["an installation was broken off", () => rmSync(join(clone, STAMP)), "1.0.0"],
  ])("installs again where %s", async (_, change, version) => {
    await setUp();
    change();
    expect((await setUp()).stderr).toMatch(INSTALLS);
    expect(installedVersion()).toBe(version);
  });

  it("does without development packages where only the program itself is asked for", async () => {
    await setUp();
    rmSync(join(clone, "node_modules/pure"), { recursive: true });
    expect(await setUp([])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("lets two at once on a fresh clone install once, and both go on", async () => {
    const both = await Promise.all([setUp(), setUp(), setUp()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(both.flatMap(({ stderr }) => stderr.match(INSTALLS) ?? [])).toHaveLength(1);
    expect(installedVersion()).toBe("1.0.0");
  });

  it("takes over from an owner that died", async () => {
    mkdirSync(join(clone, ".setup-lock"));
    writeFileSync(join(clone, ".setup-lock/pid"), String(spawnSync(process.execPath, ["-e", "0"]).pid));
    const both = await Promise.all([setUp(), setUp()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(existsSync(join(clone, ".setup-lock"))).toBe(false);
  });

  it("ends with 1 and the cure where npm fails, and leaves no lock", async () => {
    writeFileSync(join(clone, "package-lock.json"), "{");
    const { code, stdout, stderr } = await setUp();
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^L'installation des dépendances a échoué \(npm ci, code 1\)\. Vérifiez .* relancez/m,
    );
    expect(existsSync(join(clone, ".setup-lock"))).toBe(false);
  });

  it("ends with 2 and a clear line on an old Node", async () => {
    const old = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.19.1"}})';
    const { code, stderr } = await setUp(["--tools"], ["--import", `data:text/javascript,${old}`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^l'Archiviste demande Node 20 ou plus récent ; celui-ci est 18\.19\.1\. .*\n$/);
  });

  it("keeps a command's stdout pure under npm, production environment and silence included", async () => {
    const settings = { ...env, NODE_ENV: "production", npm_config_unheard_of: "1" };
    const { code, stdout } = await run("npm", ["run", "-s", "hello"], settings);
    expect([code, stdout]).toEqual([0, "{}\n"]);
    expect(installedVersion()).toBe("1.0.0");
  });
});

function setUp(words: string[] = ["--tools"], node: string[] = []): Promise<Outcome> {
  return run(process.execPath, [...node, join(clone, "scripts/setup.mjs"), ...words], env);
}

function run(
  program: string,
  words: string[],
  environment: Record<string, string | undefined>,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: clone, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (part: string) => (said.stdout += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (said.stderr += part));
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
  });
}

function npm(folder: string, ...words: string[]): void {
  const { status, stderr } = spawnSync("npm", words, { cwd: join(bench, folder), env, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ${words.join(" ")}: ${stderr}`);
}

function checkOut(version: string): void {
  for (const name of ["package.json", "package-lock.json"])
    cpSync(join(bench, version, name), join(clone, name));
}

function installedVersion(): unknown {
  return JSON.parse(readFileSync(join(clone, "node_modules/pure/package.json"), "utf8")).version;
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(join(bench, file), JSON.stringify(value));
}

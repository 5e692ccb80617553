// Installs what package-lock.json names and node_modules lacks. npm runs it before each command (its `pre` scripts),
// so it is plain JavaScript without dependencies, silent and quick where there is nothing to do, and never writes to
// stdout: the command's own output stays pure. `--tools` asks for the development packages as well.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LOCK = join(ROOT, ".setup-lock");

/** How long one command waits for another's installation, in ms: far above a slow network's few minutes. */
const LONGEST_WAIT = 15 * 60_000;

/** How old a lock without a name may be, in ms, before it is taken for abandoned: naming it takes one write. */
const NAMELESS_FOR = 5_000;

process.exitCode = await setUp(process.argv.includes("--tools"));

/** The exit code: 0 all is there, 1 the installation failed, 2 this Node is too old. */
async function setUp(withTools) {
  const needed = readJson("package.json")?.engines?.node ?? ">=20";
  if (isOlder(process.versions.node, needed)) {
    say(
      `l'Archiviste demande Node ${needed.replace(">=", "")} ou plus récent ; celui-ci est ${process.versions.node}. ` +
        "Installez une version récente depuis https://nodejs.org, puis relancez la commande.",
    );
    return 2;
  }
  if (isInStep(withTools)) return 0;
  try {
    return await holdingLock(() => (isInStep(withTools) ? 0 : install()));
  } catch (fault) {
    say(`L'installation des dépendances n'a pas pu commencer : ${fault.message}`);
    return 1;
  }
}

function isOlder(version, range) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [, leastMajor = 0, leastMinor = 0] = (/(\d+)(?:\.(\d+))?/.exec(range) ?? []).map((part) =>
    Number(part ?? 0),
  );
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

/**
 * Whether every package of package-lock.json stands in node_modules at that version. npm writes its own list of what
 * it installed last of all, so an installation that was broken off has none. Optional packages are those of other
 * systems: they may be missing, but one that fits only another system means that the folder was brought from there.
 */
function isInStep(withTools) {
  const wanted = readJson("package-lock.json")?.packages;
  const installed = readJson("node_modules/.package-lock.json")?.packages;
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, wish]) => {
    if (!place.startsWith("node_modules/") || (wish.dev && !withTools)) return true;
    const found = installed[place];
    if (!found) return Boolean(wish.optional || wish.devOptional);
    const same = found.version === wish.version && found.integrity === wish.integrity;
    return (
      same &&
      fits(wish.os, process.platform) &&
      fits(wish.cpu, process.arch) &&
      existsSync(join(ROOT, place, "package.json"))
    );
  });
}

function fits(systems, system) {
  return (
    !systems ||
    systems.includes(system) ||
    systems.some((name) => name.startsWith("!") && name !== `!${system}`)
  );
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * `npm ci`, everything it prints on stderr. No package's install script is needed (native parts come prebuilt), so
 * none is run. Development packages are included whatever NODE_ENV says: `npm test` needs them.
 */
async function install() {
  say("Installation des dépendances (première fois ou mise à jour) : quelques instants…");
  const options = ["--ignore-scripts", "--prefer-offline", "--include=dev", "--include=optional"];
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  const { code, signal, fault } = await runNpm(["ci", ...options, ...quiet]);
  if (signal) return 130;
  if (code === 0) return 0;
  say(
    `L'installation des dépendances a échoué (${fault ? `npm introuvable : ${fault.message}` : `npm ci, code ${code}`}). ` +
      "Vérifiez le réseau et la place sur le disque, puis relancez la commande ; `npm ci` montre le détail.",
  );
  return 1;
}

/** Resolves when npm has ended, also after a signal to this process: npm must not go on alone, out of the lock. */
function runNpm(words) {
  const own = process.env.npm_execpath ?? "";
  const viaNode = basename(own) === "npm-cli.js" && existsSync(own);
  const [program, ...rest] = viaNode ? [process.execPath, own, ...words] : ["npm", ...words];
  const windows = process.platform === "win32" && !viaNode;
  return new Promise((resolve) => {
    const child = spawn(program, rest, { cwd: ROOT, stdio: ["ignore", 2, 2], shell: windows });
    let stopped;
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(name, () => {
        stopped = name;
        child.kill(name);
      });
    }
    child.on("error", (fault) => resolve({ fault }));
    child.on("close", (code, signal) => resolve({ code, signal: stopped ?? signal }));
  });
}

/** Runs work while no other process installs here; waits for one that does. */
async function holdingLock(work) {
  const start = Date.now();
  let told = false;
  while (!takeLock()) {
    if (removesAbandoned()) continue;
    if (!told) say("Une autre commande installe déjà les dépendances : attente…");
    told = true;
    if (Date.now() - start > LONGEST_WAIT)
      throw new Error(`une autre dure trop ; supprimez ${LOCK}, puis relancez.`);
    await pause(200);
  }
  try {
    return await work();
  } finally {
    if (ownerOf(LOCK) === process.pid) rmSync(LOCK, { recursive: true, force: true });
  }
}

function takeLock() {
  try {
    mkdirSync(LOCK);
  } catch (fault) {
    if (fault.code === "EEXIST") return false;
    throw fault;
  }
  writeFileSync(join(LOCK, "pid"), String(process.pid));
  return true;
}

/**
 * Whether the way is free again. Of several that find the same dead owner one gets the folder, by renaming it;
 * should it have become a living one's meanwhile, that one gets it back.
 */
function removesAbandoned() {
  const aside = `${LOCK}-${process.pid}`;
  try {
    if (!isAbandoned(LOCK)) return false;
    renameSync(LOCK, aside);
    const free = isAbandoned(aside);
    if (free) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, LOCK);
    return free;
  } catch (fault) {
    if (fault.code === "ENOENT") return true;
    throw fault;
  }
}

function isAbandoned(lock) {
  const owner = ownerOf(lock);
  return owner ? !isAlive(owner) : Date.now() - statSync(lock).mtimeMs > NAMELESS_FOR;
}

function ownerOf(lock) {
  try {
    return Number(readFileSync(join(lock, "pid"), "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === "EPERM";
  }
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { digestOf, parseManifest, type Manifest } from "./manifest.ts";

/*
 * An index folder holds builds, each a folder that never changes once it is in service, and the file `current`, which names
 * the one in service with the digest of its manifest, which has the digests of the other files: a chain without a
 * gap, so that damage anywhere is seen before anything is read. Whatever else lies there is not ours and is left alone.
 */

/** A complete build. */
export interface Build {
  readonly folder: string;
  readonly manifest: Manifest;
}

const POINTER = "current";
const MANIFEST = "manifest.json";
const POINTED = /^(build-[0-9a-f]{16}-[0-9a-f]{12}) ([0-9a-f]{64})\n$/;
/** Folders of builds, and what a killed process leaves of a pointer that it was writing. */
const OURS = /^(?:build-[0-9a-f]{16}-[0-9a-f]{12}|current\.\d+)$/;

/**
 * The build in service, every file of it compared with its digest, or null where there is none or it is damaged. A build that
 * goes away under the reader has been replaced: the new one is read.
 */
export async function currentBuild(index: string): Promise<Build | null> {
  const checked = await checkCurrent(index);
  return checked && "build" in checked ? checked.build : null;
}

/** Why an index folder has no build that can be used although it had one, as a clause in French; null where it never had. */
export async function damageOf(index: string): Promise<string | null> {
  const checked = await checkCurrent(index);
  if (checked) return "damage" in checked ? checked.damage : null;
  return (await hasCompleteBuild(index)) ? missing(POINTER) : null;
}

/** Makes the folder of a new build. */
export async function createBuild(index: string, state: string): Promise<string> {
  const name = `build-${state.slice(0, 16)}-${randomBytes(6).toString("hex")}`;
  await mkdir(join(index, name));
  return name;
}

/**
 * Puts a build in service: its files are on the disk before the pointer names them, and the pointer is replaced in one step.
 * `mayPublish` is asked at the last moment; where it says no, nothing happens and the outcome is false.
 */
export async function publishBuild(
  index: string,
  name: string,
  manifest: Manifest,
  mayPublish: () => Promise<boolean>,
): Promise<boolean> {
  const text = JSON.stringify(manifest);
  await writeDurably(join(index, name, MANIFEST), text);
  await syncFolder(join(index, name));
  await syncFolder(index);
  if (!(await mayPublish())) return false;
  await writeFileAtomic(join(index, POINTER), `${name} ${digestOf(text)}\n`);
  await syncFolder(index);
  return true;
}

/** Removes builds that are not in service and the rubbish of killed ones. What is in service, or not ours, stays. */
export async function sweepBuilds(index: string): Promise<void> {
  const pointer = await readPointer(index);
  const current = pointer === null ? null : POINTED.exec(pointer)?.[1];
  if (!current) return;
  const names = await readdir(index);
  const rubbish = names.filter((name) => OURS.test(name) && name !== current);
  await Promise.all(rubbish.map((name) => removeBuild(index, name)));
}

/** Removes a build; one that cannot be removed now is left to the next sweep. */
export async function removeBuild(index: string, name: string): Promise<void> {
  await rm(join(index, name), { recursive: true, force: true }).catch(() => undefined);
}

/** Writes a file and waits until it is on the disk. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the names in a folder are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows keeps no folder open, and needs none synced.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

async function readPointer(index: string): Promise<string | null> {
  return readFile(join(index, POINTER), "utf8").catch(() => null);
}

type Checked = { readonly build: Build } | { readonly damage: string };

/** What the pointer names, checked; null where there is no pointer. */
async function checkCurrent(index: string): Promise<Checked | null> {
  let pointer = await readPointer(index);
  while (pointer !== null) {
    const checked = await checkBuild(index, pointer);
    if ("build" in checked) return checked;
    const again = await readPointer(index);
    if (again === pointer) return checked;
    pointer = again;
  }
  return null;
}

async function checkBuild(index: string, pointer: string): Promise<Checked> {
  const [, name, digest] = POINTED.exec(pointer) ?? [];
  if (!name) return { damage: `« ${POINTER} » ne nomme aucun index` };
  const folder = join(index, name);
  const text = await contentOf(folder, MANIFEST);
  if (text === null) return { damage: missing(MANIFEST) };
  if (digestOf(text) !== digest) return { damage: changed(MANIFEST) };
  const manifest = parseManifest(text.toString());
  if (!manifest) return { damage: "il est d’une autre version du programme" };
  for (const [file, expected] of Object.entries(manifest.digests)) {
    const content = await contentOf(folder, file);
    if (content === null) return { damage: missing(file) };
    if (digestOf(content) !== expected) return { damage: changed(file) };
  }
  return { build: { folder, manifest } };
}

async function contentOf(folder: string, file: string): Promise<Buffer | null> {
  return readFile(join(folder, file)).catch(() => null);
}

function missing(file: string): string {
  return `« ${file} » manque ou ne se lit pas`;
}

function changed(file: string): string {
  return `« ${file} » n’est plus ce qui a été écrit`;
}

/** Whether a build lies there that was written to its end: the manifest comes last. */
async function hasCompleteBuild(index: string): Promise<boolean> {
  const names = await readdir(index).catch(() => []);
  for (const name of names) {
    if (OURS.test(name) && (await contentOf(join(index, name), MANIFEST)) !== null) return true;
  }
  return false;
}

import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { Mistake } from "../mistake.ts";

/** Where a sentence model comes from: a folder, or a name on the hub whose files are kept in `cache` once downloaded. */
export type ModelSource =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "hub"; readonly name: string; readonly cache: string };

/** A sentence model that is not there or does not work: names it and the cure. */
export class ModelError extends Mistake {
  override readonly name = "ModelError";
}

/** The files without which a folder holds no model for `@xenova/transformers`. */
const NEEDED = [
  "config.json",
  "tokenizer.json",
  "tokenizer_config.json",
  join("onnx", "model_quantized.onnx"),
];

/**
 * What `EMBEDDING_MODEL` names: a folder where there is one, else a hub name such as `Xenova/multilingual-e5-small`.
 * Throws a ModelError where it is neither, or where a file of the model is missing or unreadable.
 */
export function modelSource(setting: string, root: string): ModelSource {
  const folder = resolve(root, setting);
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    const missing = NEEDED.filter((file) => !isReadable(join(folder, file)));
    if (missing.length === 0) return { kind: "folder", folder };
    throw new ModelError(
      `EMBEDDING_MODEL : fichiers absents ou illisibles dans « ${folder} » : ${missing.join(", ")} ; ` +
        "remettez le dossier du modèle tel qu’il est livré.",
    );
  }
  if (/^[\w.-]+\/[\w.-]+$/.test(setting) && !setting.startsWith(".")) {
    return { kind: "hub", name: setting, cache: join(root, "embeddings", "cache") };
  }
  throw new ModelError(
    `EMBEDDING_MODEL : « ${setting} » n’est ni un dossier ni un nom tel que Xenova/multilingual-e5-small : ` +
      "laissez ce réglage vide pour le modèle livré.",
  );
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Names a model by the content of its files (SHA-256), so that another model, or the same folder with other weights, is never
 * mistaken for it. A hub model is named by its name until its files are there.
 */
export async function modelFingerprint(source: ModelSource): Promise<string> {
  const folder = source.kind === "folder" ? source.folder : join(source.cache, source.name);
  const hash = createHash("sha256");
  const files = source.kind === "folder" ? NEEDED : await filesBelow(folder);
  if (files.length === 0) return `hub:${basename(folder)}`;
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Whether a model wants `query: ` and `passage: ` before its texts, as the E5 family does (Wang et al., arXiv 2212.03533);
 * its name and configuration tell.
 */
export async function wantsPrefixes(source: ModelSource): Promise<boolean> {
  const name = source.kind === "folder" ? source.folder : source.name;
  const config = source.kind === "folder" ? await readFile(join(source.folder, "config.json"), "utf8") : "";
  return /(?:^|[^a-z0-9])e5(?:[^a-z0-9]|$)/i.test(`${basename(name)} ${config}`);
}

async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

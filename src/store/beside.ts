import { readFile } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";

/**
 * What was worked out of an index, kept beside it: what is there under this key, else what `make` makes, which is then written. The
 * key names all that the value depends on. A file that is damaged, of another key or cannot be written costs the work again,
 * never more. Only for values that JSON gives back as they were.
 */
export async function keptBeside<Value>(
  index: string,
  name: string,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const path = join(index, `${name}.json`);
  const kept = await readKept(path, key);
  // What is kept under a key was written below, under the same one.
  if (kept !== undefined) return kept as Value;
  const value = await make();
  await writeFileAtomic(path, JSON.stringify({ key, value })).catch(() => undefined);
  return value;
}

async function readKept(path: string, key: string): Promise<unknown> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, "utf8"));
    const isOurs = typeof kept === "object" && kept !== null && "key" in kept && kept.key === key;
    return isOurs && "value" in kept ? kept.value : undefined;
  } catch {
    return undefined;
  }
}

import { createHash } from "node:crypto";

/**
 * The same function, that gives what it gave before for the last texts that it was asked for, at most `most`. In memory only, by a
 * digest of the text, which itself is not kept; what was rejected is not remembered. What it gives is shared: to be read only.
 */
export function remembering<Value>(
  make: (text: string) => Promise<Value>,
  most: number,
): (text: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (text) => {
    const key = createHash("sha256").update(text).digest("base64");
    const known = made.get(key);
    const value = known ?? make(text);
    // The one asked for last stands at the end.
    made.delete(key);
    made.set(key, value);
    if (!known) value.catch(() => made.get(key) === value && made.delete(key));
    for (const oldest of made.keys()) {
      if (made.size <= most) break;
      made.delete(oldest);
    }
    return value;
  };
}

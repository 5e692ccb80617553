import { decodeText } from "./decoding.ts";

/** The same as {@link decodeText}, for what is read again and again. */
export type Decoding = (path: string, bytes: Buffer) => ReturnType<typeof decodeText>;

interface Decoded {
  readonly bytes: Buffer;
  readonly result: ReturnType<typeof decodeText>;
}

/**
 * Decodes files, and gives what it gave before where a file still holds the very same bytes: to compare them takes a tenth of the time. Of
 * at most `most` bytes in all; beyond them all is forgotten.
 */
export function createDecoding(most: number): Decoding {
  const known = new Map<string, Decoded>();
  let held = 0;
  return (path, bytes) => {
    const before = known.get(path);
    if (before?.bytes.equals(bytes)) return before.result;
    const result = decodeText(bytes);
    held += bytes.length - (before?.bytes.length ?? 0);
    known.set(path, { bytes, result });
    if (held > most) {
      known.clear();
      held = 0;
    }
    return result;
  };
}

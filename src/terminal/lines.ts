/** A line of input, without its end; or why it cannot be read. */
export type Line = { readonly text: string } | { readonly fault: string };

/** The longest line that is kept, in bytes: far above any question with its history. The rest of a longer one is dropped. */
const LONGEST_LINE = 32 * 2 ** 20;

const NEWLINE = 0x0a;

/**
 * The lines of a stream of UTF-8, each as soon as it is complete; LF or CRLF ends them, the last may have no end, a byte order
 * mark at the start is passed over. Linear in the input, and bounded in memory whatever comes.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let first = true;
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > LONGEST_LINE) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = size > LONGEST_LINE ? { fault: TOO_LONG } : decoded(Buffer.concat(parts), first);
    [parts, size, first] = [[], 0, false];
    return line;
  };
  for await (const given of input) {
    const chunk = Buffer.from(given);
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      from = end + 1;
      yield take();
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

const TOO_LONG = `la ligne dépasse ${LONGEST_LINE} octets ; raccourcissez-la.`;
const NOT_UTF8 = "la ligne n’est pas en UTF-8 valide ; convertissez-la.";

function decoded(bytes: Buffer, isFirst: boolean): Line {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: (isFirst ? text.replace(/^\uFEFF/, "") : text).replace(/\r$/, "") };
  } catch {
    return { fault: NOT_UTF8 };
  }
}

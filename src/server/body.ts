/** A body's text; `large` where it is longer than allowed, `broken` where it does not come to its end. */
export type Body = { readonly text: string } | "large" | "broken";

/** Reads a body of at most so many bytes, and no more than that of a longer one. */
export async function readBody(request: Request, most: number): Promise<Body> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return "large";
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength;
      if (length > most) return "large";
      chunks.push(chunk);
    }
  } catch {
    return "broken";
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)) };
}

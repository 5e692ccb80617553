/**
 * A file's bytes as text: strict UTF-8, a byte order mark kept (spans count it). Anything else comes back with the
 * reason, in words that name the cure; nothing is ever replaced or dropped.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  const utf16 = utf16Name(bytes);
  if (utf16) return { reason: `encodé en ${utf16} : convertissez-le en UTF-8` };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes("\0")) return { reason: "contient des octets nuls : ce n’est pas du texte" };
    return text.trim() === "" ? { reason: "vide" } : { text };
  } catch {
    return { reason: "n’est pas en UTF-8 valide : convertissez-le (par exemple : iconv -f latin1 -t utf-8)" };
  }
}

function utf16Name(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 BE";
  return null;
}

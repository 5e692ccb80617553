/** FNV-1a of 32 bits over a text's UTF-16 units: a number from 0 to 2³² − 1, the same everywhere. Not for secrets. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

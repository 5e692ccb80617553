import { fold } from "./folding.ts";
import type { Span } from "./span.ts";

/** What stands before a token: nothing, spaces of one line, a line break, or a blank line. */
export type Gap = "none" | "space" | "line" | "blank";

/**
 * A word (with its elision: `d’`, `jusqu’`), a run of ASCII digits, or one sign, where it stands.
 * `key` is its comparable form (folded, superscripts lowered: `14ᵉ` gives `14` and `e`, `m²` gives `m2`).
 */
export interface Token extends Span {
  readonly raw: string;
  readonly key: string;
  readonly kind: "word" | "figure" | "sign";
  readonly gap: Gap;
}

/**
 * The tokens of a text in order. Letters and digits never share one, so glued words (`150projets`, `le10 juillet`)
 * read like spaced ones. Offsets are those of the text, whatever the folding does. Linear in the text's length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    tokens.push({
      raw,
      key: keyOf(raw),
      kind: kindOf(raw),
      gap: gapOf(text, last, start),
      start,
      end: start + raw.length,
    });
    last = start + raw.length;
  }
  return tokens;
}

/** Whether the keys of the tokens from `at` on are these, none of them across a blank line. */
export function follows(tokens: readonly Token[], at: number, keys: readonly string[]): boolean {
  if (at < 0) return false;
  return keys.every((key, index) => {
    const token = tokens[at + index];
    return token !== undefined && token.key === key && (index === 0 || token.gap !== "blank");
  });
}

/** The key at an index, or an empty string where there is no token. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? "";
}

/** Whether the token starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.raw);
}

/** Whether the token touches the one before it. */
export function isAttached(token: Token | undefined): boolean {
  return token?.gap === "none";
}

/** Whether the token stands on the same line as the one before it, touching or after a space. */
export function isNear(token: Token | undefined): boolean {
  return token?.gap === "none" || token?.gap === "space";
}

const TOKEN = /[\p{L}\p{M}²³]+(?:[’'ʼ‘´`](?=[\p{L}\d]))?|\d+|\S/gu;
const LINE_FEED = 10;
const PLAIN = /^[a-z0-9'.,()-]+$/;

function keyOf(raw: string): string {
  return PLAIN.test(raw) ? raw : fold(raw.normalize("NFKC"));
}

function kindOf(raw: string): Token["kind"] {
  if (/^\d/.test(raw)) return "figure";
  return /^[\p{L}\p{M}²³]/u.test(raw) ? "word" : "sign";
}

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return from === 0 ? "blank" : "none";
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED) breaks++;
  return breaks === 0 ? "space" : breaks === 1 ? "line" : "blank";
}

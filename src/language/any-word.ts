/**
 * A pattern for any of these words where it stands alone, in any case. Each is a pattern itself (`sommets?`), without groups that
 * capture; several may come in one string with `|` between them.
 */
export function anyWord(...words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");
}

import type { Span } from "../span.ts";
import { isCapital, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";

/** No complement is longer: a text without punctuation must stay linear to read. In tokens. */
const LONGEST = 60;

/**
 * The complement that begins at a token with `de`, `du`, `des` or `d’` and goes to the clause's end (`de l’établissement
 * de leur jumelage`), or null where none begins. Punctuation, a dash or a verb that cannot belong to it ends a clause.
 */
export function complementAt(tokens: readonly Token[], at: number): Span | null {
  return /^(?:de|du|des|d')$/.test(keyAt(tokens, at)) ? clauseAt(tokens, at) : null;
}

/** What stands from a token to its clause's end, or null where the clause has ended already. */
export function clauseAt(tokens: readonly Token[], at: number): Span | null {
  let end = at;
  while (end < tokens.length && end < at + LONGEST && !endsClause(tokens, end)) end++;
  const first = tokens[at];
  const last = tokens[end - 1];
  return first && last && end > at && first.gap !== "blank" ? { start: first.start, end: last.end } : null;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === "blank" || token.gap === "line") return true;
  if (token.key === "-") return token.gap !== "none" || isCredit(tokens, at);
  return token.kind === "sign" ? !/^[%&/°]$/.test(token.key) : VERBS.has(token.key);
}

/** `-VNA` at the end of an article. */
function isCredit(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at + 1]) && /^(?:vna|avi|vov)$/.test(keyAt(tokens, at + 1));
}

const VERBS = new Set(
  (
    "est sont etait etaient sera seront a ont avait avaient aura auront s'est qui que qu' dont mais " +
    "car lorsque alors afin permet permettent constitue constituent marque s'"
  ).split(" "),
);

/** The noun that lasts so long: `jumelage de 29 ans`, `leur jumelage, long de 29 ans`, its own complement passed over. */
export function ownerAt(tokens: readonly Token[], at: number): Token | undefined {
  const comma = /^(?:longs?|longues?|riches?|fort|forte)$/.test(keyAt(tokens, at)) ? at - 1 : -1;
  if (comma < 0 || keyAt(tokens, comma) !== ",") return tokens[at];
  for (let back = comma - 1; back > Math.max(0, comma - LONGEST_SUBJECT); back--) {
    const token = tokens[back - 1];
    if (token?.kind === "sign" && token.key !== "-") break;
    if (
      /^(?:le|la|l'|les|leur|ce|cette|notre)$/.test(token?.key ?? "") &&
      !PARTS.test(keyAt(tokens, back - 2))
    )
      return tokens[back];
  }
  return tokens[at];
}

/** In tokens. */
const LONGEST_SUBJECT = 16;
/** What joins a noun's complement to it. */
const PARTS = /^(?:de|d'|a|entre|et|avec|dans|en|sur|pour)$/;

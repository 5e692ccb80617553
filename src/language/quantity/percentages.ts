import { isAttached, isNear, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";

/** The index after `%` or `pour cent` at a token, 0 where neither stands there. */
export function percentEnd(tokens: readonly Token[], at: number): number {
  if (!isNear(tokens[at])) return 0;
  if (keyAt(tokens, at) === "%") return at + 1;
  return keyAt(tokens, at) === "pour" && keyAt(tokens, at + 1) === "cent" ? at + 2 : 0;
}

/** Whether a token is the minus of the percentage after it: elsewhere it is a dash (`-VNA`, a list, a range). */
export function isMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  if (!/^[-−]$/.test(sign?.raw ?? "") || !isAttached(tokens[at + 1])) return false;
  return !isAttached(sign) || keyAt(tokens, at - 1) === "(";
}

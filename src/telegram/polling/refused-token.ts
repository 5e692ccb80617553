import { Mistake } from "../../mistake.ts";

/** Telegram refuses the token: no repetition helps. The message is for the operator, and holds no secret. */
export class RefusedToken extends Mistake {
  override readonly name = "RefusedToken";
}

const CURES = {
  401: "recopiez celui que donne @BotFather, ou demandez-lui-en un nouveau (/token).",
  404: "recopiez celui que donne @BotFather ; si TELEGRAM_API_ROOT est réglé, vérifiez-le aussi.",
} as const;

/** The fault behind an error of any call (getMe, getUpdates …), or null where it is not that the token is refused. */
export function refusedTokenOf(error: unknown): RefusedToken | null {
  const code = codeOf(error);
  return code === 401 || code === 404 ? refusedToken(code) : null;
}

/** The fault that such a code of Telegram's is. */
export function refusedToken(code: keyof typeof CURES): RefusedToken {
  return new RefusedToken(`BOT_TOKEN : Telegram refuse ce jeton (${code}) ; ${CURES[code]}`);
}

/** The code of Telegram's refusal, or null where an error is none. */
export function codeOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("error_code" in error)) return null;
  return typeof error.error_code === "number" ? error.error_code : null;
}

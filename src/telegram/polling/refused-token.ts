import { Mistake } from "../../mistake.ts";

/** Telegram refuses the token: no repetition helps. The message is for the operator, and holds no secret. */
export class RefusedToken extends Mistake {
  override readonly name = "RefusedToken";
}

const CURES: Readonly<Record<number, string>> = {
  401: "recopiez celui que donne @BotFather, ou demandez-lui-en un nouveau (/token).",
  404: "recopiez celui que donne @BotFather ; si TELEGRAM_API_ROOT est réglé, vérifiez-le aussi.",
};

/** The fault behind an error of any call (getMe, getUpdates …), or null where it is not that the token is refused. */
export function refusedTokenOf(error: unknown): RefusedToken | null {
  const code = codeOf(error);
  const cure = code === null ? undefined : CURES[code];
  return cure === undefined
    ? null
    : new RefusedToken(`BOT_TOKEN : Telegram refuse ce jeton (${code}) ; ${cure}`);
}

/** The code of Telegram's refusal, or null where an error is none. */
export function codeOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("error_code" in error)) return null;
  return typeof error.error_code === "number" ? error.error_code : null;
}

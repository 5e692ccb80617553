import type { Config } from "../config.ts";
import { codeOf } from "../system-fault.ts";

/** What a Bot API server said (`date` by its clock, `at` by ours, in ms since 1970), or why nothing came. */
export type Heard =
  | { readonly result: unknown; readonly date: number | null; readonly at: number }
  | { readonly refusal: number; readonly description: string }
  | { readonly silence: string };

/** In ms. */
export const ANSWERS_WITHIN = 8_000;

/** Asks a Bot API server. Never rejects. */
export async function ask({ botToken, telegramApiRoot }: Config, method: string): Promise<Heard> {
  const root = telegramApiRoot ?? "https://api.telegram.org";
  try {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN);
    const response = await fetch(`${root}/bot${botToken}/${method}`, { signal });
    const date = Date.parse(response.headers.get("date") ?? "");
    const body: unknown = await response.json().catch(() => null);
    const at = Date.now();
    if (typeof fieldOf(body, "ok") !== "boolean") return { silence: "autre chose répond à sa place" };
    if (fieldOf(body, "ok") === true)
      return { result: fieldOf(body, "result"), date: Number.isNaN(date) ? null : date, at };
    return { refusal: response.status, description: textAt(body, "description") };
  } catch (cause) {
    return { silence: reasonOf(cause) };
  }
}

/** Why nothing came. A code or a name alone: a message may hold the address, and with it the token. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "erreur";
  if (cause.cause instanceof Error && "code" in cause.cause) return codeOf(cause.cause);
  return cause.name === "TimeoutError" ? "aucune réponse à temps" : "erreur de réseau";
}

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;
}

export function textAt(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === "string" ? found : "";
}

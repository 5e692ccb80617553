import { HttpError } from "grammy";
import { createTroubles, type Troubles, type Words } from "./troubles.ts";
import type { Log } from "../../log.ts";

/** Why no answer of Telegram's came: it cannot be reached, it is not well, or somebody else answered in its place. */
export type ConnectionTrouble = "network" | "server" | "rubbish";

/** Troubles of sending, told once each. */
export function sendingTroubles(log: Log): Troubles<ConnectionTrouble> {
  return createTroubles(log, SENDING);
}

/** Which trouble made a request fail, or null where it was not the connection but a fault of the program, or a refusal. */
export function requestTroubleOf(error: unknown): ConnectionTrouble | null {
  if (!(error instanceof HttpError)) return null;
  return fieldOf(error.error, "type") === "invalid-json" ? "rubbish" : "network";
}

/** The system's code of a network error (`ECONNRESET`), never its message: that holds the address, and so the token. */
export function networkCodeOf(error: unknown): string | undefined {
  const code = error instanceof HttpError ? fieldOf(error.error, "code") : undefined;
  return typeof code === "string" ? code : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

const SENDING: Readonly<Record<ConnectionTrouble, Words>> = {
  network: {
    begins: "Envoi : Telegram est injoignable ; chaque envoi est retenté jusqu’à son retour.",
    ends: "Envoi : Telegram est de nouveau joignable.",
  },
  server: {
    begins: "Envoi : Telegram répond par une erreur interne ; l’envoi est retenté.",
    ends: "Envoi : Telegram ne répond plus par une erreur interne.",
  },
  rubbish: {
    begins:
      "Envoi : ce qui répond n’est pas Telegram (un mandataire, un portail ?) ; chaque envoi est retenté.",
    ends: "Envoi : c’est de nouveau Telegram qui répond.",
  },
};

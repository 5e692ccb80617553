import { networkCodeOf, requestTroubleOf, type ConnectionTrouble } from "../outgoing/connection.ts";
import type { Log } from "../../log.ts";
import { createTroubles, type Troubles, type Words } from "../outgoing/troubles.ts";
import { codeOf } from "./refused-token.ts";

/** Why updates do not come: what can happen to any call; another process polls; a webhook is set; too many calls. */
export type ReceivingTrouble = ConnectionTrouble | "conflict" | "webhook" | "flood";

/** Troubles of receiving, told once each. */
export function receivingTroubles(log: Log): Troubles<ReceivingTrouble> {
  return createTroubles(log, RECEIVING);
}

/** Which trouble made getUpdates fail; whatever has no name counts as rubbish. */
export function receivingTroubleOf(error: unknown): ReceivingTrouble {
  const code = codeOf(error);
  if (code === null) return requestTroubleOf(error) ?? "rubbish";
  if (code === 409) return descriptionOf(error)?.includes("webhook") ? "webhook" : "conflict";
  if (code === 429) return "flood";
  return code >= 500 ? "server" : "rubbish";
}

/** What of such an error may be logged. */
export function troubleFields(error: unknown): object {
  return {
    method: "getUpdates",
    code: codeOf(error) ?? networkCodeOf(error),
    description: descriptionOf(error),
  };
}

/** How long Telegram asks to wait, in ms; null where it does not. */
export function retryAfterOf(error: unknown): number | null {
  const seconds = fieldOf(fieldOf(error, "parameters"), "retry_after");
  return typeof seconds === "number" ? seconds * 1_000 : null;
}

function descriptionOf(error: unknown): string | undefined {
  const description = fieldOf(error, "description");
  return typeof description === "string" ? description : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

const RECEIVING: Readonly<Record<ReceivingTrouble, Words>> = {
  network: {
    begins: "Réception : Telegram est injoignable ; nouvelles tentatives jusqu’à son retour.",
    ends: "Réception : Telegram est de nouveau joignable.",
  },
  server: {
    begins: "Réception : Telegram répond par une erreur interne ; nouvelles tentatives jusqu’à son retour.",
    ends: "Réception : Telegram ne répond plus par une erreur interne.",
  },
  rubbish: {
    begins:
      "Réception : la réponse n’est pas de Telegram (un mandataire, un portail ?) ; nouvelles tentatives.",
    ends: "Réception : c’est de nouveau Telegram qui répond.",
  },
  conflict: {
    begins:
      "Réception : un autre processus reçoit les messages de ce bot (409), et un seul le peut ; arrêtez l’autre, celui-ci réessaie.",
    ends: "Réception : l’autre processus s’est tu, celui-ci reçoit les messages.",
  },
  webhook: {
    begins:
      "Réception : un webhook est posé pour ce bot (409), Telegram n’envoie rien ici ; réglez WEBHOOK_URL, ou retirez-le (deleteWebhook).",
    ends: "Réception : le webhook est retiré, les messages arrivent ici.",
  },
  flood: {
    begins: "Réception : Telegram demande d’attendre (429) avant de redemander les messages.",
    ends: "Réception : Telegram répond de nouveau sans attendre.",
  },
};

import type { Message } from "grammy/types";
import type { Call, Room, World } from "../world.ts";

const MOST_LINES = 12;

/** What was seen so far, for the message of a helper that has waited in vain. */
export function overview(world: World, room?: Room): string {
  const calls = world.calls.filter(({ method }) => method !== "getUpdates");
  return [
    ...(room ? part("in this chat", room.messages.map(messageLine)) : []),
    ...part("calls of the bot", calls.map(callLine)),
    ...part(
      "violations",
      world.violations.map(({ method, reason }) => `${method}: ${reason}`),
    ),
    `unconfirmed updates: ${world.updates.pending().length}`,
  ].join("\n");
}

function part(title: string, lines: readonly string[]): string[] {
  const skipped = Math.max(0, lines.length - MOST_LINES);
  return [
    `${title}: ${lines.length === 0 ? "none" : ""}`,
    ...lines.slice(skipped).map((line) => `  ${line}`),
  ];
}

function messageLine({ message_id, from, text, caption }: Message): string {
  return `${message_id} ${from?.first_name ?? "?"}: ${short(text ?? caption ?? "(no text)")}`;
}

function callLine({ method, params, error, ended, lost }: Call): string {
  const outcome = error ? `${error.code} ${error.description}` : ended === undefined ? "under way" : "ok";
  return `${method} ${short(JSON.stringify(params))} → ${outcome}${lost ? " (answer lost)" : ""}`;
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

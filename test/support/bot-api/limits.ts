import { tooMany } from "./refusal.ts";
import type { Call, World } from "./world.ts";

/** So many messages within so many ms. */
interface Limit {
  readonly most: number;
  readonly within: number;
}

/** As the Bot API's FAQ has them; a chat may have a short burst. */
const OVERALL: Limit = { most: 30, within: 1000 };
const A_CHAT: Limit = { most: 3, within: 3000 };
const A_GROUP: Limit = { most: 20, within: 60_000 };

/** What counts as a message. */
const COUNTED = ["sendMessage"];

/**
 * The real limits: refuses a message that is over one, with the seconds until there is room again. They are off at
 * first, but what is sent counts from the beginning.
 */
export function createLimits(world: World): {
  readonly switch: (on: boolean) => void;
  readonly count: (call: Call) => void;
} {
  let isOn = false;
  const sent = new Map<string, number[]>();

  const waitFor = (key: string, { most, within }: Limit, at: number) => {
    const recent = (sent.get(key) ?? []).filter((time) => time > at - within);
    sent.set(key, recent);
    const blocking = recent.at(-most);
    return recent.length < most || blocking === undefined ? 0 : blocking + within - at;
  };
  return {
    switch: (on) => {
      isOn = on;
    },
    count: ({ method, params, at }) => {
      if (!COUNTED.includes(method)) return;
      const limits = limitsOf(world, Number(params["chat_id"]));
      const wait = Math.max(...limits.map(([key, limit]) => waitFor(key, limit, at)));
      if (isOn && wait > 0) throw tooMany(Math.ceil(wait / 1000));
      for (const [key] of limits) sent.set(key, [...(sent.get(key) ?? []), at]);
    },
  };
}

/** What holds for a chat, each with the key that its messages are counted under. */
function limitsOf({ rooms }: World, chat: number): (readonly [string, Limit])[] {
  const isGroup = ["group", "supergroup"].includes(rooms.get(chat)?.chat.type ?? "");
  return [
    ["all", OVERALL],
    [`chat ${chat}`, A_CHAT],
    ...(isGroup ? [[`group ${chat}`, A_GROUP] as const] : []),
  ];
}

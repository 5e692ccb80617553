import { pause } from "./waiting.ts";

/** At most so many messages within any span of so many ms. */
export interface Limit {
  readonly most: number;
  readonly within: number;
}

/** How fast one may write: to all together, to one person, and to one group or channel. */
export interface Limits {
  readonly overall: readonly Limit[];
  readonly person: readonly Limit[];
  readonly group: readonly Limit[];
}

/**
 * What Telegram asks of bots (core.telegram.org/bots/faq, "My bot is hitting limits"): 30 messages a second overall, 20 a minute
 * in a group, and one a second in any chat, where "short bursts that go over this limit" may pass: three here. The spans are a
 * little longer than asked, because messages do not all take the same time to arrive.
 */
export const TELEGRAM_LIMITS: Limits = {
  overall: [{ most: 30, within: 1_100 }],
  person: [{ most: 3, within: 3_300 }],
  group: [
    { most: 3, within: 3_300 },
    { most: 20, within: 61_000 },
  ],
};

/** Whom a message goes to: a chat's id, `@name` of a channel, or null where no chat is named. */
export type Chat = number | string | null;

/** When a call may go out. Each chat waits for itself. */
export interface Pacing {
  /** Resolves when a message may be sent to this chat now, and counts it; rejects when the signal is aborted. */
  turn(chat: Chat, signal: AbortSignal): Promise<void>;
  /** Resolves when nothing forbids calls about this chat; counts nothing. */
  release(chat: Chat, signal: AbortSignal): Promise<void>;
  /** Nothing goes to this chat for so many ms. True where it was not held already since its last `flows`. */
  hold(chat: Chat, ms: number): boolean;
  isHeld(chat: Chat): boolean;
  /** Telegram takes messages for this chat. True where it had been held. */
  flows(chat: Chat): boolean;
}

/** A queue by reservation: each call is given the first time that keeps all limits, in the order in which they ask. */
interface Line {
  readonly limits: readonly Limit[];
  readonly sharing: () => number;
  /** When the last ones go or went out, ascending. */
  readonly times: number[];
  heldUntil: number;
  /** How often it was held: a place that was reserved before is void. */
  holds: number;
  wasHeld: boolean;
}

/** A line that has been of no use for so long, in ms, may be forgotten. */
const IDLE = 60_000;

/** So many lines are kept before the idle ones are looked for, at least. */
const MANY = 256;

/**
 * Keeps the limits, and 429s, of each chat without delaying any other: a call takes its place in the overall line only when its
 * own chat lets it go. (@grammyjs/transformer-throttler would hold chat actions up like messages, allows no bursts to a person, and
 * its waits cannot be aborted.) The overall limit is the bot's, however many processes it has: each takes its part of it (`sharing`:
 * how many they are, this one included). A chat's own is not parted: all that concerns one chat is one process's at a time.
 */
export function createPacing(limits: Limits = TELEGRAM_LIMITS, sharing: () => number = () => 1): Pacing {
  const all = newLine(limits.overall, sharing);
  const lines = new Map<Chat, Line>();
  let enough = MANY;

  function lineOf(chat: Chat): Line {
    const known = lines.get(chat);
    if (known) return known;
    if (lines.size >= enough) {
      for (const [key, line] of lines) if (isIdle(line)) lines.delete(key);
      enough = Math.max(MANY, 2 * lines.size);
    }
    const line = newLine(Number(chat) > 0 ? limits.person : limits.group);
    lines.set(chat, line);
    return line;
  }

  return {
    async turn(chat, signal) {
      if (chat !== null) await turnIn(lineOf(chat), signal);
      await turnIn(all, signal);
    },
    async release(chat, signal) {
      const line = lines.get(chat);
      if (line) await untilReleased(line, signal);
    },
    hold(chat, ms) {
      const line = lineOf(chat);
      const isNews = !line.wasHeld;
      line.wasHeld = true;
      line.holds += 1;
      line.heldUntil = Math.max(line.heldUntil, performance.now() + ms);
      line.times.length = 0;
      return isNews;
    },
    isHeld: (chat) => (lines.get(chat)?.heldUntil ?? 0) > performance.now(),
    flows(chat) {
      const line = lines.get(chat);
      if (!line?.wasHeld) return false;
      line.wasHeld = false;
      return true;
    },
  };
}

function newLine(limits: readonly Limit[], sharing = () => 1): Line {
  return { limits, sharing, times: [], heldUntil: 0, holds: 0, wasHeld: false };
}

async function turnIn(line: Line, signal: AbortSignal): Promise<void> {
  let holds: number;
  do {
    await untilReleased(line, signal);
    holds = line.holds;
    await pause(reserve(line) - performance.now(), signal);
  } while (holds !== line.holds);
}

async function untilReleased(line: Line, signal: AbortSignal): Promise<void> {
  while (line.heldUntil > performance.now()) await pause(line.heldUntil - performance.now(), signal);
}

function reserve({ limits, sharing, times }: Line): number {
  const own = limits.map((limit) => partOf(limit, sharing()));
  const free = own.map(({ most, within }) => (times.at(-most) ?? -Infinity) + within);
  const at = Math.max(performance.now(), times.at(-1) ?? 0, ...free);
  times.push(at);
  if (times.length > Math.max(...limits.map(({ most }) => most))) times.shift();
  return at;
}

/** One's part of a limit that so many share: a whole number of messages, so that bursts of all together keep it too; one at least. */
function partOf({ most, within }: Limit, sharers: number): Limit {
  const part = Math.max(1, Math.floor(most / sharers));
  return { most: part, within: Math.max(within, (within * part * sharers) / most) };
}

function isIdle({ limits, times, heldUntil }: Line): boolean {
  const last = (times.at(-1) ?? 0) + Math.max(0, ...limits.map(({ within }) => within));
  return Math.max(last, heldUntil) + IDLE < performance.now();
}

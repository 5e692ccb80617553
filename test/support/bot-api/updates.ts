import type { Update } from "grammy/types";
import { conflict } from "./refusal.ts";
import type { Refusal } from "./refusal.ts";

/** A kind of update, as in `allowed_updates`. */
export type UpdateKind = Exclude<keyof Update, "update_id">;

/** What `getUpdates` is asked; `timeout` in seconds. */
export interface Asked {
  readonly offset?: number;
  readonly limit?: number;
  readonly timeout?: number;
}

/** The bot's queue: what happened and is not confirmed yet, oldest first. */
export interface UpdateQueue {
  /** Adds an update and returns its id, or nothing where the bot does not want that kind. */
  readonly add: (update: Omit<Update, "update_id">) => number | undefined;
  /** What `getUpdates` answers; `gone` tells that the caller hung up. */
  readonly take: (asked: Asked, gone: AbortSignal) => Promise<readonly Update[]>;
  /** Ends a waiting `getUpdates` with an error. */
  readonly interrupt: (reason: Refusal) => void;
  /** Nothing keeps the setting, an empty list resets it. */
  readonly allow: (kinds: readonly UpdateKind[] | undefined) => void;
  readonly allowed: () => readonly UpdateKind[] | undefined;
  /** Unconfirmed updates, those that were fetched among them. */
  readonly pending: () => readonly Update[];
  /** Forgets updates up to and with this id. */
  readonly confirm: (id: number) => void;
  /** Forgets one update alone. */
  readonly forget: (id: number) => void;
}

/** Kinds that a bot gets only if it names them. */
const ON_REQUEST: readonly string[] = ["chat_member", "message_reaction", "message_reaction_count"];

/** A call with the offset of the call before gets one update at most within this time … (ms) */
const HASTE = 500;

/** … and waits at least so long for one within this time (ms). */
const REPEATED = 3000;

/** An offset further than this beyond the last update is ignored. */
const FUTURE = 10;

/** Updates that come within so many ms after the first are answered together with it. */
const GATHERING = 1;

/**
 * A queue with the semantics of `getUpdates`: an offset confirms all below it, a negative one all but the last
 * so many; unconfirmed updates come again; a second call that has to wait ends the first one.
 */
export function createUpdates(firstId: number, slowsRepeats: boolean, changed: () => void): UpdateQueue {
  let queue: readonly Update[] = [];
  let next = firstId;
  let kinds: readonly string[] | undefined;
  const door = createDoor(slowsRepeats ? REPEATED : 0);
  const soften = slowsRepeats ? createHasteGuard() : asIs;

  const confirm = (id: number) => {
    queue = queue.filter(({ update_id }) => update_id > id);
    changed();
  };
  const wants = (kind: string) => (kinds ? kinds.includes(kind) : !ON_REQUEST.includes(kind));

  return {
    add: (update) => {
      if (!Object.keys(update).every(wants)) return undefined;
      const id = next;
      next += 1;
      queue = [...queue, { update_id: id, ...update }];
      door.knock();
      changed();
      return id;
    },
    take: async (asked, gone) => {
      const { offset, limit, timeout } = soften(asked);
      if (offset > 0 && offset <= next + FUTURE) confirm(offset - 1);
      if (offset < 0) confirm((queue.at(offset)?.update_id ?? firstId) - 1);
      if (queue.length === 0 && timeout > 0) await door.wait(timeout, gone);
      return queue.slice(0, limit);
    },
    interrupt: door.interrupt,
    allow: (named) => {
      if (named) kinds = named.length > 0 ? [...named] : undefined;
    },
    // What was let in by `allow` is of this type.
    allowed: () => kinds as readonly UpdateKind[] | undefined,
    pending: () => queue,
    confirm,
    forget: (id) => {
      queue = queue.filter(({ update_id }) => update_id !== id);
      changed();
    },
  };
}

function asIs({ offset = 0, limit = 100, timeout = 0 }: Asked): Required<Asked> {
  return { offset, limit, timeout: 1000 * timeout };
}

/** Telegram slows down those who ask the same again and again. */
function createHasteGuard(): (asked: Asked) => Required<Asked> {
  let last = { offset: -1, at: -Infinity };
  return ({ offset = 0, limit = 100, timeout = 0 }) => {
    const now = Date.now();
    const since = offset === last.offset ? now - last.at : Infinity;
    last = { offset, at: now };
    const least = since < REPEATED ? REPEATED : 0;
    return { offset, limit: since < HASTE ? 1 : limit, timeout: Math.max(1000 * timeout, least) };
  };
}

interface Door {
  readonly knock: () => void;
  readonly interrupt: (reason: Refusal) => void;
  /** Until someone knocks, or so many ms, or the caller is gone. */
  readonly wait: (ms: number, gone: AbortSignal) => Promise<void>;
}

/** One can wait at a time: the second who comes sends the first away, and not more often than every `pause` ms. */
function createDoor(pause: number): Door {
  let waiting:
    { readonly open: () => void; readonly refuse: (reason: Refusal, after: number) => void } | undefined;
  let lastConflict = -Infinity;
  const interrupt = (reason: Refusal) => {
    const after = Date.now() - lastConflict < pause ? pause : 0;
    if (waiting && after === 0) lastConflict = Date.now();
    waiting?.refuse(reason, after);
  };
  return {
    knock: () => setTimeout(() => waiting?.open(), GATHERING),
    interrupt,
    wait: (ms, gone) =>
      new Promise((resolve, reject) => {
        interrupt(terminated());
        const leave = () => {
          clearTimeout(limit);
          gone.removeEventListener("abort", open);
          if (waiting === self) waiting = undefined;
        };
        const open = () => {
          leave();
          resolve();
        };
        const refuse = (reason: Refusal, after: number) => {
          leave();
          setTimeout(() => reject(reason), after).unref();
        };
        const self = { open, refuse };
        const limit = setTimeout(open, ms);
        gone.addEventListener("abort", open);
        waiting = self;
      }),
  };
}

function terminated(): Refusal {
  return conflict("terminated by other getUpdates request; make sure that only one bot instance is running");
}

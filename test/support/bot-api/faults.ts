import { Refusal, conflict, tooMany } from "./refusal.ts";
import { createLimits } from "./limits.ts";
import type { Call, World } from "./world.ts";

/** Which calls a fault meets: the next so many (default: see each fault), for so many ms, of these methods, of this chat. */
export interface Where {
  readonly calls?: number;
  readonly ms?: number;
  readonly methods?: readonly string[];
  readonly chat?: number;
}

/** Ends a fault before its time. */
export type End = () => void;

/** What a test can do to the line between bot and Telegram. */
export interface Faults {
  /** One chat answers 429 for so many seconds, with the seconds that are left. */
  readonly flood: (chat: number, seconds: number) => End;
  /** The limits of the real Telegram: 30 messages a second, 1 a second in a chat, 20 a minute in a group. */
  readonly limits: (on: boolean) => void;
  /** The next call (or as `where` says) is answered by an error, as a proxy does it where `html` is true. */
  readonly fail: (where?: Where & { readonly code?: number; readonly html?: boolean }) => End;
  /** The next call (or as `where` says) has its connection reset and takes no effect. */
  readonly reset: (where?: Where) => End;
  /** The next call (or as `where` says) takes effect, and then its connection is reset. */
  readonly loseAnswers: (where?: Where) => End;
  /** All calls (or as `where` says) wait so many ms before they take effect. */
  readonly slow: (ms: number, where?: Where) => End;
  /** The next `getUpdates` (or as `where` says) is answered by 409. */
  readonly conflict: (where?: Where) => End;
}

/** What becomes of a call; a refusal is thrown instead. */
export interface Fate {
  readonly delay: number;
  readonly reset: boolean;
  readonly loseAnswer: boolean;
}

interface Fault {
  readonly kind: "fail" | "reset" | "lose" | "slow";
  readonly refusal?: () => Refusal;
  readonly delay?: number;
  readonly where: Where;
  readonly until: number;
  left: number;
}

/** An error that comes from a proxy in front of Telegram: a page, not an object. */
export class ProxyError extends Refusal {}

/** The faults of one server, and what they do to a call. */
export function createFaults(world: World): Faults & { readonly fateOf: (call: Call) => Fate } {
  const faults = new Set<Fault>();
  const limits = createLimits(world);

  const add = (fault: Omit<Fault, "until" | "left">, calls: number): End => {
    const { where } = fault;
    const added = { ...fault, until: Date.now() + (where.ms ?? Infinity), left: where.calls ?? calls };
    faults.add(added);
    return () => faults.delete(added);
  };

  return {
    flood: (chat, seconds) => {
      const until = Date.now() + 1000 * seconds;
      const refusal = () => tooMany(Math.max(1, Math.ceil((until - Date.now()) / 1000)));
      return add({ kind: "fail", refusal, where: { chat, ms: 1000 * seconds } }, Infinity);
    },
    limits: limits.switch,
    fail: ({ code = 502, html = false, ...where } = {}) =>
      add({ kind: "fail", refusal: () => serverError(code, html), where }, once(where)),
    reset: (where = {}) => add({ kind: "reset", where }, once(where)),
    loseAnswers: (where = {}) => add({ kind: "lose", where }, once(where)),
    slow: (delay, where = {}) => add({ kind: "slow", delay, where }, Infinity),
    conflict: (where = {}) => {
      const reason =
        "terminated by other getUpdates request; make sure that only one bot instance is running";
      const met = { ...where, methods: ["getUpdates"] };
      return add({ kind: "fail", refusal: () => conflict(reason), where: met }, once(where));
    },
    fateOf: (call) => {
      const met = [...faults].filter((fault) => meets(fault, call));
      for (const fault of met) fault.left -= 1;
      const delay = Math.max(0, ...met.map((fault) => fault.delay ?? 0));
      const refusal = met.find((fault) => fault.refusal)?.refusal?.();
      if (refusal) throw refusal;
      const kinds = met.map(({ kind }) => kind);
      if (!kinds.includes("reset")) limits.count(call);
      return { delay, reset: kinds.includes("reset"), loseAnswer: kinds.includes("lose") };
    },
  };
}

/** A fault without a time meets one call only. */
function once({ ms }: Where): number {
  return ms === undefined ? 1 : Infinity;
}

function meets({ where, until, left }: Fault, { method, params, at }: Call): boolean {
  if (left < 1 || at >= until) return false;
  if (where.chat !== undefined && Number(params["chat_id"]) !== where.chat) return false;
  return where.methods === undefined || where.methods.includes(method);
}

function serverError(code: number, html: boolean): Refusal {
  const name = { 500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout" }[code] ?? "Error";
  return html ? new ProxyError(code, name, false) : new Refusal(code, name, false);
}

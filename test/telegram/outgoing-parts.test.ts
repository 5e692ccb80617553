import { setTimeout as sleep } from "node:timers/promises";
import { BotError, GrammyError } from "grammy";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeFault } from "../../src/telegram/outgoing/fault.ts";
import { createTroubles } from "../../src/telegram/outgoing/troubles.ts";
import { UnreachableChat, unreachableOf } from "../../src/telegram/outgoing/unreachable.ts";
import { delayAfter, pause } from "../../src/telegram/outgoing/waiting.ts";
import { keptLog } from "../support/kept-log.ts";

/** Time that passes only when a test says so. */
function stopTheClock(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());
}

describe("a wait", () => {
  it("grows to its limit, half of it by chance", () => {
    const growth = { first: 100, most: 1_000 };
    for (const [failures, full] of [
      [1, 100],
      [2, 200],
      [4, 800],
      [5, 1_000],
      [10_000, 1_000],
    ] as const) {
      const delay = delayAfter(failures, growth);
      expect(delay).toBeGreaterThanOrEqual(full / 2);
      expect(delay).toBeLessThanOrEqual(full);
    }
  });

  it("of months is not over at once", async () => {
    const own = new AbortController();
    const wait = pause(90 * 24 * 3_600_000, own.signal).then(() => "over");
    expect(await Promise.race([wait.catch(() => "aborted"), sleep(20, "waiting")])).toBe("waiting");
    own.abort();
    await expect(wait).rejects.toThrow(/abort/i);
  });
});

function startTroubles() {
  const log = keptLog();
  const words = { a: { begins: "a+", ends: "a-" }, b: { begins: "b+", ends: "b-" } };
  return { log, troubles: createTroubles<"a" | "b">(log, words) };
}

describe("troubles", () => {
  stopTheClock();

  it("are told when they begin and when they end, however often they are noted", () => {
    const { log, troubles } = startTroubles();
    troubles.over();
    for (let time = 0; time < 100; time += 1) troubles.note("a", { code: 1 });
    troubles.note("b");
    troubles.over();
    troubles.over();
    expect(log.messages()).toEqual(["a+", "a-", "b+", "b-"]);
    expect(log.lines[0]).toMatchObject({ level: "warn", fields: { trouble: "a", code: 1 } });
  });

  it("that come and go do not fill the log, and one that then lasts is told", () => {
    const { log, troubles } = startTroubles();
    for (let time = 0; time < 100; time += 1) {
      troubles.note("a");
      troubles.over();
      vi.advanceTimersByTime(1_000);
    }
    expect(log.messages()).toEqual(["a+", "a-"]);
    troubles.note("a");
    vi.advanceTimersByTime(11_000);
    troubles.note("a");
    troubles.over();
    expect(log.messages()).toEqual(["a+", "a-", "a+", "a-"]);
  });
});

describe("a refusal", () => {
  it.each([
    [403, "Forbidden: bot was blocked by the user", "gone"],
    [403, "Forbidden: user is deactivated", "gone"],
    [403, "Forbidden: bot was kicked from the supergroup chat", "gone"],
    [403, "Forbidden: bot can't initiate conversation with a user", "gone"],
    [400, "Bad Request: chat not found", "gone"],
    [400, "Bad Request: PEER_ID_INVALID", "gone"],
    [400, "Bad Request: not enough rights to send text messages to the chat", "forbidden"],
    [400, "Bad Request: TOPIC_CLOSED", "forbidden"],
    [400, "Bad Request: message text is empty", undefined],
    [400, "Bad Request: message is not modified", undefined],
    [404, "Not Found: method not found", undefined],
  ] as const)("%i %s: %s", (error_code, description, reason) => {
    const call = { method: "sendMessage", chat: 7 };
    expect(unreachableOf(call, { ok: false, error_code, description })?.reason).toBe(reason);
  });
});

describe("what is logged of a fault", () => {
  const refusal = { ok: false, error_code: 400, description: "Bad Request: BUTTON_DATA_INVALID" } as const;
  const refused = new GrammyError("Call failed", refusal, "sendMessage", { chat_id: 7, text: "secret" });

  it("of Telegram's is what it said about which call", () => {
    const fields = { error: "GrammyError", method: "sendMessage", code: 400, chat: 7 };
    expect(describeFault(refused)).toMatchObject({ ...fields, description: refusal.description });
    // The context of an update is of no use to this.
    expect(describeFault(new BotError(refused, {} as never))).toEqual(describeFault(refused));
    const gone = new UnreachableChat("gone", { method: "sendMessage", chat: 7 }, refusal);
    expect(describeFault(gone)).toMatchObject({ ...fields, error: "UnreachableChat" });
  });

  it.each([
    refused,
    new TypeError("secret"),
    new Error("secret\n    at secret (file.ts:1:1)"),
    new Error("", { cause: new Error("secret") }),
    Object.assign(new Error("secret"), { code: "ENOENT", path: "secret" }),
    "secret",
    null,
  ])("(%#) holds nothing of what people wrote", (fault) => {
    const fields = describeFault(fault);
    expect(JSON.stringify(fields)).not.toContain("secret");
    expect(fields.error).not.toBe("");
  });

  it.each(["?", "", "t", "Error", "test.ts"])("of ours, which says %j, is where it was thrown", (words) => {
    expect(describeFault(new TypeError(words)).at?.[0]).toContain("outgoing-parts.test.ts");
  });

  it("says nothing of where, if its stack tells of another message", () => {
    const stack = "Error: secret\n    at secret (file.ts:1:1)";
    expect(describeFault(Object.assign(new Error("another"), { stack })).at).toEqual([]);
  });
});

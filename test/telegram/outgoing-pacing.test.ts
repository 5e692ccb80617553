import { setMaxListeners } from "node:events";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPacing, TELEGRAM_LIMITS, type Limit } from "../../src/telegram/outgoing/pacing.ts";

const { signal } = new AbortController();
// Each call that waits listens to it.
setMaxListeners(0, signal);

/** Time that passes only when a test says so. */
function stopTheClock(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());
}

function keeps(times: readonly number[], limits: readonly Limit[]): boolean {
  return limits.every(({ most, within }) =>
    times.every((time, index) => time - (times[index - most] ?? -Infinity) >= within),
  );
}

/** Sends to these chats, all asked for at once; when each goes is noted, in ms from now, in the order of going. */
function send(chats: readonly number[], pacing = createPacing()) {
  const began = performance.now();
  const went: { chat: number; index: number; at: number }[] = [];
  for (const [index, chat] of chats.entries()) {
    void pacing.turn(chat, signal).then(() => went.push({ chat, index, at: performance.now() - began }));
  }
  return went;
}

describe("pacing", () => {
  stopTheClock();

  it("keeps every limit, in the order of asking within each chat", async () => {
    const chats = fc.array(fc.constantFrom(1, 2, 3, -4, -5), { minLength: 1, maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(chats, async (plan) => {
        const went = send(plan);
        await vi.runAllTimersAsync();
        const times = (chat?: number) =>
          went.filter((one) => chat === undefined || one.chat === chat).map(({ at }) => at);
        expect(went).toHaveLength(plan.length);
        expect(keeps(times(), TELEGRAM_LIMITS.overall)).toBe(true);
        for (const chat of new Set(plan)) {
          expect(keeps(times(chat), chat > 0 ? TELEGRAM_LIMITS.person : TELEGRAM_LIMITS.group)).toBe(true);
          const order = went.filter((one) => one.chat === chat).map(({ index }) => index);
          expect(order).toEqual(order.toSorted((one, other) => one - other));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("lets a person have three messages at once, and then one a second or so", async () => {
    const went = send([1, 1, 1, 1, 1, 1, 1]);
    await vi.runAllTimersAsync();
    expect(went.map(({ at }) => at)).toEqual([0, 0, 0, 3_300, 3_300, 3_300, 6_600]);
  });

  it("lets nobody wait for a chat that is held, nor for one that is at its limit", async () => {
    const pacing = createPacing();
    pacing.hold(1, 300_000);
    const went = send([1, -4, -4, -4, -4, 2], pacing);
    await vi.runAllTimersAsync();
    expect(went.map(({ chat, at }) => [chat, at])).toEqual([
      [-4, 0],
      [-4, 0],
      [-4, 0],
      [2, 0],
      [-4, 3_300],
      [1, 300_000],
    ]);
  });

  it("voids the places that were reserved in a chat when that is held", async () => {
    const pacing = createPacing();
    const went = send([1, 1, 1, 1, 1, 1, 1], pacing);
    await vi.advanceTimersByTimeAsync(100);
    pacing.hold(1, 10_000);
    await vi.runAllTimersAsync();
    expect(went.map(({ at }) => at)).toEqual([0, 0, 0, 10_100, 10_100, 10_100, 13_400]);
  });

  it.each([1, 2, 3, 7, 31])(
    "keeps the overall limit in %d processes together, and wastes little of it where they are few",
    async (sharers) => {
      const chats = Array.from({ length: 45 }, (_, at) => at + 1);
      const began = performance.now();
      const went: number[] = [];
      for (let process = 0; process < sharers; process += 1) {
        const pacing = createPacing(TELEGRAM_LIMITS, () => sharers);
        for (const chat of chats)
          void pacing.turn(chat, signal).then(() => went.push(performance.now() - began));
      }
      await vi.runAllTimersAsync();
      const times = went.toSorted((one, other) => one - other);
      expect(times).toHaveLength(45 * sharers);
      const inAnySecond = times.map((time, at) => at - times.findIndex((one) => one > time - 1_000) + 1);
      expect(Math.max(...inAnySecond)).toBeLessThanOrEqual(Math.max(30, sharers));
      const best = (45 * sharers * 1_100) / 30;
      expect(times.at(-1)).toBeLessThan((sharers <= 7 ? 1.1 : 2) * best);
    },
  );

  it("takes another part of the limit as soon as there are more or fewer processes", async () => {
    let sharers = 3;
    const pacing = createPacing(TELEGRAM_LIMITS, () => sharers);
    const went = send(
      [...Array(10).keys()].map((at) => at + 1),
      pacing,
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(went).toHaveLength(10);
    sharers = 1;
    const more = send(
      [...Array(20).keys()].map((at) => at + 100),
      pacing,
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(more).toHaveLength(20);
  });

  it("ends a wait with its signal, and goes on for the others", async () => {
    const pacing = createPacing();
    pacing.hold(1, 60_000);
    const own = new AbortController();
    const turn = pacing.turn(1, own.signal);
    own.abort();
    await expect(turn).rejects.toThrow(/abort/i);
    await expect(pacing.turn(2, signal)).resolves.toBeUndefined();
  });

  it("holds up what counts for nothing only while its chat is held", async () => {
    const pacing = createPacing();
    for (let call = 0; call < 100; call += 1) await pacing.release(1, signal);
    expect([pacing.hold(1, 50), pacing.hold(1, 60), pacing.isHeld(1), pacing.isHeld(2)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    let isReleased = false;
    void pacing.release(1, signal).then(() => (isReleased = true));
    await vi.advanceTimersByTimeAsync(59);
    expect(isReleased).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isReleased).toBe(true);
    expect([pacing.flows(1), pacing.flows(1)]).toEqual([true, false]);
  });
});

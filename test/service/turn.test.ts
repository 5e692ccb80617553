import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { takeTurn, type Turn } from "../../src/service/turn.ts";
import { openState } from "../../src/state/open.ts";
import type { Leases } from "../../src/state/leases.ts";
import { temporaryFolder } from "../support/archives.ts";
import { keptLog } from "../support/kept-log.ts";

/** A stall of the machine is no silence. */
const TIMINGS = { silence: 1_500, beat: 50 };

/** A process whose clock is so many ms ahead of ours, on a state that other machines share. */
async function machine(dataDir: string, ahead = 0) {
  const state = await openState({ databaseUrl: null, dataDir });
  const leases: Leases = {
    ...state.leases,
    acquire: (name, holder, now, ttl) => state.leases.acquire(name, holder, now + ahead, ttl),
  };
  const stopping = new AbortController();
  let turn: Turn | null = null;
  let isLost = false;
  const lost = () => void (isLost = true);
  const log = keptLog();
  const parts = { leases, log, lost, signal: stopping.signal, isShared: true, timings: TIMINGS };
  onTestFinished(async () => {
    stopping.abort();
    await turn?.end();
    await state.close();
  });
  return {
    leases,
    take: async () => (turn = await takeTurn("bot", parts)),
    isLost: () => isLost,
    has: () => turn !== null,
  };
}

describe("the turn of machines that share a state", () => {
  it("is not taken from one that lives, however much their clocks differ", async () => {
    const folder = temporaryFolder();
    const first = await machine(folder);
    await first.take();
    const second = await machine(folder, 3_600_000);
    const third = await machine(folder, -3_600_000);
    void second.take();
    void third.take();
    await pause(2 * TIMINGS.silence);
    expect([first, second, third].map((one) => one.has())).toEqual([true, false, false]);
    expect(first.isLost()).toBe(false);
  });

  it("goes to one of those who wait, when its holder has been silent for long enough", async () => {
    const folder = temporaryFolder();
    const first = await machine(folder);
    await first.leases.acquire("bot", "dead", Date.now() + 3_600_000, TIMINGS.silence);
    const others = [await machine(folder), await machine(folder)];
    const began = performance.now();
    for (const other of others) void other.take();
    await expect.poll(() => others.filter((one) => one.has())).toHaveLength(1);
    expect(performance.now() - began).toBeGreaterThanOrEqual(TIMINGS.silence);
    await pause(TIMINGS.silence);
    expect(others.filter((one) => one.has() && !one.isLost())).toHaveLength(1);
  });
});

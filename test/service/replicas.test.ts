import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { joinReplicas } from "../../src/service/replicas.ts";
import type { State } from "../../src/state/state.ts";
import { openState } from "../../src/state/open.ts";
import { temporaryFolder } from "../support/archives.ts";

/** A stall of the machine is no silence. */
const TIMINGS = { silence: 1_500, beat: 50 };

/** In a test that would have to wait for a sign of life, none comes. */
const NEVER = { silence: 60_000, beat: 60_000 };

async function oneState(dataDir = temporaryFolder()): Promise<State> {
  const state = await openState({ databaseUrl: null, dataDir });
  onTestFinished(() => state.close());
  return state;
}

/** Processes that serve side by side, each with what it was told of those that went silent. */
async function joined(count: number, timings = TIMINGS) {
  const all = [];
  const folder = temporaryFolder();
  while (all.length < count) {
    const { leases } = await oneState(folder);
    const told: string[] = [];
    const gone = async (holder: string) => told.push(holder);
    const ending = new AbortController();
    const replicas = await joinReplicas({ leases, gone, signal: ending.signal, timings });
    onTestFinished(() => replicas.leave());
    all.push({ ...replicas, told, leases });
  }
  return all;
}

describe("replicas", () => {
  it("count each other, and fewer when one leaves", async () => {
    const all = await joined(3);
    expect(new Set(all.map(({ holder }) => holder)).size).toBe(3);
    await expect.poll(() => all.map(({ count }) => count())).toEqual([3, 3, 3]);
    await all[0]?.leave();
    await expect.poll(() => all.slice(1).map(({ count }) => count())).toEqual([2, 2]);
    expect(all.flatMap(({ told }) => told)).toEqual([]);
  });

  it("know at once that they are alone", async () => {
    const [alone] = await joined(1, NEVER);
    await expect(alone?.known).resolves.toBeUndefined();
  });

  it("know of others when these have heard of them", async () => {
    const [first, second] = await joined(2);
    await second?.known;
    await expect.poll(() => first?.count()).toBe(2);
  });

  it("wait for one that does not give a sign of life until it is taken for gone", async () => {
    const folder = temporaryFolder();
    const { leases } = await oneState(folder);
    await leases.acquire("replica dead", "dead", Date.now(), TIMINGS.silence);
    const signal = new AbortController().signal;
    const began = performance.now();
    const replicas = await joinReplicas({ leases, gone: async () => 0, signal, timings: TIMINGS });
    onTestFinished(() => replicas.leave());
    await replicas.known;
    expect(performance.now() - began).toBeGreaterThanOrEqual(TIMINGS.silence);
  });

  it("tell of one that went silent, whatever its clock showed", async () => {
    const [first] = await joined(1);
    // It died at once; its clock was an hour ahead.
    await first?.leases.acquire("replica dead", "dead", Date.now() + 3_600_000, TIMINGS.silence);
    await expect.poll(() => first?.count()).toBe(2);
    await expect.poll(() => first?.told).toEqual(["dead"]);
    await expect.poll(() => first?.count()).toBe(1);
    expect(await first?.leases.standing("replica ")).toHaveLength(1);
  });

  it("that were held up are counted again", async () => {
    const [first] = await joined(1);
    await first?.leases.acquire("replica slow", "slow", Date.now(), TIMINGS.silence);
    await expect.poll(() => first?.told).toEqual(["slow"]);
    await first?.leases.acquire("replica slow", "slow", Date.now(), TIMINGS.silence);
    await expect.poll(() => first?.count()).toBe(2);
  });

  it("go on by what they knew while the state is out of reach", async () => {
    const { leases: there } = await oneState();
    let isAway = false;
    const leases = {
      ...there,
      acquire: async (...words: Parameters<State["leases"]["acquire"]>) => {
        if (isAway) throw new Error("out of reach");
        return there.acquire(...words);
      },
    };
    const signal = new AbortController().signal;
    const replicas = await joinReplicas({ leases, gone: async () => 0, signal, timings: TIMINGS });
    await there.acquire("replica other", "other", Date.now(), TIMINGS.silence);
    await expect.poll(() => replicas.count()).toBe(2);
    isAway = true;
    await pause(2 * TIMINGS.silence);
    expect(replicas.count()).toBe(2);
    await replicas.leave();
  });
});

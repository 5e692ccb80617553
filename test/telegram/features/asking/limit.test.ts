import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimit, createSharedLimit } from "../../../../src/telegram/features/asking/limit.ts";

/** A limit of 20 a minute, and its clock. */
function limitAndClock() {
  const clock = { now: 0 };
  return { clock, limit: createLimit({ most: 20, within: 60_000, now: () => clock.now }) };
}

describe("the limit of questions", () => {
  it("takes 20, refuses more with one notice, and takes more after a minute", () => {
    const { clock, limit } = limitAndClock();
    for (let at = 0; at < 20; at++) expect(limit.take(1, 1)).toEqual({ taken: 1, isNoticeDue: false });
    expect(limit.take(1, 1)).toEqual({ taken: 0, isNoticeDue: true });
    clock.now = 59_999;
    expect(limit.take(1, 1)).toEqual({ taken: 0, isNoticeDue: false });
    clock.now = 60_000;
    expect(limit.take(1, 1)).toEqual({ taken: 1, isNoticeDue: false });
  });

  it("takes some of several questions", () => {
    const { limit } = limitAndClock();
    limit.take(1, 18);
    expect(limit.take(1, 5)).toEqual({ taken: 2, isNoticeDue: true });
    expect(limit.take(1, 0)).toEqual({ taken: 0, isNoticeDue: false });
  });

  it("is one for each person", () => {
    const { limit } = limitAndClock();
    limit.take(1, 20);
    expect(limit.take(2, 1).taken).toBe(1);
  });

  it("notifies a steady flood once, however long it lasts", () => {
    const { clock, limit } = limitAndClock();
    let notices = 0;
    for (; clock.now < 600_000; clock.now += 1_000) if (limit.take(1, 1).isNoticeDue) notices += 1;
    expect(notices).toBe(1);
    clock.now += 120_000;
    expect(limit.take(1, 21)).toEqual({ taken: 20, isNoticeDue: true });
  });

  it("never takes more than 20 within any minute", () => {
    assert(
      property(array(tuple(integer({ min: 0, max: 20_000 }), integer({ min: 0, max: 6 }))), (steps) => {
        const { clock, limit } = limitAndClock();
        const taken: number[] = [];
        for (const [pause, questions] of steps) {
          clock.now += pause;
          for (let at = limit.take(1, questions).taken; at > 0; at--) taken.push(clock.now);
        }
        for (const [at, time] of taken.entries()) {
          expect(time - (taken[at - 20] ?? -Infinity)).toBeGreaterThanOrEqual(60_000);
        }
      }),
    );
  });
});

/** Two processes that count together, and their clock. */
function shared() {
  const clock = { now: 0 };
  const count = { isReached: true, taken: 0 };
  const rule = { most: 20, within: 60_000, now: () => clock.now };
  const take = async (_: number, wanted: number) => {
    if (!count.isReached) throw new Error("out of reach");
    const taken = Math.min(wanted, rule.most - count.taken);
    count.taken += taken;
    return taken;
  };
  return { count, limits: [createSharedLimit(rule, { take }), createSharedLimit(rule, { take })] as const };
}

describe("a limit that processes share", () => {
  it("takes 20 in all, and each process says once that there are no more", async () => {
    const { limits } = shared();
    const [one, two] = limits;
    expect(await one.take(1, 12)).toEqual({ taken: 12, isNoticeDue: false });
    expect(await two.take(1, 12)).toEqual({ taken: 8, isNoticeDue: true });
    expect(await two.take(1, 1)).toEqual({ taken: 0, isNoticeDue: false });
    expect(await one.take(1, 1)).toEqual({ taken: 0, isNoticeDue: true });
    expect(await one.take(1, 30)).toEqual({ taken: 0, isNoticeDue: false });
  });

  it("is each process's own where what they share is out of reach", async () => {
    const { limits, count } = shared();
    count.isReached = false;
    expect(await limits[0].take(1, 25)).toEqual({ taken: 20, isNoticeDue: true });
    expect(await limits[1].take(1, 20)).toEqual({ taken: 20, isNoticeDue: false });
  });
});

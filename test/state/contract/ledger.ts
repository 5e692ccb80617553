import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../../../src/state/ledger.ts";
import { DAY, EXTREMES, type MakeHome, MINUTE, NOON } from "./home.ts";

const BOT = 123_456;

/** What every ledger must do. */
export function describeLedger(makeHome: MakeHome): void {
  const open = async () => {
    const home = await makeHome();
    const clock = { now: NOON };
    const reopen = async (bot = BOT) => (await home.open()).ledger(bot, () => clock.now);
    return { clock, reopen, ledger: await reopen() };
  };

  describe("a ledger", () => {
    it("is empty at first", async () => {
      const { ledger } = await open();
      expect(await ledger.unfinished()).toEqual([]);
      expect(await ledger.finishedAmong([1, 2])).toEqual(new Set());
      expect(await ledger.finishedAmong([])).toEqual(new Set());
    });

    it("gives what was kept to the next run, the oldest first, even where ids start anew", async () => {
      const { ledger, reopen, clock } = await open();
      const late = { id: 900, body: { message: { text: "Où ? « là-bas » 🚢" } } };
      await ledger.keep([{ id: 902, body: [1.5, null] }, late]);
      clock.now += MINUTE;
      await ledger.keep([{ id: 12, body: null }]);
      expect(await (await reopen()).unfinished()).toEqual([
        late,
        { id: 902, body: [1.5, null] },
        { id: 12, body: null },
      ]);
    });

    it("tells what is finished from what is not, and forgets its body", async () => {
      const { ledger, reopen } = await open();
      await ledger.keep([1, 2, 3].map((id) => ({ id, body: { id } })));
      await ledger.finish(2);
      await ledger.finish(4);
      await ledger.finish(4);
      const next = await reopen();
      expect((await next.unfinished()).map(({ id }) => id)).toEqual([1, 3]);
      expect(await next.finishedAmong([1, 2, 3, 4, 5])).toEqual(new Set([2, 4]));
    });

    it("keeps an update once, and none that is finished", async () => {
      const { ledger } = await open();
      await ledger.finish(1);
      await ledger.keep([{ id: 1, body: "again" }]);
      await ledger.keep([{ id: 2, body: "first" }]);
      await ledger.keep([{ id: 2, body: "second" }]);
      await ledger.keep([]);
      expect(await ledger.unfinished()).toEqual([{ id: 2, body: "first" }]);
      expect(await ledger.finishedAmong([1, 2])).toEqual(new Set([1]));
    });

    it("is of one bot", async () => {
      const { ledger, reopen } = await open();
      const other = await reopen(BOT + 1);
      await ledger.keep([{ id: 1, body: "ours" }]);
      await ledger.finish(2);
      expect(await other.unfinished()).toEqual([]);
      expect(await other.finishedAmong([1, 2])).toEqual(new Set());
      await other.finish(1);
      await other.forget(100);
      expect(await ledger.unfinished()).toHaveLength(1);
    });

    it("forgets what is confirmed and what is older than two days, and nothing unfinished", async () => {
      const { ledger, clock } = await open();
      await ledger.keep([{ id: 5, body: "kept" }]);
      for (const id of [6, 10, 5_000]) await ledger.finish(id);
      await ledger.forget(10);
      expect(await ledger.finishedAmong([6, 10, 5_000])).toEqual(new Set([10, 5_000]));
      clock.now += 2 * DAY;
      await ledger.forget(10);
      expect(await ledger.finishedAmong([10, 5_000])).toEqual(new Set([10, 5_000]));
      clock.now += 1;
      await ledger.forget(10);
      expect(await ledger.finishedAmong([10, 5_000])).toEqual(new Set());
      expect(await ledger.unfinished()).toEqual([{ id: 5, body: "kept" }]);
    });

    it("takes ids of any size", async () => {
      const { ledger } = await open();
      await ledger.keep(EXTREMES.map((id) => ({ id, body: id })));
      for (const id of EXTREMES.slice(0, 2)) await ledger.finish(id);
      expect(await ledger.finishedAmong(EXTREMES)).toEqual(new Set(EXTREMES.slice(0, 2)));
      expect(await ledger.unfinished()).toEqual([-1, 1].map((id) => ({ id, body: id })));
    });

    it("does what a plain list would", async () => {
      const id = fc.integer({ min: 1, max: 8 });
      const step = fc.oneof(
        fc.record({ do: fc.constant("keep" as const), ids: fc.uniqueArray(id) }),
        fc.record({ do: fc.constant("finish" as const), id }),
        fc.record({ do: fc.constant("forget" as const), below: id }),
        fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(MINUTE, DAY, 2 * DAY) }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
          const { ledger, clock } = await open();
          const plain = plainLedger(clock);
          for (const one of steps) {
            if (one.do === "wait") clock.now += one.ms;
            for (const each of [ledger, plain]) {
              if (one.do === "keep") await each.keep(one.ids.map((of) => ({ id: of, body: clock.now })));
              if (one.do === "finish") await each.finish(one.id);
              if (one.do === "forget") await each.forget(one.below);
            }
          }
          const all = [1, 2, 3, 4, 5, 6, 7, 8];
          expect(await ledger.unfinished()).toEqual(await plain.unfinished());
          expect(await ledger.finishedAmong(all)).toEqual(await plain.finishedAmong(all));
        }),
        { numRuns: 25 },
      );
    });
  });
}

function plainLedger(clock: { now: number }): Ledger {
  let rows: { id: number; body: unknown; kept: number; finished: number | null }[] = [];
  const find = (id: number) => rows.find((row) => row.id === id);
  return {
    unfinished: async () =>
      rows
        .filter(({ finished }) => finished === null)
        .toSorted((a, b) => a.kept - b.kept || a.id - b.id)
        .map(({ id, body }) => ({ id, body })),
    finishedAmong: async (ids) => new Set(ids.filter((id) => typeof find(id)?.finished === "number")),
    keep: async (updates) => {
      const fresh = updates.filter(({ id }) => !find(id));
      rows.push(...fresh.map((update) => ({ ...update, kept: clock.now, finished: null })));
    },
    finish: async (id) => {
      if (!find(id)) rows.push({ id, body: null, kept: clock.now, finished: null });
      rows = rows.map((row) => (row.id === id ? { ...row, finished: clock.now } : row));
    },
    forget: async (below) => {
      const isOver = (id: number, finished: number) => id < below || finished < clock.now - 2 * DAY;
      rows = rows.filter(({ id, finished }) => finished === null || !isOver(id, finished));
    },
  };
}

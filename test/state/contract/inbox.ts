import { describe, expect, it } from "vitest";
import { DAY, EXTREMES, type MakeHome, NOON } from "./home.ts";

const BOT = 123_456;

const said = (id: number) => ({ id, body: { message: `« ${id} » 🚢` } });

/** What every inbox must do, for processes that work side by side. */
export function describeInbox(makeHome: MakeHome): void {
  const open = async () => {
    const home = await makeHome();
    const clock = { now: NOON };
    const reopen = async (bot = BOT) => (await home.open()).inbox(bot, () => clock.now);
    const ledger = async () => (await home.open()).ledger(BOT, () => clock.now);
    return { clock, reopen, ledger, rows: home.rows, inbox: await reopen() };
  };

  describe("an inbox", () => {
    it("keeps an update once, whoever is given it, and none that is finished", async () => {
      const { inbox, reopen } = await open();
      const other = await reopen();
      expect(await inbox.keep(said(1), "a")).toBe(true);
      expect(await other.keep(said(1), "a")).toBe(false);
      await other.finish(1);
      expect(await inbox.keep(said(1), "a")).toBe(false);
      expect(await inbox.oldest("a")).toBeNull();
      expect(await inbox.size()).toBe(0);
    });

    it("keeps one of many that are given at once", async () => {
      const { inbox, reopen } = await open();
      const all = [inbox, await reopen(), await reopen()];
      const kept = await Promise.all(Array.from({ length: 12 }, (_, at) => all[at % 3]?.keep(said(7), "a")));
      expect(kept.filter(Boolean)).toHaveLength(1);
    });

    it("gives a lane's updates by their numbers, one after the other", async () => {
      const { inbox, reopen } = await open();
      const other = await reopen();
      for (const id of [12, 11, 9_000_000_000]) await inbox.keep(said(id), "a");
      await other.keep(said(10), "b");
      for (const id of [11, 12, 9_000_000_000]) {
        expect(await other.oldest("a")).toEqual({ id, begunBy: null });
        expect(await other.begin("a", "two")).toEqual(said(id));
        expect(await inbox.oldest("a")).toEqual({ id, begunBy: "two" });
        await other.finish(id);
      }
      expect(await inbox.begin("a", "one")).toBeNull();
      expect(await inbox.begin("b", "one")).toEqual(said(10));
    });

    it("gives nobody what another has begun, until that gives it back", async () => {
      const { inbox } = await open();
      await inbox.keep(said(1), "a");
      await inbox.keep(said(2), "a");
      expect(await inbox.begin("a", "one")).toEqual(said(1));
      expect(await inbox.begin("a", "one")).toEqual(said(1));
      expect(await inbox.begin("a", "two")).toBeNull();
      await inbox.giveBack(1, "two");
      expect(await inbox.begin("a", "two")).toBeNull();
      await inbox.giveBack(1, "one");
      expect(await inbox.begin("a", "two")).toEqual(said(1));
    });

    it("begins an update for one of many who ask at once", async () => {
      const { inbox, reopen } = await open();
      await inbox.keep(said(1), "a");
      const all = [inbox, await reopen(), await reopen()];
      const begun = await Promise.all(
        Array.from({ length: 12 }, (_, at) => all[at % 3]?.begin("a", `${at}`)),
      );
      expect(begun.filter(Boolean)).toEqual([said(1)]);
    });

    it("names the lanes in which something is left, and counts it", async () => {
      const { inbox, reopen } = await open();
      await inbox.keep(said(1), "a");
      await inbox.keep(said(2), "a");
      await inbox.keep(said(3), "b");
      await inbox.finish(3);
      await (await reopen(BOT + 1)).keep(said(4), "c");
      expect(await inbox.lanes()).toEqual(["a"]);
      expect(await inbox.size()).toBe(2);
    });

    it("finds what a ledger has kept, and shares with it what is finished", async () => {
      const { inbox, ledger } = await open();
      const polled = await ledger();
      await polled.keep([said(1), said(2)]);
      await polled.finish(1);
      expect(await inbox.keep(said(1), "a")).toBe(false);
      expect(await inbox.astray()).toEqual([said(2)]);
      await inbox.place(2, "a");
      expect(await inbox.astray()).toEqual([]);
      expect(await inbox.begin("a", "one")).toEqual(said(2));
      expect(await polled.unfinished()).toEqual([said(2)]);
      await inbox.finish(2);
      await inbox.place(2, "a");
      expect(await inbox.lanes()).toEqual([]);
      expect(await polled.finishedAmong([1, 2, 3])).toEqual(new Set([1, 2]));
    });

    it("keeps nothing of a finished update but its number, and that for two days", async () => {
      const { inbox, clock, rows } = await open();
      await inbox.keep({ id: 1, body: "7000000001" }, "chat 7000000001");
      await inbox.begin("chat 7000000001", "one");
      await inbox.finish(1);
      expect(JSON.stringify(await rows())).not.toContain("7000000001");
      clock.now += 2 * DAY;
      await inbox.forget();
      expect(await inbox.keep(said(1), "a")).toBe(false);
      clock.now += 1;
      await inbox.forget();
      expect(await inbox.keep(said(1), "a")).toBe(true);
      clock.now += 9 * DAY;
      await inbox.forget();
      expect(await inbox.size()).toBe(1);
    });

    it("takes all numbers there are", async () => {
      const { inbox } = await open();
      for (const id of EXTREMES) expect(await inbox.keep(said(id), "a")).toBe(true);
      expect(await inbox.size()).toBe(EXTREMES.length);
      expect(await inbox.begin("a", "one")).toEqual(said(-(2 ** 52)));
    });
  });
}

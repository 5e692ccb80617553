import { describe, expect, it } from "vitest";
import { CLAIM_LASTS } from "../../../src/state/deliveries.ts";
import { EXTREMES, GROUP, type MakeHome, MINUTE, NOON, PERSON, subscribed, TOPIC } from "./home.ts";

const TODAY = "2026-07-10";
const BY_A = { place: PERSON, day: TODAY, holder: "a" };
const BY_B = { ...BY_A, holder: "b" };
const SENT = { now: NOON + MINUTE, since: NOON, documents: ["0001", "0002"] };
const FIRST = { parts: 0, attempts: 1 };

/** What every keeper of deliveries must do. */
export function describeDeliveries(makeHome: MakeHome): void {
  const open = async () => {
    const state = await (await makeHome()).open();
    await state.subscriptions.subscribe(subscribed());
    return state;
  };

  describe("a delivery", () => {
    it("is claimed once a place and day", async () => {
      const { deliveries, subscriptions } = await open();
      for (const place of [GROUP, TOPIC]) await subscriptions.subscribe(subscribed({ place }));
      expect(await deliveries.claim(BY_A, NOON)).toEqual(FIRST);
      expect(await deliveries.claim(BY_B, NOON)).toBeNull();
      expect(await deliveries.claim(BY_A, NOON)).toBeNull();
      expect(await deliveries.claim({ ...BY_B, day: "2026-07-11" }, NOON)).toEqual(FIRST);
      for (const place of [GROUP, TOPIC])
        expect(await deliveries.claim({ ...BY_B, place }, NOON)).toEqual(FIRST);
    });

    it("is claimed by one of many who ask at once", async () => {
      const home = await makeHome();
      const states = [await home.open(), await home.open(), await home.open()];
      await states[0]?.subscriptions.subscribe(subscribed());
      const asked = Array.from({ length: 30 }, (_, at) => {
        return states[at % states.length]?.deliveries.claim({ ...BY_A, holder: `holder ${at}` }, NOON);
      });
      const given = (await Promise.all(asked)).filter((progress) => progress !== null);
      expect(given).toEqual([FIRST]);
    });

    it.each(EXTREMES)("is claimed once in the chat %d", async (chat) => {
      const { deliveries, subscriptions } = await open();
      const place = { chat, topic: 2 ** 31 };
      await subscriptions.subscribe(subscribed({ place }));
      expect(await deliveries.claim({ ...BY_A, place }, NOON)).toEqual(FIRST);
      expect(await deliveries.claim({ ...BY_B, place }, NOON)).toBeNull();
    });

    it("is nobody's where the place is not subscribed, not any more, or not yet", async () => {
      const { deliveries, subscriptions } = await open();
      expect(await deliveries.claim({ ...BY_A, place: TOPIC }, NOON)).toBeNull();
      expect(await deliveries.claim({ ...BY_A, day: "2026-07-01" }, NOON)).toBeNull();
      await subscriptions.end(PERSON);
      expect(await deliveries.claim(BY_A, NOON)).toBeNull();
    });

    it("goes to another when its holder is silent, with what was sent of it", async () => {
      const { deliveries } = await open();
      await deliveries.claim(BY_A, NOON);
      expect(await deliveries.advance(BY_A, 1, NOON + MINUTE)).toBe(true);
      expect(await deliveries.claim(BY_B, NOON + MINUTE + CLAIM_LASTS)).toBeNull();
      expect(await deliveries.claim(BY_B, NOON + MINUTE + CLAIM_LASTS + 1)).toEqual({
        parts: 1,
        attempts: 2,
      });
      expect(await deliveries.advance(BY_A, 2, NOON + 10 * MINUTE)).toBe(false);
      expect(await deliveries.get(PERSON, TODAY)).toEqual({ parts: 1, attempts: 2, sent: null });
    });

    it("goes to another where the clock was set back since it was claimed", async () => {
      const { deliveries } = await open();
      await deliveries.claim(BY_A, NOON);
      expect(await deliveries.claim(BY_B, NOON - 60 * MINUTE)).toEqual({ parts: 0, attempts: 2 });
    });

    it("that is given back waits until it may be tried again", async () => {
      const { deliveries } = await open();
      await deliveries.claim(BY_A, NOON);
      await deliveries.release(BY_B, NOON);
      expect(await deliveries.claim(BY_B, NOON)).toBeNull();
      await deliveries.advance(BY_A, 2, NOON);
      await deliveries.release(BY_A, NOON + 5 * MINUTE);
      expect(await deliveries.claim(BY_B, NOON + 5 * MINUTE - 1)).toBeNull();
      expect(await deliveries.claim(BY_B, NOON + 5 * MINUTE)).toEqual({ parts: 2, attempts: 2 });
    });

    it("is freed at once where its holder is known to be no more", async () => {
      const { deliveries, subscriptions } = await open();
      await subscriptions.subscribe(subscribed({ place: GROUP }));
      await deliveries.claim(BY_A, NOON);
      await deliveries.claim({ ...BY_B, place: GROUP }, NOON);
      expect(await deliveries.takeBack("a")).toBe(1);
      expect(await deliveries.takeBack("a")).toBe(0);
      expect(await deliveries.claim(BY_B, NOON)).toEqual({ parts: 0, attempts: 2 });
      expect(await deliveries.claim({ ...BY_A, place: GROUP }, NOON)).toBeNull();
    });

    it("that is sent is never sent again", async () => {
      const { deliveries } = await open();
      await deliveries.claim(BY_A, NOON);
      expect(await deliveries.markSent(BY_A, SENT)).toBe(true);
      expect(await deliveries.get(PERSON, TODAY)).toEqual({ ...FIRST, sent: SENT.now });
      await deliveries.release(BY_A, NOON);
      await deliveries.takeBack("a");
      for (const now of [NOON, NOON + 600 * MINUTE]) expect(await deliveries.claim(BY_B, now)).toBeNull();
    });

    it("is sent even where the claim went to another while it was", async () => {
      const { deliveries } = await open();
      await deliveries.claim(BY_A, NOON);
      await deliveries.claim(BY_B, NOON + 2 * CLAIM_LASTS);
      expect(await deliveries.markSent(BY_A, SENT)).toBe(true);
      expect(await deliveries.claim(BY_A, NOON + 9 * CLAIM_LASTS)).toBeNull();
    });

    it("stays known when the subscription ends and begins again that day", async () => {
      const { deliveries, subscriptions } = await open();
      await deliveries.claim(BY_A, NOON);
      await deliveries.markSent(BY_A, SENT);
      await subscriptions.end(PERSON);
      await subscriptions.subscribe(subscribed({ created: TODAY, starts: TODAY }));
      expect(await deliveries.claim(BY_B, NOON + 60 * MINUTE)).toBeNull();
    });

    it("is forgotten with its day", async () => {
      const { deliveries } = await open();
      for (const day of ["2026-07-08", "2026-07-09", TODAY]) await deliveries.claim({ ...BY_A, day }, NOON);
      await deliveries.forget("2026-07-09");
      const known = ["2026-07-08", "2026-07-09", TODAY].map((day) => deliveries.get(PERSON, day));
      expect(await Promise.all(known)).toEqual([null, { ...FIRST, sent: null }, { ...FIRST, sent: null }]);
    });
  });

  describe("what was shown", () => {
    it("is known of each place, each with its last day", async () => {
      const { deliveries, shown, subscriptions } = await open();
      await subscriptions.subscribe(subscribed({ place: TOPIC }));
      for (const [day, documents] of [
        [TODAY, ["0001", "0002"]],
        ["2026-07-11", ["0002", "0003"]],
      ] as const) {
        await deliveries.claim({ ...BY_A, day }, NOON);
        expect((await shown.at(PERSON)).has(documents[1])).toBe(false);
        await deliveries.markSent({ ...BY_A, day }, { ...SENT, documents });
      }
      const expected = { "0001": TODAY, "0002": "2026-07-11", "0003": "2026-07-11" };
      expect(Object.fromEntries(await shown.at(PERSON))).toEqual(expected);
      expect(await shown.at(TOPIC)).toEqual(new Map());
    });

    it("is forgotten with its last day", async () => {
      const { deliveries, shown } = await open();
      for (const [day, documents] of [
        [TODAY, ["0001", "0002"]],
        ["2026-07-11", ["0002"]],
      ] as const) {
        await deliveries.claim({ ...BY_A, day }, NOON);
        await deliveries.markSent({ ...BY_A, day }, { ...SENT, documents });
      }
      await shown.forget(TODAY);
      expect((await shown.at(PERSON)).size).toBe(2);
      await shown.forget("2026-07-11");
      expect(await shown.at(PERSON)).toEqual(new Map([["0002", "2026-07-11"]]));
    });

    it("is forgotten where the subscription ends, even while a digest is sent", async () => {
      const { deliveries, shown, subscriptions } = await open();
      await deliveries.claim(BY_A, NOON);
      await deliveries.markSent(BY_A, SENT);
      const tomorrow = { ...BY_A, day: "2026-07-11" };
      await deliveries.claim(tomorrow, NOON);
      await subscriptions.end(PERSON);
      expect(await shown.at(PERSON)).toEqual(new Map());
      expect(await deliveries.markSent(tomorrow, SENT)).toBe(true);
      expect(await shown.at(PERSON)).toEqual(new Map());
    });
  });
}

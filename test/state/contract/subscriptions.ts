import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, EXTREMES, GROUP, type MakeHome, MINUTE, NOON, PERSON, subscribed, TOPIC } from "./home.ts";

const ZONE = "Asia/Ho_Chi_Minh";
const MORNING = { zone: ZONE, day: "2026-07-10", time: "08:00" };

/** What every keeper of subscriptions must do. */
export function describeSubscriptions(makeHome: MakeHome): void {
  const open = async () => (await makeHome()).open();

  describe("subscriptions", () => {
    it("are kept as they were made, one a chat and topic", async () => {
      const { subscriptions } = await open();
      const made = [PERSON, GROUP, TOPIC].map((place, at) => subscribed({ place, time: `0${at}:30` }));
      for (const one of made) expect(await subscriptions.subscribe(one)).toBe(true);
      for (const one of made) expect(await subscriptions.get(one.place)).toEqual(one);
      expect(await subscriptions.get({ chat: PERSON.chat, topic: 17 })).toBeNull();
      expect(await subscriptions.count()).toBe(3);
    });

    it("change by a second wish, and keep when they were made", async () => {
      const { subscriptions } = await open();
      await subscriptions.subscribe(subscribed());
      const wish = { time: "18:05", zone: "Europe/Paris", language: "en", starts: "2026-07-11" } as const;
      const again = subscribed({ ...wish, created: "2026-07-10", since: NOON });
      expect(await subscriptions.subscribe(again)).toBe(false);
      expect(await subscriptions.get(PERSON)).toEqual(subscribed(wish));
    });

    it("change in part, where they are", async () => {
      const { subscriptions } = await open();
      await subscriptions.subscribe(subscribed());
      expect(await subscriptions.change(PERSON, { time: "21:00", starts: "2026-07-11" })).toBe(true);
      expect(await subscriptions.change(PERSON, { language: "vi" })).toBe(true);
      expect(await subscriptions.change(PERSON, {})).toBe(true);
      expect(await subscriptions.change(GROUP, { time: "21:00" })).toBe(false);
      expect(await subscriptions.change(GROUP, {})).toBe(false);
      const changed = subscribed({ time: "21:00", starts: "2026-07-11", language: "vi" });
      expect(await subscriptions.get(PERSON)).toEqual(changed);
      expect(await subscriptions.get(GROUP)).toBeNull();
    });

    it("end one by one, or all of a chat", async () => {
      const { subscriptions } = await open();
      const places = [PERSON, GROUP, TOPIC, { ...TOPIC, topic: 18 }];
      for (const place of places) await subscriptions.subscribe(subscribed({ place }));
      expect(await subscriptions.end(TOPIC)).toBe(true);
      expect(await subscriptions.end(TOPIC)).toBe(false);
      expect(await subscriptions.endChat(GROUP.chat)).toBe(2);
      expect(await subscriptions.endChat(GROUP.chat)).toBe(0);
      expect(await Promise.all(places.map(subscriptions.get))).toEqual([subscribed(), null, null, null]);
    });

    it("take ids of any size", async () => {
      const { subscriptions } = await open();
      const places = EXTREMES.map((chat) => ({ chat, topic: Math.abs(chat) }));
      for (const place of places) await subscriptions.subscribe(subscribed({ place }));
      for (const place of places) expect((await subscriptions.get(place))?.place).toEqual(place);
    });

    it("name the zones where anyone is", async () => {
      const { subscriptions } = await open();
      expect(await subscriptions.zones()).toEqual([]);
      for (const [chat, zone] of ["Europe/Paris", ZONE, "Europe/Paris"].entries()) {
        await subscriptions.subscribe(subscribed({ place: { chat: chat + 1, topic: null }, zone }));
      }
      expect(await subscriptions.zones()).toEqual([ZONE, "Europe/Paris"]);
    });
  });

  describe("a subscription is due", () => {
    it.each([
      ["at its time", "07:30", "2026-07-10", true],
      ["not before", "07:29", "2026-07-10", false],
      ["late in the day, where it was missed", "23:59", "2026-07-10", true],
      ["after a gap in which its time was skipped", "08:00", "2026-07-10", true],
      ["on the day on which it starts", "07:30", "2026-07-02", true],
      ["not on the day before that", "23:59", "2026-07-01", false],
    ])("%s (%s on %s): %s", async (_, time, day, isDue) => {
      const { subscriptions } = await open();
      await subscriptions.subscribe(subscribed());
      const due = await subscriptions.due({ zone: ZONE, time, day }, NOON, 10);
      expect(due).toEqual(isDue ? [subscribed()] : []);
      expect(await subscriptions.due({ zone: "Europe/Paris", time, day }, NOON, 10)).toEqual([]);
    });

    it("the longest due first, as many as are asked for", async () => {
      const { subscriptions } = await open();
      const times = ["07:30", "06:00", "07:59", "08:01", "06:30"];
      for (const [at, time] of times.entries()) {
        await subscriptions.subscribe(subscribed({ place: { chat: at + 1, topic: null }, time }));
      }
      const due = async (limit: number) =>
        (await subscriptions.due(MORNING, NOON, limit)).map(({ time }) => time);
      expect(await due(10)).toEqual(["06:00", "06:30", "07:30", "07:59"]);
      expect(await due(2)).toEqual(["06:00", "06:30"]);
    });

    it("unless it is in someone's hands, has to wait, or is sent", async () => {
      const { subscriptions, deliveries } = await open();
      await subscriptions.subscribe(subscribed());
      const claim = { place: PERSON, day: MORNING.day, holder: "a" };
      const isDue = async (now: number) => (await subscriptions.due(MORNING, now, 1)).length > 0;
      expect(await isDue(NOON)).toBe(true);
      await deliveries.claim(claim, NOON);
      expect([await isDue(NOON), await isDue(NOON + 3 * MINUTE)]).toEqual([false, true]);
      await deliveries.release(claim, NOON + MINUTE);
      expect([await isDue(NOON + MINUTE - 1), await isDue(NOON + MINUTE)]).toEqual([false, true]);
      await deliveries.claim(claim, NOON + MINUTE);
      await deliveries.markSent(claim, { now: NOON + MINUTE, since: NOON, documents: [] });
      expect(await isDue(NOON + DAY)).toBe(false);
      const next = await subscriptions.due({ ...MORNING, day: "2026-07-11" }, NOON + DAY, 1);
      expect(next).toEqual([subscribed({ since: NOON })]);
    });

    it("as a plain filter would say", async () => {
      const two = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:15`);
      const day = fc.constantFrom("2026-07-09", "2026-07-10", "2026-07-11");
      const wish = fc.record({ time: two, starts: day, zone: fc.constantFrom(ZONE, "Europe/Paris") });
      const all = fc.array(wish, { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(all, two, async (wishes, time) => {
          const { subscriptions } = await open();
          const made = wishes.map((one, at) => subscribed({ ...one, place: { chat: at + 1, topic: null } }));
          for (const one of made) await subscriptions.subscribe(one);
          const expected = made
            .filter((one) => one.zone === ZONE && one.time <= time && one.starts <= MORNING.day)
            .toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.place.chat - b.place.chat));
          expect(await subscriptions.due({ ...MORNING, time }, NOON, 20)).toEqual(expected);
        }),
        { numRuns: 20 },
      );
    });
  });
}

import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/state/place.ts";
import type { State } from "../../../src/state/state.ts";
import { EXTREMES, GROUP, type MakeHome, NOON, PERSON, subscribed, TOPIC } from "./home.ts";

const TODAY = "2026-07-10";
const BOT = 42;
const NOTHING = { subscriptions: [], follows: [], language: null, deliveries: 0, shown: 0 };

/** What every state must do for people's privacy. */
export function describePrivacy(makeHome: MakeHome): void {
  describe("privacy", () => {
    it("shows everything of a person, and nothing of others", async () => {
      const state = await (await makeHome()).open();
      for (const place of [PERSON, GROUP]) await fill(state, place);
      expect(await state.privacy.everythingOf(PERSON.chat)).toEqual({
        subscriptions: [subscribed()],
        follows: [
          { id: expect.any(Number), kind: "follow", text: "Jumelage", key: "jumelage", place: PERSON },
        ],
        language: "en",
        deliveries: 1,
        shown: 2,
      });
      expect(await state.privacy.everythingOf(12)).toEqual(NOTHING);
    });

    it("shows everything of a group, in all its topics", async () => {
      const state = await (await makeHome()).open();
      for (const place of [GROUP, TOPIC]) await fill(state, place);
      const { subscriptions, follows, deliveries, shown } = await state.privacy.everythingOf(GROUP.chat);
      expect(subscriptions.map(({ place }) => place)).toEqual([GROUP, TOPIC]);
      expect(follows.map(({ place }) => place)).toEqual([GROUP, TOPIC]);
      expect([deliveries, shown]).toEqual([2, 4]);
    });

    it.each(EXTREMES.slice(0, 2))(
      "leaves no row with the id %d anywhere, and touches no other",
      async (chat) => {
        const home = await makeHome();
        const state = await home.open();
        await fill(state, GROUP);
        const others = (await home.rows()).filter(speaksOf(GROUP.chat));
        expect(others).toHaveLength(7);
        await fill(state, { chat, topic: null });
        await fill(state, { chat, topic: 5 });
        expect((await home.rows()).filter(speaksOf(chat)).length).toBeGreaterThanOrEqual(12);
        await state.privacy.erase(chat);
        expect((await home.rows()).filter(speaksOf(chat))).toEqual([]);
        for (const row of others) expect(await home.rows()).toContainEqual(row);
        expect(await state.privacy.everythingOf(chat)).toEqual(NOTHING);
      },
    );

    it("counts kept updates of the erased as finished, and no others", async () => {
      const state = await (await makeHome()).open();
      const ledger = state.ledger(BOT, () => NOON);
      const updates = [PERSON.chat, 12, PERSON.chat * 10].map((id, at) => ({
        id: at + 1,
        body: messageFrom(id),
      }));
      await ledger.keep(updates);
      await state.privacy.erase(PERSON.chat);
      expect(await ledger.unfinished()).toEqual(updates.slice(1));
      expect(await ledger.finishedAmong([1, 2, 3])).toEqual(new Set([1]));
    });

    it("is not undone by a digest that is under way", async () => {
      const home = await makeHome();
      const state = await home.open();
      await state.subscriptions.subscribe(subscribed());
      const claim = { place: PERSON, day: TODAY, holder: "a" };
      await state.deliveries.claim(claim, NOON);
      await state.privacy.erase(PERSON.chat);
      expect(await state.deliveries.advance(claim, 1, NOON)).toBe(false);
      expect(await state.deliveries.markSent(claim, { now: NOON, since: NOON, documents: ["0001"] })).toBe(
        false,
      );
      expect(await state.deliveries.claim(claim, NOON)).toBeNull();
      expect((await home.rows()).filter(speaksOf(PERSON.chat))).toEqual([]);
    });
  });
}

/** Puts something of a place into every table that can hold it. */
async function fill(state: State, place: Place): Promise<void> {
  await state.subscriptions.subscribe(subscribed({ place }));
  await state.settings.chooseLanguage(place.chat, "en");
  await state.follows.add(place, { kind: "follow", text: "Jumelage", key: "jumelage" });
  const claim = { place, day: TODAY, holder: "a" };
  await state.deliveries.claim(claim, NOON);
  await state.deliveries.markSent(claim, {
    now: NOON,
    since: subscribed().since,
    documents: ["0001", "0002"],
  });
  const body = { callback_query: { from: { id: place.chat }, message: null } };
  const id = Math.abs(place.chat % 1_000) * 10 + (place.topic ?? 0);
  await state.ledger(BOT, () => NOON).keep([{ id, body }]);
}

function speaksOf(id: number) {
  return (row: object) => JSON.stringify(Object.values(row)).includes(String(id));
}

/** Whose id is a number elsewhere too. */
function messageFrom(id: number) {
  return { message: { message_id: PERSON.chat, from: { id }, chat: { id: GROUP.chat } } };
}

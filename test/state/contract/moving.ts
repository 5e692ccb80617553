import { describe, expect, it } from "vitest";
import type { State } from "../../../src/state/state.ts";
import { GROUP, type MakeHome, MINUTE, NOON, PERSON, subscribed, TOPIC } from "./home.ts";

const NEW = { chat: -1_009_999_999_999, topic: null };
const TODAY = "2026-07-10";

/** What every state must do where a group gets a new id. */
export function describeMoving(makeHome: MakeHome): void {
  const open = async () => (await makeHome()).open();

  describe("a group that migrates", () => {
    it("takes everything with it, and leaves everyone else's alone", async () => {
      const state = await open();
      for (const place of [GROUP, TOPIC, PERSON]) await fill(state, place);
      await state.subscriptions.migrate(GROUP.chat, NEW.chat);
      for (const topic of [null, TOPIC.topic]) {
        expect(await contents(state, { ...NEW, topic })).toEqual(await contents(state, PERSON));
        expect(await contents(state, { ...GROUP, topic })).toEqual({
          language: null,
          follows: [],
          shown: [],
        });
      }
      expect((await state.privacy.everythingOf(GROUP.chat)).deliveries).toBe(0);
    });

    it("keeps what it has under its new id, and may be told twice", async () => {
      const state = await open();
      await fill(state, GROUP);
      await state.subscriptions.subscribe(subscribed({ place: NEW, time: "19:00" }));
      await state.settings.chooseLanguage(NEW.chat, "fr");
      await state.follows.add(NEW, { kind: "mute", text: "JUMELAGE", key: "jumelage" });
      for (let time = 0; time < 2; time++) {
        await state.subscriptions.migrate(GROUP.chat, NEW.chat);
        expect(await state.subscriptions.get(NEW)).toEqual(subscribed({ place: NEW, time: "19:00" }));
        expect(await state.settings.language(NEW.chat)).toBe("fr");
        expect((await state.follows.list(NEW)).map(({ text }) => text)).toEqual(["JUMELAGE"]);
      }
      expect(await state.privacy.everythingOf(GROUP.chat)).toMatchObject({ subscriptions: [], follows: [] });
    });

    it("may be told the id that it has", async () => {
      const state = await open();
      await fill(state, GROUP);
      const before = await contents(state, GROUP);
      await state.subscriptions.migrate(GROUP.chat, GROUP.chat);
      expect(await contents(state, GROUP)).toEqual(before);
    });

    it.each([
      ["the old", GROUP],
      ["the new", NEW],
    ])("is not sent a day's digest again that it got under %s id", async (_, sent) => {
      const state = await open();
      for (const place of [GROUP, NEW]) await state.subscriptions.subscribe(subscribed({ place }));
      const other = sent === GROUP ? NEW : GROUP;
      await state.deliveries.claim({ place: other, day: TODAY, holder: "a" }, NOON);
      const claim = { place: sent, day: TODAY, holder: "a" };
      await state.deliveries.claim(claim, NOON);
      await state.deliveries.markSent(claim, { now: NOON, since: NOON, documents: [] });
      await state.subscriptions.migrate(GROUP.chat, NEW.chat);
      expect(await state.deliveries.get(NEW, TODAY)).toMatchObject({ sent: NOON });
      const again = { place: NEW, day: TODAY, holder: "b" };
      expect(await state.deliveries.claim(again, NOON + 60 * MINUTE)).toBeNull();
    });
  });
}

type Spot = { readonly chat: number; readonly topic: number | null };

async function fill(state: State, place: Spot): Promise<void> {
  await state.subscriptions.subscribe(subscribed({ place }));
  await state.settings.chooseLanguage(place.chat, "en");
  await state.follows.add(place, { kind: "follow", text: "Jumelage", key: "jumelage" });
  const claim = { place, day: TODAY, holder: "a" };
  await state.deliveries.claim(claim, NOON);
  await state.deliveries.markSent(claim, { now: NOON, since: NOON, documents: ["0001"] });
}

async function contents(state: State, place: Spot) {
  const subscription = await state.subscriptions.get(place);
  return {
    ...(subscription && {
      wish: { ...subscription, place: null },
      delivery: await state.deliveries.get(place, TODAY),
    }),
    language: await state.settings.language(place.chat),
    follows: (await state.follows.list(place)).map(({ text }) => text),
    shown: [...(await state.shown.at(place))],
  };
}

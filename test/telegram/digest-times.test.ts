import { describe, expect, it } from "vitest";
import type { Person } from "../support/bot-api/index.ts";
import { startDigest, textOf } from "./digest-bot.ts";

const PRIVATE = (person: Person) => ({ chat: person.id, topic: null });

describe("the next digest", () => {
  const DAY = 86_400_000;

  it("of a changed time is tomorrow's where today's is sent", async () => {
    const { api, state, clock } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    await chat.ask("/digest 7h30 Paris");
    clock.now = Date.parse("2026-07-10T05:30:10Z");
    const claim = { place: PRIVATE(anna), day: "2026-07-10", holder: "test" };
    await state.deliveries.claim(claim, clock.now);
    expect(textOf(await chat.ask("/digest"))).toContain("Prochain digest : dans un instant");
    await state.deliveries.markSent(claim, { now: clock.now, since: clock.now, documents: [] });
    expect(textOf(await chat.ask("/digest"))).toContain("Prochain digest : demain à 07:30");
    expect(textOf(await chat.ask("/digest 20h"))).toContain("Prochain digest : demain à 20:00");
    expect(await state.subscriptions.get(PRIVATE(anna))).toMatchObject({ starts: "2026-07-11" });
  });

  it("that is due and not sent yet is not lost by a change", async () => {
    const { api, state, clock } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    await chat.ask("/digest 7h30 Paris");
    clock.now = Date.parse("2026-07-10T05:30:10Z");
    expect(textOf(await chat.ask("/digest 7h"))).toContain("Prochain digest : dans un instant");
    expect(await state.subscriptions.get(PRIVATE(anna))).toMatchObject({ starts: "2026-07-10" });
  });

  it("is a date where it is later than tomorrow", async () => {
    const { api, state, clock } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    await chat.ask("/digest 7h30 Séoul");
    clock.now += DAY;
    const claim = { place: PRIVATE(anna), day: "2026-07-11", holder: "test" };
    await state.deliveries.claim(claim, clock.now);
    await state.deliveries.markSent(claim, { now: clock.now, since: clock.now, documents: [] });
    clock.now -= DAY / 2;
    expect(textOf(await chat.ask("/digest Los Angeles"))).toContain(
      "Prochain digest : le 12 juillet 2026 à 07:30 (America/Los_Angeles)",
    );
  });

  it("stays as it is where nothing changes", async () => {
    const { api, state, clock } = await startDigest();
    const anna = api.user();
    await anna.privateChat().ask("/digest 18h");
    const before = await state.subscriptions.get(PRIVATE(anna));
    clock.now += DAY / 2;
    await anna.privateChat().ask("/digest 18:00 Hanoi");
    expect(await state.subscriptions.get(PRIVATE(anna))).toEqual(before);
  });
});

describe("a location", () => {
  it("sets the zone of a subscriber, under the name that they know where it keeps the same time", async () => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    await chat.ask("/digest 7h30 Paris");
    const [answer] = await chat.repliesTo(chat.sendMedia("location"));
    expect(textOf(answer)).toContain("Vous recevez le digest chaque jour à 07:30 (Asia/Ho_Chi_Minh).");
    expect(await state.subscriptions.get(PRIVATE(anna))).toMatchObject({ zone: "Asia/Ho_Chi_Minh" });
    expect(api.violations).toEqual([]);
  });

  it.each([
    ["the list of zones", "/digest", "Autre fuseau"],
    ["a zone that was not understood", "/digest 7h30 Trifouillis", null],
  ])("subscribes whoever was just asked for it: by %s", async (_, typed, button) => {
    const { api, state, clock } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    const panel = await chat.ask(typed);
    if (button !== null) await anna.click(panel, button);
    clock.now += 60_000;
    const [answer] = await chat.repliesTo(chat.sendMedia("location"));
    expect(textOf(answer)).toContain("Vous recevez le digest");
    expect(await state.subscriptions.count()).toBe(1);
  });

  it("gets the usual hint otherwise, and once the question is old", async () => {
    const { api, state, clock } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    const [hint] = await chat.repliesTo(chat.sendMedia("location"));
    expect(textOf(hint)).toMatch(/^Je ne lis que le texte/);
    await anna.click(await chat.ask("/digest"), "Autre fuseau");
    clock.now += 3_600_000;
    const [late] = await chat.repliesTo(chat.sendMedia("location"));
    expect(textOf(late)).toMatch(/^Je ne lis que le texte/);
    expect(await state.subscriptions.count()).toBe(0);
    expect(api.violations).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { decode } from "../../src/telegram/references.ts";
import type { BotApi, Person } from "../support/bot-api/index.ts";
import { buttonsOf } from "../support/bot-api/index.ts";
import { labels, MORNING, startDigest, textOf } from "./digest-bot.ts";

const PRIVATE = (person: Person) => ({ chat: person.id, topic: null });

/** Every press was answered once, and no rule was broken. */
function expectGoodManners(api: BotApi, presses: number): void {
  expect(api.callsTo("answerCallbackQuery")).toHaveLength(presses);
  expect(api.violations).toEqual([]);
}

describe("/digest", () => {
  it("of somebody who gets none says what it is, and subscribes them by one button", async () => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const panel = await anna.privateChat().ask("/digest");
    expect(textOf(panel)).toMatch(
      /^Vous ne recevez pas le digest\.\nUne fois par jour : les nouveaux articles/,
    );
    expect(labels(panel)).toEqual([
      "Recevoir chaque jour à 07:30",
      "Autre heure",
      "Autre fuseau",
      "Lire maintenant",
      "Réglages",
    ]);
    const { message, sent } = await anna.click(panel, "Recevoir");
    expect(textOf(message).split("\n")).toEqual([
      "Vous recevez le digest chaque jour à 07:30 (Asia/Ho_Chi_Minh).",
      "Prochain digest : demain à 07:30 (Asia/Ho_Chi_Minh)",
      "",
      expect.stringMatching(/^Asia\/Ho_Chi_Minh n’est pas votre fuseau \? .*envoyez-moi votre position\.$/),
    ]);
    expect([sent, labels(message)[0]]).toEqual([[], "Arrêter"]);
    expect(await state.subscriptions.get(PRIVATE(anna))).toEqual({
      place: PRIVATE(anna),
      time: "07:30",
      zone: "Asia/Ho_Chi_Minh",
      language: "fr",
      created: "2026-07-10",
      starts: "2026-07-11",
      since: MORNING,
    });
    expectGoodManners(api, 1);
  });

  it.each([
    ["/digest 7h30 Paris", "07:30", "Europe/Paris", "aujourd’hui à 07:30 (Europe/Paris)"],
    ["/digest 07:30 Europe/Paris", "07:30", "Europe/Paris", "aujourd’hui à 07:30 (Europe/Paris)"],
    ["/digest 4h Paris", "04:00", "Europe/Paris", "demain à 04:00 (Europe/Paris)"],
    ["/digest 18:00", "18:00", "Asia/Ho_Chi_Minh", "aujourd’hui à 18:00 (Asia/Ho_Chi_Minh)"],
    ["/digest 10:00", "10:00", "Asia/Ho_Chi_Minh", "demain à 10:00 (Asia/Ho_Chi_Minh)"],
    ["/digest Séoul", "07:30", "Asia/Seoul", "demain à 07:30 (Asia/Seoul)"],
    ["/digest 9h UTC+5", "09:00", "Etc/GMT-5", "aujourd’hui à 09:00 (UTC+5)"],
    ["/digest@archiviste_test_bot oui", "07:30", "Asia/Ho_Chi_Minh", "demain à 07:30 (Asia/Ho_Chi_Minh)"],
  ])("takes « %s » in one step", async (typed, time, zone, next) => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const answer = await anna.privateChat().ask(typed);
    expect(textOf(answer)).toContain(`Prochain digest : ${next}`);
    expect(await state.subscriptions.get(PRIVATE(anna))).toMatchObject({ time, zone });
    expectGoodManners(api, 0);
  });

  it.each([
    ["/digest 25h", "« 25h » n’est pas une heure.", []],
    ["/digest 7h30 Trifouillis", "Je ne connais pas de fuseau « Trifouillis ».", []],
    [
      "/digest 7h30 Pariss",
      "Je ne connais pas de fuseau « Pariss ». Choisissez ci-dessous",
      ["Europe/Paris"],
    ],
    [
      "/digest San José 8h",
      "« San José » peut être dans plusieurs fuseaux. Lequel ?",
      ["America/Los_Angeles", "America/Costa_Rica"],
    ],
    ["/digest bonjour", "Je n’ai pas compris « bonjour ».", []],
  ])("names what it cannot read in « %s », with an example", async (typed, words, choices) => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const answer = await anna.privateChat().ask(typed);
    expect(textOf(answer)).toContain(words);
    expect(textOf(answer)).toContain("Par exemple : /digest 07:30 Europe/Paris, /digest off ou /digest now");
    expect(labels(answer)).toEqual(choices);
    expect(await state.subscriptions.count()).toBe(0);
    expectGoodManners(api, 0);
  });

  it("echoes of what was typed no more than a line", async () => {
    const { api } = await startDigest();
    const answer = await api
      .user()
      .privateChat()
      .ask(`/digest ${"\u202E🎉<b>\n".repeat(500)}`);
    const [line = ""] = textOf(answer).split("\n");
    expect(line).toMatch(/^Je n’ai pas compris « 🎉<b> 🎉<b> .*… »\.$/);
    expect(line.length).toBeLessThan(90);
    expectGoodManners(api, 0);
  });

  it.each([
    ["/digest 6h15 Pariss", "Europe/Paris", "06:15"],
    ["/digest San José 8h", "Costa_Rica", "08:00"],
  ])("keeps the time of « %s » with the zone that is chosen then", async (typed, button, time) => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const { message } = await anna.click(await anna.privateChat().ask(typed), button);
    expect(textOf(message)).toContain(`Vous recevez le digest chaque jour à ${time}`);
    expect(await state.subscriptions.get(PRIVATE(anna))).toMatchObject({
      time,
      zone: expect.stringContaining(button),
    });
    expectGoodManners(api, 1);
  });

  it("changes time and zone by buttons, in place, with what holds marked", async () => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const panel = await anna.privateChat().ask("/digest 7h30 Paris");
    const times = (await anna.click(panel, "Autre heure")).message ?? panel;
    expect(textOf(times)).toBe(
      "À quelle heure, dans le fuseau Europe/Paris ?\nPour une autre : /digest 7h45",
    );
    expect(labels(times)).toContain("✓ 07:30");
    const evening = (await anna.click(times, "19:00")).message ?? panel;
    expect(textOf(evening)).toContain("Prochain digest : aujourd’hui à 19:00 (Europe/Paris)");
    const zones = (await anna.click(evening, "Autre fuseau")).message ?? panel;
    expect(labels(zones)).toEqual(expect.arrayContaining(["✓ Paris", "Hanoi", "Montréal", "← Digest"]));
    const { message } = await anna.click(zones, "Montréal");
    expect(textOf(message)).toContain("Prochain digest : demain à 19:00 (America/Toronto)");
    expect(await state.subscriptions.get(PRIVATE(anna))).toMatchObject({
      time: "19:00",
      zone: "America/Toronto",
    });
    expect(anna.privateChat().messages()).toHaveLength(2);
    expectGoodManners(api, 4);
  });

  it("is stopped by a word or a button; an old button for it does no harm, one to begin begins again", async () => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    const on = await chat.ask("/digest 7h30 Paris");
    const off = await chat.ask("/digest off");
    expect(textOf(off)).toMatch(/^C’est arrêté\.\n\nVous ne recevez pas le digest\./);
    expect(textOf(await chat.ask("/digest stop"))).toMatch(/^Vous ne recevez pas le digest\./);
    const { message } = await anna.click(on, "Arrêter");
    expect(textOf(message)).toMatch(/^Vous ne recevez pas le digest\./);
    expect(await state.subscriptions.get(PRIVATE(anna))).toBeNull();
    await anna.click(off, "Recevoir");
    expect(await state.subscriptions.get(PRIVATE(anna))).toMatchObject({ zone: "Asia/Ho_Chi_Minh" });
    expectGoodManners(api, 2);
  });

  it("speaks English and Vietnamese, and digests come in that language", async () => {
    const { api, state } = await startDigest();
    const [emma, lan] = [api.user({ language_code: "en-GB" }), api.user({ language_code: "vi" })];
    expect(textOf(await emma.privateChat().ask("/digest 8 am London"))).toBe(
      "You get the digest every day at 08:00 (Europe/London).\nNext digest: today at 08:00 (Europe/London)",
    );
    expect(textOf(await lan.privateChat().ask("/digest 7 giờ 30 Hà Nội"))).toBe(
      "Bạn nhận bản tin mỗi ngày lúc 07:30 (Asia/Ho_Chi_Minh).\nBản tin tới: ngày mai lúc 07:30 (Asia/Ho_Chi_Minh)",
    );
    expect(await state.subscriptions.get(PRIVATE(emma))).toMatchObject({ language: "en" });
    expect(await state.subscriptions.get(PRIVATE(lan))).toMatchObject({ language: "vi" });
    expectGoodManners(api, 0);
  });

  it("has buttons that all refer to something", async () => {
    const { api } = await startDigest();
    const anna = api.user();
    const panel = await anna.privateChat().ask("/digest");
    for (const opening of ["Autre heure", "← Digest", "Autre fuseau"]) {
      const { message = panel } = await anna.click(panel, opening);
      for (const button of buttonsOf(message))
        expect(decode("callback_data" in button ? button.callback_data : "")).not.toBeNull();
    }
    expectGoodManners(api, 3);
  });
});

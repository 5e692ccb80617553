import type { User } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { State } from "../../src/state/state.ts";
import type { BotApi, Group } from "../support/bot-api/index.ts";
import { say, textContent } from "../support/bot-api/players/speaking.ts";
import { labels, startDigest, textOf } from "./digest-bot.ts";

const ADMINS_ONLY = "Seuls les admins en décident ici.";

/** In whose name admins write who do not show themselves. */
const ANONYMOUS: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

async function wishAt(state: State, chat: number, topic: number | null = null) {
  const subscription = await state.subscriptions.get({ chat, topic });
  return subscription && `${subscription.time} ${subscription.zone}`;
}

function salon(api: BotApi, type: "group" | "supergroup" | "forum" = "supergroup") {
  const [anna, bao] = [api.user(), api.user({ first_name: "Bao" })];
  const group = api.group({ owner: anna, members: [bao], type, topics: type === "forum" ? ["Ports"] : [] });
  return { anna, bao, group };
}

describe("/digest in a group", () => {
  it("is decided by admins; others see what holds, and hear one short word", async () => {
    const { api, state } = await startDigest();
    const { anna, bao, group } = salon(api);
    expect(textOf(await bao.in(group).ask("/digest 7h30 Paris"))).toBe(ADMINS_ONLY);
    const panel = await bao.in(group).ask("/digest");
    expect(textOf(panel)).toMatch(/^Ce groupe ne reçoit pas le digest\./);
    expect(await bao.click(panel, "Recevoir")).toMatchObject({
      text: ADMINS_ONLY,
      isChanged: false,
      sent: [],
    });
    expect(await state.subscriptions.count()).toBe(0);

    const answer = await anna.in(group).ask("/digest 7h30 Paris");
    expect(textOf(answer)).toMatch(/^Ce groupe reçoit le digest chaque jour à 07:30 \(Europe\/Paris\)\./);
    expect(await wishAt(state, group.id)).toBe("07:30 Europe/Paris");
    expect((await bao.click(answer, "Arrêter")).text).toBe(ADMINS_ONLY);
    group.promote(bao);
    await bao.click(answer, "Arrêter");
    expect(await wishAt(state, group.id)).toBeNull();
    expect(api.callsTo("answerCallbackQuery")).toHaveLength(3);
    expect(api.violations).toEqual([]);
  });

  it("holds for one topic where it is given there", async () => {
    const { api, state } = await startDigest();
    const { anna, group } = salon(api, "forum");
    const panel = await anna.in(group, "Ports").ask("/digest");
    expect([textOf(panel).split("\n")[0], panel.message_thread_id]).toEqual([
      "Ce sujet ne reçoit pas le digest.",
      group.topic("Ports"),
    ]);
    const { message } = await anna.click(panel, "Recevoir");
    expect(textOf(message)).toMatch(/^Ce sujet reçoit le digest chaque jour à 07:30/);
    expect(await wishAt(state, group.id, group.topic("Ports"))).toBe("07:30 Asia/Ho_Chi_Minh");
    expect(await wishAt(state, group.id)).toBeNull();
    await anna.in(group).ask("/digest 8h");
    expect(await wishAt(state, group.id)).toBe("08:00 Asia/Ho_Chi_Minh");
    expect(await state.subscriptions.count()).toBe(2);
    expect(api.violations).toEqual([]);
  });

  it("is decided by an admin who does not show themselves, not by a channel", async () => {
    const { api, state } = await startDigest();
    const { anna, group } = salon(api);
    const saying = (text: string, sender: Group["chat"]) =>
      say(api.world, group.room, anna.user, { ...textContent(text), from: ANONYMOUS, sender_chat: sender });
    const channel = { id: -1_009, type: "channel", title: "Infos" } as const;
    const [refusal] = await anna.in(group).repliesTo(saying("/digest 7h30 Paris", channel));
    expect(textOf(refusal)).toBe(ADMINS_ONLY);
    const [answer] = await anna.in(group).repliesTo(saying("/digest 7h30 Paris", group.chat));
    expect(textOf(answer)).toMatch(/^Ce groupe reçoit le digest/);
    expect(await wishAt(state, group.id)).toBe("07:30 Europe/Paris");
    expect(api.violations).toEqual([]);
  });

  it("is decided by the operator's admins everywhere", async () => {
    // The numbers of people are given one after the other: Anna's is the first.
    const { api, state } = await startDigest([1001, 1002, 1003]);
    const { bao, group } = salon(api);
    await bao.in(group).ask("/digest 8h");
    expect(await wishAt(state, group.id)).toBe("08:00 Asia/Ho_Chi_Minh");
    expect(api.callsTo("getChatMember")).toEqual([]);
  });

  it("is nobody's to decide whom Telegram does not show", async () => {
    const { api, state } = await startDigest();
    const { anna, group } = salon(api);
    api.world.users.delete(anna.id);
    expect(textOf(await anna.in(group).ask("/digest 8h"))).toBe(ADMINS_ONLY);
    expect(await state.subscriptions.count()).toBe(0);
    expect(api.callsTo("getChatMember").map(({ error }) => error?.code)).toEqual([400]);
  });

  it("does nothing by a button whose topic Telegram no longer tells, and says so", async () => {
    const { api, state } = await startDigest();
    const { anna, group } = salon(api, "forum");
    await anna.in(group).ask("/digest oui");
    const press = { from: anna.user, at: Date.now() };
    api.world.presses.set("old", press);
    const message = { chat: group.chat, message_id: 1, date: 0 as const };
    api.world.updates.add({
      callback_query: { id: "old", from: anna.user, chat_instance: "1", data: "g:off", message },
    });
    const answer = await api.until(() => api.world.presses.get("old")?.answer, "an answer");
    expect(answer.text).toBe("Ce bouton n’a plus cours.");
    expect(await state.subscriptions.count()).toBe(1);
  });

  it("keeps the language of the group, whoever changes its time", async () => {
    const { api, state } = await startDigest();
    const { anna, group } = salon(api);
    const emma = api.user({ language_code: "en" });
    group.add(emma);
    group.promote(emma);
    await anna.in(group).ask("/digest 8h");
    expect(textOf(await emma.in(group).ask("/digest 9:00"))).toMatch(/^This group gets the digest/);
    expect(await state.subscriptions.get({ chat: group.id, topic: null })).toMatchObject({
      time: "09:00",
      language: "fr",
    });
  });

  it("offers no location: it would be everyone's to see", async () => {
    const { api } = await startDigest();
    const { anna, group } = salon(api);
    const panel = await anna.in(group).ask("/digest");
    const { message } = await anna.click(panel, "Autre fuseau");
    expect(textOf(message)).not.toContain("position");
    expect(labels(message)).toContain("Genève");
  });
});

describe("a subscription", () => {
  it("ends with the chat: blocked by its person, or put out of the group with all its topics", async () => {
    const { api, state } = await startDigest();
    const { anna, group } = salon(api, "forum");
    await anna.privateChat().ask("/digest oui");
    await anna.in(group).ask("/digest oui");
    await anna.in(group, "Ports").ask("/digest oui");
    expect(await state.subscriptions.count()).toBe(3);
    group.removeBot();
    await api.settled();
    expect(await state.subscriptions.count()).toBe(1);
    anna.block();
    await api.settled();
    expect(await state.subscriptions.count()).toBe(0);
    anna.unblock();
    await api.settled();
    expect(textOf(await anna.privateChat().ask("/digest"))).toMatch(/^Vous ne recevez pas/);
    expect(api.violations).toEqual([]);
  });

  it("does not end where the bot is made an admin, or muted", async () => {
    const { api, state } = await startDigest();
    const { anna, group } = salon(api);
    await anna.in(group).ask("/digest oui");
    group.promoteBot();
    group.muteBot();
    await api.settled();
    expect(await state.subscriptions.count()).toBe(1);
  });

  it("and what is followed move with a group that becomes a supergroup", async () => {
    const { api, state } = await startDigest();
    const { anna, group } = salon(api, "group");
    await anna.in(group).ask("/digest 8h Paris");
    await anna.in(group).ask("/suivre jumelage");
    const next = group.migrate();
    await api.settled();
    expect(await wishAt(state, group.id)).toBeNull();
    expect(await wishAt(state, next.id)).toBe("08:00 Europe/Paris");
    expect(textOf(await anna.in(next).ask("/suivre"))).toMatch(/^Ce groupe suit : « jumelage »/);
    expect(api.violations).toEqual([]);
  });

  it("moves too where a send was the first to hear of it", async () => {
    const { state, moved } = await startDigest();
    const wish = {
      time: "08:00",
      zone: "UTC",
      language: "fr",
      created: "2026-07-10",
      starts: "2026-07-10",
    } as const;
    await state.subscriptions.subscribe({ place: { chat: -5, topic: null }, ...wish, since: 0 });
    await moved(-5, -1_005);
    await moved(-5, -1_005);
    expect(await wishAt(state, -1_005)).toBe("08:00 UTC");
  });
});

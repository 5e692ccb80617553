import { EventEmitter, once } from "node:events";
import type { Message } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLES } from "../support/archives.ts";
import type { BotApi } from "../support/bot-api/index.ts";
import { shelve, startTalking, type Shelved, type TalkPlan } from "../support/talking-bot.ts";

let archive: Shelved;
beforeAll(async () => {
  archive = await shelve(SAMPLES);
});
afterAll(() => archive.remove());

const QUAY = "Combien mesure le nouveau quai du port de Haiphong ?";
const RICE = "De combien le prix du riz a-t-il augmenté ?";

const saidBy = (message: Message | undefined) => message?.text ?? "";
const saidIn = (api: BotApi, chat: number) => api.messages(chat).filter(({ from }) => from?.id === api.me.id);

/** A bot that sees all of a group, with Anna, who owns it, and Binh. */
async function meet(plan: TalkPlan & { readonly type?: "group" | "supergroup" | "forum" } = {}) {
  const { type = "group", ...rest } = plan;
  const api = await startTalking(archive, { telegram: { privacyMode: false }, ...rest });
  const [anna, binh] = [api.user(), api.user({ first_name: "Binh", language_code: "vi" })];
  const group = api.group({ owner: anna, members: [binh], type, topics: ["Port", "Riz"] });
  return { api, anna, binh, group };
}

describe("in a group the bot", () => {
  it("answers who speaks to it, as a reply", async () => {
    const { api, anna, group } = await meet();
    const chat = anna.in(group);
    for (const text of [
      `/demander ${QUAY}`,
      `/ask@${api.me.username} ${QUAY}`,
      `@${api.me.username} ${QUAY}`,
      `dis-moi, @${api.me.username.toUpperCase()}\u00A0: ${QUAY}`,
    ]) {
      const [answer] = await chat.repliesTo(chat.send(text));
      expect(saidBy(answer)).toContain("750 mètres");
    }
    expect(api.violations).toEqual([]);
  });

  it("is silent otherwise", async () => {
    const { api, anna, binh, group } = await meet();
    const chat = anna.in(group);
    const first = chat.send(QUAY);
    chat.send("/inconnu");
    chat.send("/aide@autre_bot");
    chat.send("/start@autre_bot");
    chat.sendMedia("sticker");
    chat.sendMedia("photo", QUAY);
    chat.send("@autre_bot quand ?");
    chat.send("archiviste_test_bot ?");
    binh.in(group).reply(first, RICE);
    group.add(api.user());
    await api.settled();
    expect(saidIn(api, group.id)).toEqual([]);
  });

  it("gives a hint to an unknown command with its name, and to a sticker in reply to it", async () => {
    const { api, anna, group } = await meet();
    const chat = anna.in(group);
    const [unknown] = await chat.repliesTo(chat.send(`/inconnu@${api.me.username}`));
    expect(saidBy(unknown)).toMatch(/^Je ne connais pas cette commande/);
    const sticker = chat.sendMedia("sticker", undefined, unknown ? { replyTo: unknown } : {});
    expect(saidBy((await chat.repliesTo(sticker))[0])).toMatch(/^Je ne lis que le texte/);
    expect(api.violations).toEqual([]);
  });

  it("keeps each person’s context apart, but for a reply to an answer", async () => {
    const { api, anna, binh, group } = await meet();
    const [here, there] = [anna.in(group), binh.in(group)];
    const [answer] = await here.repliesTo(here.send(`/ask ${RICE}`));
    const [alone] = await there.repliesTo(there.send(`/ask et pourquoi ?`));
    expect(saidBy(alone)).not.toContain("Tôi hiểu là");
    const [own] = await here.repliesTo(here.send(`/ask et pourquoi ?`));
    expect(saidBy(own)).toContain("J’ai compris");
    if (!answer) throw new Error("unanswered");
    const [leaning] = await there.repliesTo(there.reply(answer, "et pourquoi ?"));
    expect(saidBy(leaning)).toContain("Tôi hiểu là");
    expect(api.violations).toEqual([]);
  });

  it("answers a question that somebody else asked, where it is called to it", async () => {
    const { api, anna, binh, group } = await meet();
    const question = anna.in(group).send(QUAY);
    binh.in(group).reply(question, `@${api.me.username}`);
    const [answer] = await anna.in(group).repliesTo(question);
    expect(saidBy(answer)).toContain("750 mètres");
  });

  it("answers in the topic, with a context for each", async () => {
    const { api, anna, group } = await meet({ type: "forum" });
    const [port, rice] = [anna.in(group, "Port"), anna.in(group, "Riz")];
    const [answer] = await port.repliesTo(port.send(`/ask ${QUAY}`));
    expect([answer?.message_thread_id, answer?.is_topic_message]).toEqual([group.topic("Port"), true]);
    const [other] = await rice.repliesTo(rice.send("/ask et pourquoi ?"));
    expect(other?.message_thread_id).toBe(group.topic("Riz"));
    expect(saidBy(other)).not.toContain("J’ai compris");
    const [help] = await rice.repliesTo(rice.send("/aide"));
    expect(help?.message_thread_id).toBe(group.topic("Riz"));
    expect(api.violations).toEqual([]);
  });

  it("replies in a supergroup without topics, where replies form threads", async () => {
    const { api, anna, group } = await meet({ type: "supergroup" });
    const chat = anna.in(group);
    const [answer] = await chat.repliesTo(chat.send(`/ask ${QUAY}`));
    if (!answer) throw new Error("unanswered");
    const [next] = await chat.repliesTo(chat.reply(answer, RICE));
    expect(saidBy(next)).toContain("5,76 %");
    expect(api.violations).toEqual([]);
  });

  it("edits its answer to an edited question", async () => {
    const { api, anna, group } = await meet();
    const chat = anna.in(group);
    const asked = chat.send(`@${api.me.username} ${QUAY}`);
    const [answer] = await chat.repliesTo(asked);
    if (!answer) throw new Error("unanswered");
    chat.edit(asked, `@${api.me.username} ${RICE}`);
    expect(saidBy(await chat.waitForEdit(answer))).toContain("5,76 %");
    expect(api.violations).toEqual([]);
  });

  it("does not answer what is sent through itself, nor other bots", async () => {
    const { api, anna, group } = await meet();
    const { user } = anna;
    const message = { message_id: 900, date: 1, chat: { id: group.id, type: "group", title: "x" } } as const;
    const text = `@${api.me.username} ${QUAY}`;
    const entities = [{ type: "mention", offset: 0, length: api.me.username.length + 1 }] as const;
    const said = { ...message, text, entities: [...entities] };
    const other = { id: 8, is_bot: true, first_name: "Autre" };
    const channel = { id: -1_000_000_000_077, type: "channel", title: "Le canal" } as const;
    const { world } = api;
    world.updates.add({ message: { ...said, from: user, via_bot: world.bot } });
    world.updates.add({ message: { ...said, from: other } });
    world.updates.add({
      message: { ...said, from: other, sender_chat: channel, is_automatic_forward: true },
    });
    world.updates.add({ channel_post: { ...said, chat: channel, sender_chat: channel } });
    await api.settled();
    expect(saidIn(api, group.id)).toEqual([]);
    world.updates.add({ message: { ...said, from: other, sender_chat: group.chat } });
    await api.settled();
    expect(saidIn(api, group.id)).toHaveLength(1);
  });
});

describe("a bot that is added to a group", () => {
  it.each([
    [true, /^Bonjour\s! Pour interroger l’archive\s: \/demander suivi de .*ne me parvient pas\.$/],
    [false, /^Bonjour\s! Pour interroger l’archive\s: \/demander ou @archiviste_test_bot suivi/],
  ])("says once how to ask (in privacy mode: %s)", async (privacyMode, words) => {
    const api = await startTalking(archive, { telegram: { privacyMode } });
    const group = api.group({ owner: api.user(), bot: "absent" });
    group.addBot();
    group.promoteBot();
    await api.settled();
    expect(saidIn(api, group.id).map(saidBy)).toEqual([expect.stringMatching(words)]);
    expect(api.violations).toEqual([]);
  });

  it("forgets it when it is put out, and says nothing there any more", async () => {
    const { api, anna, group } = await meet();
    const chat = anna.in(group);
    await chat.repliesTo(chat.send(`/ask ${RICE}`));
    group.removeBot();
    await api.settled();
    group.addBot();
    const [answer] = await chat.repliesTo(chat.send("/ask et pourquoi ?"));
    expect(saidBy(answer)).not.toContain("J’ai compris");
    expect(api.violations).toEqual([]);
  });

  it("and may not write there says so once in the log", async () => {
    const { api, anna, group } = await meet();
    group.muteBot();
    for (let at = 0; at < 3; at++) anna.in(group).send(`/ask ${QUAY}`);
    await api.settled();
    expect(saidIn(api, group.id)).toEqual([]);
    expect(api.callsTo("sendMessage")).toHaveLength(3);
    expect(api.lines.filter(({ level }) => level !== "info")).toHaveLength(1);
  });
});

describe("a group that migrates", () => {
  it("takes its contexts along, and gets the answer that is under way", async () => {
    const course = new EventEmitter();
    const [begun, held] = [once(course, "begin"), once(course, "go on")];
    const ask: Shelved["archivist"]["ask"] = async (question, history) => {
      if (question === QUAY) {
        course.emit("begin");
        await held;
      }
      return archive.archivist.ask(question, history);
    };
    const { api, anna, group } = await meet({ archivist: { ...archive.archivist, ask } });
    anna.in(group).send(`/ask ${QUAY}`);
    await begun;
    const grown = group.migrate();
    course.emit("go on");
    const chat = anna.in(grown);
    expect(saidBy(await chat.waitForMessage())).toContain("750 mètres");
    await api.settled();
    const [next] = await chat.repliesTo(chat.send("/ask et pourquoi ?"));
    expect(saidBy(next)).toMatch(/J’ai compris.*quai/);
    expect(api.violations).toEqual([]);
  });
});

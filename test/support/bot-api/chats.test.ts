import { describe, expect, it } from "vitest";
import type { Update } from "grammy/types";
import type { BotApi } from "./index.ts";
import { callRaw, serverOfTest, verdictOf } from "./raw.ts";

/** The kinds and texts of what waits for the bot, and forgets it. */
function told(api: BotApi): string[] {
  const updates = [...api.world.updates.pending()];
  api.world.updates.confirm(updates.at(-1)?.update_id ?? 0);
  return updates.map(gist);
}

function gist(update: Update): string {
  const [, kind = ""] = Object.keys(update);
  const { message, edited_message, my_chat_member, chat_member } = update;
  const status = (my_chat_member ?? chat_member)?.new_chat_member.status;
  const text = (message ?? edited_message)?.text ?? (message ?? edited_message)?.caption;
  const service = Object.keys(message ?? {}).find((key) => /^(?:new_chat|left_chat|migrate|forum)/.test(key));
  return `${kind} ${status ?? text ?? service ?? ""}`;
}

const to = (chat_id: number, fields: object = {}) => ({ chat_id, text: "a", ...fields });

describe("a private chat", () => {
  it("begins with the person", async () => {
    const api = await serverOfTest();
    const anna = api.user();
    expect(await verdictOf(api, "sendMessage", to(anna.id))).toBe("Bad Request: chat not found");
    api.group({ owner: anna });
    expect(await verdictOf(api, "sendMessage", to(anna.id))).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
    anna.privateChat().send("/start");
    expect(await verdictOf(api, "sendMessage", to(anna.id))).toBe("ok");
    expect(api.violations).toEqual([]);
  });

  it("ends when the person blocks the bot, until it is unblocked, or the account is gone", async () => {
    const api = await serverOfTest();
    const anna = api.user();
    const chat = anna.openedChat();
    anna.block();
    expect(await verdictOf(api, "sendMessage", to(chat.id))).toBe("Forbidden: bot was blocked by the user");
    anna.unblock();
    expect(await verdictOf(api, "sendMessage", to(chat.id))).toBe("ok");
    expect(told(api)).toEqual(["my_chat_member kicked", "my_chat_member member"]);
    anna.vanish();
    expect(await verdictOf(api, "sendMessage", to(chat.id))).toBe("Forbidden: user is deactivated");
    expect(api.violations).toEqual([]);
  });
});

async function saidInGroup(options: object, bot: "member" | "administrator" = "member") {
  const api = await serverOfTest(options);
  const anna = api.user();
  const chat = anna.in(api.group({ owner: anna, bot }));
  await callRaw(api, "sendMessage", to(chat.id));
  const own = await chat.waitForMessage();
  const plain = chat.send("bonjour");
  chat.send(`bonjour @${api.me.username}`);
  chat.send("/aide");
  chat.send(`/aide@${api.me.username} moi`);
  chat.send("/aide@autre_bot");
  chat.send("c’est /aide");
  chat.reply(own, "réponse");
  chat.reply(plain, "autre réponse");
  chat.sendMedia("photo", "/aide en légende");
  chat.edit(plain, "/aide après coup");
  return told(api).map((one) => one.replace(`@${api.me.username}`, "@bot"));
}

describe("privacy mode", () => {
  const commands = ["message /aide", "message /aide@bot moi"];
  const rest = ["message réponse", "message /aide en légende", "edited_message /aide après coup"];

  it("lets commands and replies pass", async () => {
    expect(await saidInGroup({})).toEqual([...commands, ...rest]);
  });

  it("lets mentions pass where it is told to", async () => {
    expect(await saidInGroup({ mentionsPassPrivacy: true })).toEqual([
      "message bonjour @bot",
      ...commands,
      ...rest,
    ]);
  });

  it("is nothing to administrators, and may be off", async () => {
    expect(await saidInGroup({}, "administrator")).toHaveLength(10);
    expect(await saidInGroup({ privacyMode: false })).toHaveLength(10);
  });
});

describe("a group", () => {
  it("tells the bot that it comes and goes", async () => {
    const api = await serverOfTest();
    const anna = api.user();
    const group = api.group({ owner: anna, type: "supergroup", bot: "absent" });
    anna.in(group).send("/aide");
    expect(await verdictOf(api, "sendMessage", to(group.id))).toBe(
      "Forbidden: bot is not a member of the supergroup chat",
    );
    group.addBot();
    group.promoteBot();
    group.removeBot();
    expect(told(api)).toEqual([
      "my_chat_member member",
      "message new_chat_members",
      "my_chat_member administrator",
      "message left_chat_member",
      "my_chat_member kicked",
    ]);
    expect(await verdictOf(api, "sendMessage", to(group.id))).toBe(
      "Forbidden: bot was kicked from the supergroup chat",
    );
    expect(api.violations).toEqual([]);
  });

  it("may silence the bot, and the bot may leave", async () => {
    const api = await serverOfTest();
    const group = api.group({ owner: api.user() });
    group.muteBot();
    const refusal = "Bad Request: not enough rights to send text messages to the chat";
    expect(await verdictOf(api, "sendMessage", to(group.id))).toBe(refusal);
    expect(await verdictOf(api, "sendChatAction", { chat_id: group.id, action: "typing" })).toBe(refusal);
    expect(await verdictOf(api, "leaveChat", { chat_id: group.id })).toBe("ok");
    expect(told(api)).toEqual(["my_chat_member restricted", "my_chat_member left"]);
  });

  it("shows its administrators and members", async () => {
    const api = await serverOfTest();
    const [anna, bao, chi] = [api.user(), api.user(), api.user()];
    const group = api.group({ owner: anna, members: [bao], title: "Rédaction", type: "supergroup" });
    group.promote(bao, { can_delete_messages: false });
    const where = { chat_id: group.id };
    expect(await callRaw(api, "getChatAdministrators", where)).toMatchObject({
      result: [{ status: "creator" }, { status: "administrator", can_delete_messages: false }],
    });
    const statusOf = async (user_id: number) => callRaw(api, "getChatMember", { ...where, user_id });
    expect(await statusOf(bao.id)).toMatchObject({ result: { status: "administrator" } });
    expect(await statusOf(chi.id)).toMatchObject({ result: { status: "left" } });
    expect(await statusOf(5)).toMatchObject({ description: "Bad Request: user not found" });
    expect(await callRaw(api, "getChat", where)).toMatchObject({ result: { title: "Rédaction" } });
  });

  it("becomes a supergroup under a new id", async () => {
    const api = await serverOfTest();
    const anna = api.user();
    const group = api.group({ owner: anna });
    const next = group.migrate();
    expect(await callRaw(api, "sendMessage", to(group.id))).toEqual({
      ok: false,
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: next.id },
    });
    expect(await verdictOf(api, "sendMessage", to(next.id))).toBe("ok");
    expect(told(api)).toEqual(["message migrate_to_chat_id", "message migrate_from_chat_id"]);
    expect(next.messages().map(({ message_id }) => message_id)).toEqual([1, 2]);
    expect(api.violations).toEqual([]);
  });

  it("may have a public name", async () => {
    const api = await serverOfTest();
    const group = api.group({ owner: api.user(), type: "supergroup", username: "hanoi_news" });
    expect(await verdictOf(api, "sendMessage", { chat_id: "@Hanoi_News", text: "a" })).toBe("ok");
    expect(group.messages()).toHaveLength(1);
  });
});

describe("a forum", () => {
  it("keeps topics apart, and takes a reply into the topic of what it replies to", async () => {
    const api = await serverOfTest();
    const anna = api.user();
    const forum = api.group({ owner: anna, type: "forum", topics: ["Sport", "Culture"] });
    const [sport, culture] = [anna.in(forum, "Sport"), anna.in(forum, "Culture")];
    const asked = sport.send("/aide");
    expect(asked).toMatchObject({ message_thread_id: forum.topic("Sport"), is_topic_message: true });
    await callRaw(api, "sendMessage", to(forum.id, { reply_parameters: { message_id: asked.message_id } }));
    expect(await sport.repliesTo(asked)).toMatchObject([{ is_topic_message: true, text: "a" }]);
    const elsewhere = { reply_parameters: asked, message_thread_id: forum.topic("Culture") };
    const { message_id } = elsewhere.reply_parameters;
    await callRaw(api, "sendMessage", to(forum.id, { ...elsewhere, reply_parameters: { message_id } }));
    expect((await culture.waitForMessage()).external_reply).toMatchObject({ message_id });
    expect(sport.unread()).toEqual([]);
  });

  it("refuses threads that are no topics, or closed", async () => {
    const api = await serverOfTest();
    const forum = api.group({ owner: api.user(), type: "forum", topics: ["Sport"] });
    const send = (message_thread_id: number) =>
      verdictOf(api, "sendMessage", to(forum.id, { message_thread_id }));
    expect(await send(1)).toBe("Bad Request: message thread not found");
    expect(await send(forum.createTopic("Culture"))).toBe("ok");
    forum.closeTopic("Sport");
    expect(await send(forum.topic("Sport"))).toBe("Bad Request: TOPIC_CLOSED");
    expect(api.violations).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import type { BotApi, Conversation } from "../index.ts";
import { callRaw, serverOfTest, verdictOf } from "../raw.ts";

/** A chat with one message of the bot in it, which has a button. */
async function oneMessage() {
  const api = await serverOfTest();
  const anna = api.user();
  const chat = anna.openedChat();
  const text = "« a » b";
  const entities = [{ type: "blockquote", offset: 2, length: 1 }];
  const reply_markup = { inline_keyboard: [[{ text: "Contexte", callback_data: "c" }]] };
  const content = { text, entities, reply_markup };
  await callRaw(api, "sendMessage", { chat_id: chat.id, ...content });
  const message = await chat.waitForMessage();
  return { api, anna, chat, message, content };
}

/** The verdict and the violations so far. */
async function judged(api: BotApi, method: string, params: object) {
  const verdict = await verdictOf(api, method, params);
  return [verdict.replace("Bad Request: ", "").split(":")[0], api.violations.length];
}

const mine = ({ id }: Conversation, message_id: number) => ({ chat_id: id, message_id });

describe("an edit", () => {
  it("that changes nothing is refused, one of the keyboard alone is taken", async () => {
    const { api, chat, message, content } = await oneMessage();
    const target = mine(chat, message.message_id);
    expect(await judged(api, "editMessageText", { ...target, ...content })).toEqual([
      "message is not modified",
      1,
    ]);
    const padded = { ...content, text: `${content.text} \n` };
    expect(await judged(api, "editMessageText", { ...target, ...padded })).toEqual([
      "message is not modified",
      2,
    ]);
    const { reply_markup } = content;
    expect(await judged(api, "editMessageReplyMarkup", { ...target, reply_markup })).toEqual([
      "message is not modified",
      3,
    ]);
    expect(await judged(api, "editMessageReplyMarkup", target)).toEqual(["ok", 3]);
    const edited = await chat.waitForEdit(message);
    expect(edited).toMatchObject({ text: content.text, entities: content.entities });
    expect(edited).not.toHaveProperty("reply_markup");
    expect(await judged(api, "editMessageText", { ...target, text: "autre" })).toEqual(["ok", 3]);
    expect((await chat.waitForEdit(edited)).entities).toBeUndefined();
  });

  it.each<[string, (chat: Conversation) => object, string]>([
    ["of another's message", (chat) => mine(chat, chat.send("a").message_id), "message can't be edited"],
    ["of no message", (chat) => mine(chat, 99_999), "message to edit not found"],
    ["without a message", ({ id }) => ({ chat_id: id }), "message identifier is not specified"],
    ["without a chat", () => ({ message_id: 1 }), "chat_id is empty"],
    ["of an unknown inline message", () => ({ inline_message_id: "AAA" }), "MESSAGE_ID_INVALID"],
    ["with an empty text", (chat) => ({ ...mine(chat, 1), text: "" }), "message text is empty"],
  ])("%s is refused", async (_, target, reason) => {
    const { api, chat } = await oneMessage();
    expect(await judged(api, "editMessageText", { text: "b", ...target(chat) })).toEqual([reason, 1]);
  });
});

describe("deleting", () => {
  it("is for the bot's own messages, and in private chats for all", async () => {
    const { api, anna, chat, message } = await oneMessage();
    const group = api.group({ owner: anna });
    const said = anna.in(group).send("/a");
    expect(await judged(api, "deleteMessage", mine(chat, message.message_id))).toEqual(["ok", 0]);
    expect(await judged(api, "deleteMessage", mine(chat, chat.send("b").message_id))).toEqual(["ok", 0]);
    expect(chat.messages()).toEqual([]);
    const notMine = { chat_id: group.id, message_id: said.message_id };
    expect(await judged(api, "deleteMessage", notMine)).toEqual(["message can't be deleted", 1]);
    group.promoteBot();
    expect(await judged(api, "deleteMessage", notMine)).toEqual(["ok", 1]);
    expect(await judged(api, "deleteMessage", notMine)).toEqual(["message to delete not found", 2]);
  });
});

import { describe, expect, it } from "vitest";
import type { Conversation } from "../index.ts";
import { judged, oneMessage } from "../raw.ts";

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

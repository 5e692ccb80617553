import type { Message, MessageEntity, User } from "grammy/types";
import { describe, expect, it } from "vitest";
import { isAddressed, saidIn, saidOrRepliedTo } from "../../../../src/telegram/features/asking/said.ts";

const ME = { id: 7, username: "Archiviste_bot" };
const BOT: User = { id: 7, is_bot: true, first_name: "Archiviste", username: "Archiviste_bot" };
const ANNA: User = { id: 1, is_bot: false, first_name: "Anna" };

/** A message with the mentions that Telegram would find in it. */
function written(text: string, more: Partial<Message> = {}): Message {
  const entities = [...text.matchAll(/@\w+/g)].map(({ index, 0: { length } }): MessageEntity => ({
    type: "mention",
    offset: index,
    length,
  }));
  const chat = { id: -5, type: "group", title: "Le salon" } as const;
  return { message_id: 3, date: 9, chat, from: ANNA, text, entities, ...more };
}

const replyTo = (from: User, text: string, more: Partial<Message> = {}): Partial<Message> => ({
  // The type of what is replied to asks for an undefined field.
  reply_to_message: { ...written(text), ...more, message_id: 2, from } as object as NonNullable<
    Message["reply_to_message"]
  >,
});

const heardIn = (message: Message) => saidIn(message, ME).heard.replace(/\s+/g, " ").trim();

describe("what is said to the bot", () => {
  it.each([
    ["quand le port ?", "quand le port ?"],
    ["@Archiviste_bot quand le port ?", "quand le port ?"],
    ["@archiviste_BOT, quand le port ?", ", quand le port ?"],
    ["quand le port ? @archiviste_bot", "quand le port ?"],
    ["🎉 @archiviste_bot 🎉 quand @anna ?", "🎉 🎉 quand @anna ?"],
    ["/demander quand le port ?", "quand le port ?"],
    ["/demander@archiviste_bot\nquand ?", "quand ?"],
    ["/demander", ""],
    ["@archiviste_bot", ""],
    ["/usr/bin est quoi ?", "/usr/bin est quoi ?"],
    ["/", "/"],
    ["//demander", "//demander"],
  ])("in %j is %j", (text, heard) => {
    expect(heardIn(written(text))).toBe(heard);
  });

  it("stands where it stood", () => {
    const { text, heard } = saidIn(written("🎉 @archiviste_bot quand ?"), ME);
    expect(heard).toHaveLength(text.length);
    expect(heard.indexOf("quand")).toBe(text.indexOf("quand"));
  });

  it("is a caption, too, and leaves out a mention without a username", () => {
    const entity: MessageEntity = { type: "text_mention", offset: 0, length: 5, user: BOT };
    const { text: _text, entities: _entities, ...picture } = written("");
    expect(heardIn({ ...picture, caption: "Robot quand ?", caption_entities: [entity] })).toBe("quand ?");
  });

  it("is what stands in the message replied to, where nothing else is said", () => {
    const asked = { message: 2, text: "Où est le port ?", heard: "Où est le port ?" };
    expect(saidOrRepliedTo(written("/demander", replyTo(ANNA, asked.text)), ME)).toMatchObject(asked);
    expect(saidOrRepliedTo(written("@archiviste_bot", replyTo(ANNA, asked.text)), ME)).toMatchObject(asked);
  });

  it("is the part of it that was quoted", () => {
    const text = "Bien. Où est le port ? Bref.";
    const quote = { text: "Où est le port ?", position: 6, is_manual: true } as const;
    const { heard } = saidOrRepliedTo(written("/ask", { ...replyTo(ANNA, text), quote }), ME);
    expect(heard).toHaveLength(text.length);
    expect(heard.trim()).toBe("Où est le port ?");
  });

  it.each([
    ["the bot’s own words", replyTo(BOT, "Rien dans l’archive.")],
    ["a message without words", replyTo(ANNA, " ")],
  ])("is never %s", (_what, replied) => {
    expect(saidOrRepliedTo(written("/demander", replied), ME).message).toBe(3);
  });
});

describe("in a group the bot", () => {
  it.each<[string, boolean, Message]>([
    ["its name", true, written("dis, @archiviste_bot, quand ?")],
    [
      "a text mention",
      true,
      written("Robot", { entities: [{ type: "text_mention", offset: 0, length: 5, user: BOT }] }),
    ],
    ["a reply to it", true, written("et Shanghai ?", replyTo(BOT, "En 1996."))],
    ["a reply to somebody", false, written("et Shanghai ?", replyTo(ANNA, "En 1996."))],
    ["another name", false, written("@archiviste_bot2 quand ?")],
    ["its name without being one", false, written("archiviste_bot ?")],
    ["its name in an address", false, written("x@archiviste_bot", { entities: [] })],
    [
      "words in a topic that it opened",
      false,
      written("quand ?", replyTo(BOT, "", { forum_topic_created: { name: "x", icon_color: 7322096 } })),
    ],
  ])("is addressed by %s: %s", (_what, expected, message) => {
    expect(isAddressed(message, ME)).toBe(expected);
  });
});

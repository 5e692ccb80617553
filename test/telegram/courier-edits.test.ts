import { describe, expect, it } from "vitest";
import { createMemory } from "../../src/telegram/courier-memory.ts";
import { blockquotesOf } from "../support/bot-api/index.ts";
import { BUTTONS, excerptOf, QUAY, quoting, saying, sent, setUp } from "./couriers.ts";

describe("a courier that edits", () => {
  it("puts a message in the place of another, with its buttons", async () => {
    const { server, courier, chat } = await setUp();
    const earlier = await sent(courier, chat.id, { ...saying("Non."), keyboard: BUTTONS });
    expect(await courier.edit(earlier, { blocks: [quoting(excerptOf(QUAY))], keyboard: [] })).toEqual({
      outcome: "edited",
    });
    const [message] = chat.unread();
    expect(message && blockquotesOf(message)).toEqual([QUAY]);
    expect(message?.reply_markup).toBeUndefined();
    expect(server.violations).toEqual([]);
  });

  it("sends no edit that changes nothing", async () => {
    const { server, courier, chat } = await setUp();
    const message = { ...saying("Non."), keyboard: BUTTONS };
    const earlier = await sent(courier, chat.id, message);
    expect(await courier.edit(earlier, message)).toEqual({ outcome: "same" });
    expect(await courier.edit(earlier, saying("Oui."))).toEqual({ outcome: "edited" });
    expect(await courier.edit(earlier, saying("Oui."))).toEqual({ outcome: "same" });
    expect(server.callsTo("editMessageText")).toHaveLength(1);
  });

  it("finds out what it does not remember", async () => {
    const { courier, courierOf, server, chat } = await setUp();
    const earlier = await sent(courier, chat.id, saying("Non."));
    const restarted = courierOf();
    expect(await restarted.edit(earlier, saying("Non."))).toEqual({ outcome: "same" });
    expect(await restarted.edit(earlier, saying("Non."))).toEqual({ outcome: "same" });
    expect(server.callsTo("editMessageText")).toHaveLength(1);
  });

  it("puts nothing that has changed in the place of a message", async () => {
    const { server, courier, chat, rewrite } = await setUp();
    const earlier = await sent(courier, chat.id, saying("Non."));
    rewrite("Tout autre chose.");
    expect(await courier.edit(earlier, { blocks: [quoting(excerptOf(QUAY))], keyboard: [] })).toEqual({
      outcome: "changed",
    });
    expect(server.callsTo("editMessageText")).toEqual([]);
  });

  it("finds messages gone that were deleted, or are not its own", async () => {
    const { courier, chat } = await setUp();
    const earlier = await sent(courier, chat.id, saying("Non."));
    const foreign = chat.send("Bonjour");
    for (const message of chat.unread()) chat.delete(message);
    expect(await courier.edit(earlier, saying("Oui."))).toEqual({ outcome: "gone" });
    expect(await courier.edit({ chat: chat.id, message: foreign.message_id }, saying("Oui."))).toEqual({
      outcome: "gone",
    });
  });

  it.each([
    ["nothing", saying("")],
    ["several", saying("a ".repeat(2_048), "b")],
  ])("refuses %s in the place of one", async (_, message) => {
    const { courier, chat } = await setUp();
    const earlier = await sent(courier, chat.id, saying("Non."));
    await expect(courier.edit(earlier, message)).rejects.toThrow(RangeError);
  });
});

describe("a fault that is not a courier's", () => {
  it("passes through, from a send and from an edit", async () => {
    const { server, courier, chat } = await setUp();
    server.fail({ code: 500, calls: 2 });
    await expect(courier.send({ chat: chat.id }, saying("Oui."))).rejects.toThrow("500");
    await expect(courier.edit({ chat: chat.id, message: 1 }, saying("Oui."))).rejects.toThrow("500");
  });
});

describe("the memory of what was sent", () => {
  const look = { text: "a", entities: [], keyboard: BUTTONS };

  it("tells looks apart by all that is seen, and chats and messages by their numbers", () => {
    const memory = createMemory();
    const message = { chat: 7, message: 1 };
    memory.note(message, look);
    expect(memory.isShown(message, { ...look })).toBe(true);
    expect(memory.isShown(message, { ...look, text: "b" })).toBe(false);
    expect(memory.isShown(message, { ...look, entities: [{ type: "bold", offset: 0, length: 1 }] })).toBe(
      false,
    );
    expect(memory.isShown(message, { ...look, keyboard: [] })).toBe(false);
    expect(memory.isShown({ chat: 71, message: 1 }, look)).toBe(false);
  });

  it("forgets what was noted first", () => {
    const memory = createMemory(2);
    for (const message of [1, 2, 1, 3]) memory.note({ chat: 7, message }, look);
    expect([1, 2, 3].map((message) => memory.isShown({ chat: 7, message }, look))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

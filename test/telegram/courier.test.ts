import { describe, expect, it } from "vitest";
import { createCheck } from "../../src/telegram/courier-check.ts";
import type { Block } from "../../src/telegram/message.ts";
import { joined, marked, plain } from "../../src/telegram/rendering/joining.ts";
import { SAMPLE_FILES } from "../support/archives.ts";
import { blockquotesOf } from "../support/bot-api/index.ts";
import { BUTTONS, excerptOf, FILE, QUAY, quoting, saying, setUp } from "./couriers.ts";

describe("a courier that sends", () => {
  it("gives text and entities, no markup, no previews, and says what it has sent", async () => {
    const { server, courier, chat } = await setUp();
    const sent = await courier.send(
      { chat: chat.id },
      {
        blocks: [{ content: marked("36 millions", "bold"), excerpts: [] }, quoting(excerptOf(QUAY))],
        keyboard: BUTTONS,
      },
    );
    const message = await chat.waitForMessage();
    expect(sent).toEqual({ outcome: "sent", messages: [{ chat: chat.id, message: message.message_id }] });
    expect(message.text).toBe(`36 millions\n\n${QUAY}\nla source`);
    expect(blockquotesOf(message)).toEqual([QUAY]);
    expect(message.reply_markup?.inline_keyboard).toEqual(BUTTONS);
    expect(server.calls[0]?.params).toMatchObject({ link_preview_options: { is_disabled: true } });
    expect(server.calls[0]?.params).not.toHaveProperty("parse_mode");
    expect(server.violations).toEqual([]);
  });

  it("sends a long message in parts: the first replies, the last has the buttons", async () => {
    const { server, courier, chat } = await setUp();
    const asked = chat.send("?");
    const message = { ...saying("a ".repeat(2_000), "b ".repeat(2_000), "c"), keyboard: BUTTONS };
    await courier.send({ chat: chat.id, replyTo: { message: asked.message_id } }, message);
    const parts = chat.unread();
    expect(parts.map(({ text }) => text?.length)).toEqual([3_999, 3_999 + 3]);
    expect(parts.map((part) => part.reply_to_message?.message_id)).toEqual([asked.message_id, undefined]);
    expect(parts.map((part) => part.reply_markup?.inline_keyboard)).toEqual([undefined, BUTTONS]);
    expect(server.violations).toEqual([]);
  });

  it("sends nothing where nothing is said", async () => {
    const { server, courier, chat } = await setUp();
    expect(await courier.send({ chat: chat.id }, saying("", " \n"))).toEqual({
      outcome: "sent",
      messages: [],
    });
    expect(server.calls).toEqual([]);
  });

  it("stays in the topic", async () => {
    const { server, courier, anna } = await setUp();
    const group = server.group({ owner: anna, type: "forum", topics: ["Ports"] });
    const seat = anna.in(group, "Ports");
    const asked = seat.send("?");
    await courier.send(
      { chat: group.id, topic: group.topic("Ports"), replyTo: { message: asked.message_id } },
      saying("Oui."),
    );
    const [reply] = await seat.repliesTo(asked);
    expect(reply).toMatchObject({ text: "Oui.", message_thread_id: group.topic("Ports") });
    expect(server.violations).toEqual([]);
  });
});

describe("a courier with the archive's words", () => {
  it.each([
    ["has changed", SAMPLE_FILES[FILE].replace("36 millions", "37 millions")],
    ["has moved them", ` ${SAMPLE_FILES[FILE]}`],
    ["says them otherwise", SAMPLE_FILES[FILE].replace("Les travaux ont", "Les travaux  ont")],
    ["is no text any more", "\0"],
  ])("sends nothing of a message whose file %s, and logs the place alone", async (_, text) => {
    const { server, courier, chat, lines, rewrite } = await setUp();
    rewrite(text);
    const first = quoting(excerptOf("L’entrée est gratuite pour les écoliers.", "002_musee.txt"));
    const excerpt = excerptOf(QUAY);
    const message = { blocks: [first, quoting(excerpt)], keyboard: [] };
    expect(await courier.send({ chat: chat.id }, message)).toEqual({ outcome: "changed" });
    expect(server.calls).toEqual([]);
    const { file, start, end } = excerpt;
    expect(lines).toMatchObject([
      { level: "error", fields: { incident: "quote-mismatch", file, start, end } },
    ]);
    expect(JSON.stringify(lines)).not.toContain("travaux");
  });

  it.each<[string, Block]>([
    [
      "whose quote is longer than the excerpt",
      { ...quoting(excerptOf(`${QUAY}\n\nEt après`)), excerpts: [excerptOf(QUAY)] },
    ],
    ["whose quote is shorter", { ...quoting(excerptOf("Les travaux")), excerpts: [excerptOf(QUAY)] }],
    ["that does not show the excerpt", { content: plain("la source"), excerpts: [excerptOf(QUAY)] }],
    ["with a quote that is no excerpt", { ...quoting(excerptOf(QUAY)), excerpts: [] }],
    [
      "with two quotes the wrong way round",
      {
        content: joined([marked(QUAY, "blockquote"), marked("Et après ?", "blockquote")], "\n"),
        excerpts: [excerptOf("Et après ?"), excerptOf(QUAY)],
      },
    ],
    [
      "with words that the file does not have there",
      quoting({ ...excerptOf(QUAY), start: 0, end: QUAY.length }),
    ],
    ["shown in other words", quoting({ ...excerptOf(QUAY), display: QUAY.replace("36", "37") })],
    [
      "with a quote that fits into no message",
      quoting({ ...excerptOf(QUAY), text: "x".repeat(5_000), display: "x".repeat(5_000) }),
    ],
    ["with half a character", quoting({ ...excerptOf(QUAY), display: `${QUAY}\uD800` })],
    ["with no words at all", quoting({ ...excerptOf(QUAY), end: 0, text: "", display: "" })],
  ])("sends no message %s", async (_, block) => {
    const { server, courier, chat, lines } = await setUp();
    const message = { blocks: [block], keyboard: [] };
    expect(await courier.send({ chat: chat.id }, message)).toEqual({ outcome: "changed" });
    expect(server.calls).toEqual([]);
    expect(lines[0]).toMatchObject({ fields: { incident: "quote-mismatch" } });
  });

  it("sends what differs from its file in white space only, in a quote or outside of one", async () => {
    const { courier, chat, server } = await setUp();
    const excerpt = excerptOf("Et après ?\n\nLe directeur");
    const quoted = { ...excerpt, display: "Et après ? Le directeur" };
    const plainly: Block = { content: plain(`Il y a : ${QUAY}`), excerpts: [excerptOf(QUAY)] };
    const message = { blocks: [plainly, quoting(quoted, "expandable_blockquote")], keyboard: [] };
    expect(await courier.send({ chat: chat.id }, message)).toMatchObject({ outcome: "sent" });
    expect(blockquotesOf(await chat.waitForMessage())).toEqual([quoted.display]);
    expect(server.violations).toEqual([]);
  });

  it("looks again before each part", async () => {
    const { server, courier, chat, rewrite } = await setUp();
    const message = {
      blocks: [...saying("a ".repeat(2_040)).blocks, quoting(excerptOf(QUAY))],
      keyboard: [],
    };
    server.slow(300, { methods: ["sendMessage"] });
    const sending = courier.send({ chat: chat.id }, message);
    while (server.callsTo("sendMessage").length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    rewrite("Tout autre chose.");
    expect(await sending).toEqual({ outcome: "changed" });
    expect(server.callsTo("sendMessage")).toHaveLength(1);
  });

  it("has a check for those who send by themselves", async () => {
    const { library, log, lines, rewrite } = await setUp();
    const check = createCheck({ library, log });
    expect(await check.holds(excerptOf(QUAY))).toBe(true);
    rewrite("Tout autre chose.");
    expect(await check.holds(excerptOf(QUAY))).toBe(false);
    expect(lines).toHaveLength(1);
  });
});

describe("a courier that replies", () => {
  it("quotes the words at their place", async () => {
    const { server, courier, chat } = await setUp();
    const asked = chat.send("Quand ? Où ? Quand ?");
    const replyTo = { message: asked.message_id, quote: "Quand ?", position: 13 };
    await courier.send({ chat: chat.id, replyTo }, saying("En 2019."));
    const [reply] = await chat.repliesTo(asked);
    expect(reply?.quote).toMatchObject({ text: "Quand ?", position: 13 });
    expect(server.violations).toEqual([]);
  });

  it("replies without the quote where the message was edited meanwhile", async () => {
    const { courier, chat } = await setUp();
    const asked = chat.send("Quand ?");
    chat.edit(asked, "Où ?");
    const replyTo = { message: asked.message_id, quote: "Quand ?", position: 0 };
    await courier.send({ chat: chat.id, replyTo }, saying("En 2019."));
    const [reply] = await chat.repliesTo(asked);
    expect(reply?.text).toBe("En 2019.");
    expect(reply?.quote).toBeUndefined();
  });

  it("sends without a reply to a message that was deleted", async () => {
    const { server, courier, chat } = await setUp();
    const asked = chat.send("Quand ?");
    chat.delete(asked);
    await courier.send({ chat: chat.id, replyTo: { message: asked.message_id } }, saying("En 2019."));
    expect(await chat.waitForMessage()).toMatchObject({ text: "En 2019." });
    expect(server.violations).toEqual([]);
  });

  it("sends to the forum itself where the topic was deleted", async () => {
    const { server, courier, anna } = await setUp();
    const group = server.group({ owner: anna, type: "forum" });
    const words = saying("a ".repeat(2_048), "b");
    expect(await courier.send({ chat: group.id, topic: 99 }, words)).toMatchObject({ outcome: "sent" });
    expect(group.messages().map((message) => message.is_topic_message)).toEqual([undefined, undefined]);
    expect(server.callsTo("sendMessage")).toHaveLength(3);
  });
});

describe.each([{ outgoing: false }, { outgoing: true }])(
  "what a courier cannot reach ($outgoing)",
  (options) => {
    it.each(["blocked", "vanished", "kicked", "muted", "closed", "unknown"])("is gone: %s", async (how) => {
      const { server, courier, anna } = await setUp(options);
      const group = server.group({ owner: anna, type: "forum", topics: ["Ports"] });
      const topic = group.topic("Ports");
      const [chat] = [
        how === "unknown" ? 12_345 : ["blocked", "vanished"].includes(how) ? anna.id : group.id,
      ];
      if (how === "blocked") anna.block();
      if (how === "vanished") anna.vanish();
      if (how === "kicked") group.removeBot();
      if (how === "muted") group.muteBot();
      if (how === "closed") group.closeTopic("Ports");
      const to = { chat, topic: chat === group.id ? topic : undefined };
      expect(await courier.send(to, saying("Bonjour."))).toEqual({ outcome: "gone" });
      expect(server.violations).toEqual([]);
    });
  },
);

import { spawn } from "node:child_process";
import { once } from "node:events";
import { Bot, InlineKeyboard } from "grammy";
import { describe, expect, it, onTestFinished } from "vitest";
import { blockquotesOf, buttonsOf, type MediaKind } from "./bot-api/index.ts";
import { callRaw, serverOfTest } from "./bot-api/raw.ts";

/** A bot that says everything back as a quote, and does what its buttons say. */
async function echoBot(options?: Parameters<typeof serverOfTest>[0]) {
  const api = await serverOfTest({ slowsRepeats: false, ...options });
  const bot = new Bot(api.token, { client: { apiRoot: api.root } });
  bot.command("start", (context) => context.reply(`Bienvenue ${context.match}`.trim()));
  bot.on("message:text", (context) =>
    context.reply(context.msg.text, {
      entities: [{ type: "blockquote", offset: 0, length: context.msg.text.length }],
      reply_parameters: { message_id: context.msg.message_id },
      reply_markup: new InlineKeyboard().text("En majuscules", "upper").text("Rien", "none").row(),
    }),
  );
  bot.on("message", (context) => context.reply(`Reçu : ${kindOf(context.msg)}`));
  bot.on("edited_message:text", (context) => context.reply(`Corrigé : ${context.msg.text}`));
  bot.callbackQuery("upper", async (context) => {
    await context.answerCallbackQuery("Voilà");
    await context.editMessageText(String(context.msg?.text).toUpperCase());
  });
  bot.callbackQuery("none", (context) => context.answerCallbackQuery());
  bot.on("inline_query", (context) =>
    context.answerInlineQuery([
      {
        type: "article",
        id: "1",
        title: "Riz",
        input_message_content: { message_text: context.inlineQuery.query },
      },
    ]),
  );
  void bot.start();
  onTestFinished(() => bot.stop());
  return { api, bot };
}

function kindOf(message: object): string {
  const kinds = ["photo", "voice", "sticker", "location", "contact", "poll", "document", "new_chat_members"];
  return kinds.find((kind) => kind in message) ?? "autre chose";
}

describe("a person", () => {
  it("talks with a real bot, and reads its quotes", async () => {
    const { api } = await echoBot();
    const anna = api.user({ first_name: "Anna", language_code: "fr" });
    const chat = anna.privateChat();
    const asked = chat.send("Quand est-ce ?");
    const [answer] = await chat.repliesTo(asked);
    expect(answer && blockquotesOf(answer)).toEqual(["Quand est-ce ?"]);
    expect(answer?.reply_to_message?.message_id).toBe(asked.message_id);
    expect((await chat.ask("Et où ?")).text).toBe("Et où ?");
    chat.edit(asked, "Quand ?");
    expect((await chat.waitForMessage()).text).toBe("Corrigé : Quand ?");
    await api.settled();
    expect(chat.unread()).toEqual([]);
    expect(api.violations).toEqual([]);
    expect(api.messages(chat.id)).toHaveLength(5);
  });

  it("presses buttons by their label, a part of it or their place", async () => {
    const { api } = await echoBot();
    const anna = api.user();
    const answer = await anna.privateChat().ask("riz");
    expect(buttonsOf(answer).map(({ text }) => text)).toEqual(["En majuscules", "Rien"]);
    expect(await anna.click(answer, "majuscules")).toMatchObject({
      text: "Voilà",
      isChanged: true,
      message: { text: "RIZ" },
      sent: [],
    });
    const other = await anna.privateChat().ask("thé");
    expect(await anna.click(other, 1)).toMatchObject({ isChanged: false, message: other });
    await expect(anna.click(other, "Article")).rejects.toThrow("there are « En majuscules », « Rien »");
  });

  it.each<MediaKind>(["photo", "voice", "sticker", "location", "contact", "poll", "document"])(
    "sends a %s",
    async (kind) => {
      const { api } = await echoBot();
      const chat = api.user().privateChat();
      chat.sendMedia(kind);
      expect((await chat.waitForMessage()).text).toBe(`Reçu : ${kind}`);
    },
  );

  it("forwards, follows links, and takes inline results along", async () => {
    const { api, bot } = await echoBot();
    const [anna, bao] = [api.user(), api.user({ first_name: "Bao", language_code: undefined })];
    await bot.init();
    anna.open(`https://t.me/${api.me.username}?start=a_1`);
    const welcome = await anna.privateChat().waitForMessage();
    expect(welcome.text).toBe("Bienvenue a_1");
    expect(() => anna.open("a 1")).toThrow("START_PARAM_INVALID");
    const forwarded = bao.privateChat().forward(welcome);
    expect(forwarded.forward_origin).toMatchObject({ type: "user", sender_user: { id: api.me.id } });
    expect(bao.user).not.toHaveProperty("language_code");
    const group = api.group({ owner: bao, bot: "absent" });
    const offer = await bao.inline("jumel");
    expect(offer.results).toHaveLength(1);
    expect(offer.ms).toBeLessThan(10_000);
    expect(bao.choose(offer, 0, bao.in(group)).text).toBe("jumel");
    group.addBot();
    expect((await bao.in(group).waitForMessage()).text).toBe("Reçu : new_chat_members");
    expect(() => anna.in(group).send("a")).toThrow("Anna is not in « Le salon »");
  });

  it("who waits in vain is told what was seen instead", async () => {
    const { api } = await echoBot({ patience: 50 });
    const chat = api.user().privateChat();
    const asked = chat.send("riz");
    const vain = chat.repliesTo(asked, { count: 2 });
    await expect(vain).rejects.toThrow(
      /50 ms for 2 of the bot's replies to « riz » in the private chat of Anna\.\n.*1 Anna: riz\n.*sendMessage/s,
    );
  });
});

describe("the bot", () => {
  it("is refused and told so by grammY, and the violation is kept", async () => {
    const { api, bot } = await echoBot();
    const chat = api.user().openedChat();
    const long = bot.api.sendMessage(chat.id, "a".repeat(5000));
    await expect(long).rejects.toMatchObject({
      error_code: 400,
      description: "Bad Request: message is too long",
    });
    expect(api.violations.map(({ method, reason }) => [method, reason])).toEqual([
      ["sendMessage", "Bad Request: message is too long"],
    ]);
  });

  it("may send what Telegram changes, but not within a quote unnoticed", async () => {
    const { api, bot } = await echoBot();
    const chat = api.user().openedChat();
    const quote = (text: string) =>
      bot.api.sendMessage(chat.id, text, { entities: [{ type: "blockquote", offset: 0, length: 5 }] });
    await quote("a b c \n");
    expect(api.violations).toEqual([]);
    await quote("a\tb c");
    await quote("abcd ");
    expect(api.messages(chat.id).map(blockquotesOf)).toEqual([["a b c"], ["a b c"], ["abcd"]]);
    expect(api.violations).toHaveLength(2);
  });

  it("that is killed gets again what it has not confirmed", async () => {
    const api = await serverOfTest({ slowsRepeats: false });
    const chat = api.user().privateChat();
    const script = `
      const address = process.argv[1];
      const poll = async (offset) => {
        const body = JSON.stringify({ offset, timeout: 20 });
        const headers = { "content-type": "application/json" };
        const { result } = await (await fetch(address + "/getUpdates", { method: "POST", headers, body })).json();
        if (result.length < 2) poll(result.at(-1).update_id + 1);
        else setTimeout(() => {}, 60_000);
      };
      poll(0);`;
    const child = spawn(process.execPath, ["-e", script, `${api.root}/bot${api.token}`]);
    chat.send("fait");
    await api.settled();
    chat.send("pas fait");
    chat.send("non plus");
    await api.until(() => api.callsTo("getUpdates").at(-1)?.ended, "the poll to end");
    child.kill("SIGKILL");
    await once(child, "exit");
    const again = await callRaw(api, "getUpdates");
    expect(again).toMatchObject({
      result: [{ message: { text: "pas fait" } }, { message: { text: "non plus" } }],
    });
  });
});

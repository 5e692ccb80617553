import type { Message, Update } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createTelegramBot } from "../../src/telegram/bot.ts";
import { blockquotesOf, buttonsOf, startBotApi } from "../support/bot-api/index.ts";
import { keptLog } from "../support/kept-log.ts";
import { shelve, startTalking, type Shelved } from "../support/talking-bot.ts";

let archive: Shelved;
beforeAll(async () => {
  archive = await shelve();
});
afterAll(() => archive.remove());

const firstLine = ({ text = "" }: Message) => text.split("\n")[0];
const TWINNED = "quand Hanoi et Séoul se sont-ils jumelés ?";

describe("a conversation", () => {
  it("in French goes from the greeting by a question and its follow-up to a refusal", async () => {
    const api = await startTalking(archive);
    const chat = api.user({ language_code: "fr" }).privateChat();

    const greeting = await chat.ask("/start");
    expect(firstLine(greeting)).toMatch(/^Bonjour\s! Posez-moi une question/);
    expect(greeting.text).toContain("L’archive couvre 5 articles, 2016–2023, 23 brèves.");

    const answer = await chat.ask(TWINNED);
    expect(firstLine(answer)).toBe("1996 (déduit)");
    expect(answer.text).toContain("20e anniversaire en août 2016 → 2016 − 20 = 1996");
    expect(blockquotesOf(answer)[0]).toMatch(/^En août prochain, Hanoi enverra une délégation à Séoul/);
    expect(answer.reply_to_message?.text).toBe(TWINNED);

    const next = await chat.ask("et avec Shanghai ?");
    expect(next.text).toMatch(/J’ai compris\s: «\squand Hanoi et Shanghai se sont-ils jumelés \?/);

    const refusal = await chat.ask("quelle est la recette du bœuf bourguignon ?");
    expect(firstLine(refusal)).toBe("Rien dans l’archive ne répond à cette question.");
    expect(blockquotesOf(refusal)).toEqual([]);
    expect(buttonsOf(refusal).length).toBeGreaterThan(0);
    expect(api.violations).toEqual([]);
  });

  it("in English asks a suggestion and leans on it", async () => {
    const api = await startTalking(archive);
    const anna = api.user({ language_code: "en-GB" });
    const chat = anna.privateChat();
    const greeting = await chat.ask("/start");
    expect(firstLine(greeting)).toBe("Hello! Ask me a question, in French, English or Vietnamese.");
    const [suggestion] = archive.archivist.suggestions("en");
    const { sent } = await anna.click(greeting, 0);
    expect(sent.map(({ text }) => text)[0]).toBe(suggestion?.text);
    expect(blockquotesOf(sent[1] ?? greeting).length).toBeGreaterThan(0);
    expect(sent[1]?.reply_to_message?.message_id).toBe(sent[0]?.message_id);
    expect(firstLine(await chat.ask("why?"))).toMatch(/^Confidence: (?:high|medium|low) \(\d+%\)\.$/);
    expect((await chat.ask("and why?")).text).toContain("I understood: “");
    expect(firstLine(await chat.ask("Hello!"))).toBe("Hello! What is your question?");
    expect(api.violations).toEqual([]);
  });

  it("in Vietnamese asks in Vietnamese about French articles", async () => {
    const api = await startTalking(archive);
    const chat = api.user({ language_code: "vi" }).privateChat();
    expect(firstLine(await chat.ask("/start"))).toBe(
      "Xin chào! Hãy hỏi tôi bằng tiếng Việt, tiếng Pháp hoặc tiếng Anh.",
    );
    const answer = await chat.ask("Hà Nội và Seoul kết nghĩa năm nào?");
    expect(blockquotesOf(answer)[0]).toContain("jumelage");
    expect(firstLine(await chat.ask("cảm ơn bạn"))).toBe("Không có gì! Bạn cứ hỏi thêm nhé.");
    expect(firstLine(await chat.ask("🎉🎉"))).toBe("Tôi không thấy từ nào để tìm. Bạn muốn hỏi gì?");
    expect(api.violations).toEqual([]);
  });

  it("with a client in another language is held in French", async () => {
    const api = await startTalking(archive);
    const chat = api.user({ language_code: "de" }).privateChat();
    expect(firstLine(await chat.ask("???"))).toMatch(/^Je n’y trouve pas de mots/);
  });
});

describe("a deep link", () => {
  it("asks a suggestion", async () => {
    const api = await startTalking(archive);
    const anna = api.user();
    const [suggestion] = archive.archivist.suggestions("fr");
    const link = anna.open(`https://t.me/${api.me.username}?start=q_${suggestion?.id}`);
    const question = await anna.privateChat().waitForMessage();
    expect([question.text, question.reply_to_message?.message_id]).toEqual([
      suggestion?.text,
      link.message_id,
    ]);
    const answer = await anna.privateChat().waitForMessage();
    expect(blockquotesOf(answer).length).toBeGreaterThan(0);
    expect(api.violations).toEqual([]);
  });

  it("opens an article", async () => {
    const api = await startTalking(archive);
    const anna = api.user();
    const [article] = await archive.library.open().store.latest(0, 1);
    anna.open(`a_${article?.id}`);
    expect((await anna.privateChat().waitForMessage()).text).toContain(article?.title);
    expect(api.violations).toEqual([]);
  });

  it.each([
    ["q_0000", "Cette suggestion n’a plus cours"],
    ["inline", "Bonjour"],
    ["x_1", "Bonjour"],
  ])("%s, which leads nowhere, is met with « %s »", async (payload, words) => {
    const api = await startTalking(archive);
    const anna = api.user();
    anna.open(payload);
    expect((await anna.privateChat().waitForMessage()).text).toContain(words);
  });
});

describe("what is said", () => {
  it("never stands in the log, however it ends", async () => {
    const failing = { ...archive.archivist, ask: () => Promise.reject(new Error("secret words")) };
    const api = await startTalking({ ...archive, archivist: failing });
    const anna = api.user({ first_name: "Annabelle", username: "annabelle" });
    const said = ["secret words", "/secret", "secret ? words ?", "/demander secret"];
    for (const text of said) await anna.privateChat().ask(text);
    await api.settled();
    expect(api.lines.filter(({ level }) => level === "error")).toHaveLength(4);
    expect(JSON.stringify(api.lines)).not.toMatch(/secret|words|annabelle/i);
    expect(api.violations).toEqual([]);
  });

  it("breaks nothing, whatever it is", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const hostile = [
      "🎉".repeat(2_048),
      `\u202E${"a".repeat(100)}\u2066 qui ?`,
      `${"Z\u0300\u0301\u0302".repeat(200)} ?`,
      "/",
      "/ demander quoi ?",
      "//start",
      "?".repeat(4_000),
      "« ? ".repeat(900),
      "où ? ".repeat(800),
      "<b>quand</b> & *où* _qui_ [x](y) ?",
      "null\u0000byte ?",
      "@archiviste_test_bot",
      "\u200D\u200D x",
    ];
    for (const text of hostile) {
      const { message_id } = chat.send(text);
      await chat.waitForMessage((message) => message.message_id > message_id);
      await api.settled(50);
    }
    expect(api.lines.filter(({ level }) => level === "error")).toEqual([]);
    expect(api.violations).toEqual([]);
  });

  it("without words for reading gets a hint, and a caption is a question", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    for (const kind of [
      "sticker",
      "voice",
      "photo",
      "location",
      "contact",
      "dice",
      "poll",
      "document",
      "video_note",
    ] as const) {
      const sent = chat.sendMedia(kind);
      const [hint] = await chat.repliesTo(sent);
      expect(hint?.text).toMatch(/^Je ne lis que le texte/);
    }
    const [answer] = await chat.repliesTo(chat.sendMedia("photo", TWINNED));
    expect(answer && firstLine(answer)).toBe("1996 (déduit)");
    expect(api.violations).toEqual([]);
  });
});

describe("an album", () => {
  it("is one question, or gets one hint", async () => {
    const api = await startTalking(archive);
    const anna = api.user();
    const chat = anna.privateChat();
    const photo = chat.sendMedia("photo");
    await chat.repliesTo(photo);
    const send = (message_id: number, media_group_id: string, more: object = {}) =>
      // What a person sends in private is of no channel.
      api.world.updates.add({
        message: { ...photo, message_id, media_group_id, ...more } as NonNullable<Update["message"]>,
      });
    for (const id of [101, 102, 103]) send(id, "a");
    send(201, "b", { caption: TWINNED });
    for (const id of [202, 203]) send(id, "b");
    await api.settled();
    const said = chat.unread().map(firstLine);
    expect(said).toEqual([expect.stringMatching(/^Je ne lis que le texte/), "1996 (déduit)"]);
  });
});

/** Fails, as a program does. */
function breaking(): never {
  throw new Error("secret words");
}

describe("a fault", () => {
  it("of sending is logged and owned up to, and the next message is answered", async () => {
    const api = await startTalking(archive);
    const anna = api.user();
    const chat = anna.privateChat();
    api.fail({ methods: ["sendMessage"], code: 400 });
    expect(firstLine(await chat.ask(TWINNED))).toMatch(/^Je n’ai pas pu chercher la réponse/);
    expect(api.lines.filter(({ level }) => level === "error")).toMatchObject([
      { fields: { method: "sendMessage", code: 400 } },
    ]);
    const answer = await chat.ask(TWINNED);
    expect(firstLine(answer)).toBe("1996 (déduit)");
    api.fail({ methods: ["sendMessage"], code: 400 });
    expect((await anna.click(answer, "Contexte 1")).sent).toEqual([]);
    expect(JSON.stringify(api.lines)).not.toContain("jumelés");
  });

  it("behind a button is owned up to whoever pressed it", async () => {
    const api = await startTalking({ ...archive, library: { ...archive.library, open: breaking } });
    const anna = api.user();
    const answer = await anna.privateChat().ask(TWINNED);
    for (const label of ["Contexte 1", "Article"])
      expect((await anna.click(answer, label)).text).toMatch(/^Je n’ai pas pu/);
    expect(JSON.stringify(api.lines)).not.toContain("secret");
    expect(api.violations).toEqual([]);
  });

  it("that cut sending off is left to the next run", async () => {
    const api = await startBotApi();
    onTestFinished(api.stop);
    const sending = new AbortController();
    const { bot } = createTelegramBot({
      ...archive,
      token: api.token,
      apiRoot: api.root,
      log: keptLog(),
      signal: sending.signal,
      adminIds: [],
      allowedChats: null,
      botInfo: api.me,
    });
    api.user().privateChat().send(TWINNED);
    const [update] = api.world.updates.pending();
    if (!update) throw new Error("nothing to handle");
    await api.outage("hang");
    const handled = bot.handleUpdate(update);
    setTimeout(() => sending.abort(), 300);
    await expect(handled).rejects.toMatchObject({ error: { name: "Interrupted" } });
  });
});

describe("the menus", () => {
  it("have the commands in every language, groups fewer and admins more", async () => {
    const [known, unknown] = [1001, 5];
    const api = await startTalking(archive, { adminIds: [unknown, known] });
    await api.user().privateChat().ask("/aide");
    await api.putMenus();
    const menus = api.callsTo("setMyCommands").map(({ params }) => JSON.stringify(params));
    // One call for the admin who has never written to the bot.
    expect(menus).toHaveLength(10);
    const menuOf = (...marks: string[]) =>
      menus.find((menu) => marks.every((mark) => menu.includes(mark))) ?? "";
    expect(menuOf("all_private_chats")).toContain('"demander"');
    expect(menuOf("all_private_chats", '"en"')).toContain('"ask"');
    expect(menuOf("all_private_chats", '"vi"')).toContain("Đặt câu hỏi cho kho lưu trữ");
    expect(menuOf("all_group_chats")).not.toContain('"start"');
    expect(menuOf("all_group_chats")).not.toContain('"stats"');
    expect(menuOf('"chat"', `${known}`)).toContain('"stats"');
    expect(api.lines.filter(({ level }) => level === "warn")).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });
});

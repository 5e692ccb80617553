import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Composer } from "grammy";
import type { Message } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { BotContext } from "../../src/telegram/context.ts";
import { createChecking } from "../../src/telegram/features/check.ts";
import { createQuoteButtons } from "../../src/telegram/features/quotes.ts";
import { SAMPLE_FILES } from "../support/archives.ts";
import { blockquotesOf, buttonsOf } from "../support/bot-api/index.ts";
import type { Conversation } from "../support/bot-api/players/conversation.ts";
import { startFeature } from "../support/feature-bot.ts";
import { keptLog } from "../support/kept-log.ts";
import { quickLibraryOf } from "./quick-library.ts";
import { unbroken } from "./quoting-bot.ts";

const SHIPS = "Le directeur du port, Tran Van Long, attend 150 navires par mois.";
const TYPHONS = "Selon lui, le quai a été retardé à cause des typhons.";
const SOURCE = "« Le port de Haiphong accueille un nouveau quai » · 12 mars 2019 · 000_port.txt";

async function start(files = SAMPLE_FILES) {
  const { seeds, library } = await quickLibraryOf(files);
  let time = 0;
  const log = keptLog();
  const api = await startFeature(library, ({ courier }) => {
    const composer = new Composer<BotContext>();
    composer.use(createChecking({ library, courier, log, now: () => time }));
    composer.use(createQuoteButtons({ courier, library, log }));
    composer.on("message", (ctx) => ctx.reply("une question"));
    return composer;
  });
  const pass = (ms: number) => {
    time += ms;
  };
  return { api, seeds, log, pass };
}

/** What entities of a kind cover. */
function marked({ text = "", entities = [] }: Message, type: string): string[] {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

/** The bot's first message after one of somebody's. */
const answerTo = (chat: Conversation, { message_id }: Message) =>
  chat.waitForMessage((message) => message.message_id > message_id);

const labels = (message: Message) => buttonsOf(message).map(({ text }) => text);

describe("/verifier with a sentence", () => {
  it("says that it is exact, and shows the archive's own words with source and place", async () => {
    const { api } = await start();
    const answer = await api.user().privateChat().ask(`/verifier ${SHIPS.toUpperCase()}`);
    expect(unbroken(answer.text)).toEqual([
      "Exact : ces mots sont dans l’archive, dans cet ordre.",
      "",
      SHIPS,
      SOURCE,
      "3e paragraphe",
      "Aussi dans : copie/port.txt",
    ]);
    expect(blockquotesOf(answer)).toEqual([SHIPS]);
    expect(labels(answer)).toEqual(["Contexte", "Article"]);
    expect(api.violations).toEqual([]);
  });

  it("shows word by word what was changed, to the eye and in words", async () => {
    const { api } = await start();
    const answer = await api
      .user()
      .privateChat()
      .ask(
        `/verifier ${SHIPS.replace("150", "170").replace("par mois", "chaque mois").replace("Tran ", "")}`,
      );
    expect(unbroken(answer.text)?.slice(0, 3)).toEqual([
      "Modifié : l’archive dit presque la même chose, mais pas ces mots.",
      "",
      SHIPS,
    ]);
    expect(unbroken(answer.text)?.slice(-5)).toEqual([
      "Le directeur du port Tran Van Long, attend 150 170 navires par chaque mois",
      "Barré : l’archive seule. Souligné : votre texte seul.",
      "• rien dans votre texte, « Tran » dans l’archive",
      "• « 170 » dans votre texte, « 150 » dans l’archive",
      "• « chaque » dans votre texte, « par » dans l’archive",
    ]);
    expect(marked(answer, "strikethrough")).toEqual(["Tran", "150", "par"]);
    expect(marked(answer, "underline")).toEqual(["170", "chaque"]);
    expect(blockquotesOf(answer)).toEqual([SHIPS]);
    expect(api.violations).toEqual([]);
  });

  it.each([
    ["fr", "Absent : je ne trouve cette phrase", "Exact, mais incomplet", "3e paragraphe", "Trop court"],
    ["en", "Absent: I find this sentence", "Exact, but incomplete", "paragraph 3", "Too short"],
    ["vi", "Không có: tôi không tìm thấy", "Nguyên văn nhưng chưa đủ", "đoạn 3", "Quá ngắn"],
  ])("speaks the user's language (%s)", async (language_code, absent, part, place, short) => {
    const { api } = await start();
    const chat = api.user({ language_code }).privateChat();
    const refused = await chat.ask("/check Un pont de cristal relie désormais les deux rives du fleuve.");
    expect(refused.text?.replaceAll("\u00A0", " ")).toContain(absent);
    expect(blockquotesOf(refused)).toEqual([]);
    const partial = (await chat.ask("/verifier le directeur du port")).text?.replaceAll("\u00A0", " ");
    expect(partial).toContain(part);
    expect(partial).toContain(place);
    expect((await chat.ask("/verifier un quai")).text?.replaceAll("\u00A0", " ")).toContain(short);
    expect(api.violations).toEqual([]);
  });

  it("reports the sentences one by one where they fare differently", async () => {
    const { api } = await start();
    const altered = TYPHONS.replace("typhons", "grèves");
    const answer = await api
      .user()
      .privateChat()
      .ask(`/verifier ${SHIPS} Le maire promet un pont de cristal aux habitants. ${altered}`);
    expect(unbroken(answer.text)).toEqual([
      "Tout n’y est pas de la même façon. Sur 3 phrases :",
      "1 exacte, 1 modifiée, 1 absente.",
      "",
      "1. Exacte :",
      SHIPS,
      SOURCE,
      "3e paragraphe",
      "Aussi dans : copie/port.txt",
      "",
      "2. Absente : Le maire promet un pont de cristal aux habitants.",
      "",
      "3. Modifiée :",
      TYPHONS,
      SOURCE,
      "3e paragraphe",
      "Aussi dans : copie/port.txt",
      "• « grèves » dans votre texte, « typhons » dans l’archive",
    ]);
    expect(blockquotesOf(answer)).toEqual([SHIPS, TYPHONS]);
    expect(api.violations).toEqual([]);
  });

  it("leads to the paragraph, where the sentence is pointed at", async () => {
    const { api } = await start();
    const anna = api.user();
    const chat = anna.privateChat();
    const answer = await chat.ask(`/verifier ${TYPHONS}`);
    await anna.click(answer, "Contexte");
    const paragraph = await chat.waitForMessage();
    expect(blockquotesOf(paragraph)).toEqual([`${SHIPS} ${TYPHONS}`]);
    expect(api.violations).toEqual([]);
  });

  it("takes as much as a message holds", async () => {
    const { api } = await start();
    const long = `/verifier ${`${SHIPS} Un autre navire passe. `.repeat(60)}`.slice(0, 4_096);
    const answer = await api.user().privateChat().ask(long);
    expect(answer.text).toContain("Tout n’y est pas de la même façon.");
    expect(api.violations).toEqual([]);
  });

  it("leaves no word of it in the log", async () => {
    const { api, log } = await start();
    await api.user().privateChat().ask("/verifier Un secret de famille bien gardé depuis longtemps");
    expect(JSON.stringify([...log.lines, ...api.lines])).not.toContain("secret");
  });
});

describe("/verifier alone", () => {
  it("checks the message that it replies to, of that the part that is quoted, and what the bot itself quoted", async () => {
    const { api } = await start();
    const chat = api.user().privateChat();
    const said = chat.send(`On me dit : ${SHIPS}`);
    await answerTo(chat, said);
    const whole = await answerTo(chat, chat.reply(said, "/verifier"));
    expect(whole.text).toContain("Modifié");
    const quoted = await answerTo(chat, chat.reply(said, "/verifier", SHIPS));
    expect(quoted.text).toContain("Exact");
    const own = await answerTo(chat, chat.reply(quoted, "/verifier"));
    expect(own.text).toContain("Exact");
    expect(api.violations).toEqual([]);
  });

  it("says how, then checks the message that is forwarded to it, once and not long after", async () => {
    const { api, pass } = await start();
    const chat = api.user().privateChat();
    const said = chat.send(SHIPS);
    await answerTo(chat, said);
    const how = await chat.ask("/verifier");
    expect(how.text).toContain("Écrivez la phrase après /verifier");
    expect((await answerTo(chat, chat.forward(said))).text).toContain("Exact");
    expect((await answerTo(chat, chat.forward(said))).text).toBe("une question");
    await chat.ask("/verifier");
    pass(3 * 60_000);
    expect((await answerTo(chat, chat.forward(said))).text).toBe("une question");
    expect(api.violations).toEqual([]);
  });
});

describe("an archive that changes", () => {
  it("is looked at anew before anything is said to be in it", async () => {
    const { api, seeds } = await start();
    const chat = api.user().privateChat();
    await chat.ask(`/verifier ${SHIPS}`);
    const changed = SAMPLE_FILES["000_port.txt"].replace("150 navires", "170 navires");
    writeFileSync(join(seeds, "000_port.txt"), changed);
    writeFileSync(join(seeds, "copie/port.txt"), changed);
    const answer = await chat.ask(`/verifier ${SHIPS}`);
    expect(unbroken(answer.text)).toContain("• « 150 » dans votre texte, « 170 » dans l’archive");
    expect(blockquotesOf(answer)).toEqual([SHIPS.replace("150", "170")]);
    expect(api.violations).toEqual([]);
  });
});

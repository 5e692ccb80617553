import { describe, expect, it } from "vitest";
import { quoteAt } from "../../src/answer/quotes.ts";
import { SAMPLE_FILES } from "../support/archives.ts";
import { blockquotesOf, buttonsOf } from "../support/bot-api/index.ts";
import { libraryOf } from "../support/feature-bot.ts";
import { quickLibraryOf } from "./quick-library.ts";
import { contextOf, QUAY, quoteOf, start, unbroken } from "./quoting-bot.ts";

const QUAY_PARAGRAPH = `Le port de Haiphong a inauguré le 12 mars 2019 son nouveau quai. ${QUAY}`;
const PORT_SOURCE = "« Le port de Haiphong accueille un nouveau quai » · 12 mars 2019 · 000_port.txt";

describe("« Contexte »", () => {
  it("sends the paragraph with its source, and quotes the sentence in it", async () => {
    const { library } = await libraryOf(SAMPLE_FILES);
    const api = await start(library);
    const anna = api.user();
    const answer = await anna.privateChat().ask("Combien les travaux du quai ont-ils coûté ?");
    expect(blockquotesOf(answer)[0]).toBe(QUAY);
    const { sent, text } = await anna.click(answer, "Contexte");
    const [paragraph, pointer] = sent;
    expect(text).toBeUndefined();
    expect(unbroken(paragraph?.text)).toEqual([QUAY_PARAGRAPH, PORT_SOURCE]);
    expect(paragraph && blockquotesOf(paragraph)).toEqual([QUAY_PARAGRAPH]);
    expect(paragraph?.reply_to_message?.message_id).toBe(answer.message_id);
    expect(paragraph && buttonsOf(paragraph).map((button) => button.text)).toEqual(["Article"]);
    expect(pointer).toMatchObject({
      text: "Voici le passage cité, dans son paragraphe.",
      reply_to_message: { message_id: paragraph?.message_id },
      quote: { text: QUAY, position: QUAY_PARAGRAPH.indexOf(QUAY), is_manual: true },
    });
    expect(api.callsTo("answerCallbackQuery")).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });

  it.each([
    ["en", "Here is the quoted passage, in its paragraph."],
    ["vi", "Đây là câu được trích, trong đoạn văn gốc."],
  ])("speaks to its reader in %s", async (language_code, words) => {
    const { library } = await quickLibraryOf(SAMPLE_FILES);
    const api = await start(library);
    const anna = api.user({ language_code });
    const button = await anna.privateChat().ask(contextOf(await quoteOf(library, "000_port.txt", QUAY)));
    expect((await anna.click(button, 0)).sent.map(({ text }) => text)).toEqual([expect.any(String), words]);
  });

  it("stays in the topic of a group", async () => {
    const { library } = await quickLibraryOf(SAMPLE_FILES);
    const api = await start(library, [await quoteOf(library, "000_port.txt", QUAY)]);
    const anna = api.user();
    const group = api.group({ owner: anna, type: "forum", topics: ["Ports"], bot: "administrator" });
    const seat = anna.in(group, "Ports");
    const answer = await seat.ask("réponse");
    const { sent } = await anna.click(answer, "Contexte");
    expect(sent.map((message) => message.message_thread_id)).toEqual([
      group.topic("Ports"),
      group.topic("Ports"),
    ]);
    expect(sent[0]?.reply_to_message?.message_id).toBe(answer.message_id);
    expect(api.violations).toEqual([]);
  });

  it.each<[string, string, string, string, string]>([
    [
      "two sentences that are quoted together",
      "La directrice présente des objets. Elle aime les vases. Il pleut.",
      "La directrice présente des objets. Elle aime les vases.",
      "La directrice présente des objets. Elle aime les vases. Il pleut.",
      "La directrice présente des objets. Elle aime les vases.",
    ],
    [
      "a sentence that stands there twice",
      "Le pont est long. Il pleut fort. Le pont est long.",
      "Le pont est long.",
      "Le pont est long. Il pleut fort. Le pont est long.",
      "Le pont est long.",
    ],
    [
      "a sentence after what Telegram drops",
      "Le \u202Epont\u202C est a\u030Angle. Il pleut fort.",
      "Il pleut fort.",
      "Le pont est angle. Il pleut fort.",
      "Il pleut fort.",
    ],
    [
      "a sentence beside stray marks",
      "Le pont est long.  ) Il pleut fort. Le maire parle.",
      "Il pleut fort.",
      "Le pont est long. ) Il pleut fort. Le maire parle.",
      "Il pleut fort.",
    ],
  ])("finds %s", async (_, paragraph, words, shown, quoted) => {
    const { library } = await quickLibraryOf({
      "pont.txt": `Le pont de Ba Ria rouvre\n\nLe maire parle.\n\n${paragraph}\n`,
    });
    const api = await start(library);
    const anna = api.user();
    const quote = await quoteOf(library, "pont.txt", words);
    const { sent } = await anna.click(await anna.privateChat().ask(contextOf(quote)), 0);
    expect(sent[0] && blockquotesOf(sent[0])).toEqual([shown]);
    expect(sent[1]?.quote).toMatchObject({ text: quoted, position: shown.indexOf(quoted) });
  });

  it("shows as many whole sentences around the quote as fit where the paragraph is too long", async () => {
    const sentences = Array.from(
      { length: 200 },
      (_, at) => `Le pilier numéro ${at} du pont mesure ${at} mètres.`,
    );
    const { library } = await quickLibraryOf({
      "pont.txt": `Le pont de Ba Ria rouvre\n\nUn mot.\n\n${sentences.join(" ")}\n`,
    });
    const api = await start(library);
    const anna = api.user();
    const middle = sentences[100] ?? "";
    const quote = await quoteOf(library, "pont.txt", middle);
    const { sent } = await anna.click(await anna.privateChat().ask(contextOf(quote)), 0);
    const text = sent[0]?.text ?? "";
    const [shown = ""] = sent[0] ? blockquotesOf(sent[0]) : [];
    expect(text.length).toBeGreaterThan(4_000);
    expect(text.split("\n")).toEqual(["[…]", shown, "[…]", expect.stringContaining("pont.txt")]);
    expect(sentences.join(" ")).toContain(shown);
    expect([shown.slice(0, 17), shown.slice(-8)]).toEqual(["Le pilier numéro ", " mètres."]);
    expect(sent[1]?.quote).toMatchObject({ text: middle, position: text.indexOf(middle) });
    expect(api.violations).toEqual([]);
  });

  it("of a piece of a long sentence shows the whole sentence", async () => {
    const sentence = `Le pont compte ${"des piliers de pierre, ".repeat(40)}et une route.`;
    const { library } = await quickLibraryOf({
      "pont.txt": `Le pont de Ba Ria rouvre\n\nUn mot.\n\n${sentence} Il pleut.\n`,
    });
    const { store } = library.open();
    const [{ id = "" } = {}] = await store.standingIn("pont.txt");
    const [document] = await store.fetch([id]);
    const piece = document?.sentences.find(({ cutBefore }) => cutBefore);
    const raw = (await store.text("pont.txt")) ?? "";
    const quote = document && piece && quoteAt(document, raw, piece);
    if (!quote) throw new Error("no piece");
    const api = await start(library);
    const anna = api.user();
    const { sent } = await anna.click(await anna.privateChat().ask(contextOf(quote)), 0);
    expect(sent[0] && blockquotesOf(sent[0])).toEqual([`${sentence} Il pleut.`]);
    expect(sent[1]?.quote?.text).toBe(quote.display);
  });
});

describe("« Autres extraits »", () => {
  it("sends the quotes that were not shown, with their sources and buttons", async () => {
    const { library } = await quickLibraryOf(SAMPLE_FILES);
    const words = [
      ["001_riz.txt", "Le prix du riz a augmenté de 5,76 %."],
      ["002_musee.txt", "L’entrée est gratuite pour les écoliers."],
      ["000_port.txt", "Et après ?"],
      ["000_port.txt", QUAY],
      ["000_port.txt", "La ville attend des visiteurs de tout le delta pour son festival, en décembre."],
    ] as const;
    const quotes = await Promise.all(words.map(([file, sentence]) => quoteOf(library, file, sentence)));
    const api = await start(library, quotes);
    const anna = api.user();
    const answer = await anna.privateChat().ask("réponse");
    const { sent } = await anna.click(answer, "Autres extraits");
    const [more] = sent;
    expect(sent).toHaveLength(1);
    expect(more && blockquotesOf(more)).toEqual(quotes.slice(3).map(({ display }) => display));
    expect(unbroken(more?.text)?.filter((line) => /^\d/.test(line))).toEqual([
      `4. ${PORT_SOURCE}`,
      "5. brève « Sa Dec prépare son festival des fleurs » · date non précisée · 000_port.txt",
    ]);
    expect(more && buttonsOf(more).map(({ text }) => text)).toEqual([
      "Contexte 4",
      "Contexte 5",
      "Article 4",
      "Brève 5",
    ]);
    expect(more?.reply_to_message?.message_id).toBe(answer.message_id);
    expect((await anna.click(more ?? answer, "Contexte 5")).sent).toHaveLength(2);
    expect(api.callsTo("answerCallbackQuery")).toHaveLength(2);
    expect(api.violations).toEqual([]);
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/digest/digest.ts";
import { digestMessage } from "../../src/telegram/rendering/digest.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { SAMPLES } from "../support/archives.ts";
import { blockquotesOf, type BotApi } from "../support/bot-api/index.ts";
import { digestOf, EMPTY, labels, MORNING, sampleCards, startDigest, textOf } from "./digest-bot.ts";

/** The cards so often that they fill several messages; each stands for a document of its own. */
const many = (cards: readonly Card[], rounds = 8): Card[] =>
  Array.from({ length: rounds }, (_, round) =>
    cards.map((card) => ({
      ...card,
      document: `d${round}${card.document.slice(0, 8)}`,
      others: ["x".repeat(90), "y".repeat(90), "z".repeat(90)],
    })),
  ).flat();

/** The digest of a day as it was sent to a chat. */
async function sentDigest(api: BotApi, chat: number, cards: readonly Card[], day = "2026-07-10") {
  const { blocks, keyboard } = digestMessage(digestOf(cards), day, wordingOf("fr"));
  const text = blocks.map(({ content }) => content.text).join("\n\n");
  const reply_markup = { inline_keyboard: keyboard.map((row) => [...row]) };
  const response = await fetch(`${api.root}/bot${api.token}/sendMessage`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: chat, text, reply_markup }),
  });
  expect(response.ok).toBe(true);
  const sent = api.messages(chat).at(-1);
  if (!sent) throw new Error("nothing was sent");
  return sent;
}

describe("« /digest now »", () => {
  it("sends a digest at once and leaves the subscription and its day as they were", async () => {
    const { api, state, asked, plan, library } = await startDigest();
    const cards = await sampleCards(library);
    plan.digest = async () => digestOf(cards);
    const anna = api.user();
    const chat = anna.privateChat();
    const panel = await chat.ask("/digest 20h Los Angeles");
    const place = { chat: anna.id, topic: null };
    const before = await state.subscriptions.get(place);
    const digest = await chat.ask("/digest now");
    expect(textOf(digest)).toMatch(/^Digest du 9 juillet 2026\n\n1\. Le port de Haiphong/);
    expect(blockquotesOf(digest)).toEqual(cards.map(({ quote }) => quote.display));
    const { sent } = await anna.click(panel, "Lire maintenant");
    expect(sent.map(({ text }) => text)).toEqual([digest.text]);
    const day = "2026-07-09";
    expect(asked).toEqual(Array.from({ length: 2 }, () => ({ of: "now", ...place, day })));
    expect(await state.subscriptions.get(place)).toEqual(before);
    expect(await state.deliveries.get(place, day)).toBeNull();
    expect((await state.shown.at(place)).size).toBe(0);
    expect(api.callsTo("answerCallbackQuery")).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });

  it("is for anybody in a group, in their topic", async () => {
    const { api, asked, plan, library } = await startDigest();
    const cards = await sampleCards(library);
    plan.digest = async () => digestOf(cards);
    const [anna, bao] = [api.user(), api.user({ language_code: "en" })];
    const group = api.group({ owner: anna, members: [bao], type: "forum", topics: ["Ports"] });
    const digest = await bao.in(group, "Ports").ask("/digest now");
    expect(textOf(digest)).toMatch(/^Digest of 10 July 2026/);
    expect(digest.message_thread_id).toBe(group.topic("Ports"));
    expect(asked).toEqual([{ of: "now", chat: group.id, topic: group.topic("Ports"), day: "2026-07-10" }]);
  });

  it("is never empty", async () => {
    const { api, plan } = await startDigest();
    plan.digest = async () => EMPTY;
    const chat = api.user().privateChat();
    expect(textOf(await chat.ask("/digest now"))).toBe(
      "Digest du 10 juillet 2026\n\nL’archive est vide pour l’instant ; le digest commencera avec ses premiers articles.",
    );
  });

  it("makes the digest anew where the archive has changed meanwhile, and says so where it changes again", async () => {
    const { api, asked, plan, library, seeds } = await startDigest();
    const cards = await sampleCards(library);
    plan.digest = async () => digestOf(asked.length === 1 ? cards : cards.slice(1));
    const chat = api.user().privateChat();
    writeFileSync(join(seeds, "000_port.txt"), "Un autre titre\n\nUn autre texte.\n");
    const digest = await chat.ask("/digest now");
    expect(blockquotesOf(digest)).toEqual(cards.slice(1).map(({ quote }) => quote.display));
    plan.digest = async () => digestOf(cards);
    expect(textOf(await chat.ask("/digest now"))).toBe(
      "L’archive est en train de changer. Redemandez le digest dans un instant.",
    );
    expect(api.violations).toEqual([]);
  });

  it("opens each article by its number", async () => {
    const { api, plan, library } = await startDigest();
    const cards = await sampleCards(library);
    plan.digest = async () => digestOf(cards);
    const digest = await api.user().privateChat().ask("/digest now");
    expect(labels(digest)).toEqual(["Article 1", "Article 2", "Article 3", "Régler le digest"]);
  });
});

describe("« N autres »", () => {
  it("shows the next cards of what was asked for, to the last", async () => {
    const { api, plan, library } = await startDigest();
    const cards = many(await sampleCards(library));
    plan.digest = async () => digestOf(cards);
    const anna = api.user();
    let message = await anna.privateChat().ask("/digest now");
    const quoted = blockquotesOf(message);
    while (labels(message).some((label) => label.endsWith("autres"))) {
      const { sent } = await anna.click(message, "autres");
      expect(sent).toHaveLength(1);
      const [next = message] = sent;
      expect(textOf(next)).toMatch(
        new RegExp(`^Digest du 10 juillet 2026, suite\n\n${quoted.length + 1}\\. `),
      );
      expect(next.reply_to_message?.message_id).toBe(message.message_id);
      quoted.push(...blockquotesOf(next));
      message = next;
    }
    expect(quoted).toEqual(cards.map(({ quote }) => quote.display));
    expect(api.violations).toEqual([]);
  });

  it("under a day's own digest makes that again, in its topic, whoever presses", async () => {
    const { api, asked, plan, library } = await startDigest();
    const cards = many(await sampleCards(library));
    plan.digest = async () => digestOf(cards);
    const [anna, bao] = [api.user(), api.user()];
    const group = api.group({ owner: anna, members: [bao], type: "supergroup" });
    const digest = await sentDigest(api, group.id, cards, "2026-07-08");
    const { sent } = await bao.click(digest, "autres");
    expect(asked).toEqual([{ of: "day", chat: group.id, topic: null, day: "2026-07-08" }]);
    expect(textOf(sent[0])).toMatch(/^Digest du 8 juillet 2026, suite/);
    expect(api.violations).toEqual([]);
  });

  it("says so where the digest is another by now", async () => {
    const { api, plan, library } = await startDigest();
    const cards = many(await sampleCards(library));
    plan.digest = async () => digestOf(cards.slice(0, 2));
    const anna = api.user();
    const digest = await sentDigest(api, anna.openedChat().id, cards);
    const pressed = await anna.click(digest, "autres");
    expect(pressed).toMatchObject({ show_alert: true, sent: [], isChanged: false });
    expect(pressed.text?.replaceAll("\u00A0", " ")).toBe(
      "Ce digest n’est plus le même : l’archive, ou ce qui vous a été montré, a changé. Pour un nouveau : /digest now",
    );
    expect(api.violations).toEqual([]);
  });
});

describe("« Régler le digest »", () => {
  it("brings the settings in a message of their own, and leaves the digest as it is", async () => {
    const { api, plan, library } = await startDigest();
    const cards = await sampleCards(library);
    plan.digest = async () => digestOf(cards);
    const anna = api.user();
    const digest = await anna.privateChat().ask("/digest now");
    const { sent, isChanged } = await anna.click(digest, "Régler le digest");
    expect([sent.map(textOf)[0]?.split("\n")[0], isChanged]).toEqual([
      "Vous ne recevez pas le digest.",
      false,
    ]);
    expect(api.violations).toEqual([]);
  });

  it("shows the archive's words in blockquotes alone", async () => {
    const { api, plan, library, clock } = await startDigest();
    const cards = await sampleCards(library);
    plan.digest = async () => digestOf(cards);
    clock.now = MORNING;
    const digest = await api.user({ language_code: "vi" }).privateChat().ask("/digest bây giờ");
    for (const quote of blockquotesOf(digest)) {
      expect(Object.values(SAMPLES).some((text) => text.includes(quote))).toBe(true);
    }
    expect(textOf(digest)).toContain("Bản tin ngày 10 tháng 7 năm 2026");
  });
});

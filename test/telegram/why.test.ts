import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLES } from "../support/archives.ts";
import { blockquotesOf } from "../support/bot-api/index.ts";
import { shelve, startTalking, type Shelved } from "../support/talking-bot.ts";

let archive: Shelved;
beforeAll(async () => {
  archive = await shelve(SAMPLES);
});
afterAll(() => archive.remove());

const QUAY = "Combien mesure le nouveau quai du port de Haiphong ?";

describe("the button « Pourquoi ? »", () => {
  it.each([
    [
      "fr",
      "Pourquoi\u00A0?",
      QUAY,
      /^Confiance\u00A0: .*\u00A0%\)\.\nLa réponse courte se lit dans la première citation\./,
    ],
    [
      "fr",
      "Pourquoi\u00A0?",
      "Combien mesure le nouveau quai du port d'Osaka ?",
      /Aucun article n’a le nom «\u00A0Osaka\u00A0»\./,
    ],
    ["fr", "Pourquoi\u00A0?", "Qui a gagné la Coupe du monde de rugby ?", /Aucun article n’a les mots/],
    ["en", "Why?", "How long is the new quay of Haiphong?", /^Confidence: /],
    ["vi", "Vì sao?", "Cảng Hải Phòng dài bao nhiêu mét?", /^Độ tin cậy: /],
  ])("in %s is there as « %s » and says it: %s", async (language_code, label, question, words) => {
    const api = await startTalking(archive);
    const anna = api.user({ language_code });
    const answer = await anna.privateChat().ask(question);
    const { sent, text } = await anna.click(answer, label);
    expect(sent[0]?.text).toMatch(words);
    expect(sent[0]?.reply_to_message?.message_id).toBe(answer.message_id);
    expect(sent.flatMap(blockquotesOf)).toEqual([]);
    expect(text).toBeUndefined();
    expect(api.violations).toEqual([]);
  });

  it("asks for the question again, politely, where it is no longer in memory", async () => {
    let now = 0;
    const api = await startTalking(archive, { now: () => now });
    const anna = api.user();
    const again = await anna.privateChat().ask(QUAY);
    await api.settled();
    now = 2 * 3_600_000;
    const { sent, ...answer } = await anna.click(again, "Pourquoi\u00A0?");
    expect(sent).toEqual([]);
    expect(answer).toMatchObject({
      text: "Je ne garde pas les questions\u00A0: reposez-la.",
      show_alert: true,
    });
  });
});

describe("« pourquoi ? » as a message", () => {
  it("explains the last answer, and leaves the conversation where it was", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    await chat.ask(QUAY);
    const why = await chat.ask("pourquoi ?");
    expect(why.text).toMatch(/^Confiance\u00A0: /);
    expect(blockquotesOf(why)).toEqual([]);
    expect((await chat.ask("et à Hue ?")).text).toContain("J’ai compris");
    expect(api.violations).toEqual([]);
  });

  it("explains the answer that it replies to", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const first = await chat.ask(QUAY);
    await chat.ask("Qui a gagné la Coupe du monde de rugby ?");
    const [why] = await chat.repliesTo(chat.reply(first, "pourquoi ?"));
    expect(why?.text).toContain("«\u00A0quai\u00A0»");
  });

  it("is a question like any other where nothing was asked before", async () => {
    const api = await startTalking(archive);
    expect((await api.user().privateChat().ask("pourquoi ?")).text).not.toMatch(/^Confiance\u00A0: /);
  });

  it("leaves « et pourquoi ? » to the archive", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    await chat.ask("Quand le quai du port de Haiphong a-t-il été retardé ?");
    expect((await chat.ask("Et pourquoi ?")).text).toContain("J’ai compris");
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "grammy/types";
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
const SHIPS = "Combien de navires le directeur du port attend-il ?";
const RICE = "De combien le prix du riz a-t-il augmenté ?";

const saidBy = (message: Message | undefined) => message?.text ?? "";

describe("several questions in one message", () => {
  it("are answered one by one, each quoting its question", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const text = `Bonjour ! ${QUAY}\nIl est grand. ${SHIPS} Merci !`;
    const asked = chat.send(text);
    const [quay, ships] = await chat.repliesTo(asked, { count: 2 });
    expect(saidBy(quay)).toContain("750 mètres");
    expect(saidBy(ships)).toContain("150 navires");
    expect(quay?.quote).toMatchObject({ text: QUAY, position: text.indexOf(QUAY), is_manual: true });
    expect(ships?.quote?.text).toBe(`Il est grand. ${SHIPS}`);
    expect(api.violations).toEqual([]);
  });

  it("lean on each other, and are quoted around bold words", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const text = `${SHIPS} Et pourquoi ?`;
    const asked = chat.send(text, { entities: [{ type: "bold", offset: 0, length: 7 }] });
    const [first, second] = await chat.repliesTo(asked, { count: 2 });
    expect(first?.quote?.text).toBe(SHIPS.slice("Combien ".length));
    expect(saidBy(second)).toContain("J’ai compris");
    expect(api.violations).toEqual([]);
  });

  it("are answered up to the fifth", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const asked = chat.send(`${RICE} `.repeat(7));
    const replies = await chat.repliesTo(asked, { count: 6 });
    expect(saidBy(replies[5])).toMatch(/^Je réponds à 5 questions par message/);
    await api.settled();
    expect(chat.messages()).toHaveLength(7);
  });
});

describe("a follow-up", () => {
  it("leans on what its person asked last, or on the answer that it replies to", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const about = await chat.ask("Où est le port de Haiphong ?");
    await chat.ask(RICE);
    expect(saidBy(await chat.ask("et pourquoi ?"))).toMatch(/J’ai compris\s: «\spourquoi .*riz/);
    const [reply] = await chat.repliesTo(chat.reply(about, "et pourquoi ?"));
    expect(saidBy(reply)).toMatch(/J’ai compris\s: «\spourquoi .*Haiphong/);
    expect(api.violations).toEqual([]);
  });

  it("leans on nothing after an hour, nor after /effacer", async () => {
    let now = 0;
    const api = await startTalking(archive, { now: () => now });
    const chat = api.user().privateChat();
    await chat.ask(RICE);
    await api.settled();
    now += 3_600_000;
    expect(saidBy(await chat.ask("et pourquoi ?"))).not.toContain("J’ai compris");
    await chat.ask(RICE);
    expect(saidBy(await chat.ask("/effacer"))).toMatch(/^C’est effacé/);
    expect(saidBy(await chat.ask("et pourquoi ?"))).not.toContain("J’ai compris");
  });
});

describe("an edited question", () => {
  it("edits its answer, and what a follow-up leans on", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const asked = chat.send(QUAY);
    const [answer] = await chat.repliesTo(asked);
    if (!answer) throw new Error("unanswered");
    chat.edit(asked, RICE);
    const edited = await chat.waitForEdit(answer);
    expect(edited.text).toContain("5,76 %");
    expect(saidBy(await chat.ask("et pourquoi ?"))).toMatch(/pourquoi .*riz/);
    expect(api.violations).toEqual([]);
  });

  it("that is the same as before sends nothing", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const asked = chat.send(QUAY);
    await chat.repliesTo(asked);
    const { length } = api.calls.filter(({ method }) => method !== "getUpdates");
    chat.edit(asked, QUAY);
    chat.edit(asked, `Bonjour, ${QUAY} Merci`);
    await api.settled();
    expect(api.calls.filter(({ method }) => method !== "getUpdates")).toHaveLength(length);
  });

  it("brings missing answers and takes surplus ones away", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const asked = chat.send(`${QUAY} ${SHIPS}`);
    const [quay, ships] = await chat.repliesTo(asked, { count: 2 });
    if (!quay || !ships) throw new Error("unanswered");
    const three = chat.edit(asked, `${QUAY} ${RICE} ${SHIPS}`);
    await chat.repliesTo(asked, { count: 3 });
    await api.settled();
    expect(chat.current(quay)?.text).toBe(quay.text);
    expect(chat.current(ships)?.text).toContain("5,76 %");
    chat.edit(three, RICE);
    const only = await chat.waitForEdit(quay);
    await api.settled();
    expect(only.text).toContain("5,76 %");
    expect(chat.messages().filter(({ from }) => from?.id === api.me.id)).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });

  it("that was none before gets its answer in the place of the hint", async () => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const asked = chat.send("???");
    const [hint] = await chat.repliesTo(asked);
    if (!hint) throw new Error("unanswered");
    chat.edit(asked, QUAY);
    expect((await chat.waitForEdit(hint)).text).toContain("750 mètres");
    expect(saidBy(await chat.ask("et pourquoi ?"))).toMatch(/J’ai compris.*quai/);
  });

  it("that the bot does not know, or that is more than a day old, passes unnoticed", async () => {
    let now = 0;
    const api = await startTalking(archive, { now: () => now });
    const anna = api.user();
    const chat = anna.privateChat();
    const known = chat.send(QUAY);
    await chat.repliesTo(known);
    await api.settled();
    const { length } = chat.messages();
    now += 86_400_000;
    chat.edit(known, RICE);
    await api.settled();
    now = 0;
    await chat.ask("/effacer");
    chat.edit(known, SHIPS);
    await api.settled();
    expect(chat.messages()).toHaveLength(length + 2);
    expect(api.callsTo("editMessageText")).toEqual([]);
  });
});

describe("/demander", () => {
  it("says how where it comes alone, and asks what it replies to, or the part that is quoted", async () => {
    const api = await startTalking(archive);
    const chat = api.user({ language_code: "en" }).privateChat();
    expect(saidBy(await chat.ask("/ask"))).toBe(
      "Write your question after /ask, or reply with /ask to a message that holds one.",
    );
    const asked = chat.send(`${QUAY} ${RICE}`);
    await chat.repliesTo(asked, { count: 2 });
    chat.reply(asked, "/demander", RICE);
    const [, , third] = await chat.repliesTo(asked, { count: 3 });
    expect(third?.text).toContain("5,76 %");
    expect(third?.quote).toBeUndefined();
    const answer = await chat.ask(`/demander ${QUAY}`);
    expect(answer.text).toContain("750 mètres");
    expect(api.violations).toEqual([]);
  });
});

describe("an answer", () => {
  it("that takes long shows the bot as typing, and comes even where that fails", async () => {
    let shown = 0;
    const ask: Shelved["archivist"]["ask"] = async (question, history) => {
      await api.until(() => api.callsTo("sendChatAction")[shown], "the bot to be shown as typing");
      shown++;
      return archive.archivist.ask(question, history);
    };
    const api = await startTalking({ ...archive, archivist: { ...archive.archivist, ask } });
    const chat = api.user().privateChat();
    expect(saidBy(await chat.ask(QUAY))).toContain("750 mètres");
    expect(api.callsTo("sendChatAction")).toHaveLength(1);
    api.fail({ methods: ["sendChatAction"], code: 400 });
    expect(saidBy(await chat.ask(QUAY))).toContain("750 mètres");
    expect(api.callsTo("sendChatAction")).toHaveLength(2);
  });

  it("that comes soon shows no typing", async () => {
    const api = await startTalking(archive);
    await api.user().privateChat().ask(QUAY);
    expect(api.callsTo("sendChatAction")).toEqual([]);
  });

  it("whose search fails is a kind word, and the next one is as ever", async () => {
    let isFailing = true;
    const ask: Shelved["archivist"]["ask"] = (question, history) =>
      isFailing ? Promise.reject(new Error("boom")) : archive.archivist.ask(question, history);
    const api = await startTalking({ ...archive, archivist: { ...archive.archivist, ask } });
    const chat = api.user().privateChat();
    expect(saidBy(await chat.ask(QUAY))).toMatch(/^Je n’ai pas pu chercher la réponse/);
    isFailing = false;
    expect(saidBy(await chat.ask(QUAY))).toContain("750 mètres");
  });

  it("is asked for once more where the archive has changed meanwhile", async () => {
    const { remove, ...own } = await shelve(SAMPLES);
    const changed = SAMPLES["000_port.txt"].replace("750 mètres", "800 mètres");
    let asked = 0;
    const ask: Shelved["archivist"]["ask"] = async (question, history) => {
      const answer = await own.archivist.ask(question, history);
      if (asked++ === 0) writeFileSync(join(own.seeds, "000_port.txt"), changed);
      return answer;
    };
    const api = await startTalking({ ...own, archivist: { ...own.archivist, ask } });
    const answer = await api.user().privateChat().ask(QUAY);
    expect(blockquotesOf(answer).join(" ")).toContain("800 mètres");
    expect(blockquotesOf(answer).join(" ")).not.toContain("750 mètres");
    remove();
  });

  it("is an honest word where the archive changes all the time", async () => {
    const { remove, ...own } = await shelve(SAMPLES);
    let asked = 0;
    const ask: Shelved["archivist"]["ask"] = async (question, history) => {
      const answer = await own.archivist.ask(question, history);
      writeFileSync(
        join(own.seeds, "000_port.txt"),
        SAMPLES["000_port.txt"].replace(" ", " ".repeat(2 + asked++)),
      );
      return answer;
    };
    const api = await startTalking({ ...own, archivist: { ...own.archivist, ask } });
    expect(saidBy(await api.user().privateChat().ask(QUAY))).toMatch(/^L’archive est en train de changer/);
    remove();
  });
});

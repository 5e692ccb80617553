import type { Message } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLES } from "../support/archives.ts";
import { shelve, startTalking, type Shelved } from "../support/talking-bot.ts";

let archive: Shelved;
beforeAll(async () => {
  archive = await shelve(SAMPLES);
});
afterAll(() => archive.remove());

const QUAY = "Combien mesure le nouveau quai du port de Haiphong ?";
/** The numbers that a Telegram for tests gives its first people. */
const [FIRST, SECOND] = [1001, 1002];

/** An archivist with a suggestion of its own. */
const suggesting = (): Shelved => ({
  ...archive,
  archivist: {
    ...archive.archivist,
    suggestions: () => [{ kind: "question", id: "quay", text: QUAY }],
    suggested: (id) => (id === "quay" ? QUAY : null),
  },
});

const saidBy = (message: Message | undefined) => message?.text ?? "";

describe("more than 20 questions in a minute", () => {
  it("are not taken from one person, with one polite notice; commands and buttons count for nothing", async () => {
    let now = 0;
    const api = await startTalking(suggesting(), { now: () => now });
    const anna = api.user();
    const chat = anna.privateChat();
    const group = api.group({ owner: anna });
    for (let at = 0; at < 3; at++) chat.send(`${QUAY} `.repeat(5));
    chat.send("/aide");
    for (let at = 0; at < 5; at++) chat.send(QUAY);
    await api.settled();
    for (let at = 0; at < 5; at++) anna.in(group).send(`/ask ${QUAY}`);
    chat.send(QUAY);
    await api.settled();
    const said = [...chat.messages(), ...api.messages(group.id)].map(saidBy);
    expect(said.filter((text) => text.includes("750 mètres"))).toHaveLength(20);
    expect(said.filter((text) => text.startsWith("C’est beaucoup à la fois"))).toHaveLength(1);
    const { sent } = await anna.click(await chat.ask("/start"), 0);
    expect(sent).toHaveLength(2);
    now += 60_000;
    expect(saidBy(await chat.ask(QUAY))).toContain("750 mètres");
    expect(saidBy(await api.user().privateChat().ask(QUAY))).toContain("750 mètres");
    expect(api.violations).toEqual([]);
  });
});

describe("where only some chats are allowed", () => {
  it("others get one word with their number in private, silence in groups and no results inline", async () => {
    const api = await startTalking(archive, { allowedChats: [-1] });
    const anna = api.user({ language_code: "en" });
    const chat = anna.privateChat();
    expect(saidBy(await chat.ask("/start"))).toBe(
      `This bot is not open to this chat. Its operator can admit it: no. ${anna.id}.`,
    );
    const group = api.group({ owner: anna, bot: "absent" });
    group.addBot();
    anna.in(group).send(`/ask ${QUAY}`);
    chat.send(QUAY);
    chat.sendMedia("sticker");
    await api.settled();
    expect(chat.messages().filter(({ from }) => from?.is_bot)).toHaveLength(1);
    expect(api.messages(group.id).filter(({ from }) => from?.id === api.me.id)).toEqual([]);
    expect((await anna.inline("port")).results).toEqual([]);
    expect(api.violations).toEqual([]);
  });

  it("those are answered, and admins in private", async () => {
    const api = await startTalking(archive, { allowedChats: [FIRST], adminIds: [SECOND] });
    const [anna, admin, other] = [api.user(), api.user(), api.user()];
    expect([anna.id, admin.id]).toEqual([FIRST, SECOND]);
    expect(saidBy(await anna.privateChat().ask(QUAY))).toContain("750 mètres");
    expect(saidBy(await admin.privateChat().ask(QUAY))).toContain("750 mètres");
    expect(saidBy(await other.privateChat().ask(QUAY))).toMatch(/^Ce bot n’est pas ouvert/);
  });
});

describe("/stats", () => {
  it("shows an admin numbers and no words, and is no command to others", async () => {
    const api = await startTalking(archive, { adminIds: [FIRST] });
    const [admin, other] = [api.user(), api.user()];
    const chat = admin.privateChat();
    await chat.ask(QUAY);
    await chat.ask("???");
    await api.settled();
    const stats = saidBy(await chat.ask("/stats"));
    expect(stats).toMatch(/^Questions\s: 2\n.*\n• sans mots\s: 1, /);
    expect(stats).toMatch(/Délai\s: \d+\sms pour la moitié/);
    expect(stats).toContain("L’archive couvre 3 articles");
    expect(saidBy(await other.privateChat().ask("/stats"))).toMatch(/^Je ne connais pas cette commande/);
    expect(api.violations).toEqual([]);
  });
});

describe("privacy", () => {
  it("shows what is kept, and erases it", async () => {
    const erased: number[][] = [];
    const keeping = {
      kept: async () => ["Abonnement : 07:30"],
      erase: async (person: number, chat: number) => void erased.push([person, chat]),
    };
    const api = await startTalking(archive, { keeping });
    const anna = api.user();
    const chat = anna.privateChat();
    const words = saidBy(await chat.ask("/vieprivee"));
    expect(words).toContain("une heure");
    expect(words).toContain("Abonnement : 07:30");
    expect(words).not.toContain("Rien d’autre");
    expect(saidBy(await chat.ask("/effacer"))).toMatch(/^C’est effacé/);
    expect(erased).toEqual([[anna.id, anna.id]]);
    expect(api.violations).toEqual([]);
  });
});

describe("a chosen language", () => {
  it("goes before that of the client, which will do where the choice cannot be read", async () => {
    let isFailing = false;
    const chosenLanguage = async () => {
      if (isFailing) throw new Error("no settings");
      return "vi" as const;
    };
    const api = await startTalking(archive, { chosenLanguage });
    const chat = api.user({ language_code: "en" }).privateChat();
    expect(saidBy(await chat.ask("???"))).toBe("Tôi không thấy từ nào để tìm. Bạn muốn hỏi gì?");
    isFailing = true;
    expect(saidBy(await chat.ask("???"))).toBe("I find no words in it to search for. What is your question?");
  });
});

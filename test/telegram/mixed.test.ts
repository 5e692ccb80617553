import type { Message } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../src/embedding/embedder.ts";
import { createCheck } from "../../src/telegram/courier-check.ts";
import { createFinder } from "../../src/telegram/features/inline/finder.ts";
import { createInline } from "../../src/telegram/features/inline/inline.ts";
import { buttonsOf, type BotApi, type Conversation, type Person } from "../support/bot-api/index.ts";
import { keptLog } from "../support/kept-log.ts";
import { shippedEmbedder } from "../support/model.ts";
import { shelve, startTalking, type Shelved } from "../support/talking-bot.ts";

/** A stream of numbers in [0, 1) that is the same each time (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TEXTS = [
  "quand Hanoi et Séoul se sont-ils jumelés ?",
  "Combien de visiteurs ? Et où ? Qui préside la ville de Shanghai ?",
  "et avec Shanghai ?",
  "How long have the two cities been twinned?",
  "Ai là bí thư thành ủy Thượng Hải?",
  "Qui a peint la Joconde ?",
  "??? !!! …",
  "😀".repeat(1_200),
  "\u202Etxet sdrawkcab\u202C",
  "a\u0300".repeat(900),
  `${"mot ".repeat(1_000)}?`,
  "/start",
  "/start a_0000000000000000",
  "/start q_0123456789abcdef",
  "/start ../../etc",
  "/articles",
  "/aide",
  "/help",
  "/demander",
  "/ask who is the mayor of Seoul?",
  "/vieprivee",
  "/effacer",
  "/stats",
  "/inconnu",
  "/demander@somebody_else_bot quoi ?",
  "Le 10 juillet.\n\nUne phrase. Une autre ?",
] as const;

const TYPED = [
  "",
  "jumel",
  "Séoul",
  "coopération hanoi",
  "xyzzy",
  "quand hanoi et seoul",
  "😀",
  "a".repeat(250),
];

/** A model that is asked for the vector of each question once. */
function remembering(embedder: Embedder): Embedder {
  const known = new Map<string, ReturnType<Embedder["embedQuestion"]>>();
  const embedQuestion: Embedder["embedQuestion"] = (text) => {
    const vector = known.get(text) ?? embedder.embedQuestion(text);
    known.set(text, vector);
    return vector;
  };
  return { ...embedder, embedQuestion };
}

/** Somebody in a chat, who does one thing after the other. */
interface Player {
  readonly person: Person;
  readonly chat: Conversation;
}

describe("a thousand mixed updates", () => {
  let shelved: Shelved;

  // The same texts come again and again, and always have the same vectors.
  const embedder = remembering(shippedEmbedder());

  beforeAll(async () => {
    shelved = await shelve(undefined, embedder);
  });
  afterAll(() => shelved.remove());

  it("break no rule of Telegram's, and leave no fault in the log", async () => {
    const { library } = shelved;
    const log = keptLog();
    const finder = createFinder({ library, embedder });
    const api = await startTalking(shelved, {
      telegram: { patience: 60_000 },
      further: () => [createInline({ finder, check: createCheck({ library, log }) })],
    });
    const players = playersOf(api);
    const next = randomNumbers(1);
    // Everybody at once, again and again: nobody acts before having been answered.
    for (let round = 0; round < 1_000 / players.length; round++) {
      await Promise.all(players.map((player) => act(player, next)));
      await api.settled(5);
    }
    expect(api.violations).toEqual([]);
    expect(api.lines.filter(({ level }) => level === "error")).toEqual([]);
    expect(api.callsTo("sendMessage").length).toBeGreaterThan(300);
  }, 300_000);
});

function playersOf(api: BotApi): Player[] {
  const people = Array.from({ length: 20 }, (_, at) =>
    api.user({ first_name: `P${at}`, language_code: ["fr", "en", "vi", "de"][at % 4] }),
  );
  const owner = api.user();
  const members = people.filter((_, at) => at % 4 > 1);
  const topics = ["Actualités", "Divers"];
  const group = api.group({ owner, members });
  const forum = api.group({ owner, members, type: "forum", topics });
  return people.map((person, at) => {
    const seats = [
      person.privateChat,
      person.privateChat,
      () => person.in(forum, topics[at % 2]),
      () => person.in(group),
    ];
    return { person, chat: (seats[at % 4] ?? person.privateChat)() };
  });
}

/** What people do, each as often as it stands here; null where there is nothing to do it with. */
type Action = (player: Player, seen: Seen) => unknown;

interface Seen {
  /** A message with buttons, and one of one's own. */
  readonly shown: Message | undefined;
  readonly mine: Message | undefined;
  pick<T>(values: readonly T[]): T;
}

const say: Action = ({ chat }, { pick }) => chat.send(pick(TEXTS));
const press: Action = ({ person }, { shown, pick }) =>
  shown && person.click(shown, pick(buttonsOf(shown).map((_, at) => at)));
const type: Action = ({ person }, { pick }) => person.inline(pick(TYPED), pick(["", "10", "x"]));
const rephrase: Action = ({ chat }, { mine, pick }) => mine?.text && chat.edit(mine, pick(TEXTS));
const answer: Action = ({ chat }, { shown, pick }) => shown && chat.reply(shown, pick(TEXTS));
const show: Action = ({ chat }, { pick }) => chat.sendMedia(pick(MEDIA), pick([undefined, "Où est-ce ?"]));

const MEDIA = ["sticker", "voice", "photo", "location"] as const;
const ACTIONS = [say, say, say, say, say, say, press, press, type, type, rephrase, answer, show];

async function act(player: Player, next: () => number): Promise<void> {
  // What is picked from is never empty.
  const pick = <T>(values: readonly T[]) => values[Math.floor(next() * values.length)] as T;
  const { person, chat } = player;
  const shown = chat.messages().filter((message) => buttonsOf(message).length > 0);
  const own = chat.messages().filter(({ from }) => from?.id === person.id);
  await pick(ACTIONS)(player, { shown: pick(shown), mine: pick(own), pick });
}

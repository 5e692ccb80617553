import { describe, expect, it } from "vitest";
import { createConversations, HOUR } from "../../../../src/telegram/features/memory/conversations.ts";
import { markOf } from "../../../../src/telegram/features/memory/exchanges.ts";
import { createMemory } from "../../../../src/telegram/features/memory/memory.ts";
import { createRecent } from "../../../../src/telegram/features/memory/recent.ts";

const ANNA = { chat: 1, topic: undefined, person: 1 };
const turn = (message: number, question = `q${message}`) => ({ message, question });

describe("values of the last while", () => {
  it("are forgotten after their time, and the first ones where there are too many", () => {
    let now = 0;
    const recent = createRecent<string>({ keyOf: (value) => value, most: 2, lifetime: 10, now: () => now });
    recent.keep("a");
    now = 5;
    recent.keep("b");
    now = 10;
    expect([recent.get("a"), recent.get("b")]).toEqual([undefined, "b"]);
    recent.keep("c");
    recent.keep("b");
    recent.keep("d");
    expect(["b", "c", "d"].map(recent.get)).toEqual(["b", undefined, "d"]);
  });
});

describe("a conversation", () => {
  it("remembers the last five questions of a person in a chat and topic, for an hour", () => {
    let now = 0;
    const conversations = createConversations(() => now);
    for (let message = 1; message <= 7; message++) conversations.remember(ANNA, turn(message));
    expect(conversations.history(ANNA)).toEqual(["q3", "q4", "q5", "q6", "q7"]);
    expect(conversations.history({ ...ANNA, topic: 4 })).toEqual([]);
    expect(conversations.history({ ...ANNA, chat: 2 })).toEqual([]);
    now = HOUR;
    expect(conversations.history(ANNA)).toEqual([]);
  });

  it("is corrected where a message was edited, and knows what came before it", () => {
    const conversations = createConversations(() => 0);
    for (const message of [1, 2, 2, 3]) conversations.remember(ANNA, turn(message));
    expect(conversations.history(ANNA, 2)).toEqual(["q1"]);
    conversations.correct(ANNA, 2, ["new"]);
    expect(conversations.history(ANNA)).toEqual(["q1", "new", "q3"]);
    expect(conversations.asked(ANNA, 2)).toEqual(["new"]);
    conversations.correct(ANNA, 9, ["unknown"]);
    expect(conversations.history(ANNA)).toEqual(["q1", "new", "q3"]);
    expect(conversations.history(ANNA, 9)).toEqual([]);
  });
});

/** A memory of two people, one of them in two chats. */
function full() {
  const memory = createMemory(() => 0);
  for (const [chat, person] of [
    [1, 1],
    [-5, 1],
    [-5, 2],
  ] as const) {
    memory.conversations.remember({ chat, topic: undefined, person }, turn(person));
    memory.keepExchange({ chat, message: person, date: 0, person, pairs: [] });
    memory.keepAnswered({ chat, answer: 10 + person, person, question: "q" });
  }
  return memory;
}
/** Whom a memory knows where; it knows all of it or nothing. */
const known = (memory: ReturnType<typeof full>) =>
  (
    [
      [1, 1],
      [-5, 1],
      [-5, 2],
      [-9, 1],
      [-9, 2],
    ] as const
  )
    .filter(([chat, person]) => {
      const seen = [
        memory.conversations.history({ chat, topic: undefined, person }).length > 0,
        memory.exchange(chat, person) !== undefined,
        memory.questionOf(chat, 10 + person) !== undefined,
      ];
      expect(new Set(seen).size).toBe(1);
      return seen[0];
    })
    .map(([chat, person]) => `${person} in ${chat}`);

describe("the memory", () => {
  it("forgets a person in all chats, and everybody in one", () => {
    const memory = full();
    expect(known(memory)).toEqual(["1 in 1", "1 in -5", "2 in -5"]);
    memory.forgetPerson(1);
    expect(known(memory)).toEqual(["2 in -5"]);
    const other = full();
    other.forgetChat(-5);
    expect(known(other)).toEqual(["1 in 1"]);
  });

  it("goes along with a group that migrates", () => {
    const memory = full();
    memory.moveChat(-5, -9);
    expect(known(memory)).toEqual(["1 in 1", "1 in -9", "2 in -9"]);
  });

  it("recognises questions without keeping their words", () => {
    expect(markOf("Où ?")).toBe(markOf("Où ?"));
    expect(markOf("Où ?")).not.toBe(markOf("Ou ?"));
    expect(markOf("Où ?")).not.toContain("Où");
  });
});

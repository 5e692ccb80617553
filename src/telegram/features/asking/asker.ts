import type { Courier } from "../../courier.ts";
import type { Memory } from "../memory/memory.ts";
import { markOf, type Pair } from "../memory/exchanges.ts";
import type { Dialogue } from "./dialogue.ts";
import { inWords } from "./in-words.ts";
import type { Journal, Kind } from "./journal.ts";
import { QUESTIONS_A_MINUTE, type Limit } from "./limit.ts";
import { MOST_QUESTIONS, questionsOf, type Question } from "./questions-of.ts";
import type { Said } from "./said.ts";
import type { Scene } from "./scene.ts";

/** Takes what people say as questions. */
export interface Asker {
  /**
   * Answers the questions of a message, one after the other. A reply to an answer leans on what that answered, `repliedTo`; any
   * other follow-up on what the person asked last.
   */
  ask(scene: Scene, said: Said, repliedTo?: number): Promise<void>;
  /** Says, once in a while, that more was asked than is taken. */
  sayLimit(scene: Scene, kind: Kind, message: number, isDue: boolean): Promise<void>;
}

/** What an asker works with. */
export interface AskerParts {
  readonly dialogue: Dialogue;
  readonly courier: Courier;
  readonly memory: Memory;
  readonly limit: Limit;
  readonly journal: Journal;
}

export function createAsker({ dialogue, courier, memory, limit, journal }: AskerParts): Asker {
  const say = async ({ partner: { chat, topic } }: Scene, message: number, words: string) => {
    await courier.send({ chat, topic, replyTo: { message } }, inWords(words));
  };
  const sayLimit: Asker["sayLimit"] = async (scene, kind, message, isDue) => {
    const { chatType, partner } = scene;
    journal.record({ kind, outcome: "limited", ms: 0, chat: partner.chat, chatType });
    if (isDue)
      await say(scene, message, scene.wording.say("limit-reached", { limit: QUESTIONS_A_MINUTE.most }));
  };
  /** Answers questions in their order, each of which may lean on those before it. */
  const answerAll = async (
    scene: Scene,
    { message }: Said,
    questions: readonly Question[],
    earlier: readonly string[],
  ): Promise<Pair[]> => {
    const history = [...earlier];
    const pairs: Pair[] = [];
    for (const { question, quotation } of questions) {
      const line = { kind: "question", question, quotation, message, history: [...history] } as const;
      const { meaning, answer } = await dialogue.answer(scene, line);
      pairs.push({ mark: markOf(question), isAsked: meaning !== null, answer });
      if (meaning === null) continue;
      history.push(meaning);
      memory.conversations.remember(scene.partner, { message, question: meaning });
    }
    return pairs;
  };
  return {
    sayLimit,
    ask: async (scene, said, repliedTo) => {
      const { partner, wording } = scene;
      const { chat, person } = partner;
      const { message, date } = said;
      const { questions, isMore } = questionsOf(said);
      // A call without a question is answered with how to ask, and does not count.
      const count = said.heard.trim() === "" ? 0 : questions.length;
      const { taken, isNoticeDue } = await limit.take(person, count);
      const known = repliedTo === undefined ? undefined : memory.questionOf(chat, repliedTo);
      const history = known === undefined ? memory.conversations.history(partner) : [known];
      const pairs = await answerAll(
        scene,
        said,
        count === 0 ? questions : questions.slice(0, taken),
        history,
      );
      if (pairs.length > 0) memory.keepExchange({ chat, message, date, person, pairs });
      if (taken < count) await sayLimit(scene, "question", message, isNoticeDue);
      else if (isMore)
        await say(scene, message, wording.say("questions-too-many", { limit: MOST_QUESTIONS }));
    },
  };
}

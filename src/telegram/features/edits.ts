import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import type { Asker } from "./asking/asker.ts";
import type { Dialogue } from "./asking/dialogue.ts";
import type { Limit } from "./asking/limit.ts";
import { personOf } from "./asking/person.ts";
import { questionsOf, type Question } from "./asking/questions-of.ts";
import { saidIn } from "./asking/said.ts";
import { sceneOf, type Scene } from "./asking/scene.ts";
import { DAY, markOf, type Exchange, type Pair } from "./memory/exchanges.ts";
import type { Memory } from "./memory/memory.ts";

/** What edited questions need. */
export interface EditParts {
  readonly asker: Pick<Asker, "sayLimit">;
  readonly dialogue: Dialogue;
  readonly memory: Memory;
  readonly limit: Limit;
}

/**
 * An edited question edits its answer: question by question, from the first one that has changed (what follows may lean on it);
 * answers too many are taken away, missing ones sent. An edit of what is not known, or of a message that is more than a day old,
 * passes unnoticed, and so does one that leaves the questions as they were.
 */
export function createEdits({ asker, dialogue, memory, limit }: EditParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(["edited_message:text", "edited_message:caption"], async (ctx) => {
    const { editedMessage: message, me } = ctx;
    const person = personOf(message, me);
    const exchange = memory.exchange(message.chat.id, message.message_id);
    if (person === null || exchange?.date !== message.date) return;
    if ((message.edit_date - message.date) * 1_000 > DAY) return;
    const { questions } = questionsOf(saidIn(message, me));
    const changed = firstChange(exchange.pairs, questions);
    if (changed === null) return;
    const scene = sceneOf(ctx, message, person);
    const count = questions.filter(({ question }, at) => at >= changed && question !== "").length;
    const { taken, isNoticeDue } = await limit.take(person, count);
    if (taken < count) return asker.sayLimit(scene, "edit", message.message_id, isNoticeDue);
    await revise(scene, exchange, questions, changed);
  });

  async function revise(
    scene: Scene,
    exchange: Exchange,
    questions: readonly Question[],
    from: number,
  ): Promise<void> {
    const { message } = exchange;
    const { partner } = scene;
    const { conversations } = memory;
    // What was no question before is asked last.
    const isLast = !exchange.pairs.some(({ isAsked }) => isAsked);
    const before = conversations.history(partner, isLast ? undefined : message);
    // What was understood of the questions that stay is in the conversation, if that is still known.
    const meanings = conversations.asked(partner, message).slice(0, from);
    const pairs = exchange.pairs.slice(0, from);
    for (const [at, { question, quotation }] of questions.entries()) {
      if (at < from) continue;
      const line = { kind: "edit", question, quotation, message, history: [...before, ...meanings] } as const;
      const earlier = exchange.pairs[at]?.answer ?? [];
      const { meaning, answer } = await dialogue.answerAnew(scene, line, earlier);
      if (meaning !== null) meanings.push(meaning);
      pairs.push({ mark: markOf(question), isAsked: meaning !== null, answer });
    }
    for (const { answer } of exchange.pairs.slice(questions.length)) await dialogue.withdraw(scene, answer);
    if (!isLast) conversations.correct(partner, message, meanings);
    else for (const question of meanings) conversations.remember(partner, { message, question });
    memory.keepExchange({ ...exchange, pairs });
  }
  return composer;
}

/** The first question that is not as it was, or the number of questions where only answers are too many; null where nothing has changed. */
function firstChange(pairs: readonly Pair[], questions: readonly Question[]): number | null {
  const at = questions.findIndex(({ question }, index) => pairs[index]?.mark !== markOf(question));
  if (at >= 0) return at;
  return pairs.length > questions.length ? questions.length : null;
}

import type { InlineQueryResultArticle, Message, User } from "grammy/types";
import { keptKeyboard } from "../keyboards.ts";
import { shownResult } from "../methods/answering.ts";
import { newId } from "../world.ts";
import type { InlineAnswer, World } from "../world.ts";
import type { Conversation } from "./conversation.ts";
import { overview } from "./overview.ts";
import { say } from "./speaking.ts";

/** What the bot offers for an inline query. */
export interface Offer extends InlineAnswer {
  readonly query: string;
  /** From the query to the answer. */
  readonly ms: number;
}

/** Sends an inline query and waits for its answer. */
export async function askInline(
  world: World,
  user: User,
  {
    query,
    offset,
    within = world.settings.patience,
  }: { query: string; offset: string; within?: number | undefined },
): Promise<Offer> {
  const id = String(newId(world));
  const at = Date.now();
  world.queries.set(id, { at });
  world.updates.add({ inline_query: { id, from: user, query, offset, chat_type: "sender" } });
  const answer = await world.signal.until(() => world.queries.get(id)?.answer, {
    what: `an answer to the inline query « ${query} »`,
    within,
    seen: () => overview(world),
  });
  return { ...answer, query, ms: Date.now() - at };
}

/** Sends a result as the person's own message, and gives the bot its feedback. */
export function chooseResult(
  world: World,
  into: Conversation,
  offer: Offer,
  which: string | number,
): Message {
  const result = findResult(offer, which);
  const markup = keptKeyboard(result.reply_markup);
  const shown = shownResult(result.input_message_content);
  const { user } = into.person;
  const content = { ...shown, via_bot: world.bot, ...(markup && { reply_markup: markup }) };
  const message = say(world, into.room, user, content, { topic: into.topic });
  const inlineId = markup ? `AAA${newId(world)}` : undefined;
  if (inlineId !== undefined) {
    world.inlineMessages.set(inlineId, { room: into.room, message_id: message.message_id });
  }
  if (world.settings.inlineFeedback) {
    const feedback = { result_id: result.id, from: user, query: offer.query };
    const named = inlineId === undefined ? feedback : { ...feedback, inline_message_id: inlineId };
    world.updates.add({ chosen_inline_result: named });
  }
  return message;
}

function findResult({ results }: Offer, which: string | number): InlineQueryResultArticle {
  const found = typeof which === "number" ? results[which] : results.find(({ id }) => id === which);
  if (found === undefined)
    throw new Error(`No result ${which} among ${results.map(({ id }) => id).join(", ")}.`);
  return found;
}

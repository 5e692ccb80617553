import { addressOf } from "../../address.ts";
import type { BotContext } from "../../context.ts";
import type { Courier } from "../../courier.ts";
import type { Message } from "../../message.ts";

/** Sends a message as a reply to the one that an update is about, in its topic; nothing where there is none. */
export async function reply(courier: Courier, ctx: BotContext, message: Message): Promise<void> {
  const to = addressOf(ctx);
  if (to) await courier.send(to, message);
}

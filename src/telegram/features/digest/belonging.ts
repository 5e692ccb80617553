import { Composer } from "grammy";
import type { Log } from "../../../log.ts";
import type { State } from "../../../state/state.ts";
import type { BotContext } from "../../context.ts";
import { describeFault } from "../../outgoing/fault.ts";
import { isThere } from "../membership.ts";

/** What following the fate of chats needs. */
export interface BelongingParts {
  readonly state: Pick<State, "subscriptions">;
  readonly log: Pick<Log, "info" | "error">;
}

/** Takes along what is kept of a chat that has become another. Never rejects: what fails is logged. */
export type Moved = (from: number, to: number) => Promise<void>;

export function createMoved({ state, log }: BelongingParts): Moved {
  return async (from, to) => {
    try {
      await state.subscriptions.migrate(from, to);
    } catch (fault) {
      log.error(
        { from, to, ...describeFault(fault) },
        "Un groupe a changé de numéro, et son digest n’a pu le suivre.",
      );
    }
  };
}

/** Ends the digests of a chat that blocks the bot or puts it out; the update goes on. */
export function createBelonging({ state, log }: BelongingParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("my_chat_member", async ({ myChatMember, chat }, next) => {
    if (!isThere(myChatMember.new_chat_member)) {
      const digests = await state.subscriptions.endChat(chat.id);
      if (digests > 0) log.info({ digests }, "Un chat n’est plus là : ses digests s’arrêtent.");
    }
    await next();
  });
  return composer;
}

import { GrammyError } from "grammy";
import type { BotContext } from "../../context.ts";
import type { Courier } from "../../courier.ts";
import { UnreachableChat } from "../../outgoing/unreachable.ts";
import { inWords } from "../asking/in-words.ts";
import { reply } from "../asking/reply.ts";

/** Whether whoever wrote, or pressed a button, decides for this chat; who does not is told so in a word, and the press is answered. */
export type Deciding = (ctx: BotContext) => Promise<boolean>;

/** What decisions are judged with. */
export interface DecidingParts {
  readonly courier: Courier;
  /** The operator's admins decide everywhere. */
  readonly adminIds: readonly number[];
}

/** People decide for themselves, admins (anonymous ones too) for their group. */
export function createDeciding({ courier, adminIds }: DecidingParts): Deciding {
  return async (ctx) => {
    if (await mayDecide(ctx, adminIds)) return true;
    const words = ctx.wording.say("admins-only");
    if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text: words });
    else await reply(courier, ctx, inWords(words));
    return false;
  };
}

async function mayDecide(
  { api, chat, from, message }: BotContext,
  adminIds: readonly number[],
): Promise<boolean> {
  if (!chat || !from) return false;
  if (chat.type === "private" || adminIds.includes(from.id)) return true;
  // Who writes in the name of another chat is no admin of this one by that.
  if (message?.sender_chat) return message.sender_chat.id === chat.id;
  try {
    const { status } = await api.getChatMember(chat.id, from.id);
    return status === "creator" || status === "administrator";
  } catch (fault) {
    // Telegram does not find the person, or does not show members to this bot.
    if (fault instanceof UnreachableChat || (fault instanceof GrammyError && fault.error_code === 400))
      return false;
    throw fault;
  }
}

import { GrammyError, type Api } from "grammy";
import { UnreachableChat } from "../../outgoing/unreachable.ts";

/** Deletes a message of the bot's where that can still be done; a refusal is Telegram's last word. */
export async function deleteIfThere(
  api: Pick<Api, "deleteMessage">,
  chat: number,
  message: number,
): Promise<void> {
  try {
    await api.deleteMessage(chat, message);
  } catch (fault) {
    if (!(fault instanceof GrammyError) && !(fault instanceof UnreachableChat)) throw fault;
  }
}

import type { Api } from "grammy";

/** So long an answer may take before the bot is shown as typing, in ms (CONTRACT, issue 4). */
const PATIENCE = 700;

/** Telegram shows it for 5 s. */
const SHOWN = 5_000;

/**
 * Does a piece of work, and shows the bot as typing meanwhile where it takes long. Whatever becomes of that, the result is the
 * work's.
 */
export async function whileTyping<T>(
  api: Pick<Api, "sendChatAction">,
  { chat, topic }: { readonly chat: number; readonly topic: number | undefined },
  work: () => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const place = topic === undefined ? {} : { message_thread_id: topic };
  // grammY's type of signal is an older form of Node's.
  const signal = over.signal as Parameters<Api["sendChatAction"]>[3];
  const show = () => void api.sendChatAction(chat, "typing", place, signal).catch(() => undefined);
  let timer = setTimeout(() => {
    show();
    timer = setInterval(show, SHOWN);
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

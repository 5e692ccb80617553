import type { Api } from "grammy";
import { createCheck, type CheckParts } from "./courier-check.ts";
import { createMemory, type Look, type SentMessage } from "./courier-memory.ts";
import { refusalOf, type Refusal } from "./courier-refusals.ts";
import { partsOf, type Message } from "./message.ts";

/** Where a message goes. */
export interface Address {
  readonly chat: number;
  /** The topic of a forum; undefined outside of topics. */
  readonly topic?: number | undefined;
  /** The message that is replied to, and the words of it that are quoted: exactly what stands at `position` (UTF-16 units). */
  readonly replyTo?:
    { readonly message: number; readonly quote?: string; readonly position?: number } | undefined;
}

export type { SentMessage };

/**
 * The one way out for messages. Just before a send every excerpt is compared with its file as it is now: where one no longer holds
 * nothing of the message is sent, the incident is logged, and the outcome is `changed`.
 */
export interface Courier {
  /**
   * Sends a message, in several where it is too long for one: the first replies, the last has the buttons; nothing where it says
   * nothing. What it quotes or replies to may be gone: then it goes without. So it does without a topic that was deleted, where its
   * words would be lost; in one that was closed nobody is to write, and it is `gone`.
   */
  send(to: Address, message: Message): Promise<Sent>;
  /** Puts a message in the place of an earlier one; what is the same already is not sent. Only what fits in one message. */
  edit(earlier: SentMessage, message: Message): Promise<Edited>;
}

export type Sent = { readonly outcome: "sent"; readonly messages: readonly SentMessage[] } | Failed;

export type Edited = { readonly outcome: "edited" | "same" } | Failed;

/** `changed`: the archive is no longer what was quoted; `gone`: the chat, or the message, cannot be reached any more. */
export interface Failed {
  readonly outcome: "changed" | "gone";
}

/** What a courier works with. Floods, outages and migrations are its `api`'s to deal with. */
export interface CourierParts extends CheckParts {
  readonly api: Pick<Api, "sendMessage" | "editMessageText">;
}

/** The courier of a bot. Its calls reject with what is neither an outcome nor the api's to deal with. */
export function createCourier({ api, ...checked }: CourierParts): Courier {
  const check = createCheck(checked);
  const memory = createMemory();

  /** Sends one message, leaving out of the address what Telegram says is no longer there; null where nobody is. */
  async function deliver(to: Address, look: Look): Promise<{ sent: SentMessage; to: Address } | null> {
    try {
      const options = { ...placeOf(to), ...optionsOf(look) };
      const { chat, message_id } = await api.sendMessage(to.chat, look.text, options);
      const sent = { chat: chat.id, message: message_id };
      memory.note(sent, look);
      return { sent, to };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === "gone") return null;
      const next = without(to, refusal);
      if (!next) throw error;
      return deliver(next, look);
    }
  }

  async function replace(earlier: SentMessage, look: Look): Promise<Edited> {
    try {
      await api.editMessageText(earlier.chat, earlier.message, look.text, optionsOf(look));
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === "gone") return { outcome: "gone" };
      if (refusal !== "same") throw error;
      memory.note(earlier, look);
      return { outcome: "same" };
    }
    memory.note(earlier, look);
    return { outcome: "edited" };
  }

  return {
    send: async (to, message) => {
      const parts = partsOf(message);
      if (!(await check.allHold(parts))) return { outcome: "changed" };
      const messages: SentMessage[] = [];
      let address = to;
      for (const [at, part] of parts.entries()) {
        // Between two parts a file can change: the pause may be long where Telegram is slow.
        if (at > 0 && !(await check.allHold([part]))) return { outcome: "changed" };
        const keyboard = at === parts.length - 1 ? message.keyboard : [];
        const delivered = await deliver(address, { ...part, keyboard });
        if (!delivered) return { outcome: "gone" };
        messages.push(delivered.sent);
        address = { ...delivered.to, chat: delivered.sent.chat, replyTo: undefined };
      }
      return { outcome: "sent", messages };
    },
    edit: async (earlier, message) => {
      const [part, ...others] = partsOf(message);
      if (!part || others.length > 0) throw new RangeError("only what fits in one message can replace one");
      const look = { ...part, keyboard: message.keyboard };
      if (memory.isShown(earlier, look)) return { outcome: "same" };
      return (await check.allHold([part])) ? replace(earlier, look) : { outcome: "changed" };
    },
  };
}

/** The address without what was refused, or null where it is not in it. */
function without(to: Address, refusal: Refusal): Address | null {
  const { replyTo } = to;
  if (refusal === "quote" && replyTo?.quote !== undefined)
    return { ...to, replyTo: { message: replyTo.message } };
  if (refusal === "reply" && replyTo) return { ...to, replyTo: undefined };
  if (refusal === "topic" && to.topic !== undefined) return { ...to, topic: undefined };
  return null;
}

function placeOf({ topic, replyTo }: Address) {
  return {
    ...(topic !== undefined && { message_thread_id: topic }),
    ...(replyTo && {
      reply_parameters: {
        message_id: replyTo.message,
        allow_sending_without_reply: true,
        ...(replyTo.quote !== undefined && { quote: replyTo.quote }),
        ...(replyTo.position !== undefined && { quote_position: replyTo.position }),
      },
    }),
  };
}

function optionsOf({ entities, keyboard }: Look) {
  return {
    link_preview_options: { is_disabled: true },
    ...(entities.length > 0 && { entities: [...entities] }),
    ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } }),
  };
}

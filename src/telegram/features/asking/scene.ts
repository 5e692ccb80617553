import type { Api } from "grammy";
import type { Message } from "grammy/types";
import type { Wording } from "../../../wording/wording.ts";
import { topicOf } from "../../address.ts";
import type { BotContext } from "../../context.ts";
import type { Partner } from "../memory/conversations.ts";

/** In which conversation something happens, and in whose words it is answered. */
export interface Scene {
  readonly api: Api;
  readonly wording: Wording;
  readonly partner: Partner;
  /** `private`, `group` or `supergroup`. */
  readonly chatType: string;
}

/** The scene of a message of a person's. */
export function sceneOf({ api, wording }: BotContext, message: Message, person: number): Scene {
  const { chat } = message;
  return { api, wording, partner: { chat: chat.id, topic: topicOf(message), person }, chatType: chat.type };
}

import type { Context } from "grammy";
import type { Wording } from "../wording/wording.ts";

/** An update on its way through the features. */
export type BotContext = Context & Spoken;

/** What every update is given before the features see it. */
export interface Spoken {
  /** The bot's words in the language that whoever wrote has chosen, else in that of their client, else in French. */
  wording: Wording;
}

import { Composer } from "grammy";
import type { Language } from "../../language/languages.ts";
import type { Log } from "../../log.ts";
import type { Wording } from "../../wording/wording.ts";
import type { BotContext } from "../context.ts";
import { describeFault } from "../outgoing/fault.ts";

/** The language that somebody chose for themselves; null where they did not. */
export type ChosenLanguage = (ctx: BotContext) => Promise<Language | null>;

/** What the language of an update follows from. */
export interface LanguageParts {
  readonly wordings: ReadonlyMap<Language, Wording>;
  readonly chosen?: ChosenLanguage | undefined;
  readonly log: Log;
}

/**
 * Gives every update the bot's words in the language that the person chose, else that of their client, else French. Where the choice
 * cannot be looked up the client's will do.
 */
export function createLanguage({ wordings, chosen, log }: LanguageParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const chosenFor = async (ctx: BotContext): Promise<Language | null> => {
    try {
      return (await chosen?.(ctx)) ?? null;
    } catch (fault) {
      log.error(describeFault(fault), "La langue choisie n’a pas pu être lue.");
      return null;
    }
  };
  composer.use(async (ctx, next) => {
    const language = (await chosenFor(ctx)) ?? languageOfClient(ctx.from?.language_code);
    const wording = wordings.get(language) ?? wordings.get("fr");
    if (wording) ctx.wording = wording;
    await next();
  });
  return composer;
}

/** The bot's language for the code of a client (an IETF tag such as `en-GB`): French for any that it does not speak. */
export function languageOfClient(code: string | undefined): Language {
  const [primary] = (code ?? "").toLowerCase().split(/[-_]/);
  return primary === "en" || primary === "vi" ? primary : "fr";
}

import { Composer } from "grammy";
import type { Language } from "../../language/languages.ts";
import type { State } from "../../state/state.ts";
import type { Wording } from "../../wording/wording.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { decode } from "../references.ts";
import { reply } from "./asking/reply.ts";
import { isCommand } from "./commands.ts";
import type { Deciding } from "./digest/deciding.ts";
import { digestPlaceOf } from "./digest/digest-place.ts";
import { showInPlace } from "./digest/in-place.ts";
import type { Panels } from "./digest/panels.ts";
import { languageOfClient, type ChosenLanguage } from "./language.ts";

/** What settings need. */
export interface SettingsParts {
  readonly courier: Courier;
  readonly deciding: Deciding;
  readonly panels: Panels;
  readonly state: SettingsState;
  readonly wordings: ReadonlyMap<Language, Wording>;
}

type SettingsState = Pick<State, "settings" | "subscriptions" | "privacy">;

/** `/reglages`: language, digest and follows, each changed in place by buttons. A new language is spoken from that press on. */
export function createSettings({
  courier,
  deciding,
  panels,
  state,
  wordings,
}: SettingsParts): Composer<BotContext> {
  const chosen = chosenLanguageIn(state);
  const composer = new Composer<BotContext>();
  composer.filter(isCommand("settings")).on("message", async (ctx) => {
    const at = digestPlaceOf(ctx);
    if (at) await reply(courier, ctx, await panels.settings(at, ctx.wording));
  });
  composer.on("callback_query:data", async (ctx, next) => {
    const reference = decode(ctx.callbackQuery.data);
    const at = digestPlaceOf(ctx);
    if (!at || (reference?.kind !== "settings" && reference?.kind !== "language")) return next();
    if (!(await deciding(ctx))) return;
    if (reference.kind === "settings") {
      const panel = reference.panel === "all" ? panels.settings : panels.languages;
      return showInPlace(courier, ctx, await panel(at, ctx.wording));
    }
    const { language } = reference;
    await state.settings.chooseLanguage(at.place.chat, language);
    const spoken = (await chosen(ctx)) ?? languageOfClient(ctx.from.language_code);
    if (language !== null || at.where === "private") await speakIn(spoken, at.place.chat, state);
    ctx.wording = wordings.get(spoken) ?? ctx.wording;
    await showInPlace(courier, ctx, await panels.settings(at, ctx.wording));
  });
  return composer;
}

/** The language that was chosen where something is said: that of the group, else that of the person. */
export function chosenLanguageIn({ settings }: Pick<State, "settings">): ChosenLanguage {
  return async ({ chat, from }) => {
    const ofGroup = chat && chat.type !== "private" ? await settings.language(chat.id) : null;
    return ofGroup ?? (from ? settings.language(from.id) : null);
  };
}

/** Has the digests of a chat, in all its topics, speak a language. */
async function speakIn(
  language: Language,
  chat: number,
  { privacy, subscriptions }: SettingsState,
): Promise<void> {
  const { subscriptions: all } = await privacy.everythingOf(chat);
  for (const { place } of all) await subscriptions.change(place, { language });
}

import type { UserFromGetMe } from "grammy/types";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Meter } from "../meter.ts";
import type { State } from "../state/state.ts";
import { createTelegramBot, type TelegramBot } from "../telegram/bot.ts";
import { describeFault } from "../telegram/outgoing/fault.ts";
import type { Standing } from "../telegram/outgoing/standing.ts";
import type { ServedComposition } from "./composing.ts";
import { createDigests, type Delivering, type Digests } from "./digests/digests.ts";
import { composeFeatures } from "./features.ts";
import { measured } from "./measuring.ts";

/** What the bot in service is made of. */
export interface ComposedParts {
  readonly config: Config & { readonly botToken: string };
  readonly state: State;
  readonly composition: Pick<ServedComposition, "archivist" | "library" | "whole" | "embedder">;
  readonly botInfo: UserFromGetMe | undefined;
  readonly standing: Standing;
  readonly meter: Meter;
  readonly log: Log;
  /** Aborted when the process can wait no longer. */
  readonly signal: AbortSignal;
  /** How many processes share the bot's limits, this one included. */
  readonly sharing: () => number;
}

/** The bot with all that it can do, and its digests. */
export interface ComposedBot extends TelegramBot {
  readonly digests: Digests;
  /** Follows a group to its new id in all that is kept. */
  readonly moved: Delivering["moved"];
  /** Has somebody else follow groups from now on. */
  follow(moved: Delivering["moved"]): void;
}

export function composeBot(parts: ComposedParts): ComposedBot {
  const { config, state, composition, standing, meter, log } = parts;
  const { library, whole, embedder } = composition;
  const digests = createDigests({ state, library: whole, log, meter });
  const { further, chosenLanguage, keeping, moved } = composeFeatures({
    config,
    state,
    library,
    embedder,
    digests,
    log,
    meter,
  });
  let follow: Delivering["moved"] = moved;
  const bot = createTelegramBot({
    token: config.botToken,
    apiRoot: config.telegramApiRoot,
    archivist: measured(composition, meter),
    library,
    log,
    meter,
    quota: state.quota,
    signal: parts.signal,
    adminIds: config.adminIds,
    allowedChats: config.allowedChats,
    botInfo: parts.botInfo,
    further,
    chosenLanguage,
    keeping,
    outgoing: { guard: standing.guard, sharing: parts.sharing },
    moved: (from, to) =>
      follow(from, to).catch((fault: unknown) => {
        log.error(
          { from, to, ...describeFault(fault) },
          "Un groupe a changé de numéro, et son digest n’a pu le suivre.",
        );
      }),
  });
  return { ...bot, digests, moved, follow: (next) => void (follow = next) };
}

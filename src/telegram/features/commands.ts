import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import type { Language } from "../../language/languages.ts";
import type { Log } from "../../log.ts";
import type { Wording } from "../../wording/wording.ts";
import type { BotContext } from "../context.ts";
import { describeFault } from "../outgoing/fault.ts";
import { Interrupted } from "../outgoing/interrupted.ts";
import { commandIn } from "./asking/command.ts";
import { personOf } from "./asking/person.ts";

/** Where a command is offered: it may be used elsewhere, too. */
type Place = "private" | "group" | "admin";

interface Row {
  /** In French. */
  readonly name: string;
  /** Elsewhere, where it has another one. */
  readonly english?: string;
  readonly offered: readonly Place[];
}

/**
 * The commands, in the order of the menu. What stands here is offered and must be answered by a feature; its description is in the
 * wording, as `command-…`.
 */
export const COMMANDS = {
  start: { name: "start", offered: ["private"] },
  ask: { name: "demander", english: "ask", offered: ["private", "group"] },
  timeline: { name: "chrono", english: "timeline", offered: ["private", "group"] },
  since: { name: "depuis", english: "since", offered: ["private", "group"] },
  check: { name: "verifier", english: "check", offered: ["private", "group"] },
  articles: { name: "articles", offered: ["private", "group"] },
  digest: { name: "digest", offered: ["private", "group"] },
  follow: { name: "suivre", english: "follow", offered: ["private", "group"] },
  settings: { name: "reglages", english: "settings", offered: ["private", "group"] },
  help: { name: "aide", english: "help", offered: ["private", "group"] },
  privacy: { name: "vieprivee", english: "privacy", offered: ["private", "group"] },
  erase: { name: "effacer", english: "erase", offered: ["private"] },
  stats: { name: "stats", offered: ["admin"] },
} as const satisfies Readonly<Record<string, Row>>;

export type CommandName = keyof typeof COMMANDS;

/** The order of the table. */
const ROWS = Object.entries(COMMANDS) as readonly (readonly [CommandName, Row])[]; // Object.entries forgets the keys.

const BY_NAME = new Map(
  ROWS.flatMap(([command, { name, english = name }]) => [
    [name, command] as const,
    [english, command] as const,
  ]),
);

/** How a command is written in a language, with its slash. */
export function commandName(command: CommandName, language: Language): string {
  const { name, english = name }: Row = COMMANDS[command];
  return `/${language === "fr" ? name : english}`;
}

/** A command that is for this bot. */
export interface GivenCommand {
  /** Null where the bot does not know it. */
  readonly command: CommandName | null;
  /** Whether the bot is named with it. */
  readonly isNamed: boolean;
}

/** The command of a new message, `foreign` where it is for another bot, or null where there is none. */
export function givenCommand({ message, me }: BotContext): GivenCommand | "foreign" | null {
  const given = message && commandIn(message.text ?? message.caption ?? "");
  if (!given || personOf(message, me) === null) return null;
  const isNamed = given.bot === me.username.toLowerCase();
  if (given.bot !== null && !isNamed) return "foreign";
  return { command: BY_NAME.get(given.name) ?? null, isNamed };
}

/** Whether an update is this command, for a filter. */
export function isCommand(command: CommandName): (ctx: BotContext) => boolean {
  return (ctx) => {
    const given = givenCommand(ctx);
    return given !== null && given !== "foreign" && given.command === command;
  };
}

/** Commands with what they do, as people read them in a language. */
export function commandList(place: Place, { language, say }: Wording): BotCommand[] {
  const places: readonly Place[] = place === "admin" ? ["private", "admin"] : [place];
  return ROWS.filter(([, { offered }]) => offered.some((one) => places.includes(one))).map(([command]) => ({
    command: commandName(command, language).slice(1),
    description: say(`command-${command}`),
  }));
}

/** What the menus of commands are made of. */
export interface MenuParts {
  readonly api: Pick<Api, "setMyCommands">;
  readonly adminIds: readonly number[];
  readonly wordings: ReadonlyMap<Language, Wording>;
  readonly log: Log;
}

/**
 * Puts the commands into the menus: for private chats, groups and each admin, in every language; French for all others. A menu that
 * cannot be put is logged, and the others are put all the same; those that the end of the process cuts off go unsaid.
 */
export async function putMenus({ api, adminIds, wordings, log }: MenuParts): Promise<void> {
  const menus: readonly (readonly [Place, BotCommandScope])[] = [
    ["private", { type: "all_private_chats" }],
    ["group", { type: "all_group_chats" }],
    ...adminIds.map((id) => ["admin", { type: "chat", chat_id: id }] as const),
  ];
  for (const [place, scope] of menus) {
    try {
      for (const [language, wording] of wordings) {
        const other = language === "fr" ? { scope } : { scope, language_code: language };
        await api.setMyCommands(commandList(place, wording), other);
      }
    } catch (fault) {
      if (fault instanceof Interrupted) return;
      log.warn({ ...describeFault(fault), place }, "Un menu de commandes n’a pas pu être posé.");
    }
  }
}

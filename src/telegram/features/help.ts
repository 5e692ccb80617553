import { Composer } from "grammy";
import type { Archivist } from "../../answer/archivist.ts";
import { coverageInWords } from "../../wording/coverage.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { inWords } from "./asking/in-words.ts";
import { reply } from "./asking/reply.ts";
import { commandList, isCommand } from "./commands.ts";
import { howToAsk } from "./groups.ts";

/** What the help needs. */
export interface HelpParts {
  readonly archivist: Pick<Archivist, "coverage">;
  readonly courier: Courier;
}

/** `/aide`: how to ask, and the commands that can be used here. */
export function createHelp({ archivist, courier }: HelpParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(isCommand("help")).on("message", async (ctx) => {
    const { chat, wording, me } = ctx;
    const place = chat.type === "private" ? "private" : "group";
    const commands = commandList(place, wording).map((one) => `/${one.command} – ${one.description}`);
    const words = [
      wording.say("help"),
      place === "private" ? wording.say("help-private") : howToAsk(wording, me),
      commands.join("\n"),
      coverageInWords(wording, archivist.coverage()),
    ];
    await reply(courier, ctx, inWords(words.join("\n\n")));
  });
  return composer;
}

import { Composer } from "grammy";
import type { Archivist } from "../../answer/archivist.ts";
import { coverageInWords } from "../../wording/coverage.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import type { Message } from "../message.ts";
import { decodePayload } from "../references.ts";
import { suggestionButtons } from "../rendering/buttons.ts";
import { inLine } from "../rendering/line.ts";
import type { Articles } from "./articles.ts";
import { inWords } from "./asking/in-words.ts";
import { reply } from "./asking/reply.ts";
import { saidIn } from "./asking/said.ts";
import { isCommand } from "./commands.ts";
import type { Suggestions } from "./suggestions.ts";

/** What the first steps need. */
export interface StartParts {
  readonly archivist: Pick<Archivist, "coverage" | "suggestions">;
  readonly courier: Courier;
  readonly suggestions: Pick<Suggestions, "ask">;
  /** Opens an article or a brief for a person. */
  readonly openArticle: Articles["open"];
}

/** `/start`: what the bot does and covers, with questions to try; or where the link leads that somebody came by. */
export function createStart({
  archivist,
  courier,
  suggestions,
  openArticle,
}: StartParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const greeting = ({ wording }: BotContext): Message => {
    const { say, language } = wording;
    const known = archivist.suggestions(language).slice(0, OFFERED);
    const list = known.map(({ text }) => `• ${inLine(text)}`);
    const words = [
      say("greeting"),
      coverageInWords(wording, archivist.coverage()),
      ...(known.length > 0 ? [[say("suggestions"), ...list].join("\n")] : []),
    ];
    return inWords(words.join("\n\n"), suggestionButtons(known, wording));
  };
  composer.filter(isCommand("start")).on("message", async (ctx) => {
    const linked = decodePayload(saidIn(ctx.message, ctx.me).heard.trim());
    if (linked?.kind === "suggestion") return suggestions.ask(ctx, linked.id);
    if (linked?.kind === "article") return openArticle(ctx, linked.document);
    await reply(courier, ctx, greeting(ctx));
  });
  return composer;
}

/** So many questions are offered to begin with. */
const OFFERED = 3;

import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { inWords } from "./asking/in-words.ts";
import { personOf } from "./asking/person.ts";
import { reply } from "./asking/reply.ts";
import { commandName, isCommand } from "./commands.ts";
import type { Memory } from "./memory/memory.ts";

/** What is kept on disk of a person in a chat. */
export interface Keeping {
  /** Each thing that is kept, in words, one a line; none where there is nothing. */
  kept(ctx: BotContext, person: number, chat: number): Promise<readonly string[]>;
  erase(person: number, chat: number): Promise<void>;
}

/** What privacy needs. */
export interface PrivacyParts {
  readonly courier: Courier;
  readonly memory: Pick<Memory, "forgetPerson">;
  readonly keeping?: Keeping | undefined;
}

/** `/vieprivee` says what is kept of a person, `/effacer` deletes it at once, in every chat. */
export function createPrivacy({ courier, memory, keeping }: PrivacyParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(isCommand("privacy")).on("message", async (ctx) => {
    const { message, chat, me, wording } = ctx;
    const person = personOf(message, me);
    const kept = person === null ? undefined : await keeping?.kept(ctx, person, chat.id);
    const words = [
      wording.say("privacy"),
      kept && kept.length > 0 ? kept.join("\n") : wording.say("privacy-nothing-kept"),
      wording.say("privacy-erase", { command: commandName("erase", wording.language) }),
    ];
    await reply(courier, ctx, inWords(words.join("\n\n")));
  });
  composer.filter(isCommand("erase")).on("message", async (ctx) => {
    const { message, chat, me, wording } = ctx;
    const person = personOf(message, me);
    if (person === null) return;
    memory.forgetPerson(person);
    await keeping?.erase(person, chat.id);
    await reply(courier, ctx, inWords(wording.say("erased")));
  });
  return composer;
}

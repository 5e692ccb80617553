import { Composer } from "grammy";
import type { Archivist } from "../../answer/archivist.ts";
import { coverageInWords } from "../../wording/coverage.ts";
import type { Wording } from "../../wording/wording.ts";
import type { BotContext } from "../context.ts";
import type { Courier } from "../courier.ts";
import { inWords } from "./asking/in-words.ts";
import type { Journal } from "./asking/journal.ts";
import { reply } from "./asking/reply.ts";
import { isCommand } from "./commands.ts";

/** What the numbers need. */
export interface StatsParts {
  readonly journal: Pick<Journal, "figures">;
  readonly archivist: Pick<Archivist, "coverage">;
  readonly courier: Courier;
  readonly adminIds: readonly number[];
}

/** `/stats`, for admins: what was done since the start, in numbers. To others it is no command. */
export function createStats({ journal, archivist, courier, adminIds }: StatsParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer
    .filter(isCommand("stats"))
    .filter(({ from }) => from !== undefined && adminIds.includes(from.id))
    .on("message", async (ctx) => {
      const { wording } = ctx;
      const words = [
        figuresInWords(wording, journal.figures()),
        wording.say("stats-process", {
          megabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
          minutes: Math.round(process.uptime() / 60),
        }),
        coverageInWords(wording, archivist.coverage()),
      ];
      await reply(courier, ctx, inWords(words.join("\n")));
    });
  return composer;
}

function figuresInWords({ say }: Wording, { outcomes, latency }: ReturnType<Journal["figures"]>): string {
  const [half, most] = latency ?? [];
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const counts = say("stats-outcomes", { total, ...outcomes });
  if (half === undefined || most === undefined) return counts;
  return `${counts}\n${say("stats-latency", { half: Math.round(half), most: Math.round(most) })}`;
}

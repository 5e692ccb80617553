import { Bot, type Composer } from "grammy";
import { createLibrary, type Library } from "../../src/answer/library.ts";
import { readCurrent, readFolder } from "../../src/archive/folder.ts";
import { gatherContents } from "../../src/store/contents.ts";
import { createStore } from "../../src/store/memory.ts";
import type { BotContext } from "../../src/telegram/context.ts";
import { createCheck, type Check } from "../../src/telegram/courier-check.ts";
import { createCourier, type Courier } from "../../src/telegram/courier.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { temporaryFolder, writeFiles, type Files } from "./archives.ts";
import { startBotApi, type BotApi } from "./bot-api/index.ts";
import { shippedEmbedder } from "./model.ts";
import { keptLog, type KeptLog } from "./kept-log.ts";
import { runBot } from "./running-bot.ts";

/** An archive in a folder that a test may change, and its library. */
export async function libraryOf(
  files: Files,
  embedder: PassageEmbedder = shippedEmbedder(),
): Promise<{ seeds: string; library: Library }> {
  const seeds = temporaryFolder();
  writeFiles(seeds, files);
  return { seeds, library: await libraryIn(seeds, embedder) };
}

/** What an index is made with. */
type PassageEmbedder = Parameters<typeof gatherContents>[2];

/** The library of a folder. */
export async function libraryIn(
  seeds: string,
  embedder: PassageEmbedder = shippedEmbedder(),
): Promise<Library> {
  const update = async () => {
    const contents = await gatherContents(await readFolder(seeds), new Map(), embedder, () => undefined);
    return { store: createStore(contents), known: [] };
  };
  return createLibrary({
    shelf: await update(),
    readCurrent: (file) => readCurrent(seeds, file),
    update,
  });
}

/** What a feature under test is given. */
export interface FeatureParts {
  readonly library: Library;
  readonly courier: Courier;
  readonly check: Check;
}

/** A Telegram with a bot that has one feature, until the test ends. Everybody is spoken to in their client's language. */
export async function startFeature(
  library: Library,
  feature: (parts: FeatureParts) => Composer<BotContext>,
): Promise<BotApi & Pick<KeptLog, "lines">> {
  const api = await startBotApi();
  const log = keptLog();
  const bot = new Bot<BotContext>(api.token, { client: { apiRoot: api.root } });
  bot.use(async (ctx, next) => {
    const code = ctx.from?.language_code;
    ctx.wording = wordingOf(code === "en" || code === "vi" ? code : "fr");
    await next();
  });
  const courier = createCourier({ api: bot.api, library, log });
  bot.use(feature({ library, courier, check: createCheck({ library, log }) }));
  await runBot(bot, api, log);
  return { ...api, lines: log.lines };
}

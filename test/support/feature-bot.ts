import { Bot, type Composer } from "grammy";
import { onTestFinished } from "vitest";
import { createLibrary, type Library } from "../../src/answer/library.ts";
import { readCurrent, readFolder } from "../../src/archive/folder.ts";
import { gatherContents } from "../../src/store/contents.ts";
import { createStore } from "../../src/store/memory.ts";
import type { BotContext } from "../../src/telegram/context.ts";
import { openState } from "../../src/state/sqlite/open.ts";
import { createCheck, type Check } from "../../src/telegram/courier-check.ts";
import { createCourier, type Courier } from "../../src/telegram/courier.ts";
import { createPolling } from "../../src/telegram/polling/polling.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { temporaryFolder, writeFiles, type Files } from "./archives.ts";
import { startBotApi, type BotApi } from "./bot-api/index.ts";
import { shippedEmbedder } from "./model.ts";
import { keptLog, type KeptLog } from "./kept-log.ts";

/** An archive in a folder that a test may change, its library and the folder. */
export async function libraryOf(files: Files): Promise<{ seeds: string; library: Library }> {
  const seeds = temporaryFolder();
  writeFiles(seeds, files);
  return { seeds, library: await libraryIn(seeds) };
}

/** The library of a folder. */
export async function libraryIn(seeds: string): Promise<Library> {
  const embedder = shippedEmbedder();
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
  await bot.init();
  const state = await openState(temporaryFolder());
  const ledger = state.ledger(bot.botInfo.id, Date.now);
  const polling = createPolling({ bot, ledger, log, sending: new AbortController() });
  const running = polling.run();
  onTestFinished(async () => {
    await polling.stop();
    await running;
    await state.close();
    await api.stop();
  });
  return { ...api, lines: log.lines };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createArchivist, type Archivist } from "../../src/answer/archivist.ts";
import { createLibrary, type Library, type Shelf } from "../../src/answer/library.ts";
import { knownQuestions } from "../../src/answer/suggestions/suggestions.ts";
import { readCurrent } from "../../src/archive/folder.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { createTelegramBot, type BotParts } from "../../src/telegram/bot.ts";
import { writeFiles, type Files } from "./archives.ts";
import { startBotApi, type BotApi, type Settings } from "./bot-api/index.ts";
import { keptLog, type KeptLog } from "./kept-log.ts";
import { shippedEmbedder } from "./model.ts";
import { FREE } from "./polling-bot.ts";
import { runBot } from "./running-bot.ts";

/** An archive for the tests of a file, with the real model above it. */
export interface Shelved {
  readonly library: Library;
  readonly archivist: Archivist;
  /** The folder of its files. */
  readonly seeds: string;
  readonly remove: () => void;
}

/** The folder of the five articles. */
export const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

/** The archive of these files, or of the five articles, indexed in a temporary folder. */
export async function shelve(files?: Files, embedder = shippedEmbedder()): Promise<Shelved> {
  const work = mkdtempSync(join(tmpdir(), "archiviste-"));
  const seeds = files ? join(work, "seeds") : SEEDS;
  if (files) writeFiles(seeds, files);
  const over = (shelf: Shelf) =>
    createLibrary({ shelf, readCurrent: (file) => readCurrent(seeds, file), update });
  async function update(): Promise<Shelf> {
    const { store } = await updateIndex({ seeds, index: join(work, "index"), embedder });
    const plain = createArchivist({ library: over({ store, known: [] }), embedder });
    return { store, known: await knownQuestions(store, plain.ask) };
  }
  const library = over(await update());
  const archivist = createArchivist({ library, embedder });
  return { library, archivist, seeds, remove: () => rmSync(work, { recursive: true }) };
}

/** How the bot of a test differs from the usual one, and its Telegram from the usual one. */
export interface TalkPlan extends Partial<BotParts> {
  readonly telegram?: Partial<Settings>;
}

/** A Telegram with the whole bot at work in it, until the test ends; it is held to no limits of speed. */
export async function startTalking(
  { library, archivist }: Pick<Shelved, "library" | "archivist">,
  { telegram = {}, ...plan }: TalkPlan = {},
): Promise<BotApi & Pick<KeptLog, "lines"> & { readonly putMenus: () => Promise<void> }> {
  const api = await startBotApi(telegram);
  const log = keptLog();
  const sending = new AbortController();
  const { bot, putMenus } = createTelegramBot({
    token: api.token,
    apiRoot: api.root,
    archivist,
    library,
    log,
    signal: sending.signal,
    adminIds: [],
    allowedChats: null,
    outgoing: { limits: FREE },
    ...plan,
  });
  await runBot(bot, api, log, sending);
  return { ...api, lines: log.lines, putMenus };
}

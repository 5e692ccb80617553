import type { Environment } from "../config.ts";
import { checkArchive } from "./archive.ts";
import { checkDatabase } from "./database.ts";
import type { Finding } from "./finding.ts";
import { checkStateFolder } from "./folders.ts";
import { checkIndex } from "./index-folder.ts";
import { checkNode, checkPort, checkZone } from "./machine.ts";
import { checkModel } from "./model.ts";
import { readSettings } from "./settings.ts";
import { checkTelegram } from "./telegram.ts";

/**
 * Examines everything that the bot needs, one finding after the other: the machine, the settings, the archive, the model, the index, the
 * state or the database, Telegram. Changes nothing: no folder is made, nothing brought up to date. What depends on a setting that is
 * wrong is not examined. Never throws for what it examines.
 */
export async function* examine(environment: Environment, root: string): AsyncGenerator<Finding> {
  yield checkNode(root);
  const { findings, config, wrong } = readSettings(environment, root);
  yield* findings;
  const archive = await checkArchive(config.seedsDir);
  yield* archive.findings;
  const model = wrong.has("EMBEDDING_MODEL") ? null : await checkModel(config);
  if (model) yield model.finding;
  const compared = { source: archive.source, model: model?.fingerprint ?? null };
  if (config.databaseUrl !== null) yield* await checkDatabase(config.databaseUrl, compared);
  else if (!wrong.has("DATABASE_URL")) {
    yield await checkIndex(config.indexDir, compared.source, compared.model);
    yield checkStateFolder(config.dataDir);
  }
  if (!wrong.has("BOT_TOKEN") && !wrong.has("TELEGRAM_API_ROOT")) yield* await checkTelegram(config);
  if (config.port !== null && !wrong.has("PORT") && !wrong.has("HOST"))
    yield await checkPort({ host: config.host, port: config.port });
  if (!wrong.has("TIME_ZONE")) yield checkZone(config.timeZone, config.digestTime, new Date());
}

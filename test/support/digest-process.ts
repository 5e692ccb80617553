import { Bot } from "grammy";
import { createLibrary } from "../../src/answer/library.ts";
import { readCurrent } from "../../src/archive/folder.ts";
import { createDigests } from "../../src/service/digests/digests.ts";
import { joinReplicas } from "../../src/service/replicas.ts";
import { openState } from "../../src/state/open.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { configureOutgoing } from "../../src/telegram/outgoing/outgoing.ts";
import type { DigestPlan } from "./digest-processes.ts";
import { shippedEmbedder } from "./model.ts";
import { FREE } from "./polling-bot.ts";

/*
 * Digests delivered by a process of its own: `digest-process.ts <plan as JSON>`. Logs JSON lines on stdout, the first and the last with
 * the most memory that it has taken; ends on SIGTERM as the bot does.
 */
const plan: DigestPlan = JSON.parse(process.argv[2] ?? "");
const write = (level: string) => (fields: object, message: string) =>
  void process.stdout.write(`${JSON.stringify({ level, ...fields, message })}\n`);
const log = { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };

const embedder = shippedEmbedder();
const update = async () => {
  const { store } = await updateIndex({ seeds: plan.seeds, index: plan.index, embedder });
  return { store, known: [] };
};
const library = createLibrary({
  shelf: await update(),
  readCurrent: (file) => readCurrent(plan.seeds, file),
  update,
});
const state = await openState({ databaseUrl: plan.database ?? null, dataDir: plan.data });
const { api } = new Bot(plan.token, { client: { apiRoot: plan.root } });
const sending = new AbortController();
const ending = new AbortController();
process.once("SIGTERM", () => ending.abort());
const replicas = plan.database
  ? await joinReplicas({ leases: state.leases, gone: state.deliveries.takeBack, signal: ending.signal })
  : null;
configureOutgoing(api, {
  log,
  sharing: replicas?.count,
  signal: sending.signal,
  ...(plan.limits !== "telegram" && { limits: plan.limits ?? FREE }),
  patience: { retry: { first: 20, most: 200 } },
});
const digests = createDigests({ state, library, log, clock: () => Date.now() + (plan.ahead ?? 0) });
const { dead = null, timings = {} } = plan;
const side = replicas
  ? { holder: replicas.holder, sharing: replicas.count, ready: replicas.known }
  : { holder: plan.holder };
const most = () => ({ megabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
log.info(most(), "ready");
await digests.deliver({ api, signal: ending.signal, dead, timings, ...side }).ended;
await replicas?.leave();
sending.abort();
await state.close();
log.info(most(), "ended");
process.exit(0);

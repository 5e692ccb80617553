import { openDatabase } from "../../../src/postgres/database.ts";
import { createLaneLocks, LOCK_TIMINGS } from "../../../src/state/postgres/lane-locks.ts";
import type { LockTimings } from "../../../src/state/postgres/lock-session.ts";
import { openState } from "../../../src/state/postgres/open.ts";
import { composeHookBot, type HookPlan } from "./bot.ts";

/** A bot behind a webhook as a process of its own: `process.ts <plan as JSON>`; logs JSON lines on stdout, the first its address. */
const plan: HookPlan & { readonly database: string; readonly lockTimings?: LockTimings } = JSON.parse(
  process.argv[2] ?? "",
);
const write = (level: string) => (fields: object, message: string) =>
  void process.stdout.write(`${JSON.stringify({ level, ...fields, message })}\n`);
const log = { info: write("info"), warn: write("warn"), error: write("error") };

const state = await openState(plan.database);
const database = await openDatabase(plan.database);
const locks = createLaneLocks(database, plan.lockTimings ?? LOCK_TIMINGS);
const { webhook, server, url, end } = await composeHookBot(state, { ...plan, locks, log });
process.once("SIGTERM", () => void end());
const running = webhook.run();
server.open(webhook.take);
log.info({ url }, "ready");
await running;
await server.stop();
await locks.close();
await database.close();
await state.close();
process.exit(0);

import { composeBot, type BotPlan } from "./polling-bot.ts";

/** A bot as a process of its own: `polling-process.ts <plan as JSON>`; logs JSON lines on stdout, ends on SIGTERM as the real one. */
const plan: BotPlan = JSON.parse(process.argv[2] ?? "");
const write = (level: string) => (fields: object, message: string) =>
  void process.stdout.write(`${JSON.stringify({ level, ...fields, message })}\n`);
const log = { info: write("info"), warn: write("warn"), error: write("error") };

const { bot, polling, sending, close } = await composeBot({ ...plan, log });
process.once("SIGTERM", () => void polling.stop().then(() => sending.abort()));
await bot.init().catch((fault: unknown) => (sending.signal.aborted ? undefined : Promise.reject(fault)));
log.info({}, "ready");
await polling.run();
await close();
process.exit(0);

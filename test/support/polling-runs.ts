import { onTestFinished } from "vitest";
import { temporaryFolder } from "./archives.ts";
import { startBotApi, type BotApi } from "./bot-api/index.ts";
import { composeBot, type BotPlan } from "./polling-bot.ts";

/** A running bot, in this process, on a server; the test ends it. */
export async function startBot(server: Pick<BotApi, "root" | "token">, plan: Partial<BotPlan> = {}) {
  const { root, token } = server;
  const composed = await composeBot({ root, token, folder: temporaryFolder(), ...plan });
  await composed.bot.init();
  const running = composed.polling.run();
  const end = async () => {
    await composed.polling.stop();
    await running.catch(() => undefined);
    await composed.close();
  };
  onTestFinished(end);
  return { ...composed, running, end };
}

/** A server that ends with the test. */
export async function startServer(options: Parameters<typeof startBotApi>[0] = {}): Promise<BotApi> {
  const server = await startBotApi(options);
  onTestFinished(() => server.stop());
  return server;
}

/** The texts that the bot has sent to a chat, in order. */
export function saidTo(server: BotApi, chat: number): string[] {
  const fromBot = server.messages(chat).filter(({ from }) => from?.is_bot);
  return fromBot.map(({ text }) => text ?? "");
}

/** As many questions as wanted, all different. */
export function questions(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `question ${index + 1}`);
}

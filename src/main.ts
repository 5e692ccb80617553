import { parseArgs } from "node:util";
import { composeArchivist } from "./compose.ts";
import { loadConfig, readEnvironment, type Config } from "./config.ts";
import { createLog } from "./log.ts";
import { createService } from "./service/service.ts";
import { print, readArguments, runCommand, say } from "./terminal/command.ts";
import { converse, promptedLines } from "./terminal/conversation.ts";
import { linesOf } from "./terminal/lines.ts";
import { withProgress } from "./terminal/progress.ts";
import { renderAnswer } from "./terminal/rendering.ts";
import { screenOf } from "./terminal/screen.ts";
import { whyLines } from "./terminal/why.ts";
import { wordingOf } from "./wording/wording.ts";

const USAGE = `Usage : npm start
Lance le bot. Sans BOT_TOKEN, la conversation se tient dans le terminal ; des questions données sur l’entrée
standard, une par ligne, sont répondues l’une après l’autre. Réglages : voir .env.example.`;

await runCommand(async () => {
  const options = { help: { type: "boolean", short: "h" } } as const;
  const { values } = readArguments(() => parseArgs({ options }), USAGE);
  if (values.help) return print(USAGE);
  const environment = readEnvironment();
  const serves = Boolean(environment["BOT_TOKEN"]?.trim());
  const config = loadConfig(environment, undefined, [
    "SEEDS_DIR",
    "INDEX_DIR",
    ...(serves && !environment["DATABASE_URL"]?.trim() ? (["DATA_DIR"] as const) : []),
  ]);
  const { botToken } = config;
  return botToken === null ? talk(config) : serve({ ...config, botToken });
});

/** Serves in Telegram until a signal; a second one does not wait for what was begun. */
async function serve(config: Config & { readonly botToken: string }): Promise<void> {
  const service = createService(config, createLog(config.logLevel));
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => {
      service.stop();
      process.once(name, () => process.exit(0));
    });
  }
  await service.run();
  // The model's threads would keep the process for a moment.
  process.exit(0);
}

async function talk(config: Config): Promise<void> {
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => process.exit(0));
  say(
    "BOT_TOKEN n’est pas défini : la conversation se tient ici, dans le terminal. Pour Telegram, donnez le jeton de @BotFather.",
  );
  const { archivist } = await withProgress(process.stderr, (tell) => composeArchivist(config, tell));
  const wording = wordingOf("fr");
  const typed = process.stdin.isTTY && process.stdout.isTTY;
  if (typed) await print(wording.say("welcome"));
  const lines = typed ? promptedLines(process.stdin, process.stdout) : linesOf(process.stdin);
  const last = await converse(lines, wording, {
    ask: ({ question, history }) => archivist.ask(question, history),
    show: (answer) =>
      print(
        ...renderAnswer(answer, wordingOf(answer.language), archivist.coverage(), screenOf(process.stdout)),
        "",
      ),
    explain: (answer) => print(...whyLines(answer, wordingOf(answer.language), screenOf(process.stdout)), ""),
    complain: say,
  });
  if (typed) await print(wordingOf(last?.language ?? "fr").say("farewell"));
}

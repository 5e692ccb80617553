import { parseArgs } from "node:util";
import { composeArchivist } from "../src/compose.ts";
import { loadConfig, readEnvironment } from "../src/config.ts";
import { answerJson } from "../src/terminal/answer-json.ts";
import { print, readArguments, runCommand } from "../src/terminal/command.ts";
import { explainAnswer } from "../src/terminal/explanation.ts";
import { WrongUse } from "../src/terminal/fault.ts";
import { answerLines } from "../src/terminal/json-lines.ts";
import { linesOf } from "../src/terminal/lines.ts";
import { withProgress } from "../src/terminal/progress.ts";
import { faultOfQuestion } from "../src/wording/question.ts";
import { renderAnswer } from "../src/terminal/rendering.ts";
import { screenOf } from "../src/terminal/screen.ts";
import { whyLines } from "../src/terminal/why.ts";
import { wordingOf } from "../src/wording/wording.ts";

const USAGE = `Usage : npm run ask -- "question"
        npm run -s ask -- --json "question"   la réponse en JSON, sur une ligne
        npm run -s ask -- --json -            une ligne de JSON par ligne lue sur l’entrée standard
Options :
  --explain   dit aussi pourquoi chaque citation a son rang
  --json      répond en JSON
  -h, --help  affiche ceci`;

const OPTIONS = {
  explain: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
} as const;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    () => parseArgs({ options: OPTIONS, allowPositionals: true }),
    USAGE,
  );
  const { json = false, explain = false, help = false } = values;
  if (help) await print(USAGE);
  else if (positionals[0] !== "-") await answerOne(positionals.join(" "), json, explain);
  else if (!json) throw new WrongUse("« - » ne va qu’avec --json.", USAGE);
  else if (positionals.length > 1)
    throw new WrongUse("« - » lit les questions sur l’entrée standard : n’en ajoutez pas d’autre.", USAGE);
  else await answerInput(explain);
});

async function answerOne(question: string, json: boolean, explain: boolean): Promise<void> {
  const problem = faultOfQuestion(question, wordingOf("fr"));
  if (problem !== null) throw new WrongUse(problem, question.trim() === "" ? USAGE : "");
  const { archivist } = await compose();
  const answer = await archivist.ask(question);
  if (json) return print(answerJson(answer, { explain }));
  const wording = wordingOf(answer.language);
  const screen = screenOf(process.stdout);
  await print(...renderAnswer(answer, wording, archivist.coverage(), screen));
  if (explain) await print("", ...whyLines(answer, wording, screen), "", ...explainAnswer(answer));
}

async function answerInput(explain: boolean): Promise<void> {
  const { archivist } = await compose();
  const answers = answerLines(linesOf(process.stdin), wordingOf("fr"), async ({ question, history }) =>
    answerJson(await archivist.ask(question, history), { explain }),
  );
  for await (const line of answers) await print(line);
}

function compose() {
  const config = loadConfig(readEnvironment());
  return withProgress(process.stderr, (onProgress) => composeArchivist(config, onProgress));
}

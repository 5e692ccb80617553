import { parseArgs } from "node:util";
import { composeIndex } from "../src/compose.ts";
import { loadConfig, readEnvironment, type Config } from "../src/config.ts";
import { digestFor, type Card, type Digest } from "../src/digest/digest.ts";
import { localDay, type LocalDay } from "../src/digest/due/due.ts";
import { issueOf } from "../src/telegram/delivery/newsroom.ts";
import { isBlockquote, partsOf, type Part } from "../src/telegram/message.ts";
import { reasonInWords } from "../src/telegram/rendering/digest-card.ts";
import { digestMessage } from "../src/telegram/rendering/digest.ts";
import { jsonLine } from "../src/terminal/answer-json.ts";
import { print, readArguments, runCommand } from "../src/terminal/command.ts";
import { WrongUse } from "../src/terminal/fault.ts";
import { printable } from "../src/terminal/printable.ts";
import { withProgress } from "../src/terminal/progress.ts";
import { wordingOf } from "../src/wording/wording.ts";
import { arrivedOn } from "./digest-arrivals.ts";

const USAGE = `Usage : npm run digest -- --dry-run
Montre le digest du jour, sans suivis, sans rien envoyer ni écrire. Le bot (npm start) envoie à chacun le sien, à son heure.
Options :
  --date 2026-07-10   le digest de ce jour
  --json              en JSON, sur une ligne
  -h, --help          affiche ceci`;

const OPTIONS = {
  "dry-run": { type: "boolean" },
  date: { type: "string" },
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
} as const;

/** A preview writes nothing. */
const NOTHING_NOTED = { note: async () => undefined, after: async () => [] };

await runCommand(async () => {
  const { values } = readArguments(() => parseArgs({ options: OPTIONS }), USAGE);
  const { "dry-run": isDry = false, date, json = false, help = false } = values;
  if (help) return print(USAGE);
  if (date !== undefined && !isDay(date))
    throw new WrongUse(`« ${date} » n’est pas une date ; écrivez par exemple --date 2026-07-10.`);
  if (!isDry)
    throw new WrongUse(
      "C’est le bot (npm start) qui envoie les digests, à l’heure de chacun ; pour en voir un sans rien envoyer, ajoutez --dry-run.",
      USAGE,
    );
  const config = loadConfig(readEnvironment());
  const day = date ?? localDay(Date.now(), config.timeZone);
  const digest = await preview(config, day);
  const parts = partsOf(digestMessage(digest, day, wordingOf("fr")));
  if (json) await print(digestJson(day, parts, digest));
  else await print(...parts.flatMap((part, at) => [...(at === 0 ? [] : [""]), ...linesOf(part)]));
});

/** The digest of a day for a reader without follows; new is what came on that day, as far as that is known. */
async function preview(config: Config, day: LocalDay): Promise<Digest> {
  const { store } = await withProgress(process.stderr, (onProgress) => composeIndex(config)({ onProgress }));
  const fresh = await arrivedOn(day, config);
  const { newsOf } = await issueOf(store, NOTHING_NOTED, Date.now, { fresh, days: [day] });
  const reader = { chat: "", today: day, since: day, shown: new Map(), follows: [], mutes: [] };
  return digestFor(newsOf(fresh).desk, reader, store);
}

function digestJson(date: LocalDay, parts: readonly Part[], { cards }: Digest): string {
  return jsonLine({ date, messages: parts.map(({ text }) => text), cards: cards.map(cardFields) });
}

function cardFields({ title, file, quote, reason, others }: Card) {
  const { text, display, start, end } = quote;
  const span = { file: quote.file, start, end };
  return {
    title,
    file,
    quote: { span, text, display },
    reason: reasonInWords(reason, wordingOf("fr")),
    others,
  };
}

/** A message as lines for a terminal; the archive's words stand behind a bar. */
function linesOf({ text, entities }: Part): string[] {
  const quoted = entities.filter(isBlockquote);
  let end = -1;
  return text.split("\n").map((line) => {
    const start = end + 1;
    end = start + line.length;
    const isQuoted = quoted.some(({ offset, length }) => offset <= start && end <= offset + length);
    return (isQuoted ? "> " : "") + printable(line);
  });
}

/** Whether a calendar has the day, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

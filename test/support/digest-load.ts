import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openState } from "../../src/state/sqlite/open.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { startBotApi } from "./bot-api/index.ts";
import { startDigests } from "./digest-processes.ts";
import { shippedEmbedder } from "./model.ts";

/*
 * Measures the delivery of a day's digests to many: `npx tsx test/support/digest-load.ts 10000`. A process of its own sends them, with
 * the repository's articles, to a Telegram that holds it to its limits. Says how long it took beside what those allow, and the most
 * memory; ends with 1 where a digest is missing, came twice or was refused, or where it took 1.15 times as long or more.
 */
const count = Number(process.argv[2] ?? 1_000);
const root = new URL("../..", import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), "archiviste-"));
const say = (line: string) => void process.stdout.write(`${line}\n`);

const server = await startBotApi();
server.limits(true);
const chats = Array.from({ length: count }, () => server.user().openedChat().chat.id);
const archive = { seeds: join(root, "seeds"), index: join(work, "index") };
await updateIndex({ ...archive, embedder: shippedEmbedder() });
const state = await openState(join(work, "data"));
const now = Date.now();
const subscription = { time: "00:00", zone: "UTC", language: "fr", since: now } as const;
const created = new Date(now).toISOString().slice(0, 10);
for (const chat of chats) {
  const place = { chat, topic: null };
  await state.subscriptions.subscribe({ ...subscription, place, created, starts: created });
}
await state.close();
say(`${count} abonnés`);

const began = Date.now();
const running = await startDigests({
  root: server.root,
  token: server.token,
  ...archive,
  data: join(work, "data"),
  holder: "load",
  limits: "telegram",
});
const sentSoFar = () => server.calls.length;
for (let before = -1; before < sentSoFar() || before === 0; await pause(3_000)) before = sentSoFar();
const { code } = await running.end("SIGTERM");
await server.stop();
rmSync(work, { recursive: true });

const calls = server.callsTo("sendMessage");
const refused = calls.filter(({ error }) => error).length;
const wrong = chats.filter((chat) => server.messages(chat).length !== 1).length;
const [first = NaN, last = NaN] = [calls[0]?.at, calls.at(-1)?.at];
const [took, least] = [(last - first) / 1_000, count / 30];
say(`premier ${((first - began) / 1_000).toFixed(1)} s après le démarrage`);
say(`${took.toFixed(1)} s ; au mieux ${least.toFixed(1)} s ; rapport ${(took / least).toFixed(3)}`);
say(`refusés ${refused} ; manquants ou doublés ${wrong} ; fin ${code}`);
const memory = running.lines().flatMap(({ megabytes }) => megabytes ?? []);
say(`mémoire ${memory.join(" Mo au début, ")} Mo au plus`);
process.exit(refused > 0 || wrong > 0 || took >= 1.15 * least ? 1 : 0);

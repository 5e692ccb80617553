import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openState } from "../../src/state/open.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { startBotApi } from "./bot-api/index.ts";
import { startDigests, type DigestProcess } from "./digest-processes.ts";
import { shippedEmbedder } from "./model.ts";
import { createTestDatabase, isRealServer } from "./postgres/postgres.ts";

/*
 * Measures the delivery of a day's digests to many: `npx tsx test/support/digest-load.ts 10000`. A process of its own sends them, with
 * the repository's articles, to a Telegram that holds it to its limits. `10000 3` has three processes on one database deliver side by side
 * (TEST_DATABASE_URL names the server), `10000 3 kill` kills one of them in the middle. Says how long it took beside what Telegram's limits
 * allow, and the most memory; ends with 1 where a digest is missing, came twice (but for those that a kill met on their way) or was
 * refused, or where it took 1.15 times as long or more.
 */
const [count = 1_000, processes = 1] = process.argv.slice(2, 4).map(Number);
const kills = process.argv[4] === "kill";
const root = new URL("../..", import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), "archiviste-"));
const say = (line: string) => void process.stdout.write(`${line}\n`);
if (processes > 1 && !isRealServer) throw new Error("TEST_DATABASE_URL names no server.");

const server = await startBotApi();
server.limits(true);
const chats = Array.from({ length: count }, () => server.user().openedChat().chat.id);
const archive = { seeds: join(root, "seeds"), index: join(work, "index") };
await updateIndex({ ...archive, embedder: shippedEmbedder() });
const database = processes > 1 ? await createTestDatabase() : null;
const data = join(work, "data");
const state = await openState({ databaseUrl: database?.address ?? null, dataDir: data });
const now = Date.now();
const subscription = { time: "00:00", zone: "UTC", language: "fr", since: now } as const;
const created = new Date(now).toISOString().slice(0, 10);
for (const chat of chats) {
  const place = { chat, topic: null };
  await state.subscriptions.subscribe({ ...subscription, place, created, starts: created });
}
await state.close();
say(`${count} abonnés ; ${processes} processus${kills ? ", dont un est tué au milieu" : ""}`);

const began = Date.now();
const start = (_: unknown, at: number) =>
  startDigests({
    root: server.root,
    token: server.token,
    ...archive,
    data,
    database: database?.address,
    holder: `load ${at}`,
    limits: "telegram",
  });
const running = await Promise.all(Array.from({ length: processes }, start));
const sentSoFar = () => server.calls.length;
const killed = kills ? running.at(-1) : undefined;
if (killed) {
  while (sentSoFar() < count / 2) await pause(20);
  await killed.end("SIGKILL");
}
// What a killed one had in hand is given to others when it has been silent for a while.
const quiet = kills ? 25_000 : 6_000;
for (let before = -1; before < sentSoFar() || before === 0; await pause(quiet)) before = sentSoFar();
const ends = await Promise.all(running.filter((one) => one !== killed).map((one) => one.end("SIGTERM")));
await server.stop();
await database?.remove();
rmSync(work, { recursive: true });

const calls = server.callsTo("sendMessage");
const refused = calls.filter(({ error }) => error).length;
const missing = chats.filter((chat) => server.messages(chat).length === 0).length;
const doubled = chats.filter((chat) => server.messages(chat).length > 1).length;
const [first = NaN, last = NaN] = [calls[0]?.at, calls.at(-1)?.at];
const [took, least] = [(last - first) / 1_000, count / 30];
say(`premier ${((first - began) / 1_000).toFixed(1)} s après le démarrage`);
say(`${took.toFixed(1)} s ; au mieux ${least.toFixed(1)} s ; rapport ${(took / least).toFixed(3)}`);
say(`envoyés par chacun ${running.map(sentBy).join(", ")} ; au plus ${mostInASecond()} en une seconde`);
say(
  `refusés ${refused} ; manquants ${missing} ; doublés ${doubled} ; fin ${ends.map(({ code }) => code).join(", ")}`,
);
const memory = running[0]?.lines().flatMap(({ megabytes }) => megabytes ?? []) ?? [];
say(`mémoire ${memory.join(" Mo au début, ")} Mo au plus`);
// So many are on their way at once at most, see Traffic.
const mayDouble = kills ? 24 : 0;
const isSlow = !kills && took >= 1.15 * least;
process.exit(refused > 0 || missing > 0 || doubled > mayDouble || isSlow ? 1 : 0);

/** How many a process has told that it sent; one that was killed had not told of its last. */
function sentBy(one: DigestProcess): number {
  return one.lines().reduce((sum, { sent }) => sum + Number(sent ?? 0), 0);
}

/** Telegram allows 30. */
function mostInASecond(): number {
  const times = calls.map(({ at }) => at).toSorted((a, b) => a - b);
  let from = 0;
  return times.reduce((most, time, at) => {
    while ((times[from] ?? time) <= time - 1_000) from++;
    return Math.max(most, at - from + 1);
  }, 0);
}

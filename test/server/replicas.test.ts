import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { callRaw } from "../support/bot-api/raw.ts";
import type { BotApi } from "../support/bot-api/index.ts";
import { echoOf } from "../support/polling-bot.ts";
import { questions, saidTo, startServer } from "../support/polling-runs.ts";
import type { LockTimings } from "../../src/state/postgres/lock-session.ts";
import { proxyTo } from "../support/postgres/proxy.ts";
import { createTestDatabase, isRealServer } from "../support/postgres/postgres.ts";
import { startBalancer } from "../support/webhook/balancer.ts";
import { SECRET } from "../support/webhook/bot.ts";
import { startReplica } from "../support/webhook/replicas.ts";

/** Processes on one database behind a balancer, to which Telegram delivers. */
async function startReplicas(
  count: number,
  plan: { thinking?: number; most?: number; lockTimings?: LockTimings } = {},
) {
  const api = await startServer({ webhookRetry: 50, patience: 60_000 });
  const { address: database, remove } = await createTestDatabase();
  const proxy = await proxyTo(database);
  onTestFinished(async () => {
    await proxy.close();
    await remove();
  });
  const starting = Array.from({ length: count }, (_, at) =>
    startReplica(api, { database: proxy.address, holder: `replica ${at}`, timings: { sweep: 300 }, ...plan }),
  );
  const replicas = await Promise.all(starting);
  const url = await startBalancer(replicas.map((one) => one.url));
  await callRaw(api, "setWebhook", { url, secret_token: SECRET });
  return { api, replicas, proxy, database };
}

/** Has a server do something. */
async function onServer(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Some people who ask some questions each, all at once. */
function burst(api: BotApi, people: number, each: number) {
  const asked = questions(each);
  const chats = Array.from({ length: people }, () => api.user().privateChat());
  for (const text of asked) for (const chat of chats) chat.send(text);
  return { chats, asked };
}

const answers = (api: BotApi) => api.callsTo("sendMessage").length;

async function untilAnswered(api: BotApi, count: number): Promise<void> {
  while (answers(api) < count) await pause(1);
}

/** Resolves when no update waits at Telegram and every chat has so many different answers. */
async function untilComplete(api: BotApi, chats: readonly { id: number }[], each: number): Promise<void> {
  const isComplete = ({ id }: { id: number }) => new Set(saidTo(api, id)).size >= each;
  while (api.world.updates.pending().length > 0 || !chats.every(isComplete)) await pause(20);
  await pause(500);
}

/** Every text once, where it came first. */
const once = (said: readonly string[]) => [...new Set(said)];

describe.runIf(isRealServer)("three processes behind one webhook", () => {
  it("answer 300 questions once each and in order, while one is killed and one is told to end", async () => {
    const { api, replicas } = await startReplicas(3, { thinking: 20, most: 4 });
    const { chats, asked } = burst(api, 30, 10);
    await untilAnswered(api, 100);
    await replicas[0]?.end("SIGKILL");
    await untilAnswered(api, 160);
    const ended = await replicas[1]?.end("SIGTERM");
    await untilComplete(api, chats, 10);
    expect(ended?.code).toBe(0);
    expect(ended?.ms).toBeLessThan(10_000);
    const said = chats.map(({ id }) => saidTo(api, id));
    for (const one of said) expect(once(one)).toEqual(asked.map(echoOf));
    // What four lanes of the killed process had in flight.
    expect(said.flat().length - 300).toBeLessThanOrEqual(4);
    expect(api.violations).toEqual([]);
  });

  it("answer each question once where nothing happens", async () => {
    const { api, replicas } = await startReplicas(3);
    const began = performance.now();
    const { chats, asked } = burst(api, 30, 10);
    await untilAnswered(api, 300);
    const ms = performance.now() - began;
    await untilComplete(api, chats, 10);
    for (const { id } of chats) expect(saidTo(api, id)).toEqual(asked.map(echoOf));
    expect(ms).toBeLessThan(30_000);
    for (const { output } of replicas) expect(output()).not.toMatch(/"level":"(?:warn|error)"/);
  });
});

describe.runIf(isRealServer)("one of three processes", () => {
  const QUICK: LockTimings = { beat: 100, sure: 800, silence: 1_500, grace: 1_600 };

  it("that stands still loses its chats to the others, and answers nothing twice when it goes on", async () => {
    const { api, replicas } = await startReplicas(3, { thinking: 50, most: 4, lockTimings: QUICK });
    const { chats, asked } = burst(api, 12, 10);
    await untilAnswered(api, 30);
    replicas[0]?.send("SIGSTOP");
    await pause(4_000);
    replicas[0]?.send("SIGCONT");
    await untilComplete(api, chats, 10);
    await pause(1_000);
    for (const { id } of chats) expect(once(saidTo(api, id))).toEqual(asked.map(echoOf));
    // What was on its way to Telegram at that moment, and nothing else.
    expect(answers(api) - 120).toBeLessThanOrEqual(4);
  });

  it("whose locks are cut while it works answers nothing twice", async () => {
    const { api, database } = await startReplicas(3, { thinking: 30, lockTimings: QUICK });
    const { chats, asked } = burst(api, 12, 10);
    for (const count of [20, 50, 80]) {
      await untilAnswered(api, count);
      await onServer(
        database,
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 7265114",
      );
    }
    await untilComplete(api, chats, 10);
    for (const { id } of chats) expect(saidTo(api, id)).toEqual(asked.map(echoOf));
  });
});

describe.runIf(isRealServer)("a database that is gone for a while", () => {
  it("costs no question and doubles none: Telegram keeps what comes, and all recovers by itself", async () => {
    const { api, replicas, proxy } = await startReplicas(2, { thinking: 20 });
    const { chats, asked } = burst(api, 12, 10);
    await untilAnswered(api, 30);
    await proxy.cut();
    await pause(3_000);
    await proxy.mend();
    await untilComplete(api, chats, 10);
    for (const { id } of chats) expect(saidTo(api, id)).toEqual(asked.map(echoOf));
    for (const { output } of replicas)
      expect(output().match(/"trouble":"inbox","error"/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

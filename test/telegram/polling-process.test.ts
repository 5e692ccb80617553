import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../support/archives.ts";
import type { BotApi } from "../support/bot-api/index.ts";
import { TIMINGS } from "../../src/telegram/polling/timings.ts";
import { echoOf, type BotPlan } from "../support/polling-bot.ts";
import { questions, saidTo, startServer } from "../support/polling-runs.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCRIPT = fileURLToPath(new URL("../support/polling-process.ts", import.meta.url));

/** What stop() waits for at most, scaled down to a tenth, in ms. */
const SHORT = { grace: 700, settling: 30, confirming: 150, repeating: 30 };

/** What a process takes to end besides, in ms … */
const EXIT = 500;

/** … and what a busy machine may add to all that in a test: far below what hangs here, which is a minute. */
const BUSY = 5_000;

function longest({ grace, settling, confirming }: Omit<typeof SHORT, "repeating">): number {
  return grace + 2 * settling + confirming;
}

/** A bot in a process of its own; it has talked to the server when this resolves. */
async function startProcess(server: BotApi, plan: Partial<BotPlan> & { folder: string }) {
  const { root, token } = server;
  const words = ["--import", "tsx", SCRIPT, JSON.stringify({ root, token, ...plan })];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const end = once(child, "close");
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (said += part));
  while (!said.includes('"ready"') && child.exitCode === null) await pause(5);
  return { child, end, said: () => said };
}

/** Sends SIGTERM; resolves with the exit code and how long it took. */
async function terminate({ child, end }: Awaited<ReturnType<typeof startProcess>>) {
  const started = Date.now();
  child.kill("SIGTERM");
  const [code]: unknown[] = await end;
  return { code, ms: Date.now() - started };
}

/** Eight people who ask five questions each, all at once. */
function burst(server: BotApi) {
  const people = Array.from({ length: 8 }, () => server.user());
  const asked = questions(5);
  for (const text of asked) for (const person of people) person.privateChat().send(text);
  return { people, asked };
}

async function untilAnswered(server: BotApi, count: number): Promise<void> {
  while (server.callsTo("sendMessage").length < count) await pause(1);
}

/** Until everyone has an answer to every question, and a second one where there is one: what was kept is no longer pending. */
async function untilAllAnswered(server: BotApi, { people, asked }: ReturnType<typeof burst>): Promise<void> {
  const isAnswered = ({ id }: { id: number }) => new Set(saidTo(server, id)).size >= asked.length;
  while (!people.every(isAnswered)) await pause(5);
  await server.settled(300);
}

describe("a SIGKILL in the middle of a burst of 40", () => {
  it("while all goes well loses nothing, and doubles at most what was in flight", async () => {
    const server = await startServer();
    const most = 4;
    const { doubled } = await killedRun(server, { thinking: 15, most });
    expect(doubled.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(most);
  });

  it("while one chat waits for minutes, and was kept, does the same", async () => {
    const server = await startServer();
    const endFlood = server.flood(1_001, 300);
    const { doubled } = await killedRun(
      server,
      { thinking: 15, most: 4, timings: { patience: 30 } },
      endFlood,
    );
    // What takes longer than its patience gives its place to another chat, which on a busy machine is any: in flight is one a chat.
    expect(Math.max(...doubled)).toBeLessThanOrEqual(1);
  });
});

/** How many answers came twice to each of eight people whose bot was killed between their questions, and then started again. */
async function killedRun(server: BotApi, timed: Partial<BotPlan>, endFlood?: () => void) {
  const plan = { folder: temporaryFolder(), ...timed };
  const first = await startProcess(server, plan);
  const asking = burst(server);
  await untilAnswered(server, 15);
  first.child.kill("SIGKILL");
  await first.end;
  expect(first.said().includes('"code":429')).toBe(endFlood !== undefined);
  endFlood?.();
  const second = await startProcess(server, plan);
  await untilAllAnswered(server, asking);
  const answers = asking.people.map(({ id }) => saidTo(server, id));
  for (const said of answers) expect([...new Set(said)]).toEqual(asking.asked.map(echoOf));
  await expect(terminate(second)).resolves.toMatchObject({ code: 0 });
  expect(server.violations).toEqual([]);
  return { doubled: answers.map((said) => said.length - asking.asked.length) };
}

describe("SIGTERM", () => {
  it("in a burst of 40 ends at once; nothing is lost or answered twice over the restart", async () => {
    const server = await startServer();
    const plan = { folder: temporaryFolder(), thinking: 15, most: 4 };
    const first = await startProcess(server, plan);
    const asking = burst(server);
    await untilAnswered(server, 15);
    const { code, ms } = await terminate(first);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(BUSY);
    expect(server.callsTo("sendMessage").length).toBeLessThan(40);
    await startProcess(server, plan);
    await untilAllAnswered(server, asking);
    for (const { id } of asking.people) expect(saidTo(server, id)).toEqual(asking.asked.map(echoOf));
  });

  it.each([
    ["nothing happens", async () => undefined],
    ["a chat must wait for minutes", async (server: BotApi, chat: number) => server.flood(chat, 300)],
    ["sending hangs", async (server: BotApi) => server.slow(60_000, { methods: ["sendMessage"] })],
    ["the whole server hangs", async (server: BotApi) => server.outage("hang")],
    ["the server is down", async (server: BotApi) => server.outage("refuse")],
    ["another process polls", async (server: BotApi) => server.conflict({ ms: 60_000 })],
    ["Telegram is not well", async (server: BotApi) => server.fail({ code: 500, ms: 60_000 })],
  ])("ends with 0 within 10 s where %s", async (_, prepare) => {
    const server = await startServer();
    const running = await startProcess(server, { folder: temporaryFolder(), thinking: 100, timings: SHORT });
    const anna = server.user();
    anna.privateChat().send("une question");
    await pause(50);
    await prepare(server, anna.id);
    await pause(300);
    const { code, ms } = await terminate(running);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(longest(SHORT) + BUSY);
  });

  it("ends within 10 s with the times that are in force", () => {
    expect(longest(TIMINGS) + EXIT).toBeLessThan(10_000);
  });
});

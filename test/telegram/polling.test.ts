import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../support/archives.ts";
import { echoOf } from "../support/polling-bot.ts";
import { keptLog } from "../support/kept-log.ts";
import { questions, saidTo, startBot, startServer } from "../support/polling-runs.ts";

describe("the loop", () => {
  it("handles the messages of a chat in order, one after the other", async () => {
    const server = await startServer();
    const overlaps: string[] = [];
    let under = 0;
    await startBot(server, {
      prepare: (bot) =>
        bot.use(async (ctx, next) => {
          if (++under > 1) overlaps.push(ctx.message?.text ?? "");
          await pause(5);
          await next();
          under -= 1;
        }),
    });
    const anna = server.user();
    const asked = questions(20);
    for (const text of asked) anna.privateChat().send(text);
    await server.settled();
    expect(saidTo(server, anna.id)).toEqual(asked.map(echoOf));
    expect(overlaps).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  it("handles chats side by side, as many as it may at once", async () => {
    const server = await startServer();
    let under = 0;
    let most = 0;
    await startBot(server, {
      most: 8,
      prepare: (bot) =>
        bot.use(async (_, next) => {
          most = Math.max(most, ++under);
          await pause(100);
          await next();
          under -= 1;
        }),
    });
    const people = Array.from({ length: 16 }, () => server.user());
    for (const person of people) person.privateChat().send("bonjour");
    await server.settled(50);
    expect(people.map(({ id }) => saidTo(server, id))).toEqual(people.map(() => [echoOf("bonjour")]));
    expect(most).toBe(8);
  });

  it("takes up a message that comes while another is under way, without waiting for it", async () => {
    const server = await startServer();
    await startBot(server);
    const [slow, quick] = [server.user(), server.user()];
    const end = server.slow(4_000, { methods: ["sendMessage"], chat: slow.id });
    slow.privateChat().send("lentement");
    await pause(100);
    await quick.privateChat().ask("vite");
    expect(saidTo(server, slow.id)).toEqual([]);
    end();
    await slow.privateChat().waitForMessage();
  });

  it("confirms an update only when it is done", async () => {
    const server = await startServer();
    await startBot(server, { timings: { patience: 60_000 } });
    server.slow(3_000, { methods: ["sendMessage"] });
    const anna = server.user();
    anna.privateChat().send("une question");
    await server.until(() => server.callsTo("sendMessage")[0], "an answer on its way");
    await pause(600);
    expect(server.callsTo("sendMessage")).toHaveLength(1);
    expect(server.world.updates.pending()).toHaveLength(1);
    await anna.privateChat().waitForMessage();
    await server.settled(50);
    expect(server.callsTo("sendMessage")).toHaveLength(1);
  });

  it("lets a chat that must wait for minutes delay nobody, whatever comes behind it", async () => {
    const server = await startServer();
    const { end } = await startBot(server, { timings: { grace: 50 } });
    const flooded = server.user();
    server.flood(flooded.id, 300);
    flooded.privateChat().send("pour plus tard");
    flooded.privateChat().send("et ceci");
    const others = Array.from({ length: 160 }, () => server.user());
    for (const other of others) other.privateChat().send("bonjour");
    await Promise.all(others.map((other) => other.privateChat().waitForMessage()));
    await end();
    expect(saidTo(server, flooded.id)).toEqual([]);
  });

  it("goes on after a handler that throws, and tells the log nothing of what was written", async () => {
    const server = await startServer();
    const log = keptLog();
    await startBot(server, {
      log,
      prepare: (bot) =>
        bot.hears("casse", (ctx) => {
          throw new Error(`no good: ${ctx.message?.text}`);
        }),
    });
    const anna = server.user();
    anna.privateChat().send("casse");
    await anna.privateChat().ask("bonjour");
    await server.settled(50);
    expect(log.lines.filter(({ level }) => level === "error")).toMatchObject([
      { fields: { error: "Error", update: expect.any(Number) } },
    ]);
    expect(JSON.stringify(log.lines)).not.toContain("casse");
  });

  it("counts a chat that cannot be reached as done", async () => {
    const server = await startServer();
    const log = keptLog();
    await startBot(server, { log, thinking: 1_000 });
    const anna = server.user();
    anna.privateChat().send("bonjour");
    await pause(20);
    anna.block();
    await server.settled(50);
    expect(saidTo(server, anna.id)).toEqual([]);
    expect(log.lines).toMatchObject([{ level: "info", fields: { error: "UnreachableChat", chat: anna.id } }]);
  });
});

describe("stopping", () => {
  it("in a burst of 40 loses nothing and answers nothing twice, over the restart", async () => {
    const server = await startServer();
    const folder = temporaryFolder();
    const plan = { folder, thinking: 10, most: 4 };
    const first = await startBot(server, plan);
    const people = Array.from({ length: 8 }, () => server.user());
    const asked = questions(5);
    for (const text of asked) for (const person of people) person.privateChat().send(text);
    await vi.waitFor(() => expect(server.callsTo("sendMessage").length).toBeGreaterThan(8), {
      interval: 1,
      timeout: 20_000,
    });
    await first.end();
    const answered = server.callsTo("sendMessage").length;
    expect(answered).toBeLessThan(40);
    await pause(100);
    expect(server.callsTo("sendMessage")).toHaveLength(answered);
    await startBot(server, plan);
    await server.settled();
    for (const person of people) expect(saidTo(server, person.id)).toEqual(asked.map(echoOf));
  });

  it("confirms what is done and leaves the rest to Telegram", async () => {
    const server = await startServer();
    const { end } = await startBot(server);
    const anna = server.user();
    await anna.privateChat().ask("bonjour");
    await end();
    expect(server.world.updates.pending()).toEqual([]);
    anna.privateChat().send("et maintenant ?");
    expect(server.world.updates.pending()).toHaveLength(1);
    const { offset, limit, timeout } = server.callsTo("getUpdates").at(-1)?.params ?? {};
    expect([offset, limit, timeout]).toEqual([expect.any(Number), 1, 0]);
  });

  it("cuts off what cannot be sent and leaves it to the next run, which answers it once", async () => {
    const server = await startServer();
    const folder = temporaryFolder();
    const first = await startBot(server, { folder, timings: { grace: 100, patience: 300 } });
    const [flooded, other] = [server.user(), server.user()];
    const endFlood = server.flood(flooded.id, 300);
    flooded.privateChat().send("pour plus tard");
    await other.privateChat().ask("bonjour");
    await vi.waitFor(() => expect(server.world.updates.pending()).toEqual([]), 10_000);
    other.privateChat().send("encore");
    await other.privateChat().waitForMessage();
    const started = Date.now();
    await first.end();
    // The flood lasts for 300 s.
    expect(Date.now() - started).toBeLessThan(10_000);
    endFlood();
    await startBot(server, { folder });
    await flooded.privateChat().waitForMessage();
    await server.settled();
    expect(saidTo(server, flooded.id)).toEqual([echoOf("pour plus tard")]);
    expect(saidTo(server, other.id)).toEqual([echoOf("bonjour"), echoOf("encore")]);
  });

  it("may be asked for before the start, and twice", async () => {
    const server = await startServer();
    const { polling, running } = await startBot(server);
    await Promise.all([polling.stop(), polling.stop()]);
    await expect(running).resolves.toBeUndefined();
  });
});

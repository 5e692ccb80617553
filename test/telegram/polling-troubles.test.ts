import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { RefusedToken } from "../../src/telegram/polling/refused-token.ts";
import { echoOf } from "../support/polling-bot.ts";
import { keptLog, troublesIn } from "../support/kept-log.ts";
import { saidTo, startBot, startServer } from "../support/polling-runs.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

const TROUBLES: readonly [string, string, (server: Server) => void][] = [
  ["another process that polls", "conflict", (server) => void server.conflict({ ms: 400 })],
  ["5xx", "server", (server) => void server.fail({ code: 500, ms: 400 })],
  ["a proxy's page", "rubbish", (server) => void server.fail({ code: 502, html: true, ms: 400 })],
  ["resets", "network", (server) => void server.reset({ ms: 400 })],
  ["429 on getUpdates", "flood", (server) => void server.fail({ code: 429, calls: 3 })],
];

describe("the loop recovers from", () => {
  it.each(TROUBLES)("%s, and says so once when it begins and once when it ends", async (_, trouble, make) => {
    const server = await startServer();
    const log = keptLog();
    await startBot(server, { log, timings: { longPoll: 1 } });
    await pause(100);
    make(server);
    const anna = server.user();
    await anna.privateChat().ask("es-tu là ?");
    await anna.privateChat().ask("encore ?");
    await server.settled(50);
    expect(saidTo(server, anna.id)).toEqual([echoOf("es-tu là ?"), echoOf("encore ?")]);
    expect(troublesIn(log, "Réception")).toEqual([
      ["warn", trouble],
      ["info", trouble],
    ]);
    expect(JSON.stringify(log.lines)).not.toContain(server.token.split(":")[1]);
  });

  it.each(["refuse", "hang"] as const)("an outage (%s), quickly once it is over", async (kind) => {
    const server = await startServer();
    const log = keptLog();
    await startBot(server, { log, timings: { longPoll: 1, slack: 100 } });
    const anna = server.user();
    await anna.privateChat().ask("avant");
    await server.settled(50);
    const restore = await server.outage(kind);
    anna.privateChat().send("pendant");
    await pause(1_300);
    await restore();
    const restored = Date.now();
    await anna.privateChat().waitForMessage();
    expect(Date.now() - restored).toBeLessThan(5_000);
    await server.settled(50);
    expect(saidTo(server, anna.id)).toEqual([echoOf("avant"), echoOf("pendant")]);
    expect(troublesIn(log, "Réception")).toEqual([
      ["warn", "network"],
      ["info", "network"],
    ]);
  });

  it("an outage while it answers: what was asked before is answered after", async () => {
    const server = await startServer();
    await startBot(server, { thinking: 100, timings: { longPoll: 1 } });
    const people = Array.from({ length: 20 }, () => server.user());
    for (const person of people) person.privateChat().send("une question");
    await pause(60);
    const restore = await server.outage("refuse");
    await pause(300);
    await restore();
    await Promise.all(people.map((person) => person.privateChat().waitForMessage()));
    await server.settled(50);
    expect(people.map(({ id }) => saidTo(server, id))).toEqual(people.map(() => [echoOf("une question")]));
  });
});

describe("a webhook that is set", () => {
  it("is named, with its cure", async () => {
    const server = await startServer();
    const log = keptLog();
    server.world.webhook = { url: "https://example.org/hook" };
    const { end } = await startBot(server, { log });
    await vi.waitFor(() => expect(log.lines).not.toEqual([]), 20_000);
    await end();
    expect(troublesIn(log, "Réception")).toEqual([["warn", "webhook"]]);
    expect(log.messages().join()).toContain("WEBHOOK_URL");
  });
});

describe("a token that is refused", () => {
  it("ends the loop with a fault that names BOT_TOKEN and its cure, and holds no secret", async () => {
    const server = await startServer();
    const { bot, running, polling } = await startBot(server);
    const anna = server.user();
    await anna.privateChat().ask("bonjour");
    const calls = server.calls.length;
    server.fail({ code: 401, methods: ["getUpdates"] });
    anna.privateChat().send("encore");
    const fault: unknown = await running.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(RefusedToken);
    expect(String(fault)).toMatch(/BOT_TOKEN.*@BotFather/);
    expect(String(fault)).not.toContain(bot.token.split(":")[1]);
    await polling.stop();
    expect(server.calls.length).toBeLessThan(calls + 4);
  });
});

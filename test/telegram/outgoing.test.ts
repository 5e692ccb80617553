import { createServer } from "node:http";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Bot, GrammyError } from "grammy";
import { describe, expect, it, onTestFinished } from "vitest";
import { Interrupted } from "../../src/telegram/outgoing/interrupted.ts";
import { configureOutgoing } from "../../src/telegram/outgoing/outgoing.ts";
import { keptLog, troublesIn } from "../support/kept-log.ts";
import { failureOf, startApi } from "../support/polling-api.ts";
import { saidTo, type startServer } from "../support/polling-runs.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

const TROUBLES: readonly [string, string, (server: Server) => void][] = [
  ["reset", "network", (server) => void server.reset({ calls: 3 })],
  ["5xx", "server", (server) => void server.fail({ code: 500, calls: 3 })],
  ["a proxy's page", "rubbish", (server) => void server.fail({ code: 502, html: true, calls: 3 })],
];

describe("a message", () => {
  it.each(TROUBLES)(
    "that meets %s arrives all the same, once; the log is told once",
    async (_, trouble, make) => {
      const { server, log, api, anna } = await startApi();
      make(server);
      const { text } = await api.sendMessage(anna.id, "secret");
      expect(text).toBe("secret");
      expect(saidTo(server, anna.id)).toEqual(["secret"]);
      expect(troublesIn(log, "Envoi")).toEqual([
        ["warn", trouble],
        ["info", trouble],
      ]);
      expect(JSON.stringify(log.lines)).not.toMatch(new RegExp(`secret|${server.token}`));
    },
  );

  it("that meets an outage arrives when it is over", async () => {
    const { server, api, anna } = await startApi({ patience: { attempt: 50 } });
    const restore = await server.outage("hang");
    const sent = api.sendMessage(anna.id, "bonjour");
    await pause(200);
    await restore();
    await sent;
    expect(saidTo(server, anna.id)).toEqual(["bonjour"]);
  });

  it("whose answer was lost is sent again: it may come twice, but is never lost", async () => {
    const { server, api, anna } = await startApi();
    server.loseAnswers();
    await api.sendMessage(anna.id, "bonjour");
    expect(saidTo(server, anna.id)).toEqual(["bonjour", "bonjour"]);
  });

  it.each([null, {}, [], "<html>", { ok: true }, { ok: false }, { ok: false, error_code: "502" }])(
    "that something else answers (%j) is sent again",
    async (rubbish) => {
      const answers = [rubbish, { ok: true, result: { message_id: 5 } }];
      const server = createServer((_, response) => void response.end(JSON.stringify(answers.shift())));
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      onTestFinished(() => void server.close());
      const address = server.address();
      const port = typeof address === "object" ? address?.port : 0;
      const { api } = new Bot("1:x", { client: { apiRoot: `http://127.0.0.1:${port}` } });
      const { signal } = new AbortController();
      configureOutgoing(api, { log: keptLog(), signal, patience: { retry: { first: 1, most: 1 } } });
      await expect(api.sendMessage(1, "?")).resolves.toEqual({ message_id: 5 });
    },
  );

  it("that Telegram answers with 5xx for ever is given up in the end", async () => {
    const { server, api, anna } = await startApi({ patience: { hopeless: 100 } });
    server.fail({ code: 500, ms: 60_000 });
    const fault = await failureOf(api.sendMessage(anna.id, "poison"));
    expect(fault).toBeInstanceOf(GrammyError);
    expect(fault).toMatchObject({ error_code: 500 });
  });

  it("that is wrong is refused at once", async () => {
    const { server, api, anna } = await startApi();
    const fault = await failureOf(api.sendMessage(anna.id, ""));
    expect(fault).toBeInstanceOf(GrammyError);
    expect(server.calls).toHaveLength(1);
  });
});

describe("429", () => {
  it("is waited out for its chat alone, and told once", async () => {
    const { server, log, api, anna } = await startApi();
    const other = server.user();
    other.openedChat();
    server.flood(anna.id, 3);
    const sent = [api.sendMessage(anna.id, "un"), api.sendMessage(anna.id, "deux")];
    await pause(50);
    const started = Date.now();
    await api.sendMessage(other.id, "vite");
    expect(Date.now() - started).toBeLessThan(2_000);
    await Promise.all(sent);
    expect(saidTo(server, anna.id).toSorted()).toEqual(["deux", "un"]);
    expect(server.calls.length).toBeLessThan(7);
    expect(log.lines.map(({ level, fields }) => [level, fields["chat"]])).toEqual([
      ["warn", anna.id],
      ["info", anna.id],
    ]);
  });

  it("of a call about no chat is waited out by that call", async () => {
    const { server, api } = await startApi();
    server.fail({ code: 429, methods: ["getMe"] });
    await expect(api.getMe()).resolves.toMatchObject({ is_bot: true });
    expect(server.callsTo("getMe")).toHaveLength(2);
  });
});

describe("cutting off", () => {
  it.each<[string, (server: Server, chat: number) => unknown]>([
    ["waits for its chat", (server, chat) => server.flood(chat, 300)],
    ["waits for Telegram to be well", (server) => server.fail({ code: 500, ms: 60_000 })],
    ["hangs", (server) => server.slow(4_500)],
    ["is about to begin", () => undefined],
  ])("ends what %s", async (_, make) => {
    const { server, api, anna, sending } = await startApi({
      patience: { retry: { first: 5_000, most: 5_000 } },
    });
    const isLate = make(server, anna.id) !== undefined;
    if (!isLate) sending.abort();
    const failure = failureOf(api.sendMessage(anna.id, "bonjour"));
    await pause(50);
    const started = Date.now();
    sending.abort();
    expect(await failure).toBeInstanceOf(Interrupted);
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  it("by the caller's own signal ends that call alone", async () => {
    const { server, api, anna } = await startApi();
    server.slow(300);
    const own = new AbortController();
    // grammY types signals by an older form of Node's.
    const failure = failureOf(api.sendMessage(anna.id, "un", {}, own.signal as never));
    const other = api.sendMessage(anna.id, "deux");
    await pause(50);
    own.abort();
    expect(await failure).toBeInstanceOf(Interrupted);
    await expect(other).resolves.toMatchObject({ text: "deux" });
  });
});

describe("Telegram's limits", () => {
  it("are kept, so that it never has to ask", async () => {
    const { server, api, anna } = await startApi({ limits: undefined as never });
    server.limits(true);
    const sent = ["un", "deux", "trois", "quatre"].map((text) => api.sendMessage(anna.id, text));
    await Promise.all(sent);
    expect(saidTo(server, anna.id)).toEqual(["un", "deux", "trois", "quatre"]);
    expect(server.calls.filter(({ error }) => error)).toEqual([]);
  });
});

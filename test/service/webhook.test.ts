import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { updateIndex } from "../../src/store/indexing.ts";
import { SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";
import { startBotApi, type BotApi } from "../support/bot-api/index.ts";
import { shippedEmbedder } from "../support/model.ts";
import { createTestDatabase, isRealServer } from "../support/postgres/postgres.ts";
import { proxyTo } from "../support/postgres/proxy.ts";
import { startService } from "../support/service-process.ts";
import { startBalancer } from "../support/webhook/balancer.ts";

const IN_SERVICE = "Le bot est en service.";
const QUESTION = "Combien de navires le port attend-il par mois ?";

async function startApi(): Promise<BotApi> {
  const api = await startBotApi({ patience: 40_000, webhookRetry: 100 });
  onTestFinished(() => api.stop());
  return api;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const closed = once(server, "close");
  server.close();
  await closed;
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** A bot behind a webhook, in service, whose database is reached through a proxy. */
async function startBehindProxy(archive: Readonly<Record<string, string>>) {
  const api = await startApi();
  const { address, remove } = await createTestDatabase();
  const proxy = await proxyTo(address);
  onTestFinished(async () => {
    await proxy.close();
    await remove();
  });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/hook`;
  const settings = { ...archive, DATABASE_URL: proxy.address, WEBHOOK_URL: url, PORT: `${port}` };
  const service = startService(api, settings);
  await service.said(IN_SERVICE);
  return { api, proxy, port, service };
}

/** What a probe says; null where nobody answers. */
async function probe(port: number, path: string) {
  return fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
}

describe("the bot over HTTP", () => {
  const work = mkdtempSync(join(tmpdir(), "archiviste-"));
  const archive = { SEEDS_DIR: join(work, "seeds"), INDEX_DIR: join(work, "index"), HOST: "127.0.0.1" };
  beforeAll(async () => {
    writeFiles(archive.SEEDS_DIR, SAMPLES);
    await updateIndex({ seeds: archive.SEEDS_DIR, index: archive.INDEX_DIR, embedder: shippedEmbedder() });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it("answers behind a webhook, is measured, and ends with 0 at SIGTERM", async () => {
    const api = await startApi();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/bot/hook`;
    const settings = { ...archive, DATA_DIR: temporaryFolder(), WEBHOOK_URL: url, PORT: `${port}` };
    const service = startService(api, settings);
    await vi.waitFor(async () => expect((await probe(port, "/healthz"))?.status).toBe(200), 30_000);
    const chat = api.user({ first_name: "Annabelle" }).privateChat();
    expect((await chat.ask(QUESTION)).text).toContain("150 navires par mois");
    const [call] = api.callsTo("setWebhook");
    expect(call?.params).toMatchObject({ url, max_connections: 100 });
    expect(call?.params["secret_token"]).toMatch(/^[0-9a-f]{64}$/);
    expect(call?.params["allowed_updates"]).toContain("inline_query");
    const ready = await probe(port, "/readyz");
    expect(await ready?.json()).toMatchObject({ ready: true, missing: [] });
    await vi.waitFor(async () => {
      const metrics = (await (await probe(port, "/metrics"))?.text()) ?? "";
      expect(metrics).toMatch(/^archiviste_questions_total\{outcome="(?:answer|near)"\} 1$/m);
      expect(metrics).toContain('archiviste_updates_total{outcome="taken"} 1\n');
      for (const stage of ["answer", "embedding", "search", "sending"])
        expect(metrics).toMatch(new RegExp(`archiviste_stage_seconds_count{stage="${stage}"} [1-9]`));
      expect(metrics).toContain("archiviste_queue_length 0\n");
      expect(metrics).not.toMatch(/navires|Annabelle|="100[1-9]"/);
    }, 10_000);
    service.send("SIGTERM");
    const { code, ms } = await service.ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    expect(api.callsTo("deleteWebhook")).toEqual([]);
    expect(service.output()).not.toMatch(/navires|Annabelle|"level":(?:40|50)/);
    expect(service.output()).not.toContain(String(call?.params["secret_token"]));
    expect(api.violations).toEqual([]);
  });

  it("says at once that it is about to end, and finishes what it has begun", async () => {
    const api = await startApi();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/bot/hook`;
    const service = startService(api, {
      ...archive,
      DATA_DIR: temporaryFolder(),
      WEBHOOK_URL: url,
      PORT: `${port}`,
    });
    await service.said(IN_SERVICE);
    const chat = api.user().openedChat();
    const end = api.slow(4_000, { methods: ["sendMessage"] });
    const question = chat.send(QUESTION);
    await api.until(() => api.callsTo("sendMessage")[0], "an answer on its way");
    service.send("SIGTERM");
    await vi.waitFor(async () => expect((await probe(port, "/readyz"))?.status).toBe(503), 3_000);
    expect(await (await probe(port, "/readyz"))?.json()).toMatchObject({ missing: ["service"] });
    expect((await probe(port, "/healthz"))?.status).toBe(200);
    expect((await service.ended).code).toBe(0);
    end();
    expect(await chat.repliesTo(question)).toHaveLength(1);
  });

  it("is seen over HTTP while it asks Telegram, too", async () => {
    const api = await startApi();
    const port = await freePort();
    const service = startService(api, { ...archive, DATA_DIR: temporaryFolder(), PORT: `${port}` });
    await service.said(IN_SERVICE);
    expect((await probe(port, "/readyz"))?.status).toBe(200);
    expect((await api.user().privateChat().ask(QUESTION)).text).toContain("150 navires");
    expect(await (await probe(port, "/metrics"))?.text()).toContain("archiviste_queue_length");
    service.send("SIGTERM");
    expect((await service.ended).code).toBe(0);
  });

  it.each([
    ["a port that is taken", (taken: number) => ({ PORT: `${taken}` }), "déjà pris"],
    ["an address that is not this machine's", () => ({ PORT: "0", HOST: "203.0.113.7" }), "HOST"],
    [
      "a webhook that Telegram refuses",
      () => ({ PORT: "0", WEBHOOK_URL: "https://bot.example:8080/hook" }),
      "WEBHOOK_URL",
    ],
  ])("ends with 2 and one line for %s", async (_, wrong, named) => {
    const api = await startApi();
    const other = createServer();
    onTestFinished(() => void other.close());
    await once(other.listen(0, "127.0.0.1"), "listening");
    const address = other.address();
    const taken = typeof address === "object" && address !== null ? address.port : 0;
    const settings = { ...archive, LOG_LEVEL: "silent", DATA_DIR: temporaryFolder(), ...wrong(taken) };
    const service = startService(api, settings);
    expect((await service.ended).code).toBe(2);
    const lines = service.output().trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(named);
  });

  it.runIf(isRealServer)("serves in two processes on one database, one of which takes over", async () => {
    const api = await startApi();
    const { address, remove } = await createTestDatabase();
    onTestFinished(remove);
    const ports = [await freePort(), await freePort()];
    const url = await startBalancer(ports.map((port) => `http://127.0.0.1:${port}/hook`));
    const start = (port: number) =>
      startService(api, { ...archive, DATABASE_URL: address, WEBHOOK_URL: url, PORT: `${port}` });
    const [first, second] = ports.map(start);
    await Promise.all([first?.said(IN_SERVICE), second?.said(IN_SERVICE)]);
    const chats = Array.from({ length: 10 }, () => api.user().openedChat());
    const asked = chats.map((chat) => ({ chat, question: chat.send(QUESTION) }));
    first?.send("SIGKILL");
    await first?.ended;
    const replies = await Promise.all(asked.map(({ chat, question }) => chat.repliesTo(question)));
    for (const said of replies) expect([1, 2]).toContain(said.length);
    second?.send("SIGTERM");
    expect((await second?.ended)?.code).toBe(0);
  });

  it.runIf(isRealServer)("takes 20 questions a minute from a person in all processes together", async () => {
    const api = await startApi();
    const { address, remove } = await createTestDatabase();
    onTestFinished(remove);
    const ports = [await freePort(), await freePort()];
    const url = await startBalancer(ports.map((port) => `http://127.0.0.1:${port}/hook`));
    const services = ports.map((port) =>
      startService(api, { ...archive, DATABASE_URL: address, WEBHOOK_URL: url, PORT: `${port}` }),
    );
    await Promise.all(services.map((one) => one.said(IN_SERVICE)));
    const chat = api.user().openedChat();
    for (let at = 0; at < 21; at += 1) {
      chat.send(QUESTION);
      await chat.waitForMessage();
    }
    for (let at = 0; at < 5; at += 1) chat.send(QUESTION);
    await api.settled(1_000);
    const said = chat.messages().filter(({ from }) => from?.is_bot);
    expect(said.filter(({ text }) => text?.includes("150 navires"))).toHaveLength(20);
    // Each process says once that there are no more.
    expect([21, 22]).toContain(said.length);
  });

  it.runIf(isRealServer)("ends within 10 s though its database says nothing any more", async () => {
    const { api, proxy, service } = await startBehindProxy(archive);
    await api.until(() => api.callsTo("setWebhook")[0], "Telegram told");
    proxy.freeze();
    api.user().openedChat().send(QUESTION);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    service.send("SIGTERM");
    const { code, ms } = await service.ended;
    expect({ code, isInTime: ms < 10_000 }, `${ms} ms`).toEqual({ code: 0, isInTime: true });
  });

  it.runIf(isRealServer)("says that its database is gone, and recovers by itself", async () => {
    const { api, proxy, port, service } = await startBehindProxy(archive);
    await proxy.cut();
    const missing = async () => (await probe(port, "/readyz"))?.json();
    await vi.waitFor(async () => expect(await missing()).toMatchObject({ missing: ["database"] }), 20_000);
    expect((await probe(port, "/healthz"))?.status).toBe(200);
    const chat = api.user().openedChat();
    const question = chat.send(QUESTION);
    await vi.waitFor(() => expect(api.world.webhook.lastError?.message).toContain("503"), 25_000);
    await proxy.mend();
    expect((await chat.repliesTo(question))[0]?.text).toContain("150 navires");
    await vi.waitFor(async () => expect(await missing()).toMatchObject({ ready: true }), 20_000);
    for (const words of ["La base de données ne répond pas", "les messages sont notés est hors d’atteinte"])
      expect(service.output().split(words)).toHaveLength(2);
    service.send("SIGTERM");
    expect((await service.ended).code).toBe(0);
  });
});

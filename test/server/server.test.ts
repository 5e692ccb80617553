import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { secretOf } from "../../src/server/hook.ts";
import { createMetrics } from "../../src/server/metrics.ts";
import { startServer, type ServerParts } from "../../src/server/server.ts";
import { keptLog } from "../support/kept-log.ts";

const SECRET = "s-1";
const JSON_TYPE = "application/json";

/** A server at work, which notes what it is given. */
async function started(plan: Partial<ServerParts> = {}) {
  const log = keptLog();
  const metrics = createMetrics();
  const taken: object[] = [];
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    hook: { path: "/hook", secret: SECRET },
    readiness: async () => ({ model: true }),
    metrics,
    log,
    ...plan,
  });
  onTestFinished(() => server.stop());
  server.open(async (update) => {
    taken.push(update);
    return "taken";
  });
  const root = `http://127.0.0.1:${server.port}`;
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${root}/hook`, {
      method: "POST",
      headers: { "content-type": JSON_TYPE, "x-telegram-bot-api-secret-token": SECRET, ...headers },
      body,
    });
  return { server, root, post, taken, log, metrics };
}

/** What a server answers to bytes that no proper client would send, until it hangs up. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let said = "";
  socket.setEncoding("latin1").on("data", (part: string) => (said += part));
  socket.on("error", () => undefined);
  socket.write(text);
  await once(socket, "close");
  return said;
}

describe("the webhook's door", () => {
  it("takes an update as Telegram sends it", async () => {
    const { post, taken, metrics } = await started();
    const update = { update_id: 7, message: { text: "« où ? » 🚢" } };
    const { status } = await post(JSON.stringify(update));
    expect(status).toBe(200);
    expect(taken).toEqual([update]);
    expect((await metrics.text()).body).toContain('archiviste_updates_total{outcome="taken"} 1');
  });

  it.each<[string, number, string, Record<string, string>]>([
    ["no secret", 401, "{}", { "x-telegram-bot-api-secret-token": "" }],
    ["a wrong secret", 401, '{"update_id":1}', { "x-telegram-bot-api-secret-token": "s-2" }],
    ["a longer secret", 401, '{"update_id":1}', { "x-telegram-bot-api-secret-token": `${SECRET}x` }],
    ["a form", 415, '{"update_id":1}', { "content-type": "application/x-www-form-urlencoded" }],
    ["another kind of JSON", 415, '{"update_id":1}', { "content-type": "application/jsonp" }],
    ["broken JSON", 400, '{"update_id":1', {}],
    ["no object", 400, "[1]", {}],
    ["null", 400, "null", {}],
    ["nothing", 400, "", {}],
    ["no number", 400, '{"message":{}}', {}],
    ["a number that is none", 400, '{"update_id":"1"}', {}],
    ["a number beyond all numbers", 400, '{"update_id":1e300}', {}],
    ["more than a mebibyte", 413, `{"update_id":1,"x":"${"x".repeat(1024 * 1024)}"}`, {}],
  ])("turns %s away", async (_, status, body, headers) => {
    const { post, taken, metrics } = await started();
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe("");
    expect(taken).toEqual([]);
    const refused = status === 401 ? 1 : 0;
    expect((await metrics.text()).body).toContain(`archiviste_updates_total{outcome="refused"} ${refused}`);
  });

  it.each(["GET", "PUT", "DELETE"])("answers %s with 405", async (method) => {
    const { root } = await started();
    const answer = await fetch(`${root}/hook`, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST");
  });

  it("reads no more of a long body than it needs to know it", async () => {
    const { server, taken } = await started();
    const head = `POST /hook HTTP/1.1\r\nhost: a\r\ncontent-type: ${JSON_TYPE}\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\n`;
    expect(await raw(server.port, `${head}content-length: 99999999999\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 413 /);
    const chunk = "x".repeat(0x10000);
    const endless = `${head}transfer-encoding: chunked\r\n\r\n${`10000\r\n${chunk}\r\n`.repeat(20)}`;
    expect(await raw(server.port, endless)).toMatch(/^HTTP\/1\.1 413 /);
    expect(taken).toEqual([]);
  });

  it("waits for no body that does not come", async () => {
    const { server, taken } = await started({ timings: { request: 200, checking: 50 } });
    const began = performance.now();
    const head = `POST /hook HTTP/1.1\r\nhost: a\r\ncontent-type: ${JSON_TYPE}\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\n`;
    expect(await raw(server.port, `${head}content-length: 20\r\n\r\n{"upd`)).toMatch(/^HTTP\/1\.1 408 /);
    expect(await raw(server.port, "POST /hook HT")).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(taken).toEqual([]);
  });

  it("tells of forged calls once in a while, without a word of theirs", async () => {
    const { post, log } = await started();
    for (const secret of ["guess-1", "guess-2", "guess-3"])
      await post('{"update_id":1,"message":{"text":"ruse"}}', { "x-telegram-bot-api-secret-token": secret });
    expect(log.lines).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toMatch(/guess|ruse/);
  });

  it("leaves to Telegram what comes too early, too late, or cannot be kept", async () => {
    const { server, post, metrics } = await started();
    server.open(async () => "unavailable");
    expect((await post('{"update_id":1}')).status).toBe(503);
    server.open(async () => "repeated");
    expect((await post('{"update_id":1}')).status).toBe(200);
    await server.shut();
    expect((await post('{"update_id":1}')).status).toBe(503);
    expect((await metrics.text()).body).toContain('archiviste_updates_total{outcome="unavailable"} 2');
  });

  it("answers what is under way before it is shut", async () => {
    const { server, post } = await started();
    const taking = new EventEmitter();
    const begun = once(taking, "begun");
    server.open(async () => {
      taking.emit("begun");
      await once(taking, "end");
      return "taken";
    });
    const answer = post('{"update_id":1}');
    await begun;
    const shut = server.shut();
    expect((await post('{"update_id":2}')).status).toBe(503);
    taking.emit("end");
    await shut;
    expect((await answer).status).toBe(200);
  });

  it("has a secret of its own where none is set, the same everywhere, that tells nothing of the token", () => {
    const token = "123456789:AAtest-token_of-a-bot";
    expect(secretOf(token)).toBe(secretOf(token));
    expect(secretOf(token)).not.toBe(secretOf(`${token}x`));
    expect(secretOf(token)).toMatch(/^[\w-]{64}$/);
    expect(secretOf(token)).not.toContain("123456789");
  });
});

describe("the probes", () => {
  it("say that the process lives, whatever is missing", async () => {
    const { root } = await started({ readiness: async () => ({ model: false }) });
    expect((await fetch(`${root}/healthz`)).status).toBe(200);
  });

  it("say what is missing, as long as something is", async () => {
    const parts = { model: true, index: false, database: false };
    const { root } = await started({ readiness: async () => parts });
    const answer = await fetch(`${root}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ready: false, missing: ["index", "database"], parts });
    Object.assign(parts, { index: true, database: true });
    const next = await fetch(`${root}/readyz`);
    expect(next.status).toBe(200);
    expect(await next.json()).toEqual({ ready: true, missing: [], parts });
  });

  it("are there without a webhook, which is then no path", async () => {
    const { root, post } = await started({ hook: null });
    expect((await fetch(`${root}/healthz`)).status).toBe(200);
    expect((await post('{"update_id":1}')).status).toBe(404);
  });

  it("give what is measured, by Prometheus' names, and nothing of anybody", async () => {
    const { root, metrics } = await started();
    const { meter } = metrics;
    meter.question("answer");
    meter.question("failed");
    meter.stage("answer", 30);
    meter.stage("embedding", 7);
    meter.digestLag(1_500);
    meter.incident();
    metrics.watchQueue(async () => 12);
    const answer = await fetch(`${root}/metrics`);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    for (const line of [
      'archiviste_questions_total{outcome="answer"} 1',
      'archiviste_questions_total{outcome="near"} 0',
      'archiviste_questions_total{outcome="failed"} 1',
      'archiviste_stage_seconds_bucket{le="0.05",stage="answer"} 1',
      'archiviste_stage_seconds_bucket{le="0.005",stage="embedding"} 0',
      "archiviste_digest_lag_seconds_sum 1.5",
      "archiviste_incidents_total 1",
      "archiviste_queue_length 12",
    ])
      expect(text).toContain(`${line}\n`);
    expect(text).toContain("process_resident_memory_bytes");
  });

  it.each([
    ["cannot be counted", () => Promise.reject(new Error("the database is gone"))],
    ["is not counted in time", () => new Promise<number>(() => undefined)],
  ])("say nothing of a queue that %s, and something when it can be again", async (_, broken) => {
    const { root, metrics } = await started();
    const size = vi.fn<() => Promise<number>>().mockResolvedValue(3);
    metrics.watchQueue(size);
    const text = async () => (await fetch(`${root}/metrics`)).text();
    expect(await text()).toContain("archiviste_queue_length 3\n");
    size.mockImplementation(broken);
    const without = await text();
    expect(without).not.toMatch(/^archiviste_queue_length/m);
    expect(without).toContain("archiviste_incidents_total 0\n");
    size.mockResolvedValue(0);
    expect(await text()).toContain("archiviste_queue_length 0\n");
  });
});

describe("a port that is taken", () => {
  it("is told with its cure", async () => {
    const { server } = await started();
    const again = started({ port: server.port });
    await expect(again).rejects.toMatchObject({
      name: "Mistake",
      message: expect.stringContaining("déjà pris"),
    });
  });

  it("is told where the address is not this machine's", async () => {
    await expect(started({ host: "203.0.113.7" })).rejects.toMatchObject({
      name: "Mistake",
      message: expect.stringContaining("HOST"),
    });
  });
});

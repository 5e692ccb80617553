import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openState as openSqlite } from "../../src/state/sqlite/open.ts";
import type { State } from "../../src/state/state.ts";
import { temporaryFolder } from "../support/archives.ts";
import { keptLog, troublesIn } from "../support/kept-log.ts";
import { echoOf } from "../support/polling-bot.ts";
import { questions, saidTo, startServer } from "../support/polling-runs.ts";
import { startBalancer } from "../support/webhook/balancer.ts";
import { deliverTo, startHook } from "../support/webhook/hooks.ts";
import { createLockTable } from "../support/webhook/shared-locks.ts";

async function sqlite(folder = temporaryFolder()): Promise<State> {
  const state = await openSqlite(folder);
  onTestFinished(() => state.close());
  return state;
}

/** A Telegram, a person, and a bot behind its webhook. */
async function started(state: State, plan: Parameters<typeof startHook>[2] = {}) {
  const api = await startServer({ webhookRetry: 20 });
  const log = keptLog();
  const hook = await startHook(api, state, { log, ...plan });
  await deliverTo(api, hook.url);
  const chat = api.user().openedChat();
  return { api, log, hook, chat };
}

/** A state whose inbox can be put out of reach. */
async function breakable() {
  const state = await sqlite();
  const broken = { now: false };
  const inbox: State["inbox"] = (...args) => {
    const real = state.inbox(...args);
    const guarded = new Proxy(real, {
      get: (_, name) => {
        const found: unknown = Reflect.get(real, name);
        if (typeof found !== "function") return found;
        return (...given: unknown[]) =>
          broken.now ? Promise.reject(new Error("out of reach")) : found.apply(real, given);
      },
    });
    return guarded;
  };
  return { broken, state: { ...state, inbox } };
}

/** An update as Telegram delivers it. */
function update(id: number, chat: { id: number }, text: string) {
  const from = { id: chat.id, is_bot: false, first_name: "Anna" };
  const where = { id: chat.id, type: "private", first_name: "Anna" };
  return { update_id: id, message: { message_id: id, date: 0, from, chat: where, text } };
}

describe("a webhook", () => {
  it("answers each question once, in order within a chat", async () => {
    const { api } = await started(await sqlite(), { thinking: 2 });
    const chats = Array.from({ length: 10 }, () => api.user().openedChat());
    const asked = questions(10);
    for (const text of asked) for (const chat of chats) chat.send(text);
    await api.settled(300);
    for (const { id } of chats) expect(saidTo(api, id)).toEqual(asked.map(echoOf));
    expect(api.violations).toEqual([]);
  });

  it("acknowledges at once what will take long", async () => {
    const { api, chat } = await started(await sqlite(), { thinking: 1_500 });
    chat.send("un");
    chat.send("deux");
    await api.until(
      () => (api.world.updates.pending().length === 0 ? true : undefined),
      "all to be acknowledged",
    );
    expect(saidTo(api, chat.id)).toEqual([]);
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual([echoOf("un"), echoOf("deux")]), 20_000);
  });

  it("answers once what Telegram delivers again and again", async () => {
    const { api, hook, chat } = await started(await sqlite(), { thinking: 20 });
    const one = update(5, chat, "un");
    const all = await Promise.all(Array.from({ length: 5 }, () => hook.webhook.take(one)));
    expect(all.toSorted()).toEqual(["repeated", "repeated", "repeated", "repeated", "taken"]);
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual([echoOf("un")]), 20_000);
    expect(await hook.webhook.take(one)).toBe("repeated");
    await pause(300);
    expect(saidTo(api, chat.id)).toEqual([echoOf("un")]);
    expect(await hook.webhook.size()).toBe(0);
  });

  it("answers inline queries at once, and keeps nothing of them", async () => {
    const state = await sqlite();
    const keep = vi.fn<() => void>();
    const { hook } = await started(state, {
      prepare: (bot) => bot.on("inline_query", () => keep()),
    });
    const from = { id: 1, is_bot: false, first_name: "Anna" };
    const query = { id: "1", from, query: "riz", offset: "" };
    expect(await hook.webhook.take({ update_id: 9, inline_query: query } as { update_id: number })).toBe(
      "taken",
    );
    expect(keep).toHaveBeenCalledOnce();
    expect(await state.inbox(hook.bot.botInfo.id, Date.now).lanes()).toEqual([]);
  });

  it("finishes what a killed process has left, in order, and once", async () => {
    const folder = temporaryFolder();
    const state = await sqlite(folder);
    const api = await startServer({ webhookRetry: 20 });
    const chat = api.user().openedChat();
    const inbox = state.inbox(Number(api.token.split(":")[0]), Date.now);
    for (const [at, text] of ["un", "deux", "trois"].entries())
      await inbox.keep({ id: at, body: update(at, chat, text) }, `chat ${chat.id}`);
    await inbox.begin(`chat ${chat.id}`, "killed");
    await startHook(api, await sqlite(folder));
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual(["un", "deux", "trois"].map(echoOf)), 20_000);
  });

  it("takes up what a loop that polled has left", async () => {
    const state = await sqlite();
    const api = await startServer();
    const chat = api.user().openedChat();
    const ledger = state.ledger(Number(api.token.split(":")[0]), Date.now);
    await ledger.keep([{ id: 3, body: update(3, chat, "un") }]);
    await ledger.keep([{ id: 4, body: "rubbish" }]);
    const { inbox } = await startHook(api, state);
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual([echoOf("un")]), 20_000);
    await vi.waitFor(async () => expect(await inbox.size()).toBe(0), 20_000);
  });

  it("leaves what it has not begun to the next run, and cuts off what hangs", async () => {
    const folder = temporaryFolder();
    const { api, hook, chat } = await started(await sqlite(folder), {
      timings: { grace: 200, settling: 100 },
    });
    const end = api.slow(60_000, { methods: ["sendMessage"] });
    chat.send("un");
    chat.send("deux");
    await api.until(() => (api.world.updates.pending().length === 0 ? true : undefined), "both to be kept");
    await api.until(() => api.callsTo("sendMessage")[0], "a message");
    await hook.end();
    await hook.running;
    expect(await hook.webhook.take(update(1, chat, "trop tard"))).toBe("unavailable");
    end();
    const { inbox } = await startHook(api, await sqlite(folder), { holder: "two" });
    await vi.waitFor(async () => expect(await inbox.size()).toBe(0), 20_000);
    const said = saidTo(api, chat.id);
    expect(said.slice(-2)).toEqual(["un", "deux"].map(echoOf));
    expect(said.length).toBeLessThanOrEqual(3);
  });

  it("ends where the token is refused but later", async () => {
    const { api, hook, chat } = await started(await sqlite());
    api.fail({ methods: ["sendMessage"], code: 401 });
    chat.send("un");
    await expect(hook.running).rejects.toMatchObject({ name: "RefusedToken" });
    expect(await hook.inbox.size()).toBe(1);
  });
});

describe("a webhook whose database is out of reach", () => {
  it("leaves to Telegram what comes meanwhile, and answers it afterwards, once", async () => {
    const { state, broken } = await breakable();
    const { api, log, chat } = await started(state);
    broken.now = true;
    chat.send("un");
    await vi.waitFor(() => expect(api.world.webhook.lastError?.message).toContain("503"), 20_000);
    await pause(200);
    broken.now = false;
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual([echoOf("un")]), 20_000);
    expect(troublesIn(log, "Réception")).toEqual([
      ["warn", "inbox"],
      ["info", "inbox"],
    ]);
  });

  it("does not answer twice what it could not note as done, and keeps the order", async () => {
    const { state, broken } = await breakable();
    const { api, chat } = await started(state, { thinking: 100 });
    chat.send("un");
    chat.send("deux");
    await api.until(() => (api.world.updates.pending().length === 0 ? true : undefined), "both to be kept");
    broken.now = true;
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual([echoOf("un")]), 20_000);
    await pause(400);
    broken.now = false;
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual([echoOf("un"), echoOf("deux")]), 20_000);
    await pause(300);
    expect(saidTo(api, chat.id)).toHaveLength(2);
  });
});

describe("two webhooks on one state", () => {
  const GRACE = 1_000;
  const SURE = 200;

  async function both(plan: Parameters<typeof startHook>[2] = {}) {
    const folder = temporaryFolder();
    const table = createLockTable(GRACE);
    const api = await startServer({ webhookRetry: 20, patience: 40_000 });
    const [ones, twos] = [table.locks(), table.locks()];
    const one = await startHook(api, await sqlite(folder), { holder: "one", locks: ones, ...plan });
    const two = await startHook(api, await sqlite(folder), { holder: "two", locks: twos, ...plan });
    await deliverTo(api, await startBalancer([one.url, two.url]));
    return { api, one, two, ones, twos };
  }

  function burst(api: Awaited<ReturnType<typeof both>>["api"]) {
    const chats = Array.from({ length: 12 }, () => api.user().openedChat());
    const asked = questions(10);
    for (const text of asked) for (const chat of chats) chat.send(text);
    return { chats, expected: asked.map(echoOf) };
  }

  it("answer 120 questions once each, in order within a chat", async () => {
    const { api } = await both({ thinking: 2 });
    const { chats, expected } = burst(api);
    await vi.waitFor(() => expect(api.callsTo("sendMessage").length).toBe(120), 30_000);
    await api.settled(500);
    for (const { id } of chats) expect(saidTo(api, id)).toEqual(expected);
  });

  it("leave no question behind that comes to the one while the other has its chat", async () => {
    const { api, one, two } = await both({ thinking: 30, timings: { sweep: 600_000 } });
    const chat = api.user().openedChat();
    for (const at of Array.from({ length: 20 }, (_, index) => index)) {
      const hook = at % 2 === 0 ? one : two;
      expect(await hook.webhook.take(update(at + 1, chat, `${at}`))).toBe("taken");
      await pause(at % 5 === 0 ? 40 : 5);
    }
    const expected = Array.from({ length: 20 }, (_, at) => echoOf(`${at}`));
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual(expected), 20_000);
  });

  it("answer once where the locks of one fall while it answers", async () => {
    const { api, ones, twos } = await both({ thinking: 60 });
    const { chats, expected } = burst(api);
    for (let cut = 0; cut < 6; cut += 1) {
      await pause(150);
      (cut % 2 === 0 ? ones : twos).cut(SURE);
    }
    const heard = () => api.callsTo("sendMessage").filter(({ lost }) => !lost);
    await vi.waitFor(() => expect(heard().length).toBe(120), 30_000);
    await api.settled(800);
    expect(heard()).toHaveLength(120);
    for (const { id } of chats) expect([...new Set(saidTo(api, id))]).toEqual(expected);
  });

  it("let the other answer what the one is too slow for after its lock has fallen, which then keeps silent", async () => {
    const slow = { now: true };
    const { api, one, ones } = await both({
      prepare: (bot) =>
        bot.on("message:text", async (_, next) => {
          if (slow.now) await pause(2 * GRACE);
          await next();
        }),
    });
    const chat = api.user().openedChat();
    await one.webhook.take(update(1, chat, "un"));
    await pause(50);
    slow.now = false;
    ones.cut(SURE);
    const began = performance.now();
    await vi.waitFor(() => expect(saidTo(api, chat.id)).toEqual([echoOf("un")]), 20_000);
    expect(performance.now() - began).toBeGreaterThan(GRACE - 50);
    await pause(2 * GRACE);
    expect(saidTo(api, chat.id)).toEqual([echoOf("un")]);
    expect(await one.webhook.size()).toBe(0);
  });
});

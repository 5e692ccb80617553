import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { BotApi } from "./index.ts";
import { callRaw, serverOfTest, verdictOf } from "./raw.ts";

/** A server with two open chats, and a way to send to the first. */
async function twoChats() {
  const api = await serverOfTest();
  const [one, other] = [api.user().openedChat(), api.user().openedChat()];
  const send = (chat = one) => callRaw(api, "sendMessage", { chat_id: chat.id, text: "a" });
  return { api, one, other, send };
}

const failed = async (answer: Promise<unknown>) =>
  answer.then(
    () => "an answer",
    () => "no answer",
  );

describe("a flooded chat", () => {
  it("says how long to wait, and leaves the others alone", async () => {
    const { api, one, other, send } = await twoChats();
    const end = api.flood(one.id, 3);
    expect(await send()).toEqual({
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 3",
      parameters: { retry_after: 3 },
    });
    expect(await send(other)).toMatchObject({ ok: true });
    end();
    expect(await send()).toMatchObject({ ok: true });
    expect(api.violations).toEqual([]);
    expect(api.calls[0]?.error).toEqual({
      code: 429,
      description: "Too Many Requests: retry after 3",
      retryAfter: 3,
    });
  });

  it("is free again after that time", async () => {
    const { api, one, send } = await twoChats();
    api.flood(one.id, 0.05);
    expect(await send()).toMatchObject({ parameters: { retry_after: 1 } });
    await pause(60);
    expect(await send()).toMatchObject({ ok: true });
  });
});

const refusals = (api: BotApi) => api.calls.flatMap(({ error }) => error?.retryAfter ?? []);

describe("Telegram's own limits", () => {
  it("let a chat have a short burst, and 30 messages a second go to all", async () => {
    const { api, send } = await twoChats();
    api.limits(true);
    for (let count = 0; count < 5; count += 1) await send();
    expect(refusals(api)).toEqual([3, 3]);
    await Promise.all(Array.from({ length: 28 }, () => send(api.user().openedChat())));
    expect(refusals(api)).toEqual([3, 3, 1]);
    api.limits(false);
    expect(await send()).toMatchObject({ ok: true });
  });

  it("let a group have 20 a minute", async () => {
    const { api, send } = await twoChats();
    const anna = api.user();
    const group = anna.in(api.group({ owner: anna }));
    for (let count = 0; count < 20; count += 1) await send(group);
    api.limits(true);
    await send(group);
    expect(refusals(api)).toEqual([expect.closeTo(58, -1)]);
  });
});

describe("a fault", () => {
  it("meets the next call only, or as many as it is told to", async () => {
    const { api, send } = await twoChats();
    api.fail();
    expect(await send()).toEqual({ ok: false, error_code: 502, description: "Bad Gateway" });
    expect(await send()).toMatchObject({ ok: true });
    api.fail({ calls: 2, code: 500, methods: ["sendMessage"] });
    expect(await verdictOf(api, "getMe")).toBe("ok");
    expect(await send()).toMatchObject({ error_code: 500 });
    expect(await send()).toMatchObject({ error_code: 500 });
    expect(await send()).toMatchObject({ ok: true });
    expect(api.violations).toEqual([]);
  });

  it("may be the page of a proxy", async () => {
    const { api, send } = await twoChats();
    api.fail({ html: true });
    await expect(send()).rejects.toThrow("is not valid JSON");
  });

  it("may be a reset, before or after the call has taken effect", async () => {
    const { api, one, send } = await twoChats();
    api.reset();
    expect(await failed(send())).toBe("no answer");
    expect(one.messages()).toEqual([]);
    api.loseAnswers({ methods: ["sendMessage"] });
    expect(await failed(send())).toBe("no answer");
    expect(one.messages()).toHaveLength(1);
    expect(api.calls.map(({ lost }) => lost)).toEqual([true, true]);
    expect(await send()).toMatchObject({ ok: true });
  });

  it("may be slowness of one chat", async () => {
    const { api, one, other, send } = await twoChats();
    const end = api.slow(150, { chat: one.id });
    const order: string[] = [];
    await Promise.all([
      send(one).then(() => order.push("slow")),
      send(other).then(() => order.push("quick")),
    ]);
    expect(order).toEqual(["quick", "slow"]);
    expect(Number(api.calls[0]?.ended) - Number(api.calls[0]?.at)).toBeGreaterThan(100);
    end();
  });

  it("may be a conflict that nobody has caused", async () => {
    const { api } = await twoChats();
    api.conflict();
    expect(await verdictOf(api, "getUpdates")).toMatch(/^Conflict: terminated by other getUpdates request/);
    expect(await verdictOf(api, "getUpdates")).toBe("ok");
  });
});

describe("an outage", () => {
  it.each(["refuse", "hang"] as const)(
    "(%s) ends on the same port, with all that was there",
    async (kind) => {
      const { api, one, send } = await twoChats();
      one.send("avant");
      const poll = callRaw(api, "getUpdates", { offset: api.world.updates.pending()[0]?.update_id });
      expect(await poll).toMatchObject({ result: [{ message: { text: "avant" } }] });
      const end = await api.outage(kind);
      const during = failed(send());
      await Promise.race([during, pause(200)]);
      one.send("pendant");
      await end();
      expect(await during).toBe("no answer");
      expect(await send()).toMatchObject({ ok: true });
      expect(one.messages().map(({ text }) => text)).toEqual(["avant", "pendant", "a"]);
      expect(await callRaw(api, "getUpdates", { offset: -2 })).toMatchObject({ result: [{}, {}] });
    },
  );

  it("cuts those who wait", async () => {
    const { api } = await twoChats();
    const poll = failed(callRaw(api, "getUpdates", { timeout: 20 }));
    while (api.callsTo("getUpdates").length === 0) await new Promise(setImmediate);
    const end = await api.outage();
    expect(await poll).toBe("no answer");
    await end();
  });
});

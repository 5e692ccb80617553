import { describe, expect, it } from "vitest";
import type { Update } from "grammy/types";
import type { BotApi } from "./index.ts";
import { callRaw, serverOfTest, verdictOf } from "./raw.ts";

/** What `getUpdates` answers, as the texts of the messages. */
async function textsOf(api: BotApi, params?: object, signal?: AbortSignal): Promise<unknown> {
  const answer = await callRaw(api, "getUpdates", params, signal);
  // The server gives updates as they are typed.
  return answer.ok ? (answer.result as Update[]).map(({ message }) => message?.text) : answer.description;
}

/** Someone who has said a, b and c, and the id of the update of a. */
async function threeSaid(slowsRepeats = false) {
  const api = await serverOfTest({ slowsRepeats });
  const chat = api.user().privateChat();
  for (const text of ["a", "b", "c"]) chat.send(text);
  return { api, chat, first: api.world.updates.pending()[0]?.update_id ?? 0 };
}

describe("getUpdates", () => {
  it("gives what is not confirmed again and again", async () => {
    const { api, first } = await threeSaid();
    expect(await textsOf(api)).toEqual(["a", "b", "c"]);
    expect(await textsOf(api, { offset: 0, limit: 2 })).toEqual(["a", "b"]);
    expect(await textsOf(api, { offset: first + 1 })).toEqual(["b", "c"]);
    expect(await textsOf(api, { offset: first })).toEqual(["b", "c"]);
    expect(await textsOf(api, { offset: first + 3 })).toEqual([]);
  });

  it("keeps only the last ones at a negative offset", async () => {
    const { api } = await threeSaid();
    expect(await textsOf(api, { offset: -2 })).toEqual(["b", "c"]);
    expect(await textsOf(api)).toEqual(["b", "c"]);
    expect(await textsOf(api, { offset: -9 })).toEqual(["b", "c"]);
  });

  it("ignores an offset from the far future", async () => {
    const { api, first } = await threeSaid();
    expect(await textsOf(api, { offset: first + 100 })).toEqual(["a", "b", "c"]);
  });

  it("answers as soon as something comes, and with nothing at the end of its time", async () => {
    const api = await serverOfTest();
    const chat = api.user().privateChat();
    const start = Date.now();
    const waiting = textsOf(api, { timeout: 20 });
    while (api.callsTo("getUpdates").length === 0) await new Promise(setImmediate);
    chat.send("a");
    chat.send("b");
    expect(await waiting).toEqual(["a", "b"]);
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(await textsOf(api, { offset: -1, timeout: 0 })).toEqual(["b"]);
    const last = api.world.updates.pending()[0]?.update_id ?? 0;
    const again = Date.now();
    expect(await textsOf(api, { offset: last + 1, timeout: 1 })).toEqual([]);
    expect(Date.now() - again).toBeGreaterThan(900);
  });

  it("gives one update at most to those who ask the same at once", async () => {
    const { api } = await threeSaid(true);
    expect(await textsOf(api)).toEqual(["a", "b", "c"]);
    expect(await textsOf(api)).toEqual(["a"]);
    expect(await textsOf(api, { offset: -3 })).toEqual(["a", "b", "c"]);
  });

  it("sends the first away when a second has to wait too", async () => {
    const api = await serverOfTest();
    const first = textsOf(api, { timeout: 20 });
    while (api.callsTo("getUpdates").length === 0) await new Promise(setImmediate);
    const second = textsOf(api, { timeout: 20 });
    expect(await first).toBe(
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    );
    expect(api.calls[0]?.error?.code).toBe(409);
    api.user().privateChat().send("a");
    expect(await second).toEqual(["a"]);
    expect(api.violations).toEqual([]);
  });

  it("forgets who has hung up", async () => {
    const api = await serverOfTest();
    const hangUp = new AbortController();
    const first = textsOf(api, { timeout: 20 }, hangUp.signal);
    while (api.callsTo("getUpdates").length === 0) await new Promise(setImmediate);
    hangUp.abort();
    await expect(first).rejects.toThrow("aborted");
    await api.until(() => api.calls[0]?.ended, "the end of the first call");
    api.user().privateChat().send("a");
    expect(await textsOf(api, { timeout: 20 })).toEqual(["a"]);
    expect(api.calls[0]).toMatchObject({ lost: true });
  });

  it("leaves out kinds that are not asked for, from then on", async () => {
    const api = await serverOfTest({ slowsRepeats: false });
    await textsOf(api, { allowed_updates: ["message"] });
    const chat = api.user().privateChat();
    chat.edit(chat.send("a"), "b");
    await textsOf(api, { allowed_updates: [] });
    chat.edit(chat.send("c"), "d");
    expect(api.world.updates.pending().map((update) => Object.keys(update)[1])).toEqual([
      "message",
      "message",
      "edited_message",
    ]);
    expect(await verdictOf(api, "getUpdates", { allowed_updates: ["messages"] })).toContain("unsupported");
  });

  it("reads its parameters from the address too", async () => {
    const { api } = await threeSaid();
    const response = await fetch(`${api.root}/bot${api.token}/getUpdates?limit=2`);
    expect(await response.json()).toMatchObject({ ok: true, result: [{}, {}] });
  });
});

describe("a stranger", () => {
  it("is not let in", async () => {
    const api = await serverOfTest();
    const answer = await callRaw({ ...api, token: "1:a" }, "getMe");
    expect(answer).toEqual({ ok: false, error_code: 401, description: "Unauthorized" });
    expect(api.calls).toEqual([]);
  });
});

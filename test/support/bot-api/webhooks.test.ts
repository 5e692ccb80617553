import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import type { Update } from "grammy/types";
import { describe, expect, it, onTestFinished } from "vitest";
import { callRaw, serverOfTest, verdictOf } from "./raw.ts";

/** A bot's own server: notes the secret and the text of each update, and answers as it is told to. */
async function bot(answer: (text: string) => { status: number; body?: object }) {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    // Only updates are sent here.
    const update = (await json(request)) as Update;
    const text = update.message?.text ?? "";
    seen.push(`${String(request.headers["x-telegram-bot-api-secret-token"])} ${text}`);
    const { status, body } = answer(text);
    response.writeHead(status).end(body && JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = address === null || typeof address === "string" ? 0 : address.port;
  return { seen, url: `http://127.0.0.1:${port}/hook` };
}

describe("a webhook", () => {
  it("gets each chat's updates in their order, and may answer with a call", async () => {
    const api = await serverOfTest();
    const chat = api.user().privateChat();
    const body = { method: "sendMessage", chat_id: chat.id, text: "reçu" };
    const { seen, url } = await bot((text) => (text === "deux" ? { status: 200, body } : { status: 200 }));
    await callRaw(api, "setWebhook", { url, secret_token: "s-1", drop_pending_updates: true });
    expect(await verdictOf(api, "getUpdates")).toMatch(
      /^Conflict: can't use getUpdates method while webhook/,
    );
    chat.send("un");
    chat.send("deux");
    await api.settled();
    expect(seen).toEqual(["s-1 un", "s-1 deux"]);
    expect(chat.unread()).toMatchObject([{ text: "reçu" }]);
  });

  it("that fails gets the update again, and those behind it wait", async () => {
    const api = await serverOfTest({ webhookRetry: 10 });
    const chat = api.user().privateChat();
    let failures = 2;
    const { seen, url } = await bot(() => ({ status: (failures -= 1) >= 0 ? 500 : 200 }));
    await callRaw(api, "setWebhook", { url });
    chat.send("un");
    chat.send("deux");
    await api.settled();
    expect(seen.map((one) => one.slice(-4))).toEqual(["d un", "d un", "d un", "deux"]);
    expect(await callRaw(api, "getWebhookInfo")).toMatchObject({
      result: { url, pending_update_count: 0, last_error_message: expect.stringContaining("500") },
    });
  });

  it("is taken away by deleteWebhook", async () => {
    const api = await serverOfTest();
    const { seen, url } = await bot(() => ({ status: 200 }));
    await callRaw(api, "setWebhook", { url });
    await callRaw(api, "deleteWebhook", {});
    api.user().privateChat().send("un");
    expect(await callRaw(api, "getUpdates", {})).toMatchObject({ result: [{ message: { text: "un" } }] });
    expect(seen).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["without https", { url: "http://vnanet.vn/hook" }, "An HTTPS URL must be provided"],
    ["on another port", { url: "https://vnanet.vn:8080/hook" }, "only on ports 80, 88, 443 or 8443"],
    ["that is no address", { url: "vnanet" }, "invalid webhook URL specified"],
    ["with a strange secret", { url: "https://vnanet.vn", secret_token: "a b" }, "unallowed characters"],
  ])("%s is refused", async (_, params, reason) => {
    const api = await serverOfTest();
    expect(await verdictOf(api, "setWebhook", params)).toContain(reason);
    expect(api.violations).toHaveLength(1);
  });
});

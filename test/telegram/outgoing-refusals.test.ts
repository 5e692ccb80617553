import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { UnreachableChat } from "../../src/telegram/outgoing/unreachable.ts";
import { failureOf, startApi } from "../support/polling-api.ts";
import { saidTo, type startServer } from "../support/polling-runs.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

describe("a group that has migrated", () => {
  it("gets the call under its new id, now and later, without what only the old group knew", async () => {
    const moves: [number, number][] = [];
    const { server, api, anna } = await startApi({ onMigrated: (from, to) => void moves.push([from, to]) });
    const group = server.group({ owner: anna, bot: "administrator" });
    const asked = anna.in(group).send("une question");
    const next = group.migrate();
    const reply = { reply_parameters: { message_id: asked.message_id } };
    const { chat } = await api.sendMessage(group.id, "une réponse", reply);
    expect(chat.id).toBe(next.id);
    await api.sendMessage(group.id, "encore", reply);
    expect(saidTo(server, next.id)).toEqual(["une réponse", "encore"]);
    expect(server.callsTo("sendMessage")).toHaveLength(3);
    expect(moves).toEqual([[group.id, next.id]]);
    expect(server.violations).toEqual([]);
  });
});

describe("a chat that cannot be written to", () => {
  it.each<[string, "gone" | "forbidden", (server: Server) => number]>([
    ["who has blocked the bot", "gone", (server) => blocking(server, "block")],
    ["whose account is no more", "gone", (server) => blocking(server, "vanish")],
    ["that there is not", "gone", () => 424_242],
    ["that has put the bot out", "gone", (server) => groupWith(server).removed()],
    ["where the bot may not write", "forbidden", (server) => groupWith(server).muted()],
  ])("%s is told as one, and not tried again", async (_, reason, make) => {
    const { server, api } = await startApi();
    const chat = make(server);
    const fault = await failureOf(api.sendMessage(chat, "secret"));
    expect(fault).toBeInstanceOf(UnreachableChat);
    expect(fault).toMatchObject({ reason, chat, method: "sendMessage" });
    expect(JSON.stringify(fault)).not.toContain("secret");
    expect(server.calls).toHaveLength(1);
  });
});

function blocking(server: Server, how: "block" | "vanish"): number {
  const person = server.user();
  person.openedChat();
  person[how]();
  return person.id;
}

function groupWith(server: Server) {
  const group = server.group({ owner: server.user(), type: "supergroup" });
  const after = (step: () => void) => {
    step();
    return group.id;
  };
  return { removed: () => after(() => group.removeBot()), muted: () => after(() => group.muteBot()) };
}

describe("a call that helps for a moment only", () => {
  it("is given up quietly once that is over", async () => {
    const { server, api, anna } = await startApi({ patience: { fleeting: 200 } });
    server.fail({ code: 500, ms: 60_000 });
    const started = Date.now();
    await expect(api.sendChatAction(anna.id, "typing")).resolves.toBe(true);
    await expect(api.answerInlineQuery("1", [])).resolves.toBe(true);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it("is not even made where its chat must wait", async () => {
    const { server, api, anna, sending } = await startApi();
    server.flood(anna.id, 300);
    const sent = failureOf(api.sendMessage(anna.id, "plus tard"));
    await pause(50);
    await expect(api.sendChatAction(anna.id, "typing")).resolves.toBe(true);
    expect(server.callsTo("sendChatAction")).toEqual([]);
    sending.abort();
    await sent;
  });

  it("is let go without a fault when all is cut off", async () => {
    const { server, api, anna, sending } = await startApi();
    server.slow(2_000);
    const action = api.sendChatAction(anna.id, "typing");
    await pause(50);
    sending.abort();
    await expect(action).resolves.toBe(true);
  });

  it("is done where nobody waits for it any more", async () => {
    const { server, api } = await startApi();
    await expect(api.answerCallbackQuery("999")).resolves.toBe(true);
    expect(server.callsTo("answerCallbackQuery")).toHaveLength(1);
  });
});

describe("an edit", () => {
  it("whose answer was lost counts as done when it comes again", async () => {
    const { server, api, anna } = await startApi();
    const { message_id: id } = await api.sendMessage(anna.id, "avant");
    server.loseAnswers();
    await api.editMessageText(anna.id, id, "après");
    expect(saidTo(server, anna.id)).toEqual(["après"]);
  });

  it("that changes nothing is refused otherwise", async () => {
    const { api, anna } = await startApi();
    const { message_id: id } = await api.sendMessage(anna.id, "avant");
    const fault = await failureOf(api.editMessageText(anna.id, id, "avant"));
    expect(fault).toMatchObject({ error_code: 400, description: expect.stringContaining("not modified") });
  });
});

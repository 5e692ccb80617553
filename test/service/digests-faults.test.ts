import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { localDay } from "../../src/digest/due/due.ts";
import { createPost } from "../../src/telegram/delivery/post.ts";
import { digestMessage } from "../../src/telegram/rendering/digest.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { SAMPLES } from "../support/archives.ts";
import {
  delivering,
  digestHome,
  digestsIn,
  dueNow,
  noonZone,
  privately,
  simulated,
  subscriptionAt,
} from "../support/digest-home.ts";

const PATIENT = { timeout: 15_000, interval: 50 };
const today = () => localDay(Date.now(), noonZone());

/** A delivery, and two people of whom both are owed a digest. */
async function owed(plan: Parameters<typeof delivering>[1] = {}) {
  const home = await digestHome();
  const run = await delivering(home, plan);
  const [anna, bao] = [run.server.user(), run.server.user({ first_name: "Bao" })];
  for (const { id } of [anna, bao]) await home.state.subscriptions.subscribe(dueNow(id));
  const ended = (chat: number) => async () =>
    expect(await home.state.subscriptions.get(privately(chat))).toBeNull();
  const received =
    (chat: number, count = 1) =>
    () =>
      expect(digestsIn(run.server, chat)).toHaveLength(count);
  return { ...home, ...run, anna, bao, ended, received };
}

describe("a subscription ends", () => {
  it("where the person has blocked the bot, and unblocking does not renew it", async () => {
    const { server, anna, bao, begin, ended, received, state } = await owed();
    bao.openedChat();
    anna.block();
    const { end } = begin();
    await vi.waitFor(ended(anna.id), PATIENT);
    await vi.waitFor(received(bao.id), PATIENT);
    anna.unblock();
    await server.until(() => (server.callsTo("sendMessage").length >= 2 ? true : undefined), "both calls");
    await end();
    expect(await state.subscriptions.get(privately(anna.id))).toBeNull();
    received(anna.id, 0)();
    expect(server.violations).toEqual([]);
  });

  it.each(["never opened", "deleted"])("where the person's account is %s", async (kind) => {
    const { server, anna, bao, begin, ended, received } = await owed();
    bao.openedChat();
    if (kind === "deleted") {
      anna.openedChat();
      anna.vanish();
    }
    begin();
    await vi.waitFor(ended(anna.id), PATIENT);
    await vi.waitFor(received(bao.id), PATIENT);
    expect(digestsIn(server, anna.id)).toEqual([]);
  });

  it("where the bot was put out of the group, in all its topics", async () => {
    const { server, state, anna, begin } = await owed();
    const group = server.group({ owner: anna, type: "forum", topics: ["a", "b"] });
    for (const name of ["a", "b"])
      await state.subscriptions.subscribe(dueNow(0, { place: { chat: group.id, topic: group.topic(name) } }));
    group.removeBot();
    begin();
    await vi.waitFor(async () => {
      for (const name of ["a", "b"])
        expect(await state.subscriptions.get({ chat: group.id, topic: group.topic(name) })).toBeNull();
    }, PATIENT);
  });

  it("where its topic was deleted, alone, and nothing goes elsewhere", async () => {
    const { server, state, anna, begin, received } = await owed();
    const group = server.group({ owner: anna, type: "forum", topics: ["a"] });
    const [there, lost] = [group.topic("a"), 987_654];
    for (const topic of [there, lost])
      await state.subscriptions.subscribe(dueNow(0, { place: { chat: group.id, topic } }));
    begin();
    await vi.waitFor(async () => {
      expect(await state.subscriptions.get({ chat: group.id, topic: lost })).toBeNull();
    }, PATIENT);
    await vi.waitFor(received(group.id), PATIENT);
    expect(server.messages(group.id).map(({ message_thread_id: topic }) => topic)).toEqual([there]);
    expect(await state.subscriptions.get({ chat: group.id, topic: there })).not.toBeNull();
  });
});

describe("a subscription stays", () => {
  it.each(["topic", "group"])("where the %s is closed to the bot for a while", async (kind) => {
    const { server, state, anna, log, begin } = await owed();
    const group = server.group({ owner: anna, type: "forum", topics: ["a"] });
    if (kind === "topic") group.closeTopic("a");
    else group.muteBot();
    const place = { chat: group.id, topic: group.topic("a") };
    await state.subscriptions.subscribe(dueNow(0, { place }));
    const { end } = begin();
    await vi.waitFor(() => {
      expect(log.messages()).toContainEqual(expect.stringContaining("n’a pas le droit d’écrire"));
    }, PATIENT);
    await end();
    expect(await state.subscriptions.get(place)).not.toBeNull();
    expect(await state.deliveries.get(place, today())).toMatchObject({ sent: null });
    expect(server.callsTo("sendMessage").filter(({ params }) => params["chat_id"] === group.id)).toHaveLength(
      1,
    );
  });

  it("with a group that has migrated, under its new id, and the day's digest comes once", async () => {
    const { server, state, anna, begin, received } = await owed();
    const group = server.group({ owner: anna });
    await state.subscriptions.subscribe(dueNow(group.id, { time: "06:30" }));
    const next = group.migrate();
    const { end } = begin();
    await vi.waitFor(
      () => expect(next.messages().filter(({ from }) => from?.is_bot)).toHaveLength(1),
      PATIENT,
    );
    await vi.waitFor(async () => {
      expect(await state.deliveries.get(privately(next.id), today())).toMatchObject({
        sent: expect.any(Number),
      });
    }, PATIENT);
    await end();
    received(group.id, 0)();
    expect(await state.subscriptions.get(privately(group.id))).toBeNull();
    expect(await state.subscriptions.get(privately(next.id))).toMatchObject({ time: "06:30" });
    expect((await state.shown.at(privately(next.id))).size).toBeGreaterThan(0);
  });

  it("with a group that migrates between the message and its note", async () => {
    const { server, state, anna, begin } = await owed();
    const group = server.group({ owner: anna });
    await state.subscriptions.subscribe(dueNow(group.id));
    server.slow(300, { chat: group.id });
    const { moved, end } = begin();
    await server.until(
      () => server.callsTo("sendMessage").find(({ params }) => params["chat_id"] === group.id),
      "the call",
    );
    await moved(group.id, -1_009_999);
    await vi.waitFor(async () => {
      expect(await state.deliveries.get(privately(-1_009_999), today())).toMatchObject({
        sent: expect.any(Number),
      });
    }, PATIENT);
    await end();
    expect(group.messages().filter(({ from }) => from?.is_bot)).toHaveLength(1);
  });
});

describe("a digest arrives once", () => {
  it("after the wait that Telegram asks for, which stops nobody else", async () => {
    const { server, anna, bao, begin, received } = await owed({ timings: { most: 1, lent: 100 } });
    for (const person of [anna, bao]) person.openedChat();
    const [first, second] = [anna.id, bao.id];
    server.flood(first, 4);
    const began = Date.now();
    begin();
    await vi.waitFor(received(second), PATIENT);
    received(first, 0)();
    await vi.waitFor(received(first), PATIENT);
    expect(Date.now() - began).toBeGreaterThanOrEqual(3_500);
  });

  it.each([
    ["errors of the server", (server: Server) => server.fail({ calls: 3, methods: ["sendMessage"] })],
    ["pages of a proxy", (server: Server) => server.fail({ calls: 3, html: true, methods: ["sendMessage"] })],
    ["reset connections", (server: Server) => server.reset({ calls: 3, methods: ["sendMessage"] })],
  ])("despite %s", async (_, disturb) => {
    const { server, anna, bao, begin, received, state } = await owed();
    for (const person of [anna, bao]) person.openedChat();
    disturb(server);
    const { end } = begin();
    for (const { id } of [anna, bao]) await vi.waitFor(received(id), PATIENT);
    await end();
    for (const { id } of [anna, bao])
      expect(await state.deliveries.get(privately(id), today())).toMatchObject({
        attempts: 1,
        sent: expect.any(Number),
      });
  });

  it("or twice where its answer was lost, and no more", async () => {
    const { server, anna, bao, begin, received } = await owed();
    for (const person of [anna, bao]) person.openedChat();
    server.loseAnswers({ calls: 1, chat: anna.id });
    const { end } = begin();
    await vi.waitFor(received(anna.id, 2), PATIENT);
    await vi.waitFor(received(bao.id), PATIENT);
    await end();
    expect(server.callsTo("sendMessage")).toHaveLength(3);
  });

  it("after an outage", async () => {
    const { server, anna, bao, begin, received } = await owed();
    for (const person of [anna, bao]) person.openedChat();
    const restore = await server.outage();
    begin();
    await pause(300);
    await restore();
    for (const { id } of [anna, bao]) await vi.waitFor(received(id), PATIENT);
    expect(server.callsTo("sendMessage")).toHaveLength(2);
  });

  it("when the archive changes just before it is sent, in the words that are there then", async () => {
    const home = await digestHome();
    const now = Date.parse("2026-07-10T05:30Z");
    const said: string[] = [];
    const sendMessage = async (chat: number, text: string) => {
      said.push(text);
      return { chat: { id: chat } };
    };
    // Of what Telegram answers nothing else is read.
    const api = { sendMessage } as unknown as Parameters<typeof createPost>[0]["api"];
    const changed = SAMPLES["002_musee.txt"]
      .replace("80 objets", "90 objets")
      .replace("trois ans", "quatre ans");
    const incident = vi.fn<() => void>();
    const run = simulated(home, now, {
      post: createPost({ api, ...home, meter: { incident } }),
      render: (digest, day, language) => {
        for (const file of Object.keys(SAMPLES)) writeFileSync(join(home.seeds, file), changed);
        return digestMessage(digest, day, wordingOf(language));
      },
    });
    await home.state.subscriptions.subscribe(subscriptionAt(now, 1));
    await run.lookAt(now);
    expect(said).toEqual([]);
    expect(home.log.lines).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ incident: "quote-mismatch" }) }),
    );
    expect(incident).toHaveBeenCalled();
    await run.lookAt(now + 60_000);
    expect(said).toEqual([expect.stringContaining("après quatre ans de travaux")]);
  });
});

type Server = Awaited<ReturnType<typeof delivering>>["server"];

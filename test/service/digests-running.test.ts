import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { State } from "../../src/state/state.ts";
import { TELEGRAM_LIMITS } from "../../src/telegram/outgoing/pacing.ts";
import { writeFiles } from "../support/archives.ts";
import {
  delivering,
  digestHome,
  digestsIn,
  dueNow,
  privately,
  subscriptionAt,
  type DigestHome,
} from "../support/digest-home.ts";

const MINUTE = 60_000;
const PATIENT = { timeout: 20_000, interval: 20 };

/** So many people with a digest that is due now. */
async function readers(home: DigestHome, run: Awaited<ReturnType<typeof delivering>>, count: number) {
  const chats = Array.from({ length: count }, () => run.server.user().openedChat().chat.id);
  for (const chat of chats) await home.state.subscriptions.subscribe(dueNow(chat));
  const arrived = () => chats.filter((chat) => digestsIn(run.server, chat).length > 0).length;
  return { chats, arrived };
}

/** The same state, some of whose deliveries' methods do something else. */
function disturbed(home: DigestHome, change: Partial<State["deliveries"]>): DigestHome {
  return { ...home, state: { ...home.state, deliveries: { ...home.state.deliveries, ...change } } };
}

describe("running digests", () => {
  it("reach the first in line within a moment of the minute, with the file that came just before", async () => {
    const home = await digestHome();
    const ahead = 2 * MINUTE - (Date.now() % MINUTE) - 6_000;
    const minute = Math.ceil((Date.now() + ahead) / MINUTE) * MINUTE;
    const run = await delivering(home, { ahead, timings: { tick: 20_000 } });
    const { id } = run.server.user().openedChat().chat;
    const time = new Date(minute).toISOString().slice(11, 16);
    await home.state.subscriptions.subscribe(subscriptionAt(minute - 1, id, { time, zone: "UTC" }));
    run.begin();
    await pause(1_000);
    const text = `Un train relie Hanoi à Vinh\n\nHanoi (VNA) – Un premier train a quitté la gare de Hanoi jeudi. -VNA\n`;
    writeFiles(home.seeds, { "100_train.txt": text });
    await vi.waitFor(() => expect(digestsIn(run.server, id)).toHaveLength(1), PATIENT);
    const late = (run.server.callsTo("sendMessage")[0]?.at ?? NaN) + ahead - minute;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(6_000);
    expect(digestsIn(run.server, id)[0]).toContain("Un train relie Hanoi à Vinh");
  });

  it("hold back no answer to a person", async () => {
    const home = await digestHome();
    const run = await delivering(home, { outgoing: { limits: TELEGRAM_LIMITS }, timings: { spacing: 37.5 } });
    const { arrived } = await readers(home, run, 120);
    const asker = run.server.user().openedChat().chat.id;
    run.begin();
    await vi.waitFor(() => expect(arrived()).toBeGreaterThan(20), PATIENT);
    const waits: number[] = [];
    for (let answer = 0; answer < 3; answer++) {
      const asked = Date.now();
      await run.api.sendMessage(asker, "une réponse");
      waits.push(Date.now() - asked);
    }
    expect(arrived()).toBeLessThan(120);
    // In line with them it would wait for more than three seconds.
    expect(Math.max(...waits)).toBeLessThan(2_000);
  });

  it("say once that the state cannot be written, and go on when it can", async () => {
    const home = await digestHome();
    let isBroken = true;
    const { claim } = home.state.deliveries;
    const broken = disturbed(home, {
      claim: (...asked) => (isBroken ? Promise.reject(new Error("disk full")) : claim(...asked)),
    });
    const run = await delivering(broken);
    const { arrived } = await readers(home, run, 30);
    run.begin();
    const told = () => home.log.lines.filter(({ level }) => level === "error");
    await vi.waitFor(() => expect(told()).toHaveLength(1), PATIENT);
    await pause(500);
    expect(told()).toHaveLength(1);
    isBroken = false;
    await vi.waitFor(() => expect(arrived()).toBe(30), PATIENT);
    expect(home.log.messages()).toContain("Digest : l’envoi a repris.");
    expect(run.server.callsTo("sendMessage")).toHaveLength(30);
  });

  it("send nothing twice where what was sent cannot be noted for a while", async () => {
    const home = await digestHome();
    let faults = 1;
    const { markSent } = home.state.deliveries;
    const broken = disturbed(home, {
      markSent: (...asked) => (faults-- > 0 ? Promise.reject(new Error("disk full")) : markSent(...asked)),
    });
    const run = await delivering(broken);
    const [chat = 0] = (await readers(home, run, 1)).chats;
    run.begin();
    await vi.waitFor(
      async () => expect((await home.state.shown.at(privately(chat))).size).toBeGreaterThan(0),
      PATIENT,
    );
    expect(digestsIn(run.server, chat)).toHaveLength(1);
  });

  it("end at once, and in good order, while the index is being updated", async () => {
    const home = await digestHome();
    const stuck = { ...home.library, refresh: () => new Promise<void>(() => undefined) };
    const run = await delivering({ ...home, library: stuck });
    const { arrived } = await readers(home, run, 3);
    const { end } = run.begin();
    await pause(300);
    const began = Date.now();
    await end();
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(arrived()).toBe(0);
  });

  it("use the old index where it cannot be updated", async () => {
    const home = await digestHome();
    const broken = { ...home.library, refresh: () => Promise.reject(new Error("the archive is gone")) };
    const run = await delivering({ ...home, library: broken });
    const { arrived } = await readers(home, run, 3);
    run.begin();
    await vi.waitFor(() => expect(arrived()).toBe(3), PATIENT);
    expect(home.log.lines.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  it("give up what a person has erased while it waits", async () => {
    const home = await digestHome();
    const run = await delivering(home, { timings: { renewal: 100 } });
    const [chat = 0] = (await readers(home, run, 1)).chats;
    const end = run.server.flood(chat, 60);
    onTestFinished(end);
    run.begin();
    await run.server.until(() => (run.server.callsTo("sendMessage").length > 0 ? true : undefined), "a call");
    await home.state.privacy.erase(chat);
    await pause(500);
    end();
    await pause(500);
    expect(digestsIn(run.server, chat)).toEqual([]);
    expect(await home.state.privacy.everythingOf(chat)).toMatchObject({ deliveries: 0, shown: 0 });
  });
});

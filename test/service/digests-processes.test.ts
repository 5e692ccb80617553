import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openState } from "../../src/state/open.ts";
import { CLAIM_LASTS } from "../../src/state/deliveries.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";
import { digestsIn, dueNow, noonZone } from "../support/digest-home.ts";
import { startDigests, type DigestPlan } from "../support/digest-processes.ts";
import { shippedEmbedder } from "../support/model.ts";
import { createTestDatabase, isRealServer } from "../support/postgres/postgres.ts";
import { startServer } from "../support/polling-runs.ts";

/** So many are on their way at once in these processes. */
const AT_ONCE = 5;
const PATIENCE = 30_000;

describe("digests of a process", () => {
  const work = mkdtempSync(join(tmpdir(), "archiviste-"));
  const archive = { seeds: join(work, "seeds"), index: join(work, "index") };
  beforeAll(async () => {
    writeFiles(archive.seeds, SAMPLES);
    await updateIndex({ ...archive, embedder: shippedEmbedder() });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  /** So many people who are owed a digest, and a Telegram that takes its time. */
  async function owed(count: number, database?: string) {
    const server = await startServer({ patience: PATIENCE });
    const place = { databaseUrl: database ?? null, dataDir: join(temporaryFolder(), "data") };
    const data = place.dataDir;
    const chats = Array.from({ length: count }, () => server.user().openedChat().chat.id);
    const state = await openState(place);
    for (const chat of chats) await state.subscriptions.subscribe(dueNow(chat));
    await state.close();
    server.slow(30, { methods: ["sendMessage"] });
    const { root, token } = server;
    const start = async (plan: Pick<DigestPlan, "holder"> & Partial<DigestPlan>) => {
      const timings = { most: AT_ONCE, tick: 100, spacing: 0 };
      const started = await startDigests({ root, token, ...archive, data, database, timings, ...plan });
      onTestFinished(started.kill);
      return started;
    };
    const arrived = () => chats.filter((chat) => digestsIn(server, chat).length > 0).length;
    const doubled = () => chats.filter((chat) => digestsIn(server, chat).length > 1).length;
    const until = (least: number) =>
      server.until(() => (arrived() >= least ? true : undefined), `${least} digests`);
    const unsent = async () => {
      const later = await openState(place);
      const all = await later.subscriptions.due(
        { zone: noonZone(), day: dueNow(0).created, time: "23:59" },
        Date.now(),
        count,
      );
      await later.close();
      return all.length;
    };
    return { server, chats, data, start, arrived, doubled, until, unsent };
  }

  it("are none lost and doubled at most in flight by kills, and go on at once where the dead is known", async () => {
    const { server, start, arrived, doubled, until } = await owed(60);
    for (const [kill, least] of [15, 30, 45].entries()) {
      const killed = await start({ holder: `process ${kill}`, dead: `process ${kill - 1}` });
      await until(least);
      expect((await killed.end("SIGKILL")).code).toBeNull();
      expect(doubled()).toBeLessThanOrEqual(kill * AT_ONCE);
    }
    const last = await start({ holder: "last", dead: "process 2" });
    await until(60);
    await server.settled();
    expect((await last.end("SIGTERM")).code).toBe(0);
    expect(arrived()).toBe(60);
    expect(doubled()).toBeLessThanOrEqual(3 * AT_ONCE);
  });

  it("are none lost by a kill where nobody knows the dead: what it held is given anew", async () => {
    const { start, arrived, doubled, until, unsent } = await owed(20);
    const killed = await start({ holder: "killed" });
    await until(8);
    await killed.end("SIGKILL");
    const soon = await start({ holder: "soon" });
    await until(20 - AT_ONCE);
    await soon.end("SIGTERM");
    await start({ holder: "later", ahead: CLAIM_LASTS + 1_000 });
    await until(20);
    expect(arrived()).toBe(20);
    expect(doubled()).toBeLessThanOrEqual(AT_ONCE);
    await expect.poll(unsent, { timeout: PATIENCE }).toBe(0);
  });

  it("are neither lost nor doubled by SIGTERM", async () => {
    const { server, start, arrived, doubled, until } = await owed(40);
    for (const least of [10, 25]) {
      const ended = await start({ holder: `until ${least}` });
      await until(least);
      const { code, ms } = await ended.end("SIGTERM");
      expect(code).toBe(0);
      expect(ms).toBeLessThan(10_000);
      expect(arrived()).toBeLessThan(40);
    }
    const last = await start({ holder: "last" });
    await until(40);
    await server.settled();
    await last.end("SIGTERM");
    expect(doubled()).toBe(0);
  });

  it.runIf(isRealServer)(
    "are sent once by three side by side, though one is killed in the middle",
    async () => {
      const database = await createTestDatabase();
      onTestFinished(() => database.remove());
      const { server, start, arrived, doubled, until, unsent } = await owed(90, database.address);
      const all = await Promise.all(["a", "b", "c"].map((holder) => start({ holder })));
      await until(45);
      await all[1]?.end("SIGKILL");
      await until(90);
      await expect.poll(unsent, { timeout: PATIENCE }).toBe(0);
      await server.settled();
      const ends = await Promise.all([all[0], all[2]].map((one) => one?.end("SIGTERM")));
      expect(ends.map((end) => end?.code)).toEqual([0, 0]);
      expect(arrived()).toBe(90);
      expect(doubled()).toBeLessThanOrEqual(AT_ONCE);
      expect(all.every((one) => one.lines().every(({ level }) => level !== "error"))).toBe(true);
    },
  );

  it("that wait for a flood are given back at SIGTERM", async () => {
    const { server, chats, start, until, unsent } = await owed(10);
    const [flooded = 0] = chats;
    const end = server.flood(flooded, 600);
    const first = await start({ holder: "first" });
    await until(9);
    const { code, ms } = await first.end("SIGTERM");
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    expect(await unsent()).toBe(1);
    end();
    await start({ holder: "second" });
    await until(10);
    expect(digestsIn(server, flooded)).toHaveLength(1);
  });

  it("are sent once by two processes at a time, which share the work", async () => {
    const { server, start, arrived, doubled, until } = await owed(80);
    const both = await Promise.all([start({ holder: "one" }), start({ holder: "other" })]);
    await until(80);
    await server.settled();
    const ends = await Promise.all(both.map((each) => each.end("SIGTERM")));
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    const sent = both.map((each) => each.lines().reduce((sum, { sent: some }) => sum + Number(some ?? 0), 0));
    expect((sent[0] ?? 0) + (sent[1] ?? 0)).toBe(80);
    expect([arrived(), doubled()]).toEqual([80, 0]);
    expect(server.violations).toEqual([]);
  });

  it("keep Telegram's limits, and use what they allow", async () => {
    const { server, start, until } = await owed(180);
    server.limits(true);
    await start({ holder: "one", limits: "telegram", timings: {} });
    await until(180);
    const calls = server.callsTo("sendMessage");
    // On a busy machine some calls may come close together; `digest-load.ts` measures it by itself.
    expect(calls.filter(({ error }) => error).length).toBeLessThan(20);
    const took = Math.max(...calls.map(({ at }) => at)) - Math.min(...calls.map(({ at }) => at));
    expect(took).toBeLessThan(2 * (180 / 30) * 1_000);
  });
});

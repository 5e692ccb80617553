import { describe, expect, it, onTestFinished } from "vitest";
import { ARCHIVE, MIGRATING } from "../../../src/postgres/advisory-locks.ts";
import { DatabaseError } from "../../../src/postgres/database-error.ts";
import { openDatabase } from "../../../src/postgres/database.ts";
import { openForReading, openState } from "../../../src/state/postgres/open.ts";
import { isRealServer } from "../../support/postgres/postgres.ts";
import { proxyTo } from "../../support/postgres/proxy.ts";
import { GROUP, NOON, PERSON, subscribed } from "../contract/home.ts";
import { postgresHomes } from "./home.ts";

const makeHome = postgresHomes();

/** A state behind a way that can be cut, and what was told of troubles. */
async function cuttable(patience: number) {
  const { address } = await makeHome();
  const proxy = await proxyTo(address);
  const told: (string | null)[] = [];
  const state = await openState(proxy.address, {
    patience,
    told: (trouble) => void told.push(trouble && trouble.message),
  });
  onTestFinished(async () => {
    await state.close();
    await proxy.close();
  });
  return { proxy, told, state };
}

describe("a database that is out of reach", () => {
  it("for a moment is waited for, and told of once", async () => {
    const { proxy, told, state } = await cuttable(30_000);
    await state.subscriptions.subscribe(subscribed());
    await proxy.cut();
    const asked = [PERSON, GROUP, PERSON].map((place) => state.subscriptions.get(place));
    await expect.poll(() => told).toHaveLength(1);
    await proxy.mend();
    expect(await Promise.all(asked)).toEqual([subscribed(), null, subscribed()]);
    expect(told).toEqual([expect.stringMatching(/DATABASE_URL : .* est hors d’atteinte/), null]);
  });

  it("for longer is a fault with its cure, at once, until it is back", async () => {
    const { proxy, told, state } = await cuttable(2_000);
    await proxy.cut();
    await expect(state.subscriptions.count()).rejects.toThrow(DatabaseError);
    const began = performance.now();
    await expect(state.subscriptions.subscribe(subscribed())).rejects.toThrow("démarrez PostgreSQL");
    await expect(state.feedback.count("2026-07-10", "answer")).rejects.toThrow("est hors d’atteinte");
    expect(performance.now() - began).toBeLessThan(2_000);
    await proxy.mend();
    expect(await state.subscriptions.subscribe(subscribed())).toBe(true);
    expect(told).toEqual([expect.any(String), null]);
  });

  it.runIf(isRealServer)("in the middle of a transaction leaves nothing half done", async () => {
    const { proxy, state } = await cuttable(30_000);
    const places = Array.from({ length: 40 }, (_, at) => ({ chat: at + 1, topic: null }));
    const made = places.map((place) => state.subscriptions.subscribe(subscribed({ place })));
    const outcomes = Promise.allSettled(made);
    await Promise.race(made).catch(() => undefined);
    await proxy.cut();
    await proxy.mend();
    const done = (await outcomes).filter(({ status }) => status === "fulfilled").length;
    // One that was done may have lost its answer; none is said to be done that is not.
    expect(await state.subscriptions.count()).toBeGreaterThanOrEqual(done);
    for (const place of places) await state.subscriptions.subscribe(subscribed({ place }));
    expect(await state.subscriptions.count()).toBe(places.length);
  });

  it("when the state is opened is a fault at once", async () => {
    const { proxy } = await cuttable(0);
    await proxy.cut();
    await expect(openState(proxy.address)).rejects.toThrow("est hors d’atteinte");
  });
});

describe("a database", () => {
  it("that is opened for reading is not changed", async () => {
    const home = await makeHome();
    expect(await openForReading(home.address)).toBeNull();
    expect(await home.ask("select nspname from pg_namespace where nspname = 'archiviste'")).toEqual([]);
    await (await home.open()).arrivals.note(["a"], NOON);
    const state = await openForReading(home.address);
    expect(await state?.arrivals.after(0)).toEqual(["a"]);
    await state?.close();
  });

  it("of a newer version is refused", async () => {
    const home = await makeHome();
    await (await home.open()).close();
    await home.ask("update archiviste.versions set version = 99 where part = 'state'");
    await expect(home.open()).rejects.toThrow(/version plus récente .*mettez l’Archiviste à jour/);
  });

  it("has the place of what was erased given free", async () => {
    const home = await makeHome();
    const state = await home.open();
    for (const [at, text] of ["un", "deux", "trois"].entries())
      await state.follows.add(PERSON, { kind: "follow", text, key: String(at) });
    const size = async () => home.ask("select pg_relation_size('archiviste.follows') as bytes");
    expect(await size()).not.toEqual([{ bytes: "0" }]);
    await state.privacy.erase(PERSON.chat);
    await state.close();
    expect(await size()).toEqual([{ bytes: "0" }]);
  });

  it.runIf(isRealServer)(
    "gives each of many digests to one of three that claim them together, and passes over what is being erased",
    async () => {
      const home = await makeHome();
      const states = [await home.open(), await home.open(), await home.open()];
      const [first] = states;
      const chats = Array.from({ length: 100 }, (_, at) => at + 1);
      for (const chat of chats)
        await first?.subscriptions.subscribe(subscribed({ place: { chat, topic: null } }));
      const claimed = await Promise.all(
        states.flatMap(({ deliveries, privacy }, at) =>
          chats.map(async (chat) => {
            const place = { chat, topic: null };
            if (at === 0 && chat % 10 === 0) await privacy.erase(chat);
            return deliveries.claim({ place, day: "2026-07-10", holder: `${at}` }, NOON);
          }),
        ),
      );
      const given = chats.map((_, at) => [0, 100, 200].filter((from) => claimed[from + at] !== null).length);
      expect(given.every((times, at) => times === 1 || (chats[at] ?? 0) % 10 === 0)).toBe(true);
      const erased = chats.filter((chat) => chat % 10 === 0);
      const left = await home.ask(`select chat from archiviste.deliveries where chat in (${erased.join()})`);
      expect(left).toEqual([]);
    },
  );
});

describe("locks of others in the database", () => {
  it.runIf(isRealServer)("hold up nobody whose number is theirs", async () => {
    const { address } = await makeHome();
    const state = await openState(address);
    onTestFinished(() => state.close());
    const { dedicated, close } = await openDatabase(address);
    onTestFinished(close);
    const other = await dedicated();
    onTestFinished(() => other.end());
    for (const number of [MIGRATING, ARCHIVE]) {
      await other.query("select pg_advisory_lock($1)", [number]);
      const place = { chat: number, topic: null };
      expect(await state.subscriptions.subscribe(subscribed({ place }))).toBe(true);
    }
  });
});

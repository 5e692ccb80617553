import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { openDatabase } from "../../../src/postgres/database.ts";
import { createLaneLocks, LOCK_TIMINGS } from "../../../src/state/postgres/lane-locks.ts";
import { createTestDatabase, isRealServer, type TestDatabase } from "../../support/postgres/postgres.ts";

/** Of these a stall of the machine is no silence … */
const BRIEF = { beat: 50, sure: 1_500, silence: 4_500, grace: 4_000 };

/** … and by these a process soon stands still for too long. */
const QUICK = { beat: 50, sure: 400, silence: 900, grace: 600 };

describe("a lane's lock", () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.remove());

  const open = async (timings = LOCK_TIMINGS) => {
    const database = await openDatabase(test.address);
    const locks = createLaneLocks(database, timings);
    onTestFinished(async () => {
      await locks.close();
      await database.close();
    });
    return { locks, pool: database.pool };
  };
  const cutAll = async (pool: Awaited<ReturnType<typeof open>>["pool"]) => {
    await pool.query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 7265114",
    );
  };

  it("is given, sound, and given back", async () => {
    const { locks } = await open();
    const hold = await locks.take("a");
    expect(hold?.isSound()).toBe(true);
    expect(hold?.permit.aborted).toBe(false);
    await hold?.free();
    expect((await locks.take("a"))?.isSound()).toBe(true);
  });

  it("stays sound for as long as the server answers", async () => {
    const { locks } = await open(BRIEF);
    const hold = await locks.take("a");
    await pause(2 * BRIEF.sure);
    expect(hold?.isSound()).toBe(true);
    expect(hold?.permit.aborted).toBe(false);
  });

  it("is not given by locks that are closed", async () => {
    const { locks } = await open();
    await locks.take("a");
    await locks.close();
    await expect(locks.take("a")).rejects.toThrow("given back");
  });

  it("outlasts silence with no more than it promises to others", () => {
    expect(LOCK_TIMINGS.beat * 3).toBeLessThan(LOCK_TIMINGS.sure);
    expect(LOCK_TIMINGS.sure).toBeLessThan(LOCK_TIMINGS.grace);
    expect(LOCK_TIMINGS.sure).toBeLessThan(LOCK_TIMINGS.silence);
  });

  describe.runIf(isRealServer)("between processes", () => {
    it("is one process's until that gives it back", async () => {
      const [one, two] = [await open(), await open()];
      const hold = await one.locks.take("a");
      expect(await two.locks.take("a")).toBeNull();
      expect(await two.locks.take("b")).not.toBeNull();
      await hold?.free();
      expect(await two.locks.take("a")).not.toBeNull();
    });

    it("goes to one of many who ask at once", async () => {
      const all = [await open(), await open(), await open()];
      const taken = await Promise.all(all.map(({ locks }) => locks.take("a")));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    it("falls with its connection: it is not sound at once, and its permit lapses before others may go on", async () => {
      const [one, two] = [await open(BRIEF), await open(BRIEF)];
      const hold = await one.locks.take("a");
      await cutAll(two.pool);
      const cutAt = performance.now();
      await vi.waitFor(() => expect(hold?.isSound()).toBe(false), 20_000);
      expect(await two.locks.take("a")).not.toBeNull();
      await vi.waitFor(() => expect(hold?.permit.aborted).toBe(true), 20_000);
      expect(performance.now() - cutAt).toBeLessThan(BRIEF.grace);
      // What it takes afterwards is held by a new connection.
      expect((await one.locks.take("b"))?.isSound()).toBe(true);
      expect(hold?.isSound()).toBe(false);
      await hold?.free();
    });

    it("is taken from a process that stands still, which knows by its clock when it goes on", async () => {
      const [one, two] = [await open(QUICK), await open(QUICK)];
      const hold = await one.locks.take("a");
      const until = performance.now() + 1_200;
      while (performance.now() < until);
      expect(hold?.permit.aborted).toBe(true);
      expect(hold?.isSound()).toBe(false);
      await vi.waitFor(async () => expect(await two.locks.take("a")).not.toBeNull(), 20_000);
    });
  });
});

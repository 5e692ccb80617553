import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openDatabase, SCHEMA } from "../../../src/postgres/database.ts";
import { migrate } from "../../../src/postgres/migrating.ts";
import { MIGRATIONS } from "../../../src/state/postgres/migrations.ts";
import { createQuota } from "../../../src/state/postgres/quota.ts";
import { createTestDatabase, isRealServer, type TestDatabase } from "../../support/postgres/postgres.ts";

const RULE = { most: 20, within: 60_000 };

describe("a quota that processes share", () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.remove());

  const open = async () => {
    const database = await openDatabase(test.address);
    await migrate(database, MIGRATIONS);
    onTestFinished(() => database.close());
    const rows = async () => (await database.pool.query(`select * from ${SCHEMA}.asked`)).rows;
    return { quota: createQuota(database), rows };
  };

  it("gives as many as are left, and no more", async () => {
    const { quota } = await open();
    expect(await quota.take(1, 18, RULE)).toBe(18);
    expect(await quota.take(1, 5, RULE)).toBe(2);
    expect(await quota.take(1, 5, RULE)).toBe(0);
    expect(await quota.take(2, 30, RULE)).toBe(20);
    expect(await quota.take(3, 0, RULE)).toBe(0);
  });

  it("gives again what was taken long enough ago", async () => {
    const { quota } = await open();
    const brief = { most: 3, within: 2_000 };
    expect(await quota.take(4, 2, brief)).toBe(2);
    await pause(1_000);
    expect(await quota.take(4, 2, brief)).toBe(1);
    await pause(1_200);
    expect(await quota.take(4, 3, brief)).toBe(2);
  });

  it("keeps nobody's number, and nothing at all in the end", async () => {
    const { quota, rows } = await open();
    const person = 7_000_000_001;
    await quota.take(person, 1, { most: 20, within: 100 });
    expect(JSON.stringify(await rows())).not.toContain(String(person));
    await expect.poll(rows).toEqual([]);
  });

  it.runIf(isRealServer)("gives no more to many who ask at once", async () => {
    const all = [await open(), await open(), await open()];
    const asked = Array.from({ length: 45 }, (_, at) => all[at % 3]?.quota.take(5, 1, RULE));
    const taken = await Promise.all(asked);
    expect(taken.filter((one) => one === 1)).toHaveLength(20);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseFault, DatabaseError } from "../../src/postgres/database-error.ts";
import { openDatabase } from "../../src/postgres/database.ts";
import { migrate } from "../../src/postgres/migrating.ts";
import { createTestDatabase, type TestDatabase } from "../support/postgres/postgres.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

const STEPS = [
  "create table archiviste.things (id int primary key)",
  "insert into archiviste.things values (1); insert into archiviste.things values (2)",
];

describe("a database", () => {
  it("takes each step once, however many start together", async () => {
    const opened = await Promise.all([openDatabase(database.address), openDatabase(database.address)]);
    await Promise.all(opened.map((one) => migrate(one, { part: "things", steps: STEPS.slice(0, 1) })));
    await Promise.all(opened.map((one) => migrate(one, { part: "things", steps: STEPS })));
    const { rows } = await opened[0].pool.query("select count(*) as count from archiviste.things");
    expect(rows).toEqual([{ count: 2 }]);
    await Promise.all(opened.map(({ close }) => close()));
  });

  it("takes all steps or none", async () => {
    const opened = await openDatabase(database.address);
    const steps = ["create table archiviste.others (id int)", "select nothing"];
    await expect(migrate(opened, { part: "others", steps })).rejects.toThrow(/nothing/);
    const { rows } = await opened.pool.query("select to_regclass('archiviste.others') as found");
    expect(rows).toEqual([{ found: null }]);
    await opened.close();
  });

  it("is refused where a newer version has been there", async () => {
    const opened = await openDatabase(database.address);
    await migrate(opened, { part: "newer", steps: ["select 1", "select 2"] });
    const refused = migrate(opened, { part: "newer", steps: ["select 1"] });
    await expect(refused).rejects.toThrow(
      /DATABASE_URL : .*version plus récente.*mettez l’Archiviste à jour/,
    );
    await opened.close();
  });

  it.each([
    [
      "nobody listens",
      "postgres://someone:s3cret@127.0.0.1:1/archive",
      /127\.0\.0\.1:1\/archive.*hors d’atteinte/,
    ],
    ["no such server", "postgres://someone:s3cret@nowhere.invalid/archive", /serveur inconnu/],
  ])(
    "that cannot be reached (%s) is said with its place, and without its password",
    async (_, address, words) => {
      const fault: unknown = await openDatabase(address).catch((cause: unknown) => cause);
      expect(fault).toBeInstanceOf(DatabaseError);
      expect(String(fault)).toMatch(words);
      expect(String(fault)).not.toContain("s3cret");
    },
  );

  it.each([
    ['permission denied to create extension "vector"', /administrateur : CREATE EXTENSION vector/],
    ["permission denied for database archive", /le droit CREATE/],
  ])("that lacks a right (%s) is said with the cure for it", (message, words) => {
    const denied = Object.assign(new Error(message), { code: "42501" });
    expect(String(databaseFault("postgres://localhost/archive", denied))).toMatch(words);
  });
});

import pg from "pg";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { SCHEMA } from "../../../src/postgres/database.ts";
import { openState } from "../../../src/state/postgres/open.ts";
import type { State } from "../../../src/state/state.ts";
import { createTestDatabase, type TestDatabase } from "../../support/postgres/postgres.ts";
import type { Home } from "../contract/home.ts";

/** Homes in one database for the tests of a file, one after the other: making one empties it, and closes what the last one had open. */
export function postgresHomes() {
  let database: TestDatabase;
  const opened: State[] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.remove());
  const close = async () => {
    await Promise.all(opened.splice(0).map((state) => state.close()));
  };
  return async (): Promise<Home & { readonly address: string; ask(sql: string): Promise<object[]> }> => {
    const { address } = database;
    const ask = (sql: string) => asked(address, sql);
    await close();
    await ask(`drop schema if exists ${SCHEMA} cascade`);
    return {
      address,
      ask,
      open: async () => {
        const state = await openState(address);
        if (opened.push(state) === 1) onTestFinished(close);
        return state;
      },
      rows: async () => {
        const tables = await ask(`select tablename from pg_tables where schemaname = '${SCHEMA}'`);
        const rows = await Promise.all(
          tables.map((table) => ask(`select * from ${SCHEMA}.${Object.values(table)[0]}`)),
        );
        return rows.flat();
      },
    };
  };
}

/** What a database answers to a question. */
async function asked(address: string, sql: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query<object>(sql);
  await client.end();
  return rows;
}

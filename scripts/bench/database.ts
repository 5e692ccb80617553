import { createHash } from "node:crypto";
import pg from "pg";

/** A database made for a measure. */
export interface Database {
  readonly address: string;
  remove(): Promise<void>;
}

/**
 * A database on a server, given by the address of one in which others may be created; the same for the same name, so that a measure that
 * was interrupted goes on with what it finds.
 */
export async function openBenchDatabase(server: string, name: string): Promise<Database> {
  const own = `archiviste_bench_${createHash("sha256").update(name).digest("hex").slice(0, 12)}`;
  const rows = await run(server, `select from pg_database where datname = '${own}'`);
  if (rows === 0) await run(server, `create database ${own}`);
  const address = new URL(server);
  address.pathname = `/${own}`;
  return {
    address: address.href,
    remove: async () => void (await run(server, `drop database if exists ${own} with (force)`)),
  };
}

async function run(server: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

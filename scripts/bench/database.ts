import { randomUUID } from "node:crypto";
import pg from "pg";

/** A database made for a measure. */
export interface Database {
  readonly address: string;
  remove(): Promise<void>;
}

/** Makes an empty database on a server, given by the address of one in which others may be created. */
export async function createDatabase(server: string): Promise<Database> {
  const name = `bench_${randomUUID().replaceAll("-", "")}`;
  await run(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return { address: address.href, remove: () => run(server, `drop database if exists ${name} with (force)`) };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import pg from "pg";

/** A database of a test's own, empty. */
export interface TestDatabase {
  /** What DATABASE_URL would be. */
  readonly address: string;
  /** Removes it with all that is in it. */
  remove(): Promise<void>;
}

/**
 * The address of a real server's database in which others may be created. Where it is set, tests run on that server; else on PostgreSQL
 * compiled to WebAssembly, behind a socket: one session that all connections share, so that locks between them hold nobody up.
 */
const SERVER = process.env["TEST_DATABASE_URL"];

/** Whether there is a real server, with sessions that can lock each other out. */
export const isRealServer = Boolean(SERVER);

/** Makes a database with pgvector at hand (not yet created as an extension). */
export function createTestDatabase(): Promise<TestDatabase> {
  return SERVER ? createOnServer(SERVER) : createInProcess();
}

async function createOnServer(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await runOn(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    address: address.href,
    remove: () => runOn(server, `drop database if exists ${name} with (force)`),
  };
}

async function runOn(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function createInProcess(): Promise<TestDatabase> {
  const db = await PGlite.create({ extensions: { vector } });
  const server = new PGLiteSocketServer({ db, port: 0, host: "127.0.0.1", maxConnections: 50 });
  await server.start();
  return {
    address: `postgres://postgres:postgres@${server.getServerConn()}/postgres`,
    remove: async () => {
      await server.stop();
      await db.close();
    },
  };
}

import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SelectQueryNode,
  type TransactionSettings,
} from "kysely";
import { isPassing } from "../../postgres/database-error.ts";
import type { Connections, Session } from "./connections.ts";

/** `durable` outlives a failure of the server, `quick` only one of ours: it waits for no disk. */
export type Mode = "durable" | "quick";

/** Kysely's PostgreSQL over connections whose faults are told in words. Ends none: whoever opened them does. */
export function dialectOver(connections: Connections, mode: Mode): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOver(connections, mode),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** What a driver hands out, and gets back. */
interface Lent extends DatabaseConnection {
  session: Session;
  isInTransaction: boolean;
}

function driverOver(connections: Connections, mode: Mode): Driver {
  return {
    init: async () => {},
    acquireConnection: async () => queriesOver(await connections.next(), connections, mode),
    releaseConnection: async (connection) => lentOf(connection).session.release(),
    beginTransaction: async (connection, settings) => {
      const lent = lentOf(connection);
      await begin(lent, connections, (session) => session.query(beginningOf(settings), []));
      lent.isInTransaction = true;
    },
    commitTransaction: (connection) => end(lentOf(connection), "commit"),
    // Where that fails the connection is lost, and what was begun with it; what went wrong before is what is to be told.
    rollbackTransaction: (connection) => end(lentOf(connection), "rollback").catch(() => undefined),
    destroy: async () => {},
  };
}

async function end(lent: Lent, statement: "commit" | "rollback"): Promise<void> {
  lent.isInTransaction = false;
  await lent.session.query(statement, []);
}

/**
 * Asks what changes nothing yet. A connection may have been lost while it was idle, which only the next question tells: then it is asked
 * once more, on a new one.
 */
async function begin<T>(
  lent: Lent,
  connections: Connections,
  ask: (session: Session) => Promise<T>,
): Promise<T> {
  try {
    return await ask(lent.session);
  } catch (fault) {
    if (!isPassing(fault)) throw fault;
    const next = await connections.next();
    lent.session.release();
    lent.session = next;
    return ask(next);
  }
}

function beginningOf({ isolationLevel }: TransactionSettings): string {
  return isolationLevel === undefined ? "begin" : `begin isolation level ${isolationLevel}`;
}

function lentOf(connection: DatabaseConnection): Lent {
  // Kysely gives back what it was given.
  return connection as Lent;
}

function queriesOver(first: Session, connections: Connections, mode: Mode): Lent {
  const lent: Lent = {
    session: first,
    isInTransaction: false,
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      if (lent.isInTransaction) return resultOf<R>(lent.session, query);
      if (SelectQueryNode.is(query.query))
        return begin(lent, connections, (session) => resultOf<R>(session, query));
      return mode === "quick" ? quickly<R>(lent, connections, query) : resultOf<R>(lent.session, query);
    },
    streamQuery() {
      throw new Error("The state's queries are answered whole.");
    },
  };
  return lent;
}

/** For one transaction, and not for the session: a pooler may give that to others next. */
async function quickly<R>(
  lent: Lent,
  connections: Connections,
  query: CompiledQuery,
): Promise<QueryResult<R>> {
  await begin(lent, connections, (session) => session.query("begin; set local synchronous_commit = off", []));
  const { session } = lent;
  try {
    const result = await resultOf<R>(session, query);
    await session.query("commit", []);
    return result;
  } catch (fault) {
    await session.query("rollback", []).catch(() => undefined);
    throw fault;
  }
}

async function resultOf<R>(session: Session, { sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
  const { rows, rowCount } = await session.query(sql, parameters);
  // What a row holds is known to Kysely alone, from the statement that it compiled.
  return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) };
}

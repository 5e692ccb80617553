import { setImmediate as afterOthers } from "node:timers/promises";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Connection, Mode } from "./connection.ts";

/**
 * Gives one at a time its turn, in the order in which they asked. Everything else gets its turn in between: SQLite answers at
 * once, and thousands of answers in a row would let nobody else speak.
 */
export interface Turns {
  next(): Promise<void>;
  end(): void;
}

/** Turns of which none is taken. */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  return {
    async next() {
      if (isTaken) await new Promise<void>((resolve) => void waiting.push(resolve));
      isTaken = true;
      await afterOthers();
    },
    end() {
      const next = waiting.shift();
      if (next) next();
      else isTaken = false;
    },
  };
}

/**
 * Kysely's SQLite over one connection that several may share, by turns. Every statement is in a transaction, its own where
 * it is in no other, and writes are `mode`. Ends no connection: whoever opened it does.
 */
export function dialectOver(connection: Connection, turns: Turns, mode: Exclude<Mode, "read">): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOver(connection, turns, mode),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function driverOver(connection: Connection, turns: Turns, mode: Mode): Driver {
  const shared = queriesOver(connection, mode);
  return {
    init: async () => {},
    acquireConnection: async () => {
      await turns.next();
      return shared;
    },
    releaseConnection: async () => turns.end(),
    beginTransaction: () => connection.begin(mode),
    commitTransaction: async () => connection.commit(),
    rollbackTransaction: async () => connection.rollback(),
    destroy: async () => {},
  };
}

function queriesOver(connection: Connection, mode: Mode): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      if (connection.inTransaction) return resultOf<R>(connection, query);
      await connection.begin(SelectQueryNode.is(query.query) ? "read" : mode);
      try {
        const result = resultOf<R>(connection, query);
        connection.commit();
        return result;
      } catch (fault) {
        connection.rollback();
        throw fault;
      }
    },
    streamQuery() {
      throw new Error("The state's queries are answered whole.");
    },
  };
}

function resultOf<R>(connection: Connection, { sql, parameters }: CompiledQuery): QueryResult<R> {
  const { rows, changes } = connection.query(sql, parameters);
  // What a row holds is known to Kysely alone, from the statement that it compiled.
  return { rows: rows as R[], numAffectedRows: BigInt(changes) };
}

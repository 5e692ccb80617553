import { setTimeout as pause } from "node:timers/promises";
import Database from "libsql";
import { faultOf } from "../state-error.ts";

/** `durable` outlives a failure of the machine, `quick` only one of the process: it waits for no disk. */
export type Mode = "read" | "durable" | "quick";

/** What a statement yields, or how many rows it changed. */
export interface Outcome {
  readonly rows: unknown[];
  readonly changes: number;
}

/** The file as one writer sees it. Whatever the file, the folder or the disk is guilty of is thrown as a StateError. */
export interface Connection {
  readonly path: string;
  readonly isOpen: boolean;
  readonly inTransaction: boolean;
  /** Waits for other processes, and lets this one go on meanwhile. */
  begin(mode: Mode): Promise<void>;
  /** To be called between `begin` and the end of the transaction alone. */
  query(sql: string, parameters: readonly unknown[]): Outcome;
  /** Several statements without a result. */
  execute(sql: string): void;
  commit(): void;
  /** Does nothing outside a transaction: some faults have ended it already. */
  rollback(): void;
  /** Moves the journal into the file, as far as other processes are not reading it, and empties it. */
  settle(): void;
  /** Nothing can be asked afterwards, but to close again. */
  close(): void;
}

/**
 * Opens a file that is there and sound. Faults of libsql's are kept away from the callers:
 * - A prepared statement that fails with SQLITE_BUSY is not reset: it stays under way, and what is written after it seems to
 *   succeed and is never committed. So locks are taken by `exec` alone, which ends what fails.
 * - A question to a closed database, or with a boolean, ends the whole process.
 * - The memory of a statement, some kB, is given back late: each is prepared once.
 *
 * `patience` is for how long other processes may keep the file to themselves before that is a fault, in ms; a write of ours
 * takes one.
 */
export function connect(path: string, patience = 10_000): Connection {
  let open: Database.Database | null = openFile(path);
  const guard = <T>(action: (db: Database.Database) => T): T => {
    if (!open) throw new Error("The state is closed.");
    try {
      return action(open);
    } catch (cause) {
      throw faultOf(path, cause);
    }
  };
  const execute = (sql: string) => guard((db) => void db.exec(sql));
  const rollback = () => guard((db) => void (db.inTransaction && db.exec("rollback")));
  const hasBegun = (mode: Mode, isLast: boolean): boolean =>
    guard((db) => {
      try {
        db.exec(BEGIN[mode]);
        return true;
      } catch (cause) {
        rollback();
        if (isLast || !isBusy(cause)) throw cause;
        return false;
      }
    });
  const prepare = createCache();
  execute(SETTINGS);
  return {
    path,
    get isOpen() {
      return open !== null;
    },
    get inTransaction() {
      return guard((db) => db.inTransaction);
    },
    async begin(mode) {
      const deadline = performance.now() + patience;
      while (!hasBegun(mode, performance.now() > deadline)) await pause(PAUSE);
    },
    query: (sql, parameters) => guard((db) => outcomeOf(prepare(db, sql), parameters)),
    execute,
    commit: () => execute("commit"),
    rollback,
    settle: () => execute("pragma wal_checkpoint(truncate)"),
    close() {
      open?.close();
      open = null;
    },
  };
}

function openFile(path: string): Database.Database {
  try {
    return new Database(path);
  } catch (cause) {
    throw faultOf(path, cause);
  }
}

/** How long SQLite itself waits, while this process stands still, and how long we then wait aside, in ms. */
const STANDSTILL = 50;
const PAUSE = 10;

const SETTINGS = `pragma busy_timeout = ${STANDSTILL}; pragma foreign_keys = on; pragma secure_delete = on; pragma temp_store = memory`;

/** A plain `begin` takes no lock before the first read. */
const BEGIN: Readonly<Record<Mode, string>> = {
  read: "begin; select null from sqlite_schema limit 1",
  durable: "pragma synchronous = full; begin immediate",
  quick: "pragma synchronous = normal; begin immediate",
};

/** Prepares statements, each once. */
function createCache() {
  const prepared = new Map<string, Database.Statement>();
  return (db: Database.Database, sql: string): Database.Statement => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}

function outcomeOf(statement: Database.Statement, parameters: readonly unknown[]): Outcome {
  if (parameters.some((one) => typeof one === "boolean")) throw new TypeError("A boolean is no value here.");
  if (statement.reader) return { rows: statement.all(parameters), changes: 0 };
  return { rows: [], changes: statement.run(parameters).changes };
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && String(cause.code).startsWith("SQLITE_BUSY");
}

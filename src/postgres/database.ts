import pg from "pg";
import { databaseFault, DatabaseError } from "./database-error.ts";

/** A PostgreSQL database, of which everything is kept in the schema SCHEMA. */
export interface Database {
  readonly pool: pg.Pool;
  /** What went wrong in words, see `databaseFault`. */
  faultOf(cause: unknown): unknown;
  /**
   * A connection of its own, outside of the pool, for as long as its locks are to be held; a statement on it is waited for `patience`
   * ms, 0 for as long as it takes. Rejects with a DatabaseError.
   */
  dedicated(options?: { readonly patience?: number }): Promise<pg.Client>;
  /** Resolves when every connection is closed. May be called again. */
  close(): Promise<void>;
}

/** Where all tables are, so that a database that others use too has room for ours. Every name in a statement bears it. */
export const SCHEMA = "archiviste";

/** How a database is reached. */
export interface DatabaseOptions {
  /** Connections at most. */
  readonly most?: number;
  /** Told of a connection that broke while it was idle: the next question opens another. */
  readonly onLost?: (fault: Error) => void;
  /** What is said on every new connection of the pool, such as `set`. */
  readonly greeting?: string;
  /** False where nothing at all may be changed in it. */
  readonly makesSchema?: boolean;
}

/** In ms: a server that does not answer in so long is out of reach, … */
const REACHED_WITHIN = 5_000;
/** … and a statement that takes so long is not waited for. */
const ANSWERED_WITHIN = 60_000;

/**
 * Opens a database; nothing is changed in it but that SCHEMA is made where it is missing. Whole numbers of 64 bits are read as numbers. Rejects with a
 * DatabaseError where it cannot be reached or does not let us in.
 */
export async function openDatabase(
  address: string,
  { most = 10, onLost = () => undefined, greeting, makesSchema = true }: DatabaseOptions = {},
): Promise<Database> {
  const settings = {
    connectionString: address,
    application_name: "archiviste",
    connectionTimeoutMillis: REACHED_WITHIN,
    query_timeout: ANSWERED_WITHIN,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  };
  const pool = new pg.Pool({
    ...settings,
    max: most,
    // A command ends when its work is done, not when its connections have been idle for long enough.
    allowExitOnIdle: true,
    ...(greeting !== undefined && { onConnect: greet(greeting) }),
  });
  pool.on("error", onLost);
  // One that breaks while it is lent fails the next question on it; unheard, it would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const faultOf = (cause: unknown) => databaseFault(address, cause);
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= pool.end());
  try {
    await prepare(pool, makesSchema);
  } catch (cause) {
    await close();
    throw faultOf(cause);
  }
  return {
    pool,
    faultOf,
    dedicated: async ({ patience = ANSWERED_WITHIN } = {}) => {
      const client = new pg.Client({ ...settings, query_timeout: patience });
      client.on("error", onLost);
      await client.connect().catch((cause: unknown) => {
        throw faultOf(cause);
      });
      return client;
    },
    close,
  };
}

/** The library waits for what is promised here, though its types do not say so. */
function greet(greeting: string): (client: pg.ClientBase) => void {
  return async (client) => void (await client.query(greeting));
}

/** The oldest server that pgvector's HNSW and `for update skip locked` are tried with. */
const OLDEST_SERVER = 130_000;

async function prepare(pool: pg.Pool, makesSchema: boolean): Promise<void> {
  const { rows } = await pool.query<{ version: number; there: boolean }>(
    `select current_setting('server_version_num')::int as version,
            exists (select from pg_namespace where nspname = $1) as there`,
    [SCHEMA],
  );
  const [found] = rows;
  if (found && found.version < OLDEST_SERVER)
    throw new DatabaseError(
      "ce serveur PostgreSQL est trop ancien ; il faut la version 13 ou une plus récente.",
      {
        isPassing: false,
      },
    );
  // A user who may not create schemas may use one that is there. Two at once may both find none.
  if (makesSchema && !found?.there)
    await pool.query(`create schema if not exists ${SCHEMA}`).catch(unlessMade);
}

function unlessMade(fault: unknown): void {
  const isMade = fault instanceof Error && "code" in fault && ["23505", "42P06"].includes(String(fault.code));
  if (!isMade) throw fault;
}

/** PostgreSQL's number of the type `int8`. */
const INT8 = 20;

/** Ids of chats and updates, times and counts are whole numbers far below 2^53. */
function parserOf(type: number, format?: "text" | "binary") {
  if (type === INT8 && format !== "binary") return Number;
  // The library's own table, whose types say less than it does.
  return pg.types.getTypeParser(type, format as "text");
}

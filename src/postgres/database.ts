import pg from "pg";
import { databaseFault, DatabaseError } from "./database-error.ts";

/** A PostgreSQL database, of which everything is kept in the schema SCHEMA. */
export interface Database {
  readonly pool: pg.Pool;
  /** What went wrong in words, see `databaseFault`. */
  faultOf(cause: unknown): unknown;
  /** A connection of its own, outside of the pool, for as long as its locks are to be held. Rejects with a DatabaseError. */
  dedicated(): Promise<pg.Client>;
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
}

/** In ms: a server that does not answer in so long is out of reach, … */
const REACHED_WITHIN = 5_000;
/** … and a statement that takes so long is not waited for. */
const ANSWERED_WITHIN = 60_000;

/**
 * Opens a database; nothing is changed in it but that SCHEMA is made. Whole numbers of 64 bits are read as numbers. Rejects with a
 * DatabaseError where it cannot be reached or does not let us in.
 */
export async function openDatabase(
  address: string,
  { most = 10, onLost = () => undefined }: DatabaseOptions = {},
): Promise<Database> {
  const settings = {
    connectionString: address,
    application_name: "archiviste",
    connectionTimeoutMillis: REACHED_WITHIN,
    query_timeout: ANSWERED_WITHIN,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  };
  const pool = new pg.Pool({ ...settings, max: most });
  pool.on("error", onLost);
  const faultOf = (cause: unknown) => databaseFault(address, cause);
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= pool.end());
  try {
    await makeSchema(pool);
  } catch (cause) {
    await close();
    throw faultOf(cause);
  }
  return {
    pool,
    faultOf,
    dedicated: async () => {
      const client = new pg.Client(settings);
      client.on("error", onLost);
      await client.connect().catch((cause: unknown) => {
        throw faultOf(cause);
      });
      return client;
    },
    close,
  };
}

/** The oldest server that pgvector's HNSW and `for update skip locked` are tried with. */
const OLDEST_SERVER = 130_000;

async function makeSchema(pool: pg.Pool): Promise<void> {
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
  if (!found?.there) await pool.query(`create schema if not exists ${SCHEMA}`).catch(unlessMade);
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

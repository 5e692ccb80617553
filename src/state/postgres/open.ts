import { Kysely } from "kysely";
import { openDatabase, SCHEMA, type Database } from "../../postgres/database.ts";
import { migrate, versionOf } from "../../postgres/migrating.ts";
import { createState, type State } from "../state.ts";
import type { Tables } from "../tables.ts";
import { connectionsOf, type Waiting } from "./connections.ts";
import { dialectOver } from "./dialect.ts";
import { BY_ROW } from "./isolation.ts";
import { createLaneLocks } from "./lane-locks.ts";
import { MIGRATIONS } from "./migrations.ts";
import { createQuota } from "./quota.ts";
import { createSweeping } from "./sweeping.ts";

/**
 * The state in a database, whose tables are made where they are missing; any number of processes may have it open. Rejects with a
 * DatabaseError where it cannot be reached, or is of a newer version. Later on a server that is out of reach for a moment is waited
 * for; in a longer outage what is asked rejects with a DatabaseError, until the server is back.
 *
 * What is erased is in no table any more when that resolves, and its place in the server's files is given free within a minute. That its
 * bytes are overwritten at once is not guaranteed, as it is of the file in DATA_DIR: they may stand in free space, in the server's log
 * (WAL) until that is recycled, and in backups and replicas for as long as their owner keeps those.
 */
export async function openState(address: string, waiting: Waiting = {}): Promise<State> {
  // Lost while it was idle: the next question tells, if it is still true then.
  const database = await openDatabase(address);
  try {
    await migrate(database, MIGRATIONS);
  } catch (fault) {
    await database.close();
    throw fault;
  }
  return stateOver(database, waiting);
}

/**
 * The state that a database has, to be read; null where it has none of this version. Nothing is changed. Rejects with a DatabaseError
 * where it cannot be reached.
 */
export async function openForReading(address: string): Promise<State | null> {
  const database = await openDatabase(address, { makesSchema: false });
  try {
    if ((await versionOf(database, MIGRATIONS.part)) === MIGRATIONS.steps.length)
      return stateOver(database, {});
  } catch (fault) {
    await database.close();
    throw fault;
  }
  await database.close();
  return null;
}

function stateOver(database: Database, waiting: Waiting): State {
  const connections = connectionsOf(database, waiting);
  const over = (mode: "durable" | "quick") =>
    new Kysely<Tables>({ dialect: dialectOver(connections, mode) }).withSchema(SCHEMA);
  const sweeping = createSweeping(database);
  return createState({
    db: over("durable"),
    quick: over("quick"),
    isolation: BY_ROW,
    laneLocks: createLaneLocks(database),
    quota: createQuota(database),
    scrub: async () => sweeping.ask(),
    close: async () => {
      await sweeping.end();
      await database.close();
    },
  });
}

import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import { makeFolder } from "../../made-folder.ts";
import { ONE_WRITER } from "../isolation.ts";
import { faultOf } from "../state-error.ts";
import { createState, type State } from "../state.ts";
import type { Tables } from "../tables.ts";
import { connect } from "./connection.ts";
import { createTurns, dialectOver } from "./dialect.ts";
import { examine } from "./examination.ts";
import { makeFile } from "./making.ts";
import { migrate } from "./migrations.ts";

/**
 * The state in a folder, which is made where it is missing. Several processes may have it open. Throws a StateError where it is
 * damaged, of a newer version or another program's, or cannot be read and written; nothing in the folder is touched then.
 */
export async function openState(folder: string): Promise<State> {
  try {
    makeFolder(folder);
  } catch (fault) {
    throw faultOf(folder, fault);
  }
  const name = join(folder, STATE_FILE);
  // SQLite keeps its journal beside the file that a link leads to.
  const path = existsSync(name) ? realpathSync(name) : name;
  if (!examine(path)) makeFile(path);
  const connection = connect(path);
  await migrate(connection).catch((fault: unknown) => {
    connection.close();
    throw fault;
  });
  const turns = createTurns();
  const inTurn = async (action: () => void) => {
    await turns.next();
    try {
      action();
    } finally {
      turns.end();
    }
  };
  return createState({
    db: new Kysely<Tables>({ dialect: dialectOver(connection, turns, "durable") }),
    quick: new Kysely<Tables>({ dialect: dialectOver(connection, turns, "quick") }),
    isolation: ONE_WRITER,
    // What is deleted is zero in the file, but stands in the journal until that is emptied.
    scrub: () => inTurn(connection.settle),
    close: () =>
      inTurn(() => {
        if (!connection.isOpen) return;
        connection.settle();
        connection.close();
      }),
  });
}

/** What the file is called. */
export const STATE_FILE = "archiviste.sqlite";

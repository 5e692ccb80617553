import { SCHEMA, type Database } from "../../postgres/database.ts";
import { CHAT_TABLES } from "../tables.ts";

/** Has the server give free what deleted rows leave in its files. */
export interface Sweeping {
  /** It is done within a minute; that many ask makes no difference. */
  ask(): void;
  /** What was asked for is done now. Never rejects. */
  end(): Promise<void>;
}

/** In ms: for every update that was kept, or a chat that was erased, one would be too often. */
const WITHIN = 60_000;

/** The tables in which something of people is. A table that another sweeps just now is skipped. */
const SWEEP = `vacuum (skip_locked) ${["updates", ...Object.keys(CHAT_TABLES)].map((table) => `${SCHEMA}.${table}`).join(", ")}`;

/** The sweeping of a database. Where it fails, the server's own (autovacuum) does it some time. */
export function createSweeping({ pool }: Pick<Database, "pool">): Sweeping {
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<unknown> = Promise.resolve();
  const sweep = () => {
    timer = undefined;
    sweeping = pool.query(SWEEP).catch(() => undefined);
  };
  return {
    ask: () => void (timer ??= setTimeout(sweep, WITHIN).unref()),
    end: async () => {
      clearTimeout(timer);
      if (timer) sweep();
      await sweeping;
    },
  };
}

import type pg from "pg";
import { SCHEMA } from "../../postgres/database.ts";
import { vectorsOf } from "./schema.ts";

/** How long an edition can still be read after the next one was published, in minutes: running bots notice a new one within two. */
const GRACE = 60;

/**
 * Removes what no reader can need any more: editions that were replaced a while ago, and what no edition holds. Whatever is left over, by
 * a process that was killed too, goes with the next sweep.
 */
export async function sweep(client: pg.ClientBase): Promise<void> {
  const statements = [
    `delete from ${SCHEMA}.editions e where exists (
       select from ${SCHEMA}.editions later where later.id > e.id and later.made < now() - interval '${GRACE} minutes')`,
    `delete from ${SCHEMA}.segments s where not exists (
       select from ${SCHEMA}.editions e where s.id = any(e.segments))`,
    `delete from ${SCHEMA}.documents where key not in (select unnest(documents) from ${SCHEMA}.editions)`,
    `delete from ${SCHEMA}.texts where hash not in (select source from ${SCHEMA}.documents)`,
  ];
  for (const statement of statements) await client.query(statement);
  const { rows } = await client.query<{ id: number }>(
    `select id from ${SCHEMA}.models m where id < (select max(model) from ${SCHEMA}.editions)
       and not exists (select from ${SCHEMA}.editions e where e.model = m.id)`,
  );
  for (const { id } of rows) {
    await client.query(
      `begin; drop table if exists ${vectorsOf(id)}; delete from ${SCHEMA}.models where id = ${id}; commit`,
    );
  }
}

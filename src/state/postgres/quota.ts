import { createHash } from "node:crypto";
import { SCHEMA, type Database } from "../../postgres/database.ts";
import type { Quota } from "../quota.ts";

/**
 * A quota by the database's own clock. A person's row holds the moments (ms since 1970) at which they took something; whoever takes
 * something waits for the row, so that no two take the same.
 */
export function createQuota({ pool }: Pick<Database, "pool">): Quota {
  let cleaning: NodeJS.Timeout | undefined;
  const clean = (within: number) => {
    cleaning = undefined;
    pool.query(`delete from ${SCHEMA}.asked where latest < ${NOW} - $1`, [within]).catch(() => undefined);
  };
  return {
    async take(person, wanted, { most, within }) {
      // A little later than needed: then there is nothing left of it.
      cleaning ??= setTimeout(clean, 2 * within, within).unref();
      const { rows } = await pool.query<{ taken: number }>(TAKE, [digestOf(person), wanted, most, within]);
      return rows[0]?.taken ?? 0;
    },
  };
}

/** In ms since 1970. */
const NOW = "(extract(epoch from clock_timestamp()) * 1000)::bigint";

/** Those that still count. */
const RECENT = `(select coalesce(array_agg(one), '{}') from unnest(asked.times) as one where one > ${NOW} - $4::bigint)`;

/** How many are left. */
const LEFT = `greatest(0, least($2::int, $3::int - cardinality(${RECENT})))`;

const TAKE = `insert into ${SCHEMA}.asked as asked (person, times, taken, latest)
  values ($1, array_fill(${NOW}, array[least($2::int, $3::int)]), least($2::int, $3::int), ${NOW})
  on conflict (person) do update
    set times = ${RECENT} || array_fill(${NOW}, array[${LEFT}]), taken = ${LEFT}, latest = ${NOW}
  returning taken`;

function digestOf(person: number): string {
  return createHash("sha256").update(`asked ${person}`).digest("base64");
}

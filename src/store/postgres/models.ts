import type pg from "pg";
import { SCHEMA } from "../../postgres/database.ts";
import { RECIPE } from "../manifest.ts";
import type { Model } from "./editions.ts";
import { vectorsOf } from "./schema.ts";

/** How documents are laid out in the rows. To be raised with every change of it that no migration makes good. */
const LAYOUT = 1;

/** The name of a sentence model with the recipe and the layout: what differs in one of them is made anew. */
export function modelName(fingerprint: string): string {
  return `${LAYOUT} ${RECIPE} ${fingerprint}`;
}

/** The model of a name, made known where it is not. With `anew`, nothing that was made for it before is taken over. */
export async function modelNamed(client: pg.ClientBase, name: string, anew = false): Promise<Model> {
  if (anew)
    await client.query(
      `update ${SCHEMA}.models set name = name || ' ' || clock_timestamp() || ' ' || id where name = $1`,
      [name],
    );
  await client.query(`insert into ${SCHEMA}.models (name) values ($1) on conflict do nothing`, [name]);
  const { rows } = await client.query<Model>(
    `select id, name, dimensions from ${SCHEMA}.models where name = $1`,
    [name],
  );
  const [model] = rows;
  if (!model) throw new Error(`model ${name} is not there`);
  return model;
}

/** The model with room for vectors of so many numbers. Throws where it has others. */
export async function withDimensions(
  client: pg.ClientBase,
  model: Model,
  dimensions: number,
): Promise<Model> {
  if (model.dimensions === dimensions) return model;
  if (model.dimensions !== 0) throw new Error(`the model gives vectors of ${dimensions} numbers`);
  const table = vectorsOf(model.id);
  await client.query(
    `begin;
     create table ${table} (
       document int not null references ${SCHEMA}.documents on delete cascade,
       part int not null,
       text text not null,
       direction vector(${dimensions}) not null,
       primary key (document, part)
     );
     alter table ${table} alter column direction set storage plain;
     create index on ${table} (text);
     update ${SCHEMA}.models set dimensions = ${dimensions} where id = ${model.id};
     commit`,
  );
  return { ...model, dimensions };
}

/**
 * So many vectors are compared one by one, in about 5 ms, and exactly; beyond, they get an index of their neighbourhoods (HNSW). Built
 * after a first load it takes a third of the time that it takes to grow with it.
 */
export const MOST_COMPARED = 4_000;

/**
 * How many indexes a model's vectors are in, by their documents, each searched on a connection of its own: where the server has four
 * cores, a question waits a third as long as for one index of all.
 */
export const PARTS = 4;

/** Which vectors are in an index: a condition on the columns of their table. */
export function partCondition(part: number): string {
  return `document % ${PARTS} = ${part}`;
}

/** Whether all of a model's indexes are there. */
export function hasIndexes(names: string): string {
  return `(select count(to_regclass(name)) = ${PARTS} from unnest(${names}::text[]) as name)`;
}

/** The names of a model's indexes. */
export function indexNames(model: number): string[] {
  return Array.from({ length: PARTS }, (_, part) => `${SCHEMA}.${indexName(model, part)}`);
}

function indexName(model: number, part: number): string {
  return `vectors_${model}_neighbours_${part}_of_${PARTS}`;
}

/** The indexes of a model's vectors, made where there are enough of them; those that are there stay as they are. */
export async function indexVectors(client: pg.ClientBase, { id, dimensions }: Model): Promise<void> {
  if (dimensions === 0) return;
  const { rows } = await client.query<{ due: boolean }>(
    `select not ${hasIndexes("$1")} and (select count(*) from (select from ${vectorsOf(id)} limit $2) as first) >= $2 as due`,
    [indexNames(id), MOST_COMPARED],
  );
  if (!rows[0]?.due) return;
  await client.query(`set maintenance_work_mem = '${BUILDING_MEMORY}'`);
  for (let part = 0; part < PARTS; part++) {
    const build = () =>
      client.query(
        `create index if not exists ${indexName(id, part)} on ${vectorsOf(id)}
         using hnsw ((direction::halfvec(${dimensions})) halfvec_ip_ops) ${GRAPH} where ${partCondition(part)}`,
      );
    // In a container there may be too little memory that processes share.
    await build().catch(async () => {
      await client.query("set max_parallel_maintenance_workers = 0");
      await build();
    });
  }
  // One of all vectors, as there was before.
  await client.query(`drop index if exists ${SCHEMA}.vectors_${id}_neighbours`);
  await client.query(`reset maintenance_work_mem; reset max_parallel_maintenance_workers`);
  await client.query(`analyze ${vectorsOf(id)}`);
}

/** How dense a graph is, and how well its neighbours are chosen: see IN_VIEW in `archive-database.ts`, which was chosen with it. */
const GRAPH = "with (m = 20, ef_construction = 600)";

/** What building may take on the server: enough for 400,000 vectors of 384 numbers in each part. With less it takes several times as long. */
const BUILDING_MEMORY = "900MB";

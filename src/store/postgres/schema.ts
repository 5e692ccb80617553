import { SCHEMA } from "../../postgres/database.ts";
import type { Migrations } from "../../postgres/migrating.ts";

/*
 * An archive in a database consists of documents and of editions. A document is written once, with its passages' terms and the
 * vectors of its texts, and never changes: its digest names its content and the model. An edition is the archive at one moment: the
 * keys of its documents in their order, and what was worked out of them together. It is published by one row, so that readers see the
 * last edition until the next one is whole. Vectors of one model stand in a table of their own (`vectors_<model>`): those of two
 * models or recipes are never compared.
 */
export const STORE: Migrations = {
  part: "store",
  steps: [
    `create extension if not exists vector;

     create table ${SCHEMA}.models (
       id int generated always as identity primary key,
       name text not null unique,
       dimensions int not null default 0
     );

     create table ${SCHEMA}.texts (hash text primary key, content bytea not null);

     create table ${SCHEMA}.documents (
       key int generated always as identity primary key,
       digest text not null unique,
       model int not null references ${SCHEMA}.models,
       id text not null,
       kind text not null,
       file text not null,
       others text not null,
       date text,
       source text not null references ${SCHEMA}.texts,
       content bytea not null,
       tokens bytea not null,
       spans bytea not null
     );
     alter table ${SCHEMA}.documents alter column tokens set storage external;

     create table ${SCHEMA}.passages (
       document int not null references ${SCHEMA}.documents on delete cascade,
       place int not null,
       terms text[] not null,
       primary key (document, place)
     );
     create index on ${SCHEMA}.passages using gin (terms);

     create table ${SCHEMA}.segments (
       id int generated always as identity primary key,
       documents bytea not null,
       lengths bytea not null
     );

     create table ${SCHEMA}.postings (
       segment int not null references ${SCHEMA}.segments on delete cascade,
       term text collate "C" not null,
       entries bytea not null,
       primary key (segment, term)
     );

     create table ${SCHEMA}.editions (
       id int generated always as identity primary key,
       model int not null references ${SCHEMA}.models,
       state text not null,
       made timestamptz not null default now(),
       summary text not null,
       files bytea not null,
       documents int[] not null,
       segments int[] not null,
       statistics bytea not null
     );

     create table ${SCHEMA}.kept (name text primary key, key text not null, value text not null)`,
  ],
};

/** The table of the vectors of a model. */
export function vectorsOf(model: number): string {
  return `${SCHEMA}.vectors_${model}`;
}

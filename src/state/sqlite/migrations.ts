import { newer } from "../state-error.ts";
import type { Connection } from "./connection.ts";

/** Marks a file as the Archiviste's, whatever its name (SQLite's application_id: "Arch"). */
export const APPLICATION = 0x41_72_63_68;

/**
 * Each step takes a file from the version that is its place here to the next (SQLite's user_version). They only ever grow in
 * number: a step that has been published is never changed.
 */
export const MIGRATIONS: readonly string[] = [
  `create table leases (
    name text primary key,
    holder text not null,
    beat integer not null,
    previous text
  ) strict, without rowid;
  create table updates (
    bot integer not null,
    id integer not null,
    body text,
    kept integer not null,
    finished integer,
    primary key (bot, id)
  ) strict, without rowid;
  create table subscriptions (
    chat integer not null,
    topic integer not null,
    time text not null,
    zone text not null,
    language text not null,
    created text not null,
    starts text not null,
    since integer not null,
    primary key (chat, topic)
  ) strict, without rowid;
  create index subscriptions_by_time on subscriptions (zone, time);
  create table deliveries (
    chat integer not null,
    topic integer not null,
    day text not null,
    holder text,
    claimed integer,
    again integer,
    parts integer not null,
    attempts integer not null,
    sent integer,
    primary key (chat, topic, day)
  ) strict, without rowid;
  create index deliveries_by_holder on deliveries (holder) where holder is not null;
  create table shown (
    chat integer not null,
    topic integer not null,
    document text not null,
    day text not null,
    primary key (chat, topic, document)
  ) strict, without rowid;
  create table arrivals (document text primary key, seen integer not null) strict, without rowid;
  create table follows (
    id integer primary key autoincrement,
    chat integer not null,
    topic integer not null,
    kind text not null,
    text text not null,
    key text not null,
    unique (chat, topic, key)
  ) strict;
  create table settings (chat integer primary key, language text not null) strict;
  create table feedback (
    day text not null,
    kind text not null,
    count integer not null,
    primary key (day, kind)
  ) strict, without rowid;`,
  `alter table updates add column lane text;
  alter table updates add column begun text;
  create index updates_by_lane on updates (bot, lane, id) where finished is null;`,
];

/**
 * Takes a file up to a version, the newest unless told otherwise, in one transaction: all of it or nothing. Throws a StateError
 * where a process of a newer version has been here since the file was examined.
 */
export async function migrate(connection: Connection, to: number = MIGRATIONS.length): Promise<void> {
  await connection.begin("durable");
  try {
    const found = versionOf(connection);
    if (found > MIGRATIONS.length) throw newer(connection.path, found, MIGRATIONS.length);
    for (let version = found; version < to; version++) {
      connection.execute(`${MIGRATIONS[version] ?? ""}; pragma user_version = ${version + 1}`);
    }
    connection.commit();
  } catch (fault) {
    connection.rollback();
    throw fault;
  }
}

function versionOf(connection: Connection): number {
  const [row] = connection.query("pragma user_version", []).rows;
  return Number(Object.values(row ?? {})[0]);
}

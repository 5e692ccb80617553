import type { Migrations } from "../../postgres/migrating.ts";
import { SCHEMA } from "../../postgres/database.ts";

/**
 * The tables of a state. Texts are compared byte by byte, as SQLite does, and not by a country's alphabet. Steps only ever grow in number:
 * one that has been published is never changed.
 */
export const MIGRATIONS: Migrations = {
  part: "state",
  steps: [
    `create table ${SCHEMA}.leases (
      name text collate "C" primary key,
      holder text collate "C" not null,
      beat bigint not null,
      previous text collate "C"
    );
    create table ${SCHEMA}.updates (
      bot bigint not null,
      id bigint not null,
      body text,
      kept bigint not null,
      finished bigint,
      lane text collate "C",
      begun text collate "C",
      primary key (bot, id)
    );
    create index updates_unfinished on ${SCHEMA}.updates (bot, kept) where finished is null;
    create index updates_by_lane on ${SCHEMA}.updates (bot, lane, id) where finished is null;
    create table ${SCHEMA}.subscriptions (
      chat bigint not null,
      topic bigint not null,
      time text collate "C" not null,
      zone text collate "C" not null,
      language text collate "C" not null,
      created text collate "C" not null,
      starts text collate "C" not null,
      since bigint not null,
      primary key (chat, topic)
    );
    create index subscriptions_by_time on ${SCHEMA}.subscriptions (zone, time);
    create table ${SCHEMA}.deliveries (
      chat bigint not null,
      topic bigint not null,
      day text collate "C" not null,
      holder text collate "C",
      claimed bigint,
      again bigint,
      parts int not null,
      attempts int not null,
      sent bigint,
      primary key (chat, topic, day)
    );
    create index deliveries_by_holder on ${SCHEMA}.deliveries (holder) where holder is not null;
    create table ${SCHEMA}.shown (
      chat bigint not null,
      topic bigint not null,
      document text collate "C" not null,
      day text collate "C" not null,
      primary key (chat, topic, document)
    );
    create table ${SCHEMA}.arrivals (document text collate "C" primary key, seen bigint not null);
    create index arrivals_by_time on ${SCHEMA}.arrivals (seen);
    create table ${SCHEMA}.follows (
      id bigint generated always as identity primary key,
      chat bigint not null,
      topic bigint not null,
      kind text collate "C" not null,
      text text not null,
      key text collate "C" not null,
      unique (chat, topic, key)
    );
    create table ${SCHEMA}.settings (chat bigint primary key, language text collate "C" not null);
    create table ${SCHEMA}.feedback (
      day text collate "C" not null,
      kind text collate "C" not null,
      count bigint not null,
      primary key (day, kind)
    );`,
    // It holds what counts for a minute: after a crash of the server it may be empty.
    `create unlogged table ${SCHEMA}.asked (
      person text collate "C" primary key,
      times bigint[] not null,
      taken int not null,
      latest bigint not null
    );`,
    // Who is due is looked for every few seconds among the days of two months.
    `create index deliveries_by_day on ${SCHEMA}.deliveries (day);`,
  ],
};

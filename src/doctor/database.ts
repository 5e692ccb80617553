import { openDatabase, SCHEMA, type Database } from "../postgres/database.ts";
import { versionOf } from "../postgres/migrating.ts";
import { MIGRATIONS } from "../state/postgres/migrations.ts";
import { stateOf } from "../store/manifest.ts";
import { currentEdition } from "../store/postgres/editions.ts";
import { modelName } from "../store/postgres/models.ts";
import { STORE } from "../store/postgres/schema.ts";
import type { ArchiveFound } from "./archive.ts";
import { findingsOn, type Finding } from "./finding.ts";

/** What an index in the database is compared with. */
export interface Compared {
  readonly source: ArchiveFound["source"];
  readonly model: string | null;
}

/** Whether the database can be used, and how far what is kept in it is from what this program would make. Nothing is changed in it. */
export async function checkDatabase(address: string, compared: Compared): Promise<readonly Finding[]> {
  let database: Database;
  try {
    database = await openDatabase(address, { makesSchema: false, most: 2 });
  } catch (cause) {
    return [findingsOn("Base de données").told(cause)];
  }
  try {
    return [...(await checkServer(database)), ...(await checkContents(database, compared))];
  } catch (cause) {
    return [findingsOn("Base de données").told(database.faultOf(cause))];
  } finally {
    await database.close();
  }
}

interface Facts {
  readonly version: string;
  readonly is_read_only: boolean;
  readonly may_create: boolean;
  readonly may_use: boolean | null;
  readonly vector: string | null;
  readonly available: string | null;
  readonly used: number;
  readonly most: number;
}

const FACTS = `select current_setting('server_version') as version,
  pg_is_in_recovery() or current_setting('transaction_read_only')::bool as is_read_only,
  has_database_privilege(current_database(), 'create') as may_create,
  (select has_schema_privilege(oid, 'create') from pg_namespace where nspname = $1) as may_use,
  (select extversion from pg_extension where extname = 'vector') as vector,
  (select default_version from pg_available_extensions where name = 'vector') as available,
  (select count(*) from pg_stat_activity where backend_type = 'client backend')::int as used,
  current_setting('max_connections')::int as most`;

/** Connections that one process of the bot takes at most: ten for the state, one for its locks, six to search; and seven to update the index. */
const NEEDED = 24;

async function checkServer({ pool }: Database): Promise<readonly Finding[]> {
  const { good, note, fault } = findingsOn("Base de données");
  const began = performance.now();
  const { rows } = await pool.query<Facts>(FACTS, [SCHEMA]);
  const [facts] = rows;
  if (!facts) return [];
  const took = Math.round(performance.now() - began);
  const { version, most, used } = facts;
  const findings = [good(`PostgreSQL ${version} répond en ${took} ms.`)];
  if (facts.is_read_only)
    findings.push(fault("elle ne peut être écrite.", "nommez le serveur principal, et non une copie."));
  if (!(facts.may_use ?? facts.may_create))
    findings.push(fault("l’utilisateur ne peut y faire de tables.", "donnez-lui le droit CREATE."));
  if (most - used < NEEDED)
    findings.push(
      note(`${used} connexions sur ${most} sont prises : relevez max_connections pour d’autres instances.`),
    );
  return [...findings, vectorFinding(facts)];
}

function vectorFinding({ vector, available, may_create }: Facts): Finding {
  const { good, note, fault } = findingsOn("pgvector");
  if (vector !== null) return good(`version ${vector}.`);
  if (available === null)
    return fault("l’extension manque sur le serveur.", "installez pgvector sur le serveur PostgreSQL.");
  return may_create
    ? note(`version ${available}, sera mise en service au premier démarrage.`)
    : fault(
        "l’extension n’est pas en service.",
        "lancez-y une fois, en administrateur : CREATE EXTENSION vector.",
      );
}

async function checkContents(database: Database, compared: Compared): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [subject, { part, steps }] of [
    ["Tables de l’état", MIGRATIONS],
    ["Tables de l’index", STORE],
  ] as const) {
    findings.push(versionFinding(subject, await versionOf(database, part), steps.length));
  }
  const isThere = (await versionOf(database, STORE.part)) === STORE.steps.length;
  return isThere ? [...findings, await editionFinding(database, compared)] : findings;
}

function versionFinding(subject: string, found: number, known: number): Finding {
  const { good, note, fault } = findingsOn(subject);
  if (found === known) return good(`version ${found}.`);
  if (found < known) return note(`version ${found}, sera portée à ${known} au prochain démarrage.`);
  return fault(`version ${found}, plus récente que la nôtre (${known}).`, "mettez l’Archiviste à jour.");
}

async function editionFinding(database: Database, { source, model }: Compared): Promise<Finding> {
  const { good, note } = findingsOn("Index");
  const edition = await currentEdition(database);
  if (!edition) return note("rien n’est encore dans la base : la première commande l’y met.");
  const { articles, passages } = edition.summary;
  const holds = `${articles} articles, ${passages} passages`;
  if (source === null || model === null) return note(`${holds} ; à jour ou non, cela n’a pu être vérifié.`);
  if (edition.model.name !== modelName(model))
    return note(
      `${holds}, d’un autre modèle ou d’une autre version : la prochaine commande refait les vecteurs.`,
    );
  if (edition.state === stateOf(source, model)) return good(`à jour : ${holds}, de ce modèle.`);
  return note(`${holds} ; en retard sur l’archive : la prochaine commande le met à jour.`);
}

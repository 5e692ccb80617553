import { setTimeout as pause } from "node:timers/promises";
import { createLibrary, type Library, type Shelf } from "../../answer/library.ts";
import { knownQuestionsKey, type KnownQuestion } from "../../answer/suggestions/suggestions.ts";
import type { Config } from "../../config.ts";
import type { Log } from "../../log.ts";
import { DatabaseError, isPassing } from "../../postgres/database-error.ts";
import type { Progress } from "../../store/indexing.ts";
import type { ArchiveDatabase } from "../../store/postgres/archive-database.ts";
import { currentEdition, type Edition } from "../../store/postgres/editions.ts";
import { readKept } from "../../store/postgres/kept.ts";
import { isArchiveHeld } from "../../store/postgres/lock.ts";
import { isFor, openStanding, type StandingArchive } from "../../store/postgres/standing.ts";
import type { Updater } from "./updater.ts";

/** What an archive in a database is served with. */
export interface DatabaseArchiveParts {
  readonly config: Pick<Config, "seedsDir">;
  readonly archive: ArchiveDatabase;
  readonly updater: Pick<Updater, "update">;
  /** Of the sentence model. */
  readonly fingerprint: string;
  readonly onProgress: (progress: Progress) => void;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Between two looks at what another process does, in ms. */
const GLANCE = 1_000;

/**
 * The library of a database's archive. What is there is served at once, and brought up to date by `refresh`, in a process of its own,
 * which one of all that serve has at a time; one that has nothing yet for the sentence model is filled first. Rejects with a DatabaseError.
 */
export async function openDatabaseLibrary(parts: DatabaseArchiveParts): Promise<Library> {
  const { archive, config, log } = parts;
  let last: Opened | null = null;

  /** An edition in service is not opened again; what it is known to answer may be worked out after it was published. */
  async function opened(edition: Edition): Promise<Opened> {
    const known =
      (await readKept<KnownQuestion[]>(archive, "questions", knownQuestionsKey(edition.state))) ?? [];
    const standing =
      last?.standing.edition.id === edition.id
        ? last.standing
        : await openStanding(archive, edition, config.seedsDir);
    const state = `${edition.id} ${known.length}`;
    return (last = { standing, shelf: { state, store: standing.store, known } });
  }

  async function update(): Promise<Shelf> {
    const before = await currentEdition(archive.database);
    if (before && !isFor(before, parts.fingerprint)) throw replacedFault();
    await broughtUpToDate(parts);
    const edition = await currentEdition(archive.database);
    if (!edition || !isFor(edition, parts.fingerprint)) throw replacedFault();
    const { report, shelf } = {
      report: last?.standing.edition.id !== edition.id,
      ...(await opened(edition)),
    };
    if (report)
      log.info(countsIn(edition), "Index à jour : la nouvelle édition de l’archive est en service.");
    return shelf;
  }

  const { shelf } = await opened(await firstEdition(parts));
  return createLibrary({
    shelf,
    readCurrent: async (file) => (await last?.standing.readCurrent(file)) ?? null,
    update,
  });
}

interface Opened {
  readonly standing: StandingArchive;
  readonly shelf: Shelf;
}

function countsIn({ summary: { articles, briefs, passages } }: Edition) {
  return { articles, briefs, passages };
}

/** Has this process or another look at the files, and resolves when that has. */
async function broughtUpToDate({
  archive,
  updater,
  onProgress,
  signal,
}: DatabaseArchiveParts): Promise<void> {
  if (!(await isArchiveHeld(archive.database))) return void (await updater.update(onProgress));
  while (await isArchiveHeld(archive.database)) await pause(GLANCE, undefined, { signal });
}

/** The edition to begin with: that which is there, or where there is none for the sentence model, the one that is then made. */
async function firstEdition(parts: DatabaseArchiveParts): Promise<Edition> {
  const { archive, fingerprint, log, signal } = parts;
  const tell = telling(log);
  for (;;) {
    try {
      const edition = await currentEdition(archive.database);
      if (edition && isFor(edition, fingerprint)) return edition;
      const isHeld = await isArchiveHeld(archive.database);
      tell(isHeld ? "elsewhere" : edition ? "other" : "empty");
      await broughtUpToDate(parts);
    } catch (fault) {
      if (!isPassing(fault) || signal.aborted) throw fault;
      tell("away", fault);
      await pause(GLANCE, undefined, { signal });
    }
  }
}

/** Says each thing once. */
function telling(log: Log): (what: keyof typeof WORDS, fault?: unknown) => void {
  const told = new Set<string>();
  return (what, fault) => {
    const problem = fault instanceof Error ? { problem: fault.message } : {};
    if (!told.has(what)) log[what === "away" ? "error" : "info"](problem, WORDS[what]);
    told.add(what);
  };
}

const WORDS = {
  empty: "La base ne contient pas encore d’archive : elle est indexée, puis le bot répond.",
  other:
    "L’archive de la base est faite pour un autre modèle de phrases, ou par une autre version : elle est indexée de nouveau, puis le bot répond.",
  elsewhere: "Une autre instance indexe l’archive dans la base : celle-ci attend qu’elle ait fini.",
  away: "L’archive n’a pu être indexée : c’est repris dès que la base répond.",
} as const;

/** Of two that serve with different models, the last one to start has it its way: else each would undo what the other does. */
function replacedFault(): DatabaseError {
  return new DatabaseError(
    "une autre instance a refait l’archive pour un autre modèle de phrases (EMBEDDING_MODEL), ou par une autre version ; " +
      "donnez le même modèle et la même version à toutes, et redémarrez celle-ci.",
    { isPassing: false },
  );
}

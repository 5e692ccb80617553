import { Mistake } from "../mistake.ts";

/** Why the state cannot be opened or written: its message names the path and the cure, in French. */
export class StateError extends Mistake {
  override readonly name = "StateError";
  /** The file or folder at fault. */
  readonly path: string;

  constructor(path: string, fault: string, options?: ErrorOptions) {
    super(`L’état « ${path} » ${fault}`, options);
    this.path = path;
  }
}

/** The file holds what no Archiviste wrote so. */
export function damaged(path: string, reason: string, cause?: unknown): StateError {
  return new StateError(path, `est endommagé (${reason}) ; ${REPLACE}`, { cause });
}

/** The file is sound, and another program's. */
export function foreign(path: string): StateError {
  return new StateError(path, "est d’un autre programme ; déplacez ce fichier ou corrigez DATA_DIR.");
}

/** The file was written by a version that knows more than this one. */
export function newer(path: string, version: number, known: number): StateError {
  return new StateError(
    path,
    `a été fait par une version plus récente (${version}, celle-ci va jusqu’à ${known}) ; mettez l’Archiviste à jour ou remettez une copie plus ancienne.`,
  );
}

/** The file is gone, and its journal is not: a new file would take up what belongs to the old one. */
export function orphaned(path: string, journal: string): StateError {
  return new StateError(
    path,
    `manque, mais son journal « ${journal} » est là ; remettez le fichier ou déplacez aussi le journal.`,
  );
}

/** What went wrong as a StateError, where the file, the folder or the disk is at fault; else as it is. */
export function faultOf(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof StateError || !("code" in cause)) return cause;
  const code = String(cause.code);
  const known = FAULTS.find(([start]) => code.startsWith(start));
  if (!known) return cause;
  const [, fault, cure] = known;
  return new StateError(path, `${fault} (${code}) ; ${cure}`, { cause });
}

const REPLACE =
  "remettez une copie de sauvegarde ou déplacez ce fichier, avec ceux qui portent son nom suivi de -wal et de -shm.";
const RIGHTS = "donnez-en le droit, ou nommez un autre dossier par DATA_DIR.";
const ROOM = "libérez de la place, puis relancez l’Archiviste.";
const PATH = "corrigez DATA_DIR.";

/** By how a code starts, whether Node or SQLite says it. */
const FAULTS: readonly (readonly [code: string, fault: string, cure: string])[] = [
  ["EACCES", "ne peut être lu et écrit", RIGHTS],
  ["EPERM", "ne peut être lu et écrit", RIGHTS],
  ["EROFS", "est sur un disque en lecture seule", RIGHTS],
  ["ENOTDIR", "a un fichier à la place d’un dossier sur son chemin", PATH],
  ["EEXIST", "a un fichier à la place d’un dossier sur son chemin", PATH],
  ["EISDIR", "est un dossier, et non un fichier", "déplacez ce dossier."],
  ["ELOOP", "passe par des liens qui tournent en rond", PATH],
  ["ENAMETOOLONG", "a un chemin trop long", PATH],
  ["ENOENT", "ne peut être créé", PATH],
  ["ENOSPC", "manque de place sur le disque", ROOM],
  ["EDQUOT", "atteint le quota du disque", ROOM],
  ["EFBIG", "atteint la taille permise d’un fichier", ROOM],
  ["SQLITE_FULL", "manque de place sur le disque", ROOM],
  ["SQLITE_READONLY", "ne peut être écrit", RIGHTS],
  ["SQLITE_CANTOPEN", "ne peut être ouvert", RIGHTS],
  ["SQLITE_PERM", "ne peut être ouvert", RIGHTS],
  ["SQLITE_BUSY", "est tenu par un autre programme", "fermez ce programme, puis relancez l’Archiviste."],
  ["SQLITE_CORRUPT", "est endommagé", REPLACE],
  ["SQLITE_NOTADB", "est endommagé", REPLACE],
  ["SQLITE_IOERR", "n’est plus lu ou écrit par le disque", "vérifiez le disque et la place qui reste."],
];

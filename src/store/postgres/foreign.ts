import { DatabaseError } from "../../postgres/database-error.ts";

/** The content's hash of files by name. */
type Files = Readonly<Record<string, string>>;

/**
 * Whether a folder has little to do with an archive: fewer than half of the archive's files are in it. A replica of the bot may have no
 * files, or those that come with the program: it then serves what the database holds, and does not empty it.
 */
export function isForeign(archive: Files, folder: Files): boolean {
  const there = new Set(Object.values(folder));
  const hashes = Object.values(archive);
  return 2 * hashes.filter((hash) => there.has(hash)).length < hashes.length;
}

/** Why an archive that is not the folder's cannot be served: its vectors cannot be compared with this process's questions. */
export function foreignFault(): DatabaseError {
  return new DatabaseError(
    "l’archive de cette base est faite pour un autre modèle de phrases, ou par une autre version ; " +
      "lancez « npm run index » là où sont ses fichiers.",
    { isPassing: false },
  );
}

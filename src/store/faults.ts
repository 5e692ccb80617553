/** Why an index could not be brought up to date: names the folder and the cure. `kept`: whether an older one is in service. */
export function indexFault(index: string, cause: unknown, kept: boolean): Error {
  const [reason, cure] = explain(cause);
  const service = kept ? " L’ancien index reste en service." : "";
  return new Error(`L’index « ${index} » n’a pas pu être fait : ${reason}. ${cure}${service}`, { cause });
}

/** Why an archive could not be read: names the folder and the cure. */
export function archiveFault(seeds: string, cause: unknown): Error {
  const [reason] = explain(cause);
  return new Error(
    `Le dossier de l’archive « ${seeds} » ne peut être lu : ${reason}. Corrigez SEEDS_DIR ou ses droits.`,
    {
      cause,
    },
  );
}

/** Why an index is made anew, of a clause that says what is wrong with it: names the folder. */
export function damageInWords(index: string, damage: string): string {
  return `L’index « ${index} » ne peut servir : ${damage}. Il est refait.`;
}

const RIGHTS = "Donnez le droit d’écrire dans ce dossier, ou nommez-en un autre par INDEX_DIR.";
const ROOM = "Libérez de la place, puis relancez la commande.";

const REASONS: Readonly<Record<string, readonly [reason: string, cure: string]>> = {
  ENOSPC: ["il n’y a plus de place sur le disque", ROOM],
  EDQUOT: ["le quota du disque est atteint", ROOM],
  EFBIG: ["un fichier atteint la taille permise", ROOM],
  EACCES: ["le droit d’y écrire manque", RIGHTS],
  EPERM: ["le droit d’y écrire manque", RIGHTS],
  EROFS: ["le disque est en lecture seule", RIGHTS],
  ENOTDIR: ["le chemin passe par un fichier", "Corrigez INDEX_DIR."],
  EEXIST: ["un fichier porte ce nom", "Corrigez INDEX_DIR."],
  ENOENT: ["un fichier ou un dossier a disparu", "Relancez la commande."],
  EMFILE: [
    "trop de fichiers sont ouverts",
    "Relevez la limite du système (ulimit -n), puis relancez la commande.",
  ],
};

function explain(cause: unknown): readonly [reason: string, cure: string] {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : codeIn(message);
  const known = REASONS[code];
  if (known) return [`${known[0]} (${code})`, known[1]];
  return [message.replace(/\.$/, ""), "La cause écartée, relancez la commande."];
}

/** vectra passes on what the system said in its message alone. */
function codeIn(message: string): string {
  return /\bE[A-Z]{3,}\b/.exec(message)?.[0] ?? "";
}

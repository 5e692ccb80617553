import { accessSync, constants, opendirSync } from "node:fs";
import { makeFolder } from "./made-folder.ts";
import { codeOf } from "./system-fault.ts";

/** What is wrong with the folder of a setting, with the cure, or null. One that is `ours` is made where it is missing, and must be writable. */
export function folderFault(name: string, folder: string, isOurs: boolean): string | null {
  try {
    if (isOurs) makeFolder(folder);
    opendirSync(folder).closeSync();
    accessSync(folder, (isOurs ? constants.W_OK : constants.R_OK) | constants.X_OK);
    return null;
  } catch (fault) {
    const code = codeOf(fault);
    const reason = code === "ENOENT" && isOurs ? "ne peut être créé" : REASONS[code];
    return `${name} : le dossier ${folder} ${reason ?? `ne peut être ouvert (${code})`} ; corrigez le chemin ou les droits.`;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "refuse l’accès",
  EPERM: "refuse l’accès",
  ENOENT: "n’existe pas",
  ENOTDIR: "n’est pas un dossier",
  EROFS: "est en lecture seule",
};

import { currentBuild, damageOf } from "../store/builds.ts";
import { changesBetween, RECIPE, stateOf, type Manifest } from "../store/manifest.ts";
import { outgrownInWords } from "../store/outgrown.ts";
import type { ArchiveFound } from "./archive.ts";
import { findingsOn, type Finding } from "./finding.ts";
import { writingFault } from "./folders.ts";

/** Whether the index in a folder is sound and how far it is behind its archive. It is not brought up to date. */
export async function checkIndex(
  indexDir: string,
  source: ArchiveFound["source"],
  model: string | null,
): Promise<Finding> {
  const { good, note, fault, told } = findingsOn("Index");
  const problem = writingFault("INDEX_DIR", indexDir);
  if (problem !== null) return told(problem);
  const damage = await damageOf(indexDir);
  if (damage !== null)
    return fault(`« ${indexDir} » ne peut servir : ${damage}.`, "refaites-le : npm run index.");
  const build = await currentBuild(indexDir);
  if (!build) return note(`« ${indexDir} » n’est pas encore fait : la première commande le fait.`);
  const { manifest } = build;
  const advice = outgrownInWords(manifest.counts.passages);
  const holds = `${manifest.counts.articles} articles, ${manifest.counts.passages} passages`;
  if (source === null || model === null) return note(`${holds} ; à jour ou non, cela n’a pu être vérifié.`);
  if (stateOf(source, model) === manifest.state)
    return advice === null ? good(`à jour : ${holds}, de ce modèle.`) : note(`à jour : ${holds}. ${advice}`);
  return note(`${holds} ; ${behind(manifest, source, model)} : la prochaine commande le met à jour.`);
}

function behind(manifest: Manifest, source: NonNullable<ArchiveFound["source"]>, model: string): string {
  if (manifest.model !== model) return "il est d’un autre modèle";
  if (manifest.recipe !== RECIPE) return "il est d’une autre version du programme";
  const files = Object.fromEntries(source.files.map(({ file, hash }) => [file, hash]));
  const { added, changed, removed } = changesBetween(manifest, { files, skipped: source.passedOver });
  return `en retard de ${added + changed + removed} articles (${added} nouveaux, ${changed} modifiés, ${removed} retirés)`;
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { composeEmbedder } from "../compose.ts";
import { modelSource } from "../embedding/model.ts";
import { findingsOn, type Finding } from "./finding.ts";

/** The sentence model. */
export interface ModelFound {
  readonly finding: Finding;
  /** Names it by its files; null where it does not work. */
  readonly fingerprint: string | null;
}

/**
 * Loads the sentence model and has a vector made: it comes out of the native runtime, for the slow fallback is refused at loading. A model
 * that would have to be downloaded first is not: nothing is changed here.
 */
export async function checkModel(config: Config): Promise<ModelFound> {
  const { good, note, fault, told } = findingsOn("Modèle");
  try {
    if (wantsDownload(config))
      return {
        finding: note(
          `« ${config.embeddingModel} » n’est pas encore là : la première commande le télécharge.`,
        ),
        fingerprint: null,
      };
    const embedder = composeEmbedder(config);
    const began = performance.now();
    await embedder.load();
    const loaded = performance.now();
    const vector = await embedder.embedQuestion("Où part le riz ?");
    const done = performance.now();
    const length = Math.hypot(...vector);
    if (!(Math.abs(length - 1) < 0.01))
      return {
        finding: fault(
          "ses vecteurs ne sont pas des nombres utilisables.",
          "remettez le modèle tel qu’il est livré.",
        ),
        fingerprint: null,
      };
    const times = `chargé en ${ms(loaded - began)}, un vecteur de ${vector.length} nombres en ${ms(done - loaded)}`;
    return { finding: good(`moteur natif ; ${times}.`), fingerprint: await embedder.fingerprint() };
  } catch (cause) {
    return { finding: told(cause), fingerprint: null };
  }
}

function wantsDownload({ embeddingModel, root }: Config): boolean {
  if (embeddingModel === null) return false;
  const source = modelSource(embeddingModel, root);
  return source.kind === "hub" && !existsSync(join(source.cache, source.name));
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}

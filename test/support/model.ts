import { fileURLToPath } from "node:url";
import { createEmbedder, type Embedder } from "../../src/embedding/embedder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The embedder of the model that comes with the repository. */
export function shippedEmbedder(): Embedder {
  return createEmbedder("embeddings/model/multilingual-e5-small-fr-en-vi", ROOT);
}

import { createArchivist, type Archivist } from "../answer/archivist.ts";
import type { Composition } from "../compose.ts";
import type { Meter } from "../meter.ts";

/** An archivist whose answers are measured: the question's vector, and all the rest. */
export function measured(
  { archivist, library, embedder }: Pick<Composition, "archivist" | "library" | "embedder">,
  meter: Pick<Meter, "stage">,
): Archivist {
  return {
    ...archivist,
    ask: async (question, history) => {
      let embedding = 0;
      const timed: typeof embedder = {
        ...embedder,
        embedQuestion: async (text) => {
          const began = performance.now();
          const vector = await embedder.embedQuestion(text);
          embedding += performance.now() - began;
          return vector;
        },
      };
      const began = performance.now();
      const answer = await createArchivist({ library, embedder: timed }).ask(question, history);
      if (embedding > 0) meter.stage("embedding", embedding);
      meter.stage("search", performance.now() - began - embedding);
      return answer;
    },
  };
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { heldOut, readGradedSet, readPiaf, type GradedSet } from "./graded.ts";

/** Where graded sets are looked for. */
export interface SetPlaces {
  /** The project's folder: its own questions on `seeds/` are always there, the hard ones and those asked as readers ask. */
  readonly root: string;
  /** A folder with PIAF; left out where it is missing. */
  readonly data: string;
  /** Folders of one's own, each with `articles/` and `questions.jsonl`. */
  readonly own: readonly string[];
  /** Where archives and indexes made for measuring are kept. */
  readonly work: string;
}

/** Off-topic questions taken with PIAF: about one in five, so that refusing is measured but does not drown the rest. */
const OFF_TOPIC_QUESTIONS = 150;

/** Every graded set that is there: the project's own first. Nothing is fitted on those asked as readers ask. */
export async function readSets({ root, data, own, work }: SetPlaces): Promise<GradedSet[]> {
  const seeds = (name: string, file: string) =>
    readGradedSet(name, join(root, "seeds"), join(root, "test", "eval", file));
  const sets = [
    await seeds("seeds", "seeds.jsonl"),
    heldOut(await seeds("seeds, lecteurs", "seeds-asked.jsonl")),
  ];
  for (const folder of own)
    sets.push(await readGradedSet(folder, join(folder, "articles"), join(folder, "questions.jsonl")));
  if (existsSync(join(data, "piaf-fr.queries.jsonl")))
    sets.push(await readPiaf(data, work, OFF_TOPIC_QUESTIONS));
  return sets;
}

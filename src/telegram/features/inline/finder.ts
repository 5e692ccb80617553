import { setTimeout as pause } from "node:timers/promises";
import type { Library, OpenArchive } from "../../../answer/library.ts";
import { latestHits, lookedUpBy, lookUp, type Hit } from "../../../answer/lookup/lookup.ts";
import type { Embedder } from "../../../embedding/embedder.ts";
import { fold } from "../../../language/folding.ts";
import { HOUR } from "../memory/conversations.ts";
import { createRecent, type Recent } from "../memory/recent.ts";

/** What was found for a text that is being typed. */
export interface Finding {
  readonly hits: readonly Hit[];
  /** Whether another look would find no more: the meaning was asked for and ready in time. */
  readonly isComplete: boolean;
}

/** Finds as one types. */
export interface Finder {
  /**
   * What the archive has on a text: what its words lead to and, where the model is ready in time, what is meant likewise. `null`
   * where it is no longer wanted.
   */
  find(text: string, isWanted: () => boolean): Promise<Finding | null>;
  latest(offset: number, limit: number): Promise<readonly Hit[]>;
}

/** What a finder works with. */
export interface FinderParts {
  readonly library: Library;
  readonly embedder: Pick<Embedder, "embedQuestion">;
  /** How long the model is waited for, in ms of the 300 that a first result may take. */
  readonly patience?: number;
}

const PATIENCE = 150;
/** Texts that wait for the model: more would wait in vain, each holding up the questions of the others. */
const MOST_WAITING = 4;
/** Texts whose findings are kept: people go back a letter, and turn pages. */
const MOST_KEPT = 500;

/** The finder of a library. What was found is kept until the archive changes, an hour at most, in memory only. */
export function createFinder({ library, embedder, patience = PATIENCE }: FinderParts): Finder {
  let kept: { readonly archive: OpenArchive; readonly findings: Recent<Kept> } | undefined;
  let waiting = 0;

  function findingsOf(archive: OpenArchive): Recent<Kept> {
    if (kept?.archive !== archive) kept = { archive, findings: createFindings() };
    return kept.findings;
  }

  async function vectorOf(text: string): Promise<Float32Array | null> {
    if (waiting >= MOST_WAITING) return null;
    waiting++;
    // Words are found without it as well: whoever asks a question is told what ails the model.
    const embedding = embedder.embedQuestion(text).catch(() => null);
    return Promise.race([embedding.finally(() => waiting--), pause(patience, null)]);
  }

  return {
    find: async (text, isWanted) => {
      const archive = library.open();
      const findings = findingsOf(archive);
      const key = fold(text).replace(/\s+/gu, " ").trim();
      const known = findings.get(key)?.finding;
      if (known) return known;
      const by = lookedUpBy(text);
      if (by === "nothing") return { hits: [], isComplete: true };
      const vector = by === "meaning" ? await vectorOf(text) : null;
      if (!isWanted()) return null;
      const hits = await lookUp(archive, text, vector);
      const finding = { hits, isComplete: by === "words" || vector !== null };
      if (finding.isComplete) findings.keep({ key, finding });
      return finding;
    },
    latest: (offset, limit) => latestHits(library.open(), offset, limit),
  };
}

/** A finding with the text that was typed, which is nobody's by name, and forgotten like any question. */
interface Kept {
  readonly key: string;
  readonly finding: Finding;
}

function createFindings(): Recent<Kept> {
  const keyOf = ({ key }: Kept) => key;
  return createRecent<Kept>({ keyOf, most: MOST_KEPT, lifetime: HOUR, now: () => performance.now() });
}

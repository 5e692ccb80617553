import { setImmediate as pause } from "node:timers/promises";
import { sliceOf, type Span } from "../../language/span.ts";
import type { OpenArchive } from "../library.ts";
import { createFinder, type CheckedStore } from "./finder.ts";
import { givenOf, withoutAddresses } from "./given.ts";
import { judge, type Judgement } from "./judging.ts";
import { piecesOf } from "./pieces.ts";

/** What came of checking a text. */
export type Check =
  /** There is no word in it. */
  | { readonly kind: "wordless" }
  /** It was judged as one passage. */
  | { readonly kind: "whole"; readonly judgement: Judgement }
  /** Its sentences fared differently. */
  | { readonly kind: "parts"; readonly parts: readonly CheckedPart[] };

/** A sentence of a text, as it was given. */
export interface CheckedPart {
  readonly text: string;
  readonly judgement: Judgement;
}

/** Tells whether a text stands in an archive. */
export interface Checker {
  /**
   * Judges a text as one passage, else sentence by sentence. Typography (case, accents, marks, spaces, the grouping of figures) makes
   * no difference; every other word, figure or sign does. The same text gives the same outcome. Time grows with the text's length,
   * and hardly with the archive.
   */
  check(text: string): Promise<Check>;
}

/** The checker of an archive, whose words are read first; see `createFinder`. */
export async function createChecker(store: CheckedStore, mostRead?: number): Promise<Checker> {
  const finder = await createFinder(store, mostRead);
  const judgedAs = async (text: string, span: Span) => {
    const given = givenOf(text, span);
    const stretches = await finder.find(given);
    // One after the other: a long text has many sentences.
    await pause();
    return judge(given, stretches);
  };
  const judged = async (text: string, span: Span) => {
    const judgement = await judgedAs(text, span);
    const bare = withoutAddresses(text);
    return judgement.verdict === "exact" || bare === text ? judgement : judgedAs(bare, span);
  };
  return {
    check: async (text) => {
      const whole = { start: 0, end: text.length };
      if (givenOf(text, whole).words.length === 0) return { kind: "wordless" };
      const judgement = await judged(text, whole);
      const pieces = piecesOf(text);
      if (judgement.verdict === "exact" || pieces.length < 2) return { kind: "whole", judgement };
      const parts: CheckedPart[] = [];
      for (const span of pieces)
        parts.push({ text: sliceOf(text, span), judgement: await judged(text, span) });
      return isOne(judgement, parts) ? { kind: "whole", judgement } : { kind: "parts", parts };
    },
  };
}

/** Whether what was found of a passage says all that its sentences do. */
function isOne({ verdict }: Judgement, parts: readonly CheckedPart[]): boolean {
  const isFound = ({ judgement }: CheckedPart) =>
    judgement.verdict === "exact" || judgement.verdict === "altered";
  if (verdict === "altered") return !parts.some(({ judgement }) => judgement.verdict === "absent");
  return !parts.some(isFound);
}

/** The checker of an opened archive, made at its first use and kept as long as the archive is in service. */
export function checkerOf(archive: OpenArchive): Promise<Checker> {
  const known = CHECKERS.get(archive);
  if (known) return known;
  const made = createChecker(archive.store).catch((fault: unknown) => {
    CHECKERS.delete(archive);
    throw fault;
  });
  CHECKERS.set(archive, made);
  return made;
}

const CHECKERS = new WeakMap<OpenArchive, Promise<Checker>>();

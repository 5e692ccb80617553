import { fold } from "../../../language/folding.ts";
import { STOP_WORDS } from "../../../language/terms/stop-words.ts";
import { findWords } from "../../../language/words.ts";
import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { missingNames, SOME_MISSING } from "../relevance.ts";
import { soughtIn } from "../sought-words.ts";
import { findRuns } from "./capitals.ts";

/**
 * The name right after the noun that « quel … » asks with: `la revue Zootaxa` for « dans quelle revue … »; null where the sentence names two, the
 * question knows it, or nothing else that is asked for stands in the sentence.
 */
export function calledThing(inquiry: Inquiry, evidence: Evidence, noun: string): ShortAnswer | null {
  const { display } = evidence.sentence;
  if (inquiry.language !== "fr" || noun.length < SHORTEST || STOP_WORDS.has(noun)) return null;
  if (missingNames(inquiry, evidence) > SOME_MISSING) return null;
  const others = inquiry.sought.filter((sought) => isTerm(sought) && sought.key !== noun);
  if (soughtIn({ ...inquiry, sought: others }, display).length === 0) return null;
  const heads = findWords(display).filter(({ text }) => fold(text) === noun);
  const named = findRuns(display).filter(
    ({ start, end, text }) =>
      !isCutShort(display, text, end) &&
      heads.some(({ end: head }) => display.slice(head, start) === " ") &&
      !inquiry.text.includes(` ${fold(text).replace(/[^\p{L}\p{N}']+/gu, " ")} `),
  );
  const [only, ...more] = named;
  return only && more.length === 0 ? quoted(evidence, only) : null;
}

/** `William M. Jennings`: a run that ends at an initial is no whole name. */
function isCutShort(display: string, name: string, end: number): boolean {
  return /(?:^| )\p{Lu}$/u.test(name) && display.charAt(end) === ".";
}

/** Nouns have at least so many letters: shorter are verbs and articles (`quel a été le …`). */
const SHORTEST = 4;

import type { Candidate } from "../search/search.ts";
import { evidenceOf } from "./quotes.ts";
import { isOfOtherEdition, namesEdition } from "./short/editions.ts";
import { readInquiry } from "./short/inquiry.ts";
import { isSwapped, namesWay } from "./short/relations/swapped.ts";

/** So many of the best candidates are looked at: below, none comes first. */
const READ = 40;

/**
 * What telling of the way back (China's ambassador to Vietnam, for Vietnam's to China) or of another edition takes off a score, of which the second
 * best candidate mostly has 1 to 4 less than the best: what tells nothing of the kind comes before it. Set by hand; questions of this kind are too rare
 * to fit it on.
 */
const TURNED = 6;

/**
 * Candidates, best first, those last that tell the way back of what a question asks for, or another edition than the one that it names; as they are
 * where it does neither.
 */
export function turned<Kind extends Candidate>(
  question: string,
  candidates: readonly Kind[],
): readonly Kind[] {
  const inquiry = readInquiry(question);
  const [hasWay, hasEdition] = [namesWay(question), namesEdition(inquiry)];
  if (!hasWay && !hasEdition) return candidates;
  const isOff = (one: Kind) => {
    const evidence = evidenceOf(one);
    return (hasWay && isSwapped(question, evidence)) || (hasEdition && isOfOtherEdition(inquiry, evidence));
  };
  const [read, others] = [candidates.slice(0, READ), candidates.slice(READ)];
  return [...read.map((one) => (isOff(one) ? { ...one, score: one.score - TURNED } : one)), ...others].sort(
    (a, b) => b.score - a.score,
  );
}

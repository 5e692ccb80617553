import { fold } from "../../../language/folding.ts";
import { findDates } from "../../../language/time/dates.ts";
import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { missingNames, MOST_MISSING } from "../relevance.ts";
import { isSame, soughtIn } from "../sought-words.ts";
import { isBeginning } from "../word-families.ts";
import { ownWords } from "./own-words.ts";
import { precisionOf } from "./precision.ts";

/**
 * The date that a sentence on an anniversary gives for the beginning itself, right after its participle (`les 25 ans du partenariat, signé en
 * 1996`): the participle is the verb asked for, and what else is asked for stands in the sentence; else null.
 */
export function statedBeginning(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  const rest = inquiry.sought.filter((sought) => isTerm(sought) && !isBeginning(sought.key));
  if (missingNames(inquiry, evidence) >= MOST_MISSING) return null;
  if (rest.length > 0 && soughtIn({ ...inquiry, sought: rest }, display).length === 0) return null;
  const dates = findDates(display).filter(({ start, date }) => {
    const verb = PARTICIPLE.exec(display.slice(Math.max(0, start - REACH), start))?.[1];
    return (
      date.year !== undefined &&
      verb !== undefined &&
      inquiry.sought.some((sought) => isBeginning(sought.key) && isSame(sought, fold(verb)))
    );
  });
  const [only, ...more] = dates;
  const words = only && more.length === 0 ? ownWords(display, only, precisionOf(inquiry)) : null;
  return words && quoted(evidence, words);
}

/** In UTF-16 units. */
const REACH = 40;
const PARTICIPLE = /(\p{L}+(?:é|i|u|it|ert)e?s?) (?:officiellement )?(?:en |le |dès |au |à )?$/u;

import { findDurations, type DurationMention } from "../../../language/time/durations.ts";
import { surroundings, type Derivation, type Evidence, type ShortAnswer } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { withNames } from "../relevance.ts";
import { roughlyIn } from "../sought-words.ts";
import { groupsOf } from "../word-families.ts";
import { anchorOf, type Anchor } from "./anchor-year.ts";
import { precisionOf } from "./precision.ts";
import { isAskedFor } from "./recalled-event.ts";

/**
 * The year worked out from an anniversary or a length of time in the first quote, or in one of the next two of the same
 * document; null unless the event it recalls is the one asked for, every name of the question stands near it, and the
 * year it is counted from is known.
 */
export function derive(inquiry: Inquiry, evidence: readonly Evidence[]): Derivation | null {
  const precision = precisionOf(inquiry);
  if (inquiry.future || (precision !== "year" && precision !== "any")) return null;
  const [first] = evidence;
  for (const [index, one] of evidence.slice(0, MOST).entries()) {
    if (one.document.id !== first?.document.id || !areNamed(inquiry, one)) continue;
    const answer = deriveFrom(inquiry, one, index > 0);
    if (answer) return { index, answer };
  }
  return null;
}

/** A derivation may rest on the first quotes only. */
const MOST = 3;

/**
 * Every name of the question stands in the evidence or near it. A question without capitals does not tell its names: there
 * every word must, but for those that only say what happened.
 */
function areNamed(inquiry: Inquiry, evidence: Evidence): boolean {
  const found = new Set(roughlyIn(inquiry, surroundings(evidence)));
  const missing = inquiry.sought.filter((sought) => !found.has(sought));
  if (inquiry.lower) return missing.every(({ key }) => groupsOf(key).length > 0);
  return !missing.some(({ name, key }) => name && !isForeign(key, inquiry));
}

/** Names that an English or Vietnamese question spells in its own way, and common nouns with a capital there. */
function isForeign(key: string, { language }: Inquiry): boolean {
  return (
    language !== "fr" &&
    /^(?:museum|institute|bridge|university|association|park|festival|sister|friendship|city|market|hospital|school|thanh|pho|hiep|hoi|bao|tang|cau|hoc|nghien|cuu|benh|tinh|dai|french|japanese|korean|chinese|european|world|first|viet|cong|dong|hoa|sec|phap|nhat|ban|han|quoc|trung|vien|truong)$/.test(
      key,
    )
  );
}

function deriveFrom(inquiry: Inquiry, evidence: Evidence, later: boolean): ShortAnswer | null {
  const { display } = evidence.sentence;
  for (const duration of findDurations(display)) {
    if (!isAskedFor(withNames(inquiry, evidence), evidence, duration)) continue;
    const anchor = anchorOf(display, duration, evidence.document.date);
    if (!anchor) continue;
    const { start, end } = evidence.sentence;
    const supports = later ? [{ start, end }, ...anchor.supports] : anchor.supports;
    const answer = sum(display, duration, anchor);
    if (answer) return { ...answer, basis: "derived", supports };
  }
  return null;
}

/** The sum in French; null for half years and for what no calendar holds. */
function sum(
  text: string,
  duration: DurationMention,
  anchor: Anchor,
): Pick<ShortAnswer, "text" | "derivation"> | null {
  const { years } = duration;
  const year = anchor.year - years;
  const exact = anchor.exact && duration.exact && duration.kind !== "age";
  if (!Number.isInteger(years) || year < 1 || (!exact && years > LONGEST_ROUND)) return null;
  const words = text.slice(duration.start, duration.end);
  return {
    text: exact ? String(year) : `vers ${year}`,
    derivation: `${words}${anchor.words} → ${anchor.year} − ${years} ${exact ? "=" : "≈"} ${year}`,
  };
}

/** A rounded length of time over this many years dates nothing. */
const LONGEST_ROUND = 150;

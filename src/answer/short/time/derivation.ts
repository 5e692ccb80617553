import { findDurations, type DurationMention } from "../../../language/time/durations.ts";
import { surroundings, type Derivation, type Evidence, type ShortAnswer } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { withNames } from "../relevance.ts";
import { roughlyIn } from "../sought-words.ts";
import { groupsOf } from "../word-families.ts";
import { comparedWith, type Sum } from "./agreement.ts";
import type { Anchor } from "./ahead-anchor.ts";
import { anchorOf } from "./anchor-year.ts";
import { countedFrom } from "./surrounding-year.ts";
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
    const answer = deriveFrom(inquiry, evidence, index);
    if (answer) return { index, answer };
  }
  return null;
}

/**
 * Where a quote holds the length of time that a question asks to be counted back, and the year to count from is unknown: the
 * number of the quote, and a line that says so in place of a sum. Null where there is none such, or a sum can be done.
 */
export function undone(
  inquiry: Inquiry,
  evidence: readonly Evidence[],
): { index: number; words: string } | null {
  const precision = precisionOf(inquiry);
  if (inquiry.future || (precision !== "year" && precision !== "any")) return null;
  const [first] = evidence;
  for (const [index, one] of evidence.slice(0, MOST).entries()) {
    const { document, sentence } = one;
    const { article } = countedFrom(document);
    if (document.id !== first?.document.id || article?.year !== undefined || !areNamed(inquiry, one))
      continue;
    const [duration] = askedDurations(inquiry, one);
    if (!duration || anchorOf(sentence.display, duration, article)) continue;
    return {
      index,
      words: `${sentence.display.slice(duration.start, duration.end)}, année de l’article inconnue`,
    };
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
  if (inquiry.lower) return missing.every(({ key }) => groupsOf(key).length > 0 || key.startsWith("exist"));
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

function deriveFrom(inquiry: Inquiry, evidence: readonly Evidence[], index: number): ShortAnswer | null {
  const own = evidence[index];
  if (!own) return null;
  const { display, start, end } = own.sentence;
  for (const duration of askedDurations(inquiry, own)) {
    const anchor = anchorIn(own, duration);
    const found = anchor && sumOf(duration, anchor);
    if (!found) continue;
    const supports = index > 0 ? [{ start, end }, ...anchor.supports] : anchor.supports;
    const answer: ShortAnswer = { ...told(display, duration, anchor, found), basis: "derived", supports };
    const others = evidence.filter((_, at) => at !== index && at < MOST_QUOTED);
    return comparedWith(answer, found, inquiry, { own, others });
  }
  return null;
}

/** The year that a length of time is counted back from; about, where the article's own year is only about known. */
function anchorIn({ sentence, document }: Evidence, duration: DurationMention): Anchor | null {
  const stated = anchorOf(sentence.display, duration, document.date);
  if (stated || document.date?.year !== undefined) return stated;
  const { article, isSure } = countedFrom(document);
  const anchor = anchorOf(sentence.display, duration, article);
  return anchor && { ...anchor, exact: anchor.exact && isSure };
}

/** What a question asks to be counted back, in a quote. */
function askedDurations(inquiry: Inquiry, evidence: Evidence): DurationMention[] {
  const known = withNames(inquiry, evidence);
  return findDurations(evidence.sentence.display).filter((duration) => isAskedFor(known, evidence, duration));
}

/** Quotes beyond this number are not shown. */
const MOST_QUOTED = 5;

/** The year counted back; null for half years and for what no calendar holds. */
function sumOf(
  { years, exact, kind }: DurationMention,
  anchor: Anchor,
): (Sum & { readonly exact: boolean }) | null {
  const year = anchor.year - years;
  // What was « plus tôt » was so before something that may be of the year before.
  const isExact = anchor.exact && exact && kind !== "before";
  if (!Number.isInteger(years) || year < 1 || (!isExact && years > LONGEST_ROUND)) return null;
  const margin = isExact ? (kind === "age" ? 1 : 0) : Math.max(2, Math.ceil(years * ROUNDING));
  return { year, anchor: anchor.year, margin, exact: isExact };
}

/** By how much of itself a rounded length of time may be off. */
const ROUNDING = 0.15;

/** The sum in French; an age leaves two years. */
function told(
  text: string,
  duration: DurationMention,
  anchor: Anchor,
  { year, exact }: { readonly year: number; readonly exact: boolean },
): Pick<ShortAnswer, "text" | "derivation"> {
  const words = text.slice(duration.start, duration.end);
  const sum = `${words}${anchor.words} → ${anchor.year} − ${duration.years}`;
  if (exact && duration.kind === "age")
    return {
      text: `${year - 1} ou ${year}`,
      derivation: `${sum} = ${year}, ou ${year - 1} avant l’anniversaire de l’année`,
    };
  return {
    text: exact ? String(year) : `vers ${year}`,
    derivation: `${sum} ${exact ? "=" : "≈"} ${year}`,
  };
}

/** A rounded length of time over this many years dates nothing. */
const LONGEST_ROUND = 150;

import { isFunctionWord } from "../function-words.ts";
import { readNumeral } from "../quantity/numerals.ts";
import { isAttached, isCapital, isNear, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { isFrenchMonth } from "./calendar.ts";
import type { PartialDate } from "./calendar.ts";
import type { Period } from "./date-parts.ts";
import type { Cue, Lead } from "./leads.ts";

/**
 * What a year without day and month is said to be: after a word of time plain, after a weak preposition plain if it is modern, after
 * a noun a label; null where nothing says that it is a year at all. `before` is the date read before it.
 */
export function cueOfYear(tokens: readonly Token[], period: Period, lead: Lead, before: Before): Cue | null {
  const year = period.date.year ?? 0;
  const at = period.start;
  if (lead.cue !== "plain" || lead.timely || keyAt(tokens, at) === "nam") return lead.cue;
  if (year < 1600) return null;
  if (isInName(tokens, at, year)) return "label";
  const previous = keyAt(tokens, at - 1);
  if (previous === "a" ? /^à$/iu.test(tokens[at - 1]?.raw.normalize("NFC") ?? "") : WEAK.has(previous))
    return "plain";
  if (previous === "(" && /^[),;]$/.test(keyAt(tokens, at + 1))) return "plain";
  return isListed(tokens, at, before) ? "plain" : null;
}

type Before = { readonly end: number; readonly date: PartialDate } | undefined;

const WEAK = new Set(["de", "d'", "pour", "contre", "que", "qu'", "sur", "vers", "avant", "apres", "of"]);

/** `en 2015 et 2016`, `2014, 2015 et 2016`: a year goes on from the year before it. */
function isListed(tokens: readonly Token[], at: number, before: Before): boolean {
  const link = tokens[at - 1];
  const earlier = tokens[at - 2];
  return (
    /^(?:et|ou|,|and)$/.test(link?.key ?? "") &&
    earlier?.end === before?.end &&
    before?.date.year !== undefined
  );
}

/** A noun or a name directly before, perhaps by a hyphen (`ASEAN-2026`), on the same line. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const hyphen = keyAt(tokens, at - 1) === "-" && isAttached(tokens[at]) && isAttached(tokens[at - 1]);
  const noun = tokens[hyphen ? at - 2 : at - 1];
  if (noun?.kind !== "word" || !isNear(tokens[at]) || noun.key.length < 3) return false;
  if (hyphen || isAttached(tokens[at])) return hyphen && isCapital(noun);
  if (isGrammar(tokens, at - 1) || NOT_LABELLED.has(noun.key) || readNumeral(tokens, at - 1)) return false;
  return !isFrenchMonth(noun.key);
}

function isInName(tokens: readonly Token[], at: number, year: number): boolean {
  return (year >= 1900 && isLabel(tokens, at)) || (year >= 1990 && isGlued(tokens, at));
}

/** `Colloque franco-vietnamien de santé2022`: the space before a recent year is lost. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1];
  if (noun?.kind !== "word" || !isAttached(tokens[at]) || noun.key.length < 4) return false;
  return !isGrammar(tokens, at - 1) && !isFrenchMonth(noun.key) && !NOT_LABELLED.has(noun.key);
}

/** A word of grammar; not the capitalised part of a compound (`Sud-Est`) or name (`Ly Son`), or what an article is elided before (`l’Est`). */
function isGrammar(tokens: readonly Token[], at: number): boolean {
  const before = keyAt(tokens, at - 1);
  const isPart = before === "l'" || (before === "-" && isAttached(tokens[at])) || isCapital(tokens[at - 1]);
  const inName = isCapital(tokens[at]) && isPart;
  return !inName && isFunctionWord(keyAt(tokens, at));
}

const NOT_LABELLED = new Set(
  "numero article resolution decret decision circulaire directive boite code route page telephone".split(" "),
);

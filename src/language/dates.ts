import { isEnglishMonth } from "./calendar.ts";
import type { PartialDate } from "./calendar.ts";
import { leadOf } from "./leads.ts";
import type { Cue, Lead } from "./leads.ts";
import { readPeriod } from "./periods.ts";
import type { Period } from "./periods.ts";
import { relativeAfter, readRelative } from "./relatives.ts";
import type { Relative } from "./relatives.ts";
import type { Span } from "./span.ts";
import { isAttached, isCapital, isNear, keyAt, tokenize } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { isFunctionWord } from "./counting.ts";
import { readNumeral } from "./numerals.ts";

export type { PartialDate } from "./calendar.ts";
export { isRealDate, weekdayOf } from "./calendar.ts";

/**
 * A date as a text says it. The span covers the words of time before it (`en 2015`, `le 10 juillet`, `d’ici 2030`,
 * `depuis mai`), so that it can be read alone; `de`, `pour`, `prévu`, `vision` and the name before a label stay outside.
 */
export interface DateMention extends Span {
  readonly date: PartialDate;
  /** 0 for Sunday to 6; as written, which may contradict the date. */
  readonly weekday: number | null;
  /** The last day, month or year of a range. */
  readonly until: PartialDate | null;
  /** How it is said to lie from the day of writing; `date` then holds what is known, perhaps nothing. */
  readonly relative: Relative | null;
  readonly cue: Cue;
}

/**
 * The dates of a French text (and the plain English and Vietnamese ones), in order and not overlapping, the longest
 * reading at each place; the spans are offsets into `text`. Days that do not exist are no dates. Linear in the text.
 */
export function findDates(text: string): DateMention[] {
  return readDates(tokenize(text));
}

/** The dates among the tokens of a text: `findDates` for callers that have the tokens already. */
export function readDates(tokens: readonly Token[]): DateMention[] {
  const mentions: DateMention[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length;) {
    const found = readDate(tokens, at, floor, mentions.at(-1));
    if (found) mentions.push(found.mention);
    if (found) floor = found.end;
    at = found?.end ?? at + 1;
  }
  return mentions;
}

interface Found {
  readonly mention: DateMention;
  readonly end: number;
}

function readDate(
  tokens: readonly Token[],
  at: number,
  floor: number,
  before: DateMention | undefined,
): Found | null {
  const absolute = readPeriod(tokens, at);
  const spoken = absolute ? null : readRelative(tokens, at);
  const period = absolute ?? spoken;
  if (!period) return null;
  if (absolute && isLoneDay(absolute)) return null;
  const after = absolute && relativeAfter(tokens, absolute);
  const lead = leadOf(tokens, period, floor);
  const relative = spoken?.relative ?? after?.relative ?? (lead.pointing ? "this" : null);
  const cue = cueOf(tokens, period, lead, relative !== null, before);
  if (!cue) return null;
  const end = after?.end ?? period.end;
  const span = { start: tokens[lead.start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const { date, weekday, until } = period;
  return { mention: { ...span, date, weekday, until, relative, cue }, end };
}

/** A day without weekday, month or end is only a number, whatever stands around it. */
function isLoneDay({ date, until, weekday }: Period): boolean {
  return date.month === undefined && date.year === undefined && until === null && weekday === null;
}

/** Null where the point is no date in this company: a day alone, a month or a year without anything that says so. */
function cueOf(
  tokens: readonly Token[],
  period: Period,
  lead: Lead,
  relative: boolean,
  before: DateMention | undefined,
): Cue | null {
  const { year, month, day } = period.date;
  const years =
    period.until !== null &&
    month === undefined &&
    !/^(?:annees|decennie)$/.test(keyAt(tokens, period.start));
  if (years) return lead.cue === "plain" ? "period" : lead.cue;
  if (relative || period.until) return lead.cue;
  if (month !== undefined) return day || year || isBareMonth(tokens, period, lead) ? lead.cue : null;
  if (year === undefined) return null;
  return day ? null : yearCue(tokens, period, lead, before);
}

function isBareMonth(tokens: readonly Token[], period: Period, lead: Lead): boolean {
  const token = tokens[period.start];
  if (token?.raw === "Mars" && keyAt(tokens, period.start - 1) !== "en") return false;
  if (token && isEnglishMonth(token.key))
    return /^(?:in|since|until|by)$/.test(keyAt(tokens, period.start - 1));
  return lead.timely || /^thang$/.test(token?.key ?? "");
}

/** A lone year: after a word of time plain, after a weak preposition plain if it is modern, after a noun a label. */
function yearCue(
  tokens: readonly Token[],
  period: Period,
  lead: Lead,
  before: DateMention | undefined,
): Cue | null {
  const year = period.date.year ?? 0;
  const at = period.start;
  if (lead.cue !== "plain" || lead.timely || keyAt(tokens, at) === "nam") return lead.cue;
  if (year < 1600) return null;
  if (year >= 1900 && isLabel(tokens, at)) return "label";
  const previous = keyAt(tokens, at - 1);
  if (previous === "a" ? /^à$/iu.test(tokens[at - 1]?.raw.normalize("NFC") ?? "") : WEAK.has(previous))
    return "plain";
  if (previous === "(" && /^[),;]$/.test(keyAt(tokens, at + 1))) return "plain";
  return isListed(tokens, at, before) ? "plain" : null;
}

const WEAK = new Set(["de", "d'", "pour", "contre", "que", "qu'", "sur", "vers", "avant", "apres", "of"]);

/** `en 2015 et 2016`, `2014, 2015 et 2016`: a year goes on from the year before it. */
function isListed(tokens: readonly Token[], at: number, before: DateMention | undefined): boolean {
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
  if (isFunctionWord(noun.key) || NOT_LABELLED.has(noun.key) || readNumeral(tokens, at - 1)) return false;
  return !/^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/.test(
    noun.key,
  );
}

const NOT_LABELLED = new Set(
  "numero article resolution decret decision circulaire directive boite code route page telephone".split(" "),
);

import { readNumeral } from "../../language/quantity/numerals.ts";
import { follows, keyAt, type Token } from "../../language/tokens.ts";
import { beginningOf, daysBefore, monthsBefore, type Day } from "./days.ts";

/** Days that are told from today, both included, and the index of the token after their words. */
export interface SpokenSpan {
  readonly from: Day;
  readonly until: Day;
  readonly end: number;
}

/**
 * The days of a phrase that begins at a token: `hier`, `yesterday`, `hôm qua`; `la semaine dernière`, `this month`, `năm ngoái` (the whole of
 * it); `ces derniers jours`. Null for anything else, so for years and decades without a number (`ces dernières années`).
 */
export function readSpokenSpan(tokens: readonly Token[], at: number, today: Day): SpokenSpan | null {
  for (const { keys, span } of BY_FIRST.get(keyAt(tokens, at)) ?? [])
    if (follows(tokens, at, keys)) return { ...span(today), end: at + keys.length };
  return null;
}

export type Unit = "day" | "week" | "month" | "year";

/** So many days, weeks, months or years, and the index of the token after them. */
export interface SpokenCount {
  readonly count: number;
  readonly unit: Unit;
  readonly end: number;
  /** Whether words around them say that they are counted back from today: `il y a`, `ago`, `cách đây`, `trước`. */
  readonly isBack: boolean;
}

/** `trois jours`, `il y a trois jours`, `2 weeks ago`, `cách đây 3 năm`, `3 năm trước`: from 1 to 999 of a unit; null for anything else. */
export function readSpokenCount(tokens: readonly Token[], at: number): SpokenCount | null {
  const lead = LEADS.find((keys) => follows(tokens, at, keys))?.length ?? 0;
  const { count, end: noun } = readCount(tokens, at + lead);
  const unit = UNITS.get(keyAt(tokens, noun));
  if (!unit || count < 1 || count > MOST) return null;
  const isTail = lead === 0 && /^(?:ago|truoc)$/.test(keyAt(tokens, noun + 1));
  return { count, unit, end: noun + (isTail ? 2 : 1), isBack: lead > 0 || isTail };
}

/** Whether a folded word after a month or a weekday says that it is the last one: `octobre dernier`. */
export function isLast(key: string): boolean {
  return /^(?:dernier|derniere|passe|passee)$/.test(key);
}

/** The whole week, month or year that many before the one of today; of days the one. */
export function wholeUnit(unit: Unit, ago: number, today: Day): Pick<SpokenSpan, "from" | "until"> {
  if (unit === "day") return { from: daysBefore(today, ago), until: daysBefore(today, ago) };
  const from = unitsBefore(unit, ago, beginningOf(unit, today));
  return { from, until: daysBefore(unitsBefore(unit, -1, from), 1) };
}

/** The day so many units before another. */
export function unitsBefore(unit: Unit, count: number, day: Day): Day {
  if (unit === "day" || unit === "week") return daysBefore(day, unit === "week" ? count * 7 : count);
  return monthsBefore(day, unit === "month" ? count : count * 12);
}

interface Phrase {
  /** The tokens' keys. */
  readonly keys: readonly string[];
  readonly span: (today: Day) => Pick<SpokenSpan, "from" | "until">;
}

function phrases(list: string, span: Phrase["span"]): Phrase[] {
  return list.split("; ").map((keys) => ({ keys: keys.split(" "), span }));
}

function whole(unit: Unit, ago: number): Phrase["span"] {
  return (today) => wholeUnit(unit, ago, today);
}

/** The days from so many ago up to today. */
function lately(days: number): Phrase["span"] {
  return (today) => ({ from: daysBefore(today, days), until: today });
}

/** « ces derniers jours » are so many days, « ces dernières semaines » and « ces derniers mois » so many. */
const DAYS = 10;
const WEEKS = 45;
const MONTHS = 200;

/** The longest first where one begins with another. */
const PHRASES: readonly Phrase[] = [
  ...phrases("avant - hier; avant hier; hom kia; ngay hom kia; the day before yesterday", whole("day", 2)),
  ...phrases("hier; yesterday; yesterday' s; hom qua; ngay hom qua", whole("day", 1)),
  ...phrases(
    "la semaine derniere; la semaine passee; last week; last week' s; the past week; tuan truoc; tuan qua",
    whole("week", 1),
  ),
  ...phrases("cette semaine; this week; tuan nay", whole("week", 0)),
  ...phrases(
    "le mois dernier; le mois passe; last month; last month' s; the past month; thang truoc; thang qua",
    whole("month", 1),
  ),
  ...phrases("ce mois - ci; ce mois; this month; thang nay", whole("month", 0)),
  ...phrases(
    "l' annee derniere; l' annee passee; l' an dernier; l' an passe; lan dernier; lannee derniere; last year; last year' s; the past year; " +
      "nam ngoai; nam truoc",
    whole("year", 1),
  ),
  ...phrases("cette annee; cet annee; this year; this year' s; nam nay", whole("year", 0)),
  ...phrases(
    "ces derniers jours; ces tout derniers jours; ces jours - ci; ces jours derniers; les derniers jours; recent days; " +
      "the last few days; the past few days; these days; may ngay qua; may ngay nay; nhung ngay qua; vai ngay qua",
    lately(DAYS),
  ),
  ...phrases(
    "ces dernieres semaines; recent weeks; the last few weeks; the past few weeks; may tuan qua; nhung tuan qua; vai tuan qua",
    lately(WEEKS),
  ),
  ...phrases(
    "ces derniers mois; recent months; the last few months; the past few months; may thang qua; nhung thang qua; vai thang qua",
    lately(MONTHS),
  ),
];

const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = new Map(
  PHRASES.map(({ keys: [first = ""] }) => [first, PHRASES.filter(({ keys }) => keys[0] === first)]),
);

const LEADS = [
  ["il", "y", "a"],
  ["cach", "day"],
];

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...named("jour jours day days ngay hom", "day"),
  ...named("semaine semaines week weeks tuan", "week"),
  ...named("mois month months thang", "month"),
  ...named("an ans annee annees year years nam", "year"),
]);

function named(names: string, unit: Unit): [string, Unit][] {
  return names.split(" ").map((name) => [name, unit]);
}

/** Longer ago nothing is looked for, and no calendar needs to hold it. */
const MOST = 999;

/** A number in figures or words, 0 where there is none, and the index after it. */
function readCount(tokens: readonly Token[], at: number): { readonly count: number; readonly end: number } {
  const key = keyAt(tokens, at);
  const small = /^\d{1,3}$/.test(key) ? Number(key) : NUMERALS.get(key);
  if (small !== undefined) return { count: small, end: at + 1 };
  const numeral = readNumeral(tokens, at);
  return { count: numeral?.value ?? 0, end: numeral?.end ?? at + 1 };
}

/** English and Vietnamese numbers, and the articles that count as one. */
const NUMERALS: ReadonlyMap<string, number> = new Map([
  ..."a an un une mot".split(" ").map((key): [string, number] => [key, 1]),
  ..."one two three four five six seven eight nine ten"
    .split(" ")
    .map((key, at): [string, number] => [key, at + 1]),
  ..."hai ba bon nam sau bay tam chin muoi".split(" ").map((key, at): [string, number] => [key, at + 2]),
]);

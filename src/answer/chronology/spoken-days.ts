import { readNumeral } from "../../language/quantity/numerals.ts";
import { follows, keyAt, type Token } from "../../language/tokens.ts";
import { beginningOf, daysBefore, monthsBefore, type Day } from "./days.ts";

/** A day that was read from tokens, and the index of the token after it. */
export interface ReadDay {
  readonly day: Day;
  readonly end: number;
}

/**
 * The day that begins at a token and is told from today: `hier`, `yesterday`, `hôm qua`; `la semaine dernière`, `this month`, `năm
 * ngoái` (their first day); `il y a trois jours`, `2 weeks ago`, `3 tháng trước`. Null for anything else.
 */
export function readSpokenDay(tokens: readonly Token[], at: number, today: Day): ReadDay | null {
  for (const { keys, from } of PHRASES)
    if (follows(tokens, at, keys)) return { day: from(today), end: at + keys.length };
  return readCounted(tokens, at, today);
}

interface Phrase {
  /** The tokens' keys. */
  readonly keys: readonly string[];
  readonly from: (today: Day) => Day;
}

function phrases(list: string, from: Phrase["from"]): Phrase[] {
  return list.split("; ").map((keys) => ({ keys: keys.split(" "), from }));
}

const PHRASES: readonly Phrase[] = [
  ...phrases("avant - hier; avant hier; hom kia; ngay hom kia; the day before yesterday", (today) =>
    daysBefore(today, 2),
  ),
  ...phrases("hier; yesterday; hom qua; ngay hom qua", (today) => daysBefore(today, 1)),
  ...phrases("aujourd' hui; ce matin; today; this morning; hom nay; ngay hom nay", (today) => today),
  ...phrases("demain; tomorrow; ngay mai", (today) => daysBefore(today, -1)),
  ...phrases("cette semaine; this week; tuan nay", (today) => beginningOf("week", today)),
  ...phrases("la semaine derniere; la semaine passee; semaine derniere; last week; tuan truoc", (today) =>
    beginningOf("week", daysBefore(today, 7)),
  ),
  ...phrases("ce mois - ci; ce mois; this month; thang nay", (today) => beginningOf("month", today)),
  ...phrases("le mois dernier; le mois passe; mois dernier; last month; thang truoc", (today) =>
    beginningOf("month", monthsBefore(beginningOf("month", today), 1)),
  ),
  ...phrases("cette annee; this year; nam nay", (today) => beginningOf("year", today)),
  ...phrases(
    "l' annee derniere; l' annee passee; l' an dernier; l' an passe; annee derniere; last year; nam ngoai; nam truoc",
    (today) => beginningOf("year", monthsBefore(beginningOf("year", today), 12)),
  ),
];

const UNITS: ReadonlyMap<string, (today: Day, count: number) => Day> = new Map([
  ...unit("jour jours day days ngay hom", daysBefore),
  ...unit("semaine semaines week weeks tuan", (today, count) => daysBefore(today, count * 7)),
  ...unit("mois month months thang", monthsBefore),
  ...unit("an ans annee annees year years nam", (today, count) => monthsBefore(today, count * 12)),
]);

function unit(
  names: string,
  before: (today: Day, count: number) => Day,
): [string, (today: Day, count: number) => Day][] {
  return names.split(" ").map((name) => [name, before]);
}

/** Longer ago nothing is looked for, and no calendar needs to hold it. */
const MOST = 999;

function readCounted(tokens: readonly Token[], at: number, today: Day): ReadDay | null {
  const lead = [
    ["il", "y", "a"],
    ["cach", "day"],
  ].find((keys) => follows(tokens, at, keys));
  const start = at + (lead?.length ?? 0);
  const figure = /^\d{1,3}$/.test(keyAt(tokens, start)) ? Number(keyAt(tokens, start)) : null;
  const numeral = figure === null ? readNumeral(tokens, start) : null;
  const count = figure ?? numeral?.value ?? 0;
  const noun = numeral?.end ?? start + 1;
  const before = UNITS.get(keyAt(tokens, noun));
  if (!before || count < 1 || count > MOST) return null;
  const isTail = /^(?:ago|truoc|qua)$/.test(keyAt(tokens, noun + 1));
  return { day: before(today, count), end: noun + (isTail ? 2 : 1) };
}

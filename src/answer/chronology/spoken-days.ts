import { follows, keyAt, type Token } from "../../language/tokens.ts";
import { daysBefore, type Day } from "./days.ts";
import { readSpokenCount, readSpokenSpan, unitsBefore, wholeUnit } from "./spoken-spans.ts";

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
  const span = readSpokenSpan(tokens, at, today);
  if (span) return { day: span.from, end: span.end };
  const counted = readSpokenCount(tokens, at);
  if (!counted) return null;
  const isTail = !counted.isBack && keyAt(tokens, counted.end) === "qua";
  return { day: unitsBefore(counted.unit, counted.count, today), end: counted.end + Number(isTail) };
}

interface Phrase {
  /** The tokens' keys. */
  readonly keys: readonly string[];
  readonly from: (today: Day) => Day;
}

function phrases(list: string, from: Phrase["from"]): Phrase[] {
  return list.split("; ").map((keys) => ({ keys: keys.split(" "), from }));
}

/** What is no period of a question (`aujourd’hui` mostly means “now” there), and what only a date that is typed alone leaves out. */
const PHRASES: readonly Phrase[] = [
  ...phrases("aujourd' hui; ce matin; today; this morning; hom nay; ngay hom nay", (today) => today),
  ...phrases("demain; tomorrow; ngay mai", (today) => daysBefore(today, -1)),
  ...phrases("semaine derniere", (today) => wholeUnit("week", 1, today).from),
  ...phrases("mois dernier", (today) => wholeUnit("month", 1, today).from),
  ...phrases("annee derniere", (today) => wholeUnit("year", 1, today).from),
];

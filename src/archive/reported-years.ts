import { isWithin, type Bounds, type Dated } from "./mentions.ts";
import { tenseAround } from "./tense.ts";

/** A day of the news whose year is sought. */
export interface UndatedDay {
  readonly month: number;
  readonly day: number;
}

/**
 * The years that say by themselves when an article was written, each with what says so: the year after one whose `même période` is compared with; that of
 * months whose figures are told once they are over (`au cours des dix premiers mois de 2023`, told in November or December); that of a
 * day to come within half a year. Who compares with 2019 may do so for years: it is what things were like before the pandemic.
 */
export function yearsReported(
  day: UndatedDay,
  dated: readonly Dated[],
  bounds: Bounds,
): Map<number, Dated["at"]> {
  const found = new Map<number, Dated["at"]>();
  for (const one of dated) {
    const year = afterComparison(one) ?? ofMonthsOver(day, one) ?? ofComingDay(day, one);
    if (year !== null && isWithin(bounds, year) && !found.has(year)) found.set(year, one.at);
  }
  return found;
}

const SAME_PERIOD = /(?<!\p{L})même période (?:de |en )?(?:l['’]an(?:née)? )?$/iu;
const BEFORE_PANDEMIC = 2019;

function afterComparison({ text, mention }: Dated): number | null {
  const { year, month } = mention.date;
  if (year === undefined || month !== undefined || year === BEFORE_PANDEMIC) return null;
  return SAME_PERIOD.test(text.slice(0, mention.start)) ? year + 1 : null;
}

/** What is told of by a part of a year, with its last month. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})premier trimestre (?:de )?(?:l['’]année )?$/iu, 3],
  [/(?<!\p{L})premier semestre (?:de )?(?:l['’]année )?$/iu, 6],
  [/(?<!\p{L})deuxième trimestre (?:de )?(?:l['’]année )?$/iu, 6],
  [/(?<!\p{L})troisième trimestre (?:de )?(?:l['’]année )?$/iu, 9],
];

/** In months: figures are told so soon after what they are of. */
const TOLD_WITHIN = 2;

function ofMonthsOver(day: UndatedDay, one: Dated): number | null {
  const { year } = one.mention.date;
  const last = lastMonth(one);
  if (year === undefined || last === null || tenseAround(one.text, one.mention) !== "past") return null;
  const since = (day.month - last + 12) % 12;
  if (since < 1 || since > TOLD_WITHIN) return null;
  return day.month > last ? year : year + 1;
}

/** The last month of a part of a year that begins with it, or of a quarter; null of anything else. */
function lastMonth({ text, mention }: Dated): number | null {
  const { date, until } = mention;
  if (until)
    return date.month === 1 && until.year === date.year && date.day === undefined
      ? (until.month ?? null)
      : null;
  if (date.month !== undefined) return null;
  const before = text.slice(0, mention.start);
  return PARTS.find(([words]) => words.test(before))?.[1] ?? null;
}

/** In days: what is told to come on a day of a year is no further off, as a rule. */
const COMING_WITHIN = 190;

function ofComingDay(day: UndatedDay, { mention, tense }: Dated): number | null {
  const { year, month, day: coming } = mention.date;
  if (year === undefined || month === undefined || coming === undefined) return null;
  if (tense !== "future" || mention.until !== null) return null;
  const to = Date.UTC(year, month - 1, coming);
  const own = [year, year - 1].find((each) => Date.UTC(each, day.month - 1, day.day) < to);
  if (own === undefined) return null;
  return to - Date.UTC(own, day.month - 1, day.day) <= COMING_WITHIN * 86_400_000 ? own : null;
}

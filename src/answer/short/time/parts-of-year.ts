import type { ArticleDate } from "../../../archive/document.ts";
import { fold } from "../../../language/folding.ts";
import { dateInWords } from "./french-dates.ts";
import { dayOf, daysLater, mondayOf } from "./day-arithmetic.ts";
import { inWords, type Reading, type Resolved } from "./resolved.ts";
import { seasonYears, type Way } from "./seasons.ts";
import { tenseAround, type Tense } from "./tense-around.ts";

/**
 * The quarters, seasons, weeks and ends of years that a text names without their year (`au premier trimestre`, `l’été dernier`, `fin de
 * l’année`), with what they are seen from the article's date; none where that is unknown, or more than one would do.
 */
export function readPartsOfYear(text: string, article: ArticleDate | null): Reading[] {
  return [...text.matchAll(PART)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!article) return { ...span, resolved: null };
    const found = partOf(match.groups ?? {}, article, tenseAround(text, span));
    return { ...span, resolved: found && inWords(match[0], article, found) };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;
type Part = Pick<Resolved, "text" | "year">;

const WAYS = "(?:derni(?:er|ère)|passée?|prochaine?)";
const YEARS = `(?:cette année|l['’](?:an|année)(?: ${WAYS})?)`;
const PART = new RegExp(
  "(?<!\\p{L})(?:" +
    `(?<quarter>(?<rank>premier|deuxième|second|troisième|quatrième|[1-4](?:er|e|ᵉ|ème|nd)) (?<size>trimestre|semestre))(?: de (?<of>${YEARS}))?(?! (?:de |de l['’]an(?:née)? )?\\d)` +
    `|(?:(?<this>[Cc]et|[Cc]e) |(?:[Ll]|à l)['’]|[Aa]u |[Cc]e )(?<season>été|printemps|automne|hiver)(?: (?<way>dernier|passé|prochain)|(?<=[Cc](?:et|e) \\p{L}+)(?! \\d))` +
    `|(?<by>d['’]ici (?:à )?(?:la )?)?(?<end>début|fin|milieu) (?:d['’]année|de (?<year>${YEARS}))` +
    "|[Ll]a semaine (?<week>dernière|passée|prochaine)" +
    ")(?![\\p{L}])",
  "gu",
);

function partOf(groups: Groups, article: ArticleDate, tense: Tense): Part | null {
  if (groups["quarter"]) return quarterOf(groups, article, tense);
  if (groups["season"]) return seasonOf(groups, article);
  return groups["end"] ? endOf(groups, article, tense) : weekOf(groups, article);
}

function wayOf(words: string): Way | null {
  if (/derni|pass/.test(words)) return "last";
  if (/prochain/.test(words)) return "next";
  return /^cet/i.test(words) ? "this" : null;
}

const STEPS: Readonly<Record<Way, number>> = { last: -1, this: 0, next: 1 };

function quarterOf(
  { quarter = "", rank = "", size, of = "" }: Groups,
  article: ArticleDate,
  tense: Tense,
): Part | null {
  const { year, month } = article;
  const months = size === "trimestre" ? 3 : 6;
  const last = months * (RANKS[fold(rank)] ?? Number.parseInt(rank));
  if (year === undefined || last > 12) return null;
  const way = wayOf(of);
  const step = way ? STEPS[way] : stepTo({ first: last - months + 1, last }, month, tense);
  return step === null ? null : dated(quarter, year + step);
}

/** Years from the article's to a quarter named alone: what has been has begun, what is to come has not ended. */
function stepTo(
  { first, last }: { readonly first: number; readonly last: number },
  month: number | undefined,
  tense: Tense,
): number | null {
  if (month === undefined || tense === "open") return null;
  if (tense === "past") return first <= month ? 0 : null;
  return last < month ? 1 : 0;
}

const RANKS: Readonly<Record<string, number>> = {
  premier: 1,
  deuxieme: 2,
  second: 2,
  troisieme: 3,
  quatrieme: 4,
};

function dated(words: string, year: number): Part {
  return { text: `${words} ${year}`, year: String(year) };
}

function seasonOf({ season = "", way = "cet" }: Groups, article: ArticleDate): Part | null {
  const years = seasonYears(season, wayOf(way) ?? "this", article);
  return years === null ? null : { text: `${season} ${years}`, year: years.length === 4 ? years : null };
}

/** `en début d’année`, `à la fin de l’année dernière`; « fin de l’année » has not been in summer. */
function endOf(
  { end = "", by = "", year: words = "" }: Groups,
  article: ArticleDate,
  tense: Tense,
): Part | null {
  const { year, month } = article;
  const way = wayOf(words);
  if (year === undefined || (way === null && !isLikely(end, month, tense))) return null;
  const name = end === "milieu" ? "mi-" : `${end} `;
  const found = year + (way ? STEPS[way] : 0);
  return { text: `${by === "" ? "" : "d’ici "}${name}${found}`, year: String(found) };
}

function isLikely(end: string, month: number | undefined, tense: Tense): boolean {
  if (month === undefined) return false;
  return !(end === "fin" && tense === "past" && month <= LATE) && !(end === "début" && tense === "future");
}

/** The last month, 1 to 12, in which the end of the year is still to come. */
const LATE = 9;

function weekOf({ week = "" }: Groups, article: ArticleDate): Part | null {
  const today = dayOf(article);
  if (!today) return null;
  const first = daysLater(mondayOf(today), week === "prochaine" ? 7 : -7);
  const last = daysLater(first, 6);
  const { month, day, year } = first;
  const from = dateInWords({
    day,
    ...(month === last.month ? {} : { month }),
    ...(year === last.year ? {} : { year }),
  });
  return {
    text: `semaine du ${month === last.month ? String(day) : from} au ${dateInWords(last)}`,
    year: year === last.year ? String(year) : null,
  };
}

import type { DateMention } from "../language/time/dates.ts";
import { isEvent, isEventNamed } from "./events.ts";
import type { Dated } from "./mentions.ts";
import { isOfResults, isPluperfect, tenseAround, tenseBefore, type Tense } from "./tense.ts";

/**
 * The years in one of which an article was written that mentions a year, where it does so as one does of a year at hand; else none. What
 * is told as past is of that year or the one before, what is to come of that year or the next. At hand is a year told of by a part of it
 * (`au premier trimestre de 2023`, `depuis le début de 2024`, `la saison 2025`), by what is held once a year (`la rencontre de 2018 se tiendra`) or
 * by what is drawn up or told for one year at a time (`prévision de croissance pour 2019`, `bénéfices pour 2022`), and one that is told as
 * past. A goal (`d’ici 2030`) and what is to come in some year (`ouvrira en 2028`) may be far off; what is named by its
 * year alone (`la crise de 2013`), began in it (`fondée en 1930`, `depuis 2015`) or had happened by then may lie far back.
 */
export function yearsAround(dated: Dated): readonly number[] {
  const { mention, text } = dated;
  const { year } = mention.date;
  const last = mention.until?.year ?? year;
  if (year === undefined || last === undefined) return [];
  // A season may lie in two years; decades and plans lie in too many.
  if (last !== year) return mention.cue === "period" && last === year + 1 ? [year, last] : [];
  if (isOfResults(text, mention)) return [year - 1, year, year + 1];
  if (isRanking(text, mention)) return [year, year + 1];
  if (SINCE_ITS_BEGINNING.test(text.slice(0, mention.end)) || (mention.cue === "label" && isEvent(dated)))
    return [year];
  const tense = timeOf(dated);
  return isAtHand(text, mention) || isNear(dated, tense) ? near(year, tense) : [];
}

function near(year: number, tense: Tense): number[] {
  if (tense === "past") return [year, year + 1];
  if (tense === "future") return [year - 1, year];
  return tense === "open" ? [year - 1, year, year + 1] : [];
}

/** Whether a year is near though it is not told of by a part of it. */
function isNear({ mention, text }: Dated, tense: Tense): boolean {
  const isOfMonth = mention.date.month !== undefined;
  const before = text.slice(Math.max(0, mention.start - 80), mention.start);
  if (mention.cue === "since") return isOfMonth;
  if (!isOfMonth && isPluperfect(text, mention.start)) return false;
  if (tense === "future") return isOfMonth || isEventNamed(text, mention) || YEARLY_FIGURES.test(before);
  return tense === "past";
}

/** What is told of a year as present (`en 2023, la superficie s’élève à`) is told in it or in the next, as what is past. */
function timeOf({ mention, tense, text }: Dated): Tense {
  // `Pour le premier trimestre 2025, la fréquentation est en hausse`: what is told for a season need not be to come.
  if (isOfSeason(text, mention))
    return mention.cue === "since" ? "open" : (tenseBefore(text, mention.start) ?? "open");
  if (tense !== "open") return tense;
  if (mention.cue === "since") return "future";
  if (isEventNamed(text, mention)) return tenseAround(text, mention);
  return IN.test(text.slice(0, mention.end)) ? "past" : "open";
}

/** `ont atteint 3 milliards en 2023`: figures of a year are told in it or in the next, unlike those of `la crise de 2013`. */
const IN = /(?<!\p{L})en (?:l['’]an )?\d{4}$/iu;

/** Whether a year is told of by a part of it: who names a part means a year that is near. */
function isAtHand(text: string, mention: DateMention): boolean {
  const { start, end, date } = mention;
  return (
    isOfSeason(text, mention) || (date.month === undefined && /fin|début|mi-/iu.test(text.slice(start, end)))
  );
}

function isOfSeason(text: string, { start, end }: DateMention): boolean {
  const words = text.slice(Math.max(0, start - 40), end);
  return SEASON.test(words) && !SINCE.test(words);
}

const SEASON = new RegExp(
  "(?<!\\p{L})(?:printemps|été|automne|hiver|rentrée|trimestre|semestre|saison|récolte|campagne|exercice|premiers mois" +
    "|week-end|ensemble de l['’]année)\\s+(?:de\\s+|d['’])?(?:l['’]année\\s+)?\\d{4}$",
  "iu",
);

/** `depuis la rentrée 2012`: what has lasted since then may have for long. */
const SINCE = /(?<!\p{L})depuis (?:la |le |l['’])?\p{L}+ (?:de )?\d{4}$/iu;
const SINCE_ITS_BEGINNING = /(?<!\p{L})depuis le début de (?:l['’]année |la (?:saison|campagne) )?\d{4}$/iu;

/** Whether a year is that of a ranking or report, which come out in it or in the next. */
function isRanking(text: string, { start, cue, date }: DateMention): boolean {
  if (date.month !== undefined || (cue !== "label" && cue !== "plain")) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return RANKING.test(before) && tenseBefore(text, start) !== "future";
}

const RANKING =
  /(?<!\p{L})(?:classements?|indices?|rapports?|palmarès)(?:\s[^\s;:(),]+){0,5}\s?(?:de\s|pour\s)?$/iu;

/** Just before a year: what is drawn up for one year at a time. */
const YEARLY_FIGURES = new RegExp(
  "(?<!\\p{L})(?:prévisions?|perspectives|croissance|budget|quotas?)" +
    "(?:\\s+[\\p{L}’'-]+){0,6}\\s+(?:pour|en)\\s+(?:l['’]année\\s+)?$",
  "iu",
);

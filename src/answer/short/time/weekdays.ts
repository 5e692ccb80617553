import type { ArticleDate } from "../../../archive/document.ts";
import { fold } from "../../../language/folding.ts";
import { matchesOf, overlaps } from "../../../language/span.ts";
import { weekdayNamed } from "../../../language/time/calendar.ts";
import { weekdayOf } from "../../../language/time/dates.ts";
import { dayOf, daysLater } from "./day-arithmetic.ts";
import { resolvedTo, type Reading } from "./resolved.ts";
import { tenseAround, type Tense } from "./tense-around.ts";

/**
 * The weekdays of a text that name one day (`mardi`, `mardi dernier`, `ce jeudi`, no habit such as `le mardi`), each with
 * the day that it is, seen from the article's: `mardi` alone lies within a week of it, before or after as the clause tells.
 * Where the article's day is not known whole, or the text contradicts it, it is none.
 */
export function readWeekdays(text: string, article: ArticleDate | null): Reading[] {
  const nights = matchesOf(text, NIGHT).map((span): Reading => ({ ...span, resolved: null }));
  const days = [...text.matchAll(WEEKDAY)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const away = distance(match, article, tenseAround(text, { start, end }));
    const today = article && dayOf(article);
    const date = today && away !== null ? daysLater(today, away) : null;
    return { start, end, resolved: date && article ? resolvedTo(match[0], article, date) : null };
  });
  return [...nights, ...days.filter((day) => !nights.some((night) => overlaps(night, day)))];
}

/** Between two days, of which none is told to be the one. */
const NIGHT =
  /(?<!\p{L})(?:la )?nuit de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) à (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})(?! \d)/giu;

const WEEKDAY =
  /(?<!\p{L})(?<!\b(?:le|du|au|chaque|les|et|ou|de|à|premier|second|deuxième|troisième|dernier) )(?:(?<this>[Cc]e) )?(?<name>[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)(?: (?<way>dernier|passé|prochain))?(?![\p{L}-])(?!,? (?:le )?\d)(?! (?:premier|et|ou|saint) )/gu;

/** How many days from the article's day it lies, or null where that cannot be told. */
function distance({ groups }: RegExpMatchArray, article: ArticleDate | null, tense: Tense): number | null {
  const today = article && dayOf(article);
  const weekday = weekdayNamed(fold(groups?.["name"] ?? ""));
  if (!today || weekday === undefined) return null;
  const ahead = (weekday - weekdayOf(today.year, today.month, today.day) + 7) % 7;
  if (groups?.["this"]) return ahead === 0 ? 0 : null;
  return groups?.["way"] ? pointed(groups["way"], ahead) : alone(tense, ahead);
}

/** `mardi prochain`, `mardi dernier`: never the article's own day. */
function pointed(way: string, ahead: number): number {
  return way === "prochain" ? ahead || 7 : ahead - 7;
}

function alone(tense: Tense, ahead: number): number | null {
  if (tense === "past") return ahead === 0 ? 0 : ahead - 7;
  return tense === "future" && ahead > 0 ? ahead : null;
}

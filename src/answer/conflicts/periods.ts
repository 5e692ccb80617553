import type { ArticleDate } from "../../archive/document.ts";
import { fold } from "../../language/folding.ts";
import { findDates, type DateMention } from "../../language/time/dates.ts";

/** The times that a text gives for what it tells. */
export interface Period {
  readonly years: readonly number[];
  /** Months and days without their years. */
  readonly days: readonly { readonly month: number; readonly day: number | undefined }[];
  /** Editions, quarters, seasons, weeks, `l’an dernier`, as they are named. */
  readonly named: string;
}

/**
 * The times that a sentence sets its value in. The day of a count (`au 3 juillet`, `jusqu’au 3 juillet`) and that of a telling
 * (`a annoncé le 3 juillet`) are none: the same thing is counted and told again and again.
 */
export function periodOf(text: string): Period {
  const mentions = findDates(text).filter((mention) => !isOfTelling(text, mention));
  return {
    years: unique(
      mentions.flatMap(({ date, until }) => [date.year, until?.year].filter((year) => year !== undefined)),
    ),
    days: mentions.flatMap(({ date: { month, day } }) => (month === undefined ? [] : [{ month, day }])),
    named: namedIn(text, mentions),
  };
}

/**
 * Whether what two texts tell may be of one time: no year, month or day of one against the other, the same names of times. A year or
 * a month that only one gives has to be that of the other's article.
 */
export function areOfOneTime(a: Timed, b: Timed): boolean {
  if (a.period.named !== b.period.named) return false;
  return areYearsOne(a, b) && areDaysOne(a, b);
}

/** A time, and the date of the article that gives it. */
export interface Timed {
  readonly period: Period;
  readonly article: ArticleDate | null;
}

function areYearsOne(a: Timed, b: Timed): boolean {
  const [one, other] = [a.period.years, b.period.years];
  if (one.length > 0 && other.length > 0) return isSameSet(one, other);
  const [years, without] = one.length > 0 ? [one, b] : [other, a];
  return years.length === 0 || (years.length === 1 && without.article?.year === years[0]);
}

function areDaysOne(a: Timed, b: Timed): boolean {
  const [one, other] = [a.period.days, b.period.days];
  if (one.length > 0 && other.length > 0) {
    return one.some((x) =>
      other.some(
        (y) => x.month === y.month && (x.day === y.day || x.day === undefined || y.day === undefined),
      ),
    );
  }
  const [days, without] = one.length > 0 ? [one, b] : [other, a];
  return days.every(({ month, day }) => day !== undefined || without.article?.month === month);
}

function isSameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((year) => b.includes(year));
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}

/** Whether a date is that of a count, or of its announcement. */
function isOfTelling(text: string, { start, end, cue, date }: DateMention): boolean {
  if (cue === "until" && date.day !== undefined) return true;
  const words = fold(text.slice(Math.max(0, start - 70), start));
  const own = fold(text.slice(start, end));
  if (/^(?:au|a la date du|en date du|jusqu'au|a ce) /.test(own) && date.day !== undefined) return true;
  return /(?:^| )(?:au|a la date du|en date du|date du|jusqu'au|arrete\w* au) ?$/.test(words)
    ? date.day !== undefined
    : TELLING.test(words) || TOLD_AFTER.test(fold(text.slice(end, end + 60)));
}

/** A verb of saying, and no other clause since. */
const TELLING =
  /(?:annonc\w+|indiqu\w+|declar\w+|precis\w+|affirm\w+|fait savoir|fait etat|publi\w+|communiqu\w+|rapport\w+|confirm\w+|rectifi\w+|corrig\w+|bilan|mis a jour|actualis\w+|selon [\p{L} '-]{0,40}|d'apres [\p{L} '-]{0,40})(?: (?:ce|cet|le|la|du|de|des|dans la soiree du|dans la matinee du))?[ ,]*$/u;
const TOLD_AFTER =
  /^,? (?:a|ont) (?:\p{L}+ ){0,2}?(?:annonce|indique|declare|precise|affirme|fait savoir|publie|communique|rapporte|confirme|rectifie|corrige)/u;

const NAMED =
  /(?<!\p{L})(?:(?:\p{L}+ieme|premiere?|1ere?|1re|second|seconde|dernier|derniere|prochain|prochaine|\d{1,3}(?:e|eme)) (?:edition|trimestre|semestre|saison|semaine|festival|tour|session|congres|foire|fois|mois|quinzaine|decade|jeux|jour|journee|neuf|six|trois|cinq)|(?:\p{L}{2,9} )?premiers (?:mois|jours|trimestres)|l'an (?:dernier|passe|prochain)|annee (?:derniere|passee|precedente|prochaine|ecoulee)|mois (?:dernier|passe|prochain|precedent)|semaine (?:derniere|passee|prochaine)|(?:la )?veille|printemps|ete dernier|automne|hiver|tet)(?!\p{L})/gu;

/** `l’an dernier` and the like are taken with the dates that are relative: « this » says nothing. */
function namedIn(text: string, mentions: readonly DateMention[]): string {
  const relative = mentions.flatMap(({ relative: kind, start, end }) =>
    kind === "last" || kind === "next" ? fold(text.slice(start, end)) : [],
  );
  const named = [...fold(text).matchAll(NAMED)].map(([words]) => words.trim());
  return [...new Set([...named, ...relative])].toSorted().join("|");
}

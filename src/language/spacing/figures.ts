import { FRENCH_MONTHS, FRENCH_WEEKDAYS } from "../time/calendar.ts";
import type { Word } from "../words.ts";
import type { Lexicon } from "./lexicon.ts";
import { OFTEN } from "./parts.ts";

/**
 * Where letters and figures in one word come apart: `150projets`, `20eanniversaire`, `en2017`, `mai2023`, `environ14.000`;
 * `10km`, `14e`, `20h30`, `3D`, `covid19` stay. Offsets in the word, at most one.
 */
export function cutsAtFigures(text: string, word: Word, lexicon: Lexicon): number[] {
  const [, figures = "", unit = ""] = /^(\d+)(\p{Ll}+)$/u.exec(word.text) ?? [];
  if (unit !== "" && isAfterFigures(figures, unit, lexicon)) return [figures.length];
  if (unit !== "") return afterOrdinal(figures, unit, lexicon);
  const [, before = "", number = ""] = /^(\p{Ll}+)(\d+)$/u.exec(word.text) ?? [];
  return before !== "" && isBeforeFigures(text, word, before, number, lexicon) ? [before.length] : [];
}

const AROUND_YEARS = new Set(
  "en de et à dans depuis le du au la les des que pour par sur avec ont est".split(" "),
);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Function words that are no unit and no ending of an ordinal, as `de` (`2de`) and `es` (`30es`) are. */
const AROUND_FIGURES = new Set("à en et dans les des que pour par sur avec ont sont".split(" "));

/** Endings of ordinals that are words of the list as well: `1ères`. */
const ORDINAL = /^(?:[eèé]mes?|[eèé]res?|ièmes?|iemes?|ndes?)$/u;

function isAfterFigures(figures: string, unit: string, lexicon: Lexicon): boolean {
  if (ORDINAL.test(unit)) return false;
  if (unit.length >= 4 && (lexicon.isWord(unit) || lexicon.frequency(unit) >= OFTEN)) return true;
  if (unit.length >= 2 && YEAR.test(figures) && AROUND_YEARS.has(unit)) return true;
  return AROUND_FIGURES.has(unit);
}

/** `20eanniversaire`, where no word begins with the ordinal's ending. */
function afterOrdinal(figures: string, unit: string, lexicon: Lexicon): number[] {
  const ending = /^(?:er|[eè]re|[eè]me|es|e|nde?)(?=\p{Ll}{5})/u.exec(unit)?.[0] ?? "";
  return ending !== "" && lexicon.isWord(unit.slice(ending.length)) ? [figures.length + ending.length] : [];
}

function isBeforeFigures(
  text: string,
  { start, end }: Word,
  before: string,
  number: string,
  lexicon: Lexicon,
): boolean {
  if (YEAR.test(number) && (DATED.includes(before) || AROUND_YEARS.has(before))) return true;
  if (!/^[\s’'(«]?$/u.test(text.charAt(start - 1))) return false;
  if (FRENCH_WEEKDAYS.includes(before)) return number.length < 3;
  if (/^(?:du|le|au|les)$/u.test(before) && number.length < 3 && DAY.test(text.slice(end, end + 12)))
    return true;
  const isNumber =
    THOUSANDS.test(text.slice(end, end + 5)) ||
    (AROUND_FIGURES.has(before) && COUNTED.test(text.slice(end, end + 9)));
  return (
    isNumber &&
    (AROUND_FIGURES.has(before) || before === "de" || (before.length >= 4 && lexicon.isWord(before)))
  );
}

const DATED = [...FRENCH_MONTHS, "été", "automne", "hiver", "printemps", "année", "an"];
/** What shows that figures are a day: a month, or the end of a range. */
const DAY = new RegExp(`^(?:er)?[ \\u00A0\\u202F](?:au \\d|${FRENCH_MONTHS.join("|")})`, "u");
/** What shows that figures are those of a large number: `.000`, ` 350`. */
const THOUSANDS = /^[. \u00A0\u202F]\d{3}(?!\d)/u;
/** That they count something: ` milliards`, `,30 euros`, ` %`. */
const COUNTED = /^(?:,\d{1,2})?[ \u00A0\u202F](?:\p{Ll}{4}|%)/u;

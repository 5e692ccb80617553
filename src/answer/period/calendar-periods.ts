import { findDates, type DateMention, type PartialDate } from "../../language/time/dates.ts";
import type { Period } from "../../language/time/date-parts.ts";
import { readPeriod } from "../../language/time/periods.ts";
import { follows, keyAt, type Token } from "../../language/tokens.ts";
import { daysBefore, type Day } from "../chronology/days.ts";
import { extentOf } from "./extent.ts";
import type { Extent, Season, SoughtExtents, SoughtSeasons } from "./sought.ts";

/**
 * The periods that a question gives by the calendar, null where it gives none: « en 2016 », « le 10 juillet », « entre 2015 et 2017 »,
 * « avant 2015 », “since May 2016”, « từ năm 2015 đến năm 2017 ». Those of which the year is not said only count where no other does.
 */
export function readCalendarPeriods(
  question: string,
  tokens: readonly Token[],
  today: Day,
): SoughtExtents | SoughtSeasons | null {
  const read = periodsIn(question, tokens);
  const words = (places: readonly Placed[]) =>
    question.slice(tokens[places[0]?.start ?? 0]?.start, tokens[(places.at(-1)?.end ?? 1) - 1]?.end);
  const dated = read.filter(({ date }) => date.year !== undefined);
  const extents = dated.flatMap((placed) => sidedExtent(placed) ?? []);
  if (extents.some(({ from }) => from !== null && from > today)) return null;
  if (extents.length > 0) return { kind: "extents", extents, words: words(dated), isRelative: false };
  const undated = read.filter(({ date, side }) => date.year === undefined && side === "in");
  const seasons = undated.map(({ date, until }): Season => ({ date, until }));
  if (seasons.length === 0) return null;
  const isLoose = undated.every((placed) => placed.isLoose);
  return { kind: "seasons", seasons, words: words(undated), isLoose };
}

type Side = "in" | "before" | "upto" | "after" | "since";

/** A date among the tokens `[start, end)`, its lead included, and on which side of it the question looks. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
  readonly until: PartialDate | null;
  readonly side: Side;
  readonly isLoose: boolean;
}

function periodsIn(question: string, tokens: readonly Token[]): Placed[] {
  const mentions = findDates(question);
  const placed: Placed[] = [];
  for (let at = 0; at < tokens.length;) {
    const period = readPeriod(tokens, at);
    const isDate = period?.date.year !== undefined || period?.date.month !== undefined;
    const found = period && isDate ? placedAt(tokens, period) : null;
    const offset = tokens[at]?.start ?? 0;
    const mention = mentions.find(({ start, end }) => start <= offset && offset < end);
    if (found && isPeriod(found, mention)) placed.push(found.placed);
    at = found?.placed.end ?? at + 1;
  }
  return placed;
}

/** Not a year in a name or a plan, a month that is a word (“may”), nor a number that is no date. */
function isPeriod({ placed: { date }, isLed }: Found, mention: DateMention | undefined): boolean {
  if (mention === undefined) return isLed && (date.day !== undefined || date.year !== undefined);
  return mention.cue !== "plan" && mention.relative === null && (isLed || mention.cue !== "label");
}

interface Found {
  readonly placed: Placed;
  /** Whether a word before the date tells time by itself. */
  readonly isLed: boolean;
}

/** A date with its lead. */
function placedAt(tokens: readonly Token[], period: Period): Found {
  const lead = LEADS.find(({ keys }) => follows(tokens, period.start - keys.length, keys));
  const start = period.start - (lead?.keys.length ?? 0);
  const last = period.until ? null : rangeEnd(tokens, start, period);
  const until = period.until ?? last?.date ?? null;
  const side = lead === undefined || (until && lead.side === "since") ? "in" : lead.side;
  const isLoose = until === null && period.weekday === null && OF.test(keyAt(tokens, period.start - 1));
  const end = last?.end ?? period.end;
  return { placed: { start, end, date: period.date, until, side, isLoose }, isLed: lead !== undefined };
}

const OF = /^(?:du|de|d'|of)$/;

/** “between 2015 and 2017”, “from May 2015 to June 2016”, « từ năm 2015 đến năm 2017 »: ranges that only French has whole. */
function rangeEnd(tokens: readonly Token[], start: number, period: Period): Period | null {
  const first = keyAt(tokens, start);
  const links = /^(?:between|entre|giua)$/.test(first)
    ? BETWEEN
    : /^(?:from|tu|de)$/.test(first)
      ? UP_TO
      : null;
  if (!links?.test(keyAt(tokens, period.end))) return null;
  const last = readPeriod(tokens, period.end + 1);
  const isLike = last?.until === null && (last.date.year === undefined) === (period.date.year === undefined);
  return isLike && last && last.date.day === undefined ? last : null;
}

const BETWEEN = /^(?:and|et|va)$/;
const UP_TO = /^(?:to|a|den|toi|until)$/;

interface Lead {
  readonly keys: readonly string[];
  readonly side: Side;
}

function leads(side: Side, list: string): Lead[] {
  return list.split("; ").map((keys) => ({ keys: keys.split(" "), side }));
}

/** What may stand before a date; longer ones first, since the first that fits is taken. */
const LEADS: readonly Lead[] = [
  ...leads(
    "before",
    "avant le; avant l' annee; avant l' an; avant fin; avant la fin de; avant; before; prior to; truoc nam; truoc thang; truoc ngay; truoc",
  ),
  ...leads("upto", "jusqu' en; jusqu' au; jusqu' a; jusque; until; up to; cho den; den het"),
  ...leads("after", "apres le; apres l' annee; apres l' an; apres; after; sau nam; sau thang; sau ngay; sau"),
  ...leads(
    "since",
    "a partir de; a partir du; a compter de; a compter du; depuis le; depuis l' annee; depuis; des; since; from; ke tu; tu nam; tu thang; tu ngay; tu",
  ),
  ...leads(
    "in",
    "au cours de l' annee; pendant l' annee; dans l' annee; en l' an; l' annee; au cours de; au mois de; au mois d'; courant; pendant; durant; during; en; le; les; in; on; vao nam; trong nam; vao; trong; entre; between; giua",
  ),
].toSorted((a, b) => b.keys.length - a.keys.length);

function sidedExtent({ date, until, side }: Placed): Extent | null {
  const extent = extentOf(date, until);
  const { from, until: last } = extent ?? {};
  if (!extent || !from || !last) return extent;
  if (side === "before") return { from: null, until: daysBefore(from, 1) };
  if (side === "upto") return { from: null, until: last };
  if (side === "after") return { from: daysBefore(last, -1), until: null };
  return side === "since" ? { from, until: null } : extent;
}

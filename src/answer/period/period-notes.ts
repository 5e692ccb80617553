import type { PartialDate } from "../../language/time/dates.ts";
import type { StoreSummary } from "../../store/store.ts";
import { partsOfDay } from "../chronology/days.ts";
import { eventDate } from "../chronology/event-date.ts";
import type { Dated, Ended, OutsidePeriod } from "../note.ts";
import type { ChosenQuote } from "../quotes.ts";
import { fitOf } from "./extent.ts";
import type { Sought, SoughtExtents, SoughtSeasons } from "./sought.ts";

/**
 * What is to be said of a question's period beside its answer: of which article the first quote is, or that the archive has this but
 * of another time; and what was sought, where that is told from today and the archive ends before it.
 */
export function periodNotes(
  sought: Sought | null,
  isOutside: boolean,
  first: ChosenQuote | undefined,
  { years }: Pick<StoreSummary, "years">,
): (Dated | OutsidePeriod | Ended)[] {
  if (!sought || !first) return [];
  const { date, section } = first.quote;
  const ended = sought.kind === "extents" && years ? endedBefore(sought, years[1]) : [];
  if (!isOutside || (sought.kind !== "extents" && sought.kind !== "seasons"))
    return [{ kind: "dated", date, isBrief: section === "brief" }, ...ended];
  return [{ kind: "outside", date: otherTime(sought, first), words: sought.words }, ...ended];
}

/** The time that puts a quote outside: that of its sentence, else that of its article. */
function otherTime(
  sought: SoughtExtents | SoughtSeasons,
  { document, index }: ChosenQuote,
): PartialDate | null {
  const { date } = document.document;
  const told = eventDate(document.sentences[index]?.display ?? "", date, () => false);
  return told && fitOf(sought, told.date, told.until) === "out"
    ? told.date
    : date && fitOf(sought, date) === "out"
      ? date
      : null;
}

function endedBefore({ extents: [extent], words, isRelative }: SoughtExtents, year: number): Ended[] {
  const { from = null, until = null } = extent ?? {};
  if (!isRelative || from === null || until === null || partsOfDay(from).year <= year) return [];
  return [{ kind: "ended", words, days: { from, until }, year }];
}

import { partsOfDay } from "../answer/chronology/days.ts";
import { extentOf } from "../answer/period/extent.ts";
import type { Extent, Season, SoughtDays } from "../answer/period/sought.ts";
import type { PartialDate } from "../language/time/dates.ts";
import { dateInWords } from "./date.ts";
import type { Wording } from "./wording.ts";

/** A period written out: « 2016 », « depuis le 1er juin 2016 », « 10 juillet »; of several each. */
export function periodInWords(wording: Wording, period: SoughtDays): string {
  const each =
    period.kind === "extents"
      ? period.extents.map((extent) => extentInWords(wording, extent))
      : period.seasons.map((season) => seasonInWords(wording, season));
  return each.join(", ");
}

function extentInWords(wording: Wording, { from, until }: Extent): string {
  const date = (day: string) => dateInWords(wording, { ...partsOfDay(day), certainty: "stated" });
  if (from === null) return until === null ? "" : wording.say("period-until", { date: date(until) });
  return until === null
    ? wording.say("period-since", { date: date(from) })
    : daysInWords(wording, { from, until });
}

/** « 2025 », « octobre 2026 », « 10 juillet 2016 », « du 9 novembre 2026 au 15 novembre 2026 ». */
export function daysInWords(
  wording: Wording,
  { from, until }: { readonly from: string; readonly until: string },
): string {
  const inWords = (date: PartialDate) => dateInWords(wording, { ...date, certainty: "stated" });
  const { year, month, day } = partsOfDay(from);
  const whole = [{ year }, { year, month }, { year, month, day }].find((date) => {
    const extent = extentOf(date);
    return extent?.from === from && extent.until === until;
  });
  if (whole) return inWords(whole);
  return wording.say("period-range", {
    from: inWords({ year, month, day }),
    until: inWords(partsOfDay(until)),
  });
}

function seasonInWords(wording: Wording, { date, until }: Season): string {
  const inWords = ({ month = 1, day }: PartialDate) => {
    const named = wording.say("month", { month });
    return day === undefined ? named : wording.say("season-day", { day, month: named });
  };
  return until === null
    ? inWords(date)
    : wording.say("period-range", { from: inWords(date), until: inWords(until) });
}

import type { Extent, Season, SoughtDays } from "../answer/period/sought.ts";
import type { PartialDate } from "../language/time/dates.ts";
import { digitsOf, referredDay } from "./reference-day.ts";

/**
 * A listing's period as the data of a button hold it after a point, nothing where there is none: days as `20160101-20161231`, either of them
 * missing where it is open, those of any year as `s0710` or `s07-08`; two of them parted by a comma.
 */
export function periodData(period: SoughtDays | null): string {
  if (period === null) return "";
  const parts =
    period.kind === "extents"
      ? period.extents.map(({ from, until }) => `${digitsOf(from ?? "")}-${digitsOf(until ?? "")}`)
      : period.seasons.map(({ date, until }) => `s${monthDay(date)}${until ? `-${monthDay(until)}` : ""}`);
  return `.${parts.join(",")}`;
}

/** The period that {@link periodData} gives, without its point; null for anything else. */
export function periodOfData(data: string): SoughtDays | null {
  const parts = data.split(",");
  const extents = parts.map(extentOf);
  const seasons = parts.map(seasonOf);
  const period: SoughtDays = extents.every((one) => one !== null)
    ? { kind: "extents", extents }
    : { kind: "seasons", seasons: seasons.flatMap((one) => one ?? []) };
  return periodData(period) === `.${data}` ? period : null;
}

function extentOf(part: string): Extent | null {
  const [, first, last] = /^(\d{8})?-(\d{8})?$/u.exec(part) ?? [];
  const [from, until] = [first, last].map((digits) => (digits === undefined ? null : referredDay(digits)));
  return (from ?? until) ? { from: from ?? null, until: until ?? null } : null;
}

function seasonOf(part: string): Season | null {
  const [, month, day, lastMonth, lastDay] = /^s(\d\d)(\d\d)?(?:-(\d\d)(\d\d)?)?$/u.exec(part) ?? [];
  const date = partial(month, day);
  return date && { date, until: partial(lastMonth, lastDay) };
}

function partial(month: string | undefined, day: string | undefined): PartialDate | null {
  if (month === undefined || !/^(?:0[1-9]|1[0-2])$/.test(month)) return null;
  return { month: Number(month), ...(day !== undefined && { day: Number(day) }) };
}

/** Two figures each. */
function monthDay({ month = 1, day }: PartialDate): string {
  return [month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, "0")).join("");
}

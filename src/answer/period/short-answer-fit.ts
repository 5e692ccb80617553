import { findDates } from "../../language/time/dates.ts";
import type { ShortAnswer } from "../short/short-answer.ts";
import { fitOf, type Fit } from "./extent.ts";
import type { Sought } from "./sought.ts";

/** How a short answer that is a date lies to the explicit period of its question; open where it is none. */
export function shortFit({ text }: ShortAnswer, sought: Sought | null): Fit {
  if (sought?.kind !== "extents" && sought?.kind !== "seasons") return "open";
  const year = /^\d{4}$/.exec(text)?.[0];
  const dates = year === undefined ? findDates(text) : [{ date: { year: Number(year) }, until: null }];
  const fits = dates.map(({ date, until }) => fitOf(sought, date, until));
  if (fits.includes("in")) return "in";
  return fits.length > 0 && fits.every((fit) => fit === "out") ? "out" : "open";
}

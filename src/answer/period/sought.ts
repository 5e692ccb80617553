import type { PartialDate } from "../../language/time/dates.ts";
import type { Day } from "../chronology/days.ts";

/** The time that a question asks about. */
export type Sought = SoughtExtents | SoughtSeasons | SoughtOrder | SoughtEvent;

/** Days of the calendar, or of any year: a period without the words for it. */
export type SoughtDays = Pick<SoughtExtents, "kind" | "extents"> | Pick<SoughtSeasons, "kind" | "seasons">;

/** Days, from the calendar or told from today. */
export interface SoughtExtents {
  readonly kind: "extents";
  /** Any of them will do (« en 2015 et en 2016 »). */
  readonly extents: readonly Extent[];
  /** As the question has it. */
  readonly words: string;
  /** Whether it is told from today (« l’an dernier »): only such questions depend on the day. */
  readonly isRelative: boolean;
}

/** Days, both included; null where it is open on that side. Never both null. */
export interface Extent {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Days of any year. */
export interface SoughtSeasons {
  readonly kind: "seasons";
  readonly seasons: readonly Season[];
  readonly words: string;
  /** Whether it only goes with a noun (« le bilan du 9 janvier »): then it prefers, and refuses nothing. */
  readonly isLoose: boolean;
}

/** A month or a day of which no year is said (« en juillet », « le 10 juillet »), or a range of them. */
export interface Season {
  readonly date: PartialDate;
  readonly until: PartialDate | null;
}

/** Which of several articles. */
export interface SoughtOrder {
  readonly kind: "order";
  readonly order: "latest" | "earliest";
}

/** Before or after a named event (« avant le sommet », « après le séisme »). */
export interface SoughtEvent {
  readonly kind: "event";
  readonly side: "before" | "after";
  /** The event as the question names it. */
  readonly words: string;
  /** The terms of its name. */
  readonly terms: readonly string[];
}

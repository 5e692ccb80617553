import { Temporal } from "temporal-polyfill";

/** A day of somebody's calendar, `2026-07-10`. Days compare as strings do. */
export type LocalDay = string;

/** When a chat wants its digest, and what it had last. Instants are in milliseconds since 1970. */
export interface Schedule {
  /** Wall-clock time, `07:30`. */
  readonly time: string;
  /** IANA zone, `Europe/Paris`. */
  readonly zone: string;
  /** When time and zone were last set: no moment before it is due. Who sets 07:30 at ten o'clock means tomorrow. */
  readonly since: number;
  /** The local day of the last digest that was sent. */
  readonly lastDay: LocalDay | null;
}

/**
 * The local day whose digest is due at an instant, or null. Due is a day that has reached its time and has had no digest: so one
 * that was missed is caught up as long as the day lasts, and never on the next. Each day is due once at most, whatever the clocks
 * do; a day that had its digest waits for the next one, whatever time is set then.
 */
export function dueDay(schedule: Schedule, now: number): LocalDay | null {
  const day = localDay(now, schedule.zone);
  const instant = isWaiting(schedule, day) ? dueInstant(schedule, day) : null;
  return instant !== null && instant >= schedule.since && instant <= now ? day : null;
}

/** The first instant, `now` or later, at which a digest is due if none is sent before. */
export function nextDue(schedule: Schedule, now: number): number {
  if (dueDay(schedule, now) !== null) return now;
  const from = Math.max(now, schedule.since);
  const first = localDay(from, schedule.zone);
  let day = isWaiting(schedule, first) ? first : dayAfter(schedule.lastDay ?? first);
  for (;;) {
    const instant = dueInstant(schedule, day);
    if (instant !== null && instant >= from) return instant;
    day = dayAfter(day);
  }
}

/**
 * The instant at which a wall clock shows a time on a day: the first where it does so twice, the end of the gap where it skips it.
 * A gap that swallows the rest of the day leaves the time as it would have been before it; a day that the zone never had is null.
 */
export function dueInstant({ time, zone }: Pick<Schedule, "time" | "zone">, day: LocalDay): number | null {
  const wanted = Temporal.PlainDateTime.from(`${day}T${time}`);
  const found = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  const afterGap = found.getTimeZoneTransition("next");
  const onThatDay = [afterGap, found].find((each) => each?.toPlainDate().toString() === day);
  return onThatDay?.epochMilliseconds ?? null;
}

/** The day that a zone's calendar shows at an instant. */
export function localDay(instant: number, zone: string): LocalDay {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function isWaiting({ lastDay }: Schedule, day: LocalDay): boolean {
  return lastDay === null || lastDay < day;
}

function dayAfter(day: LocalDay): LocalDay {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

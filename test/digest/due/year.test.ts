import { describe, expect, it } from "vitest";
import { dueDay, dueInstant, localDay, nextDue, type Schedule } from "../../../src/digest/due/due.ts";

const MINUTE = 60_000;
const YEAR = 366 * 24 * 60;
const FIRST = Date.parse("2026-01-01T00:00Z");

const asked = (zone: string, lastDay: Schedule["lastDay"]): Schedule => ({
  time: "02:10",
  zone,
  since: -Infinity,
  lastDay,
});

/** A minute as the clocks of a zone show it. */
interface LocalMinute {
  readonly day: string;
  readonly time: string;
  readonly now: number;
}

/** The minutes of a year by local day, from the first whole day on, by `Intl` alone: nothing that the room itself uses. */
function daysOfYear(zone: string): (readonly [day: string, minutes: readonly LocalMinute[]])[] {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const days = new Map<string, LocalMinute[]>();
  for (let at = 0; at < YEAR; at++) {
    const now = FIRST + at * MINUTE;
    const [day = "", time = ""] = format.format(now).split(" ");
    const minutes = days.get(day);
    if (minutes) minutes.push({ day, time, now });
    else days.set(day, [{ day, time, now }]);
  }
  return [...days].slice(1, -1);
}

describe.each(["Europe/Paris", "America/New_York", "Asia/Ho_Chi_Minh", "Australia/Lord_Howe"])(
  "a year in %s",
  (zone) => {
    const days = daysOfYear(zone);

    it.each(["00:00", "00:30", "01:45", "02:00", "02:30", "07:30", "23:59"])(
      "has one digest a day at %s: the first minute that shows the time or a later one",
      (time) => {
        for (const [day, minutes] of days) {
          const first = minutes.find((minute) => minute.time >= time);
          expect(dueInstant({ time, zone }, day)).toBe(first?.now);
        }
      },
    );

    it("sends one a local day where it is asked every minute, at its time but where a gap skips it", () => {
      const sent: LocalMinute[] = [];
      for (const minute of days.flatMap(([, minutes]) => minutes)) {
        const due = dueDay(asked(zone, sent.at(-1)?.day ?? null), minute.now);
        if (due !== null) sent.push({ ...minute, day: due });
      }
      expect(sent.map(({ day }) => day)).toEqual(days.map(([day]) => day));
      expect(sent.filter(({ time }) => time !== "02:10").length).toBeLessThanOrEqual(1);
    });

    it("is told from one next instant to the next", () => {
      let last: { readonly now: number; readonly day: string | null } = {
        now: days[0]?.[1][0]?.now ?? 0,
        day: null,
      };
      for (const [day] of days) {
        const now = nextDue(asked(zone, last.day), last.now);
        expect([localDay(now, zone), dueDay(asked(zone, last.day), now)]).toEqual([day, day]);
        last = { now, day };
      }
    });
  },
);

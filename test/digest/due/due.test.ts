import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDay, dueInstant, localDay, nextDue, type Schedule } from "../../../src/digest/due/due.ts";

const instant = (text: string) => Date.parse(text);
const scheduleOf = (time: string, zone: string, rest: Partial<Schedule> = {}): Schedule => ({
  time,
  zone,
  since: -Infinity,
  lastDay: null,
  ...rest,
});

describe("the instant of a wall-clock time", () => {
  it.each([
    ["on a plain day", "Europe/Paris", "2026-07-10", "07:30", "2026-07-10T05:30Z"],
    ["east of Greenwich on the day before", "Asia/Ho_Chi_Minh", "2026-07-10", "06:00", "2026-07-09T23:00Z"],
    ["that is skipped: at the gap's end", "Europe/Paris", "2026-03-29", "02:30", "2026-03-29T01:00Z"],
    ["at a gap's first minute", "Europe/Paris", "2026-03-29", "02:00", "2026-03-29T01:00Z"],
    ["just before a gap", "Europe/Paris", "2026-03-29", "01:59", "2026-03-29T00:59Z"],
    ["that comes twice: the first", "Europe/Paris", "2026-10-25", "02:30", "2026-10-25T00:30Z"],
    ["skipped in New York", "America/New_York", "2026-03-08", "02:15", "2026-03-08T07:00Z"],
    ["twice in New York", "America/New_York", "2026-11-01", "01:15", "2026-11-01T05:15Z"],
    ["in a gap of half an hour", "Australia/Lord_Howe", "2026-10-04", "02:10", "2026-10-03T15:30Z"],
    ["twice within half an hour", "Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45Z"],
    ["in a gap at midnight", "Africa/Cairo", "2026-04-24", "00:30", "2026-04-23T22:00Z"],
    ["in a gap that opens the day", "Asia/Beirut", "2026-03-29", "00:00", "2026-03-28T22:00Z"],
    ["skipped south of the equator", "America/Santiago", "2026-09-06", "00:10", "2026-09-06T04:00Z"],
    ["twice around midnight", "Asia/Beirut", "2026-10-24", "23:30", "2026-10-24T20:30Z"],
    ["in a gap that ends the day", "America/Toronto", "1919-03-30", "23:45", "1919-03-31T03:45Z"],
  ])("%s", (_, zone, day, time, expected) => {
    expect(dueInstant({ time, zone }, day)).toBe(instant(expected));
  });

  it("is none on a day that the zone left out", () => {
    expect(dueInstant({ time: "07:30", zone: "Pacific/Apia" }, "2011-12-30")).toBeNull();
  });

  it("lies on its day and never before that of an earlier time", () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    const times = fc.nat(24 * 60 - 1).map(clockTime);
    const days = fc.integer({ min: instant("1975-01-01"), max: instant("2040-01-01") }).map(dayOf);
    fc.assert(
      fc.property(zones, times, times, days, (zone, a, b, day) => {
        const instants = [a, b].toSorted().flatMap((time) => dueInstant({ time, zone }, day) ?? []);
        expect(instants.map((each) => localDay(each, zone))).toEqual(instants.map(() => day));
        expect(instants).toEqual(instants.toSorted((x, y) => x - y));
      }),
    );
  });
});

describe("a digest", () => {
  it.each([
    ["is not due before its time", "05:29", {}, null],
    ["is due at its time", "05:30", {}, "2026-07-10"],
    ["is caught up late on its day", "21:59", {}, "2026-07-10"],
    ["is not due on the next day before its time", "22:00", {}, null],
    ["is due once a day", "08:00", { lastDay: "2026-07-10" }, null],
    ["is due where yesterday's was the last", "08:00", { lastDay: "2026-07-09" }, "2026-07-10"],
    [
      "is not due for a moment before it was asked for",
      "08:00",
      { since: instant("2026-07-10T06:00Z") },
      null,
    ],
    ["is due for the very moment of asking", "05:30", { since: instant("2026-07-10T05:30Z") }, "2026-07-10"],
    ["is not due where a zone further east has had the day", "08:00", { lastDay: "2026-07-11" }, null],
  ])("%s", (_, at, rest, day) => {
    const schedule = scheduleOf("07:30", "Europe/Paris", rest);
    expect(dueDay(schedule, instant(`2026-07-10T${at}Z`))).toBe(day);
  });

  it.each([
    ["now where it is due", {}, "2026-07-10T08:00Z", "2026-07-10T08:00Z"],
    ["today where its time is to come", {}, "2026-07-10T03:00Z", "2026-07-10T05:30Z"],
    ["tomorrow where today's is sent", { lastDay: "2026-07-10" }, "2026-07-10T08:00Z", "2026-07-11T05:30Z"],
    [
      "tomorrow where today's time was past when it was asked for",
      { since: instant("2026-07-10T07:00Z") },
      "2026-07-10T07:00Z",
      "2026-07-11T05:30Z",
    ],
    [
      "after the day that a zone further east has had",
      { lastDay: "2026-07-11" },
      "2026-07-10T08:00Z",
      "2026-07-12T05:30Z",
    ],
  ])("comes next %s", (_, rest, now, next) => {
    expect(nextDue(scheduleOf("07:30", "Europe/Paris", rest), instant(now))).toBe(instant(next));
  });

  it("skips the day that its zone left out", () => {
    const schedule = scheduleOf("07:30", "Pacific/Apia", { lastDay: "2011-12-29" });
    const next = nextDue(schedule, instant("2011-12-30T00:00-10:00"));
    expect(localDay(next, "Pacific/Apia")).toBe("2011-12-31");
  });

  it("that moves to a later hour after it was sent holds from the next day", () => {
    const moved = scheduleOf("19:00", "Europe/Paris", {
      lastDay: "2026-07-10",
      since: instant("2026-07-10T08:00Z"),
    });
    expect(dueDay(moved, instant("2026-07-10T18:00Z"))).toBeNull();
    expect(dueDay(moved, instant("2026-07-11T17:00Z"))).toBe("2026-07-11");
  });
});

function clockTime(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBefore, partsOfDay } from "../../../src/answer/chronology/days.ts";
import { extentOf, fitOf, meets } from "../../../src/answer/period/extent.ts";
import type { SoughtExtents, SoughtSeasons } from "../../../src/answer/period/sought.ts";

const within = (from: string | null, until: string | null): SoughtExtents => ({
  kind: "extents",
  extents: [{ from, until }],
  words: "",
  isRelative: false,
});
const IN_2016 = within("2016-01-01", "2016-12-31");
const A_WEEK = within("2016-07-04", "2016-07-10");
const season = (month: number, day?: number): SoughtSeasons => ({
  kind: "seasons",
  seasons: [{ date: { month, ...(day && { day }) }, until: null }],
  words: "",
  isLoose: false,
});

describe("a date", () => {
  it.each([
    [{ year: 2016 }, IN_2016, "in"],
    [{ year: 2016, month: 2 }, IN_2016, "in"],
    [{ year: 2015, month: 12, day: 31 }, IN_2016, "out"],
    [{ month: 7, day: 10 }, IN_2016, "open"],
    [{ month: 12, day: 14 }, A_WEEK, "out"],
    [{ month: 7, day: 5 }, A_WEEK, "open"],
    [{ year: 2014 }, within(null, "2014-12-31"), "in"],
    [{ year: 2015 }, within(null, "2014-12-31"), "out"],
    [{ month: 12 }, within("2015-01-01", null), "open"],
    [{ year: 2016, month: 7, day: 10 }, season(7), "in"],
    [{ month: 7, day: 10 }, season(7, 10), "in"],
    [{ month: 7 }, season(7, 10), "open"],
    [{ month: 8 }, season(7, 10), "out"],
    [{ year: 2016 }, season(7), "open"],
  ] as const)("%j is to %j %s", (date, sought, fit) => expect(fitOf(sought, date)).toBe(fit));

  it("may lie some days beside", () => {
    expect(fitOf(A_WEEK, { year: 2016, month: 7, day: 13 })).toBe("out");
    expect(fitOf(A_WEEK, { year: 2016, month: 7, day: 13 }, null, 7)).toBe("in");
  });
});

const days = fc.integer({ min: 0, max: 40_000 }).map((ago) => daysBefore("2030-12-31", ago));
const extents = fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));

describe("extents", () => {
  it("meet the same way round, and wherever they share a day", () => {
    fc.assert(
      fc.property(extents, extents, (a, b) => {
        const shares = a.from <= b.until && b.from <= a.until;
        expect([meets(a, b), meets(b, a)]).toEqual([shares, shares]);
      }),
    );
  });

  it("of a day hold that day alone", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(extentOf(partsOfDay(day))).toEqual({ from: day, until: day });
      }),
    );
  });
});

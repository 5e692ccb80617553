import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTypedDay } from "../../../src/answer/chronology/typed-day.ts";

/** A Friday. */
const TODAY = "2026-07-10";

const DAYS: readonly [string, string, string][] = [
  // Whole dates.
  ["2016-07-01", "2016-07-01", ""],
  ["2016/07/01 riz", "2016-07-01", "riz"],
  ["1er juillet 2016", "2016-07-01", ""],
  ["1ER JUILLET 2016", "2016-07-01", ""],
  ["premier juillet 2016", "2016-07-01", ""],
  ["01/07/2016 riz", "2016-07-01", "riz"],
  ["samedi 10 juillet 2016", "2016-07-10", ""],
  ["1er sept. 2016", "2016-09-01", ""],
  ["1 July 2016", "2016-07-01", ""],
  ["July 1, 2016 Seoul", "2016-07-01", "Seoul"],
  ["the 1st of July 2016", "2016-07-01", ""],
  ["ngày 1 tháng 7 năm 2016 Hà Nội", "2016-07-01", "Hà Nội"],
  ["từ ngày 1/7/2016", "2016-07-01", ""],
  ["10 juillet 2026", "2026-07-10", ""],
  // Months and years begin with their first day.
  ["juillet 2016", "2016-07-01", ""],
  ["2016-07", "2016-07-01", ""],
  ["tháng 7 năm 2016", "2016-07-01", ""],
  ["May 2018", "2018-05-01", ""],
  ["2016", "2016-01-01", ""],
  ["depuis 2019 riz", "2019-01-01", "riz"],
  // Without a year the latest one that is not in the future.
  ["1er juillet", "2026-07-01", ""],
  ["10 juillet", "2026-07-10", ""],
  ["11 juillet", "2025-07-11", ""],
  ["15 septembre", "2025-09-15", ""],
  ["29 février", "2024-02-29", ""],
  ["juillet", "2026-07-01", ""],
  ["août", "2025-08-01", ""],
  ["1/7 riz", "2026-07-01", "riz"],
  ["July 1", "2026-07-01", ""],
  ["1 tháng 7", "2026-07-01", ""],
  ["tháng 7", "2026-07-01", ""],
  // Weekdays.
  ["vendredi", "2026-07-10", ""],
  ["vendredi dernier", "2026-07-03", ""],
  ["lundi", "2026-07-06", ""],
  ["samedi", "2026-07-04", ""],
  ["since Monday Hue", "2026-07-06", "Hue"],
  ["last Friday", "2026-07-03", ""],
  ["thứ hai Hà Nội", "2026-07-06", "Hà Nội"],
  ["chủ nhật", "2026-07-05", ""],
  // Told from today.
  ["hier", "2026-07-09", ""],
  ["avant-hier", "2026-07-08", ""],
  ["aujourd’hui riz", "2026-07-10", "riz"],
  ["yesterday Hanoi", "2026-07-09", "Hanoi"],
  ["hôm qua", "2026-07-09", ""],
  ["il y a trois jours", "2026-07-07", ""],
  ["il y a 2 semaines riz", "2026-06-26", "riz"],
  ["3 days ago", "2026-07-07", ""],
  ["two weeks ago", "2026-06-26", ""],
  ["hai tuần trước", "2026-06-26", ""],
  ["3 ngày qua riz", "2026-07-07", "riz"],
  ["ces derniers jours", "2026-06-30", ""],
  ["3 ngày trước", "2026-07-07", ""],
  ["il y a 1 mois", "2026-06-10", ""],
  ["il y a dix ans", "2016-07-10", ""],
  ["cette semaine", "2026-07-06", ""],
  ["la semaine dernière", "2026-06-29", ""],
  ["last month", "2026-06-01", ""],
  ["năm ngoái", "2025-01-01", ""],
  // The rest is the subject.
  ["1er juin Shanghai", "2026-06-01", "Shanghai"],
  ["depuis le 1er juillet, Shanghai et Hanoi", "2026-07-01", "Shanghai et Hanoi"],
  ["1er juillet sur Shanghai", "2026-07-01", "Shanghai"],
  ["1er juillet 2016 Ha Nam", "2016-07-01", "Ha Nam"],
  ["Shanghai 1er juillet", "2026-07-01", "Shanghai"],
  ["Shanghai depuis lundi", "2026-07-06", "Shanghai"],
];

describe("a day as it is typed", () => {
  it.each(DAYS)("%j is %s, the rest %j", (text, day, rest) => {
    expect(readTypedDay(text, TODAY)).toEqual({ kind: "day", day, rest });
  });

  it.each([
    ["demain", "2026-07-11"],
    ["11 juillet 2026", "2026-07-11"],
    ["1er janvier 2030 riz", "2030-01-01"],
    ["2027", "2027-01-01"],
    ["ngày mai", "2026-07-11"],
  ])("%j is to come", (text, day) => {
    expect(readTypedDay(text, TODAY)).toMatchObject({ kind: "future", day });
  });

  it.each([
    "31 février",
    "31 février 2016",
    "29 février 2015",
    "32 juillet",
    "2016-13-45",
    "2016-02-30 riz",
    "30/02/2016",
    "12",
    "12 Monkeys",
    "99999999",
    "bonjour",
    "riz",
    "?",
    "🎉",
  ])("%j cannot be read", (text) => {
    expect(readTypedDay(text, TODAY)).toEqual({ kind: "unreadable" });
  });

  it.each(["", "  ", "\n"])("%j is none", (text) => {
    expect(readTypedDay(text, TODAY)).toEqual({ kind: "missing" });
  });

  it("that is read is a day of the calendar, and never one to come unless that is said", () => {
    const word = fc.constantFrom(
      "1er",
      "31",
      "29",
      "juillet",
      "février",
      "2016",
      "2099",
      "/",
      "-",
      "lundi",
      "hier",
      "riz",
    );
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(" ")),
          fc.string(),
        ),
        days,
        (text, now) => {
          const today = now.toISOString().slice(0, 10);
          const read = readTypedDay(text, today);
          if (read.kind !== "day" && read.kind !== "future") return;
          expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day);
          expect(read.kind).toBe(read.day > today ? "future" : "day");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is found in time that is linear in the text", () => {
    const began = performance.now();
    for (const text of ["1 ".repeat(2_000), "le ".repeat(2_000), " ".repeat(4_000), "x".repeat(4_000)])
      readTypedDay(text, TODAY);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

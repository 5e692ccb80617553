import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../src/language/span.ts";
import { findDates, isRealDate, weekdayOf } from "../../../src/language/time/dates.ts";
import type { DateMention } from "../../../src/language/time/dates.ts";

/** `slice|year-month-day|until|weekday|relative|cue`, with what is default left out. */
function told(text: string): string[] {
  return findDates(text).map((mention) => [sliceOf(text, mention), ...parts(mention)].join(" | "));
}

function parts(mention: DateMention): string[] {
  const { date, until, weekday, relative, cue } = mention;
  const shown = (part: typeof date) => [part.year ?? "?", part.month ?? "?", part.day ?? "?"].join("-");
  const range = until ? `${shown(date)} to ${shown(until)}` : shown(date);
  return [range, ...(weekday === null ? [] : [`weekday ${weekday}`]), ...(relative ? [relative] : []), cue];
}

describe("findDates", () => {
  it.each([
    ["le 10 juillet", "le 10 juillet | ?-7-10 | plain"],
    ["le 10 juillet 2016", "le 10 juillet 2016 | 2016-7-10 | plain"],
    ["le 10\u00a0juillet\u202f2016", "le 10\u00a0juillet\u202f2016 | 2016-7-10 | plain"],
    ["le10 juillet à Singapour", "le10 juillet | ?-7-10 | plain"],
    ["Paris, 26 juin (VNA) –", "26 juin | ?-6-26 | plain"],
    ["Hanoi, 5 février(VNA)-", "5 février | ?-2-5 | plain"],
    ["jeudi 18 mai", "jeudi 18 mai | ?-5-18 | weekday 4 | plain"],
    ["ce jeudi 10 juillet à Kuala Lumpur", "ce jeudi 10 juillet | ?-7-10 | weekday 4 | this | plain"],
    ["le 1er juillet 2016", "le 1er juillet 2016 | 2016-7-1 | plain"],
    ["le 1ᵉʳ juillet", "le 1ᵉʳ juillet | ?-7-1 | plain"],
    ["ce 25 avril", "ce 25 avril | ?-4-25 | this | plain"],
    ["juillet 2016", "juillet 2016 | 2016-7-? | plain"],
    ["15/01/2026", "15/01/2026 | 2026-1-15 | plain"],
    ["10-7-2016", "10-7-2016 | 2016-7-10 | plain"],
    ["2016-07-10", "2016-07-10 | 2016-7-10 | plain"],
    ["le 30 decembre 2015", "le 30 decembre 2015 | 2015-12-30 | plain"],
    ["le 3 août", "le 3 août | ?-8-3 | plain"],
    ["le 3 aou\u0302t", "le 3 aou\u0302t | ?-8-3 | plain"],
    ["le 12 sept. 2016", "le 12 sept. 2016 | 2016-9-12 | plain"],
    ["en août", "en août | ?-8-? | plain"],
    ["fin 2017", "fin 2017 | 2017-?-? | plain"],
    ["début juin", "début juin | ?-6-? | plain"],
    ["mi-mai", "mi-mai | ?-5-? | plain"],
    ["été 2019", "été 2019 | 2019-?-? | plain"],
    ["au mois d’août", "au mois d’août | ?-8-? | plain"],
    ["en 2015", "en 2015 | 2015-?-? | plain"],
    ["en 1010", "en 1010 | 1010-?-? | plain"],
    ["la croissance de 2015", "2015 | 2015-?-? | plain"],
    ["Le plan (2016) est", "2016 | 2016-?-? | plain"],
    ["10 July 2016", "10 July 2016 | 2016-7-10 | plain"],
    ["July 10, 2016", "July 10, 2016 | 2016-7-10 | plain"],
    ["in 2016", "in 2016 | 2016-?-? | plain"],
    ["in May", "in May | ?-5-? | plain"],
    ["ngày 10 tháng 7 năm 2016", "ngày 10 tháng 7 năm 2016 | 2016-7-10 | plain"],
    ["năm 2016", "năm 2016 | 2016-?-? | plain"],
    ["tháng 7/2016", "tháng 7/2016 | 2016-7-? | plain"],
    ["ngày 10/7", "ngày 10/7 | ?-7-10 | plain"],
  ])("reads %s as a date", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ["du 10 au 14 avril", "du 10 au 14 avril | ?-4-10 to ?-4-14 | plain"],
    ["du 19 au 25 janvier 2026", "du 19 au 25 janvier 2026 | 2026-1-19 to 2026-1-25 | plain"],
    ["du 28 mars au 2 avril 2016", "du 28 mars au 2 avril 2016 | 2016-3-28 to 2016-4-2 | plain"],
    [
      "du 28 décembre 2015 au 2 janvier 2016",
      "du 28 décembre 2015 au 2 janvier 2016 | 2015-12-28 to 2016-1-2 | plain",
    ],
    ["du 28 décembre au 2 janvier 2016", "du 28 décembre au 2 janvier 2016 | 2015-12-28 to 2016-1-2 | plain"],
    ["de novembre à mars 2016", "de novembre à mars 2016 | 2015-11-? to 2016-3-? | plain"],
    ["les 3 et 4 mai", "les 3 et 4 mai | ?-5-3 to ?-5-4 | plain"],
    ["les 3, 4 et 5 mai", "les 3, 4 et 5 mai | ?-5-3 to ?-5-5 | plain"],
    ["2015-2020", "2015-2020 | 2015-?-? to 2020-?-? | period"],
    ["la période 2016–2020", "2016–2020 | 2016-?-? to 2020-?-? | period"],
    ["pour la période 2026-2030", "2026-2030 | 2026-?-? to 2030-?-? | plan"],
    ["de 2015 à 2020", "de 2015 à 2020 | 2015-?-? to 2020-?-? | period"],
    ["entre 2015 et 2020", "entre 2015 et 2020 | 2015-?-? to 2020-?-? | period"],
    ["de juin à août 2016", "de juin à août 2016 | 2016-6-? to 2016-8-? | plain"],
    ["au premier trimestre 2023", "au premier trimestre 2023 | 2023-1-? to 2023-3-? | plain"],
    ["au 2e semestre de 2016", "au 2e semestre de 2016 | 2016-7-? to 2016-12-? | plain"],
    ["les neuf premiers mois de 2025", "les neuf premiers mois de 2025 | 2025-1-? to 2025-9-? | plain"],
    ["dans les années 1990", "dans les années 1990 | 1990-?-? to 1999-?-? | plain"],
  ])("reads the range %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ["d’ici 2030", "d’ici 2030 | 2030-?-? | plan"],
    ["à l'horizon 2045", "à l'horizon 2045 | 2045-?-? | plan"],
    ["vision pour 2050", "2050 | 2050-?-? | plan"],
    ["vision à 2050", "2050 | 2050-?-? | plan"],
    ["prévue en 2028", "en 2028 | 2028-?-? | plan"],
    ["objectif 2030", "2030 | 2030-?-? | plan"],
    ["depuis 2017", "depuis 2017 | 2017-?-? | since"],
    ["dès 2020", "dès 2020 | 2020-?-? | since"],
    ["à partir du 5 mai", "à partir du 5 mai | ?-5-5 | since"],
    ["depuis la fin 2017", "depuis la fin 2017 | 2017-?-? | since"],
    ["jusqu’en 2030", "jusqu’en 2030 | 2030-?-? | until"],
    ["jusqu’au 10 juillet", "jusqu’au 10 juillet | ?-7-10 | until"],
    ["Sommet mondial des villes 2016", "2016 | 2016-?-? | label"],
    ["WCS 2016", "2016 | 2016-?-? | label"],
    ["l’Année ASEAN 2026", "2026 | 2026-?-? | label"],
    ["le Championnat d’Asie du Sud-Est 2015", "2015 | 2015-?-? | label"],
    ["la Coupe de l’Est 2019", "2019 | 2019-?-? | label"],
    ["août prochain", "août prochain | ?-8-? | next | plain"],
    ["En août prochain, Hanoi", "En août prochain | ?-8-? | next | plain"],
    ["l’an dernier", "l’an dernier | ?-?-? | last | plain"],
    ["l'année prochaine", "l'année prochaine | ?-?-? | next | plain"],
    ["le mois dernier", "le mois dernier | ?-?-? | last | plain"],
    ["cette année", "cette année | ?-?-? | this | plain"],
    ["jeudi dernier", "jeudi dernier | ?-?-? | weekday 4 | last | plain"],
    ["le 10 juillet dernier", "le 10 juillet dernier | ?-7-10 | last | plain"],
    ["en décembre de l’an dernier", "en décembre de l’an dernier | ?-12-? | last | plain"],
  ])("hears what is said with %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    "31 février",
    "31 février 2016",
    "45 mai",
    "29 février 2023",
    "mais",
    "la planète Mars",
    "Marseille",
    "Mme Mai est là",
    "2016 tonnes de riz",
    "1.969 cas",
    "n°230",
    "la COP 21",
    "SEA Games 31",
    "COVID-19",
    "tél. 024 3933 2016",
    "Décret 15/2020/NĐ-CP",
    "cette année-là",
    "il a déclaré jeudi",
    "il may",
    "le score de 3-1",
    "10/7 des voix",
    "environ 2000 entreprises",
    "2 016 habitants",
    "le centre Thang Long",
    "un taux de 1.5",
    "le 10",
  ])("finds no date in %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("goes on along a list of years", () => {
    expect(told("en 2014, 2015 et 2016").length).toBe(3);
  });

  it("never reads across a blank line", () => {
    expect(told("le 10\n\njuillet")).toEqual([]);
  });

  const snippets = [
    "le ",
    "du ",
    "au ",
    "10 ",
    "31 ",
    "juillet ",
    "mai ",
    "2016",
    "-",
    "/",
    "\n\n",
    "en ",
    "ce jeudi ",
    "prochain ",
    "l’an ",
    "été ",
  ];

  it("keeps its spans in range, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...snippets), { maxLength: 30 }), (list) => {
        const text = list.join("");
        let last = 0;
        for (const { start, end, date } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(isRealDate(date)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("finds a whole date alone as it found it in a sentence", () => {
    const wholeDate = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.constantFrom("mai", "août", "juin"),
      year: fc.integer({ min: 1900, max: 2100 }),
    });
    fc.assert(
      fc.property(wholeDate, ({ day, month, year }) => {
        const text = `Il est venu le ${day} ${month} ${year} à Hanoï.`;
        const [mention] = findDates(text);
        const alone = mention && findDates(sliceOf(text, mention))[0];
        expect(alone).toEqual(mention && { ...mention, start: 0, end: mention.end - mention.start });
      }),
    );
  });

  it.each(["7", "du 1 au ", "A. B. ", "2016-", "1/", "1, ", "les "])(
    "reads a megabyte of %j in time",
    (unit) => {
      expect(findDates(unit.repeat(1e6 / unit.length)).length).toBeLessThan(1e6);
    },
  );
});

describe("weekdayOf and isRealDate", () => {
  it("agree with the calendar of the platform", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const weekday = isRealDate({ year, month, day }) ? weekdayOf(year, month, day) : null;
          expect(weekday).toBe(date.getUTCMonth() === month - 1 ? date.getUTCDay() : null);
        },
      ),
    );
  });
});

import { describe, expect, it } from "vitest";
import { newsSince, type ArrivedOn, type Fresh } from "../../../src/answer/chronology/news-since.ts";
import { sentenceOf } from "../../../src/answer/chronology/row.ts";
import type { OpenArchive } from "../../../src/answer/library.ts";
import { archiveOf, article, subjectOf } from "./told.ts";

const BRIEF = "\nVoir plus\n\nLe marché de Sa Dec\n\nLe marché aux fleurs de Sa Dec ouvre cette semaine.\n";

/** Articles of 2016, 2019, April 2017, 14 December of an unknown year, of no known date at all, with a brief. */
const TEXTS = [
  article("Le maire de Hanoi a reçu le 10 juillet 2016 une délégation de Séoul."),
  article("Le port de Haiphong a inauguré le 12 mars 2019 un quai. Il attend des navires de Séoul."),
  article("Une foire du riz s’est tenue du 10 au 14 avril 2017 à Cân Tho."),
  article("Le maire de Hué a reçu le 14 décembre une délégation de Séoul."),
  article("La ville loue un quai à deux armateurs.") + BRIEF,
];

const ALL: ArrivedOn = async (documents) => new Map(documents.map((id) => [id, "2026-07-01"]));
const NEVER: ArrivedOn = async () => new Map();

async function since(archive: OpenArchive, day: string, subject: string | null = null, arrivedOn = NEVER) {
  const wish = { day, subject: subject === null ? null : subjectOf(subject), arrivedOn };
  const news = await newsSince(archive, wish);
  const places = await news.placesOf(news.fresh);
  const told = places.map((place) => sentenceOf(place).display);
  return { ...news, told, days: news.fresh.map(({ clock, day: on }: Fresh) => `${clock} ${on}`) };
}

describe("what is new since a day", () => {
  it.each([
    ["2016-07-10", ["date 2019-03-12", "date 2017-04-01", "date 2016-07-10"]],
    ["2016-07-11", ["date 2019-03-12", "date 2017-04-01"]],
    ["2017-04-15", ["date 2019-03-12", "maybe 2017-04-01"]],
    ["2017-05-01", ["date 2019-03-12"]],
    ["2019-03-13", []],
  ])("%s is %j", async (day, expected) => {
    const { days, told, unknown } = await since(await archiveOf(...TEXTS), day);
    expect(days).toEqual(expected);
    expect(told).toHaveLength(expected.length);
    expect(unknown).toBe(3);
  });

  it("goes by the day of arrival for what is of no known year: after the rest, articles before briefs", async () => {
    const { days, told, unknown } = await since(await archiveOf(...TEXTS), "2019-01-01", null, ALL);
    expect(days).toEqual(["date 2019-03-12", ...Array.from({ length: 3 }, () => "arrival 2026-07-01")]);
    expect(told).toEqual([
      "Le port de Haiphong a inauguré le 12 mars 2019 un quai.",
      "Le maire de Hué a reçu le 14 décembre une délégation de Séoul.",
      "La ville loue un quai à deux armateurs.",
      "Le marché aux fleurs de Sa Dec ouvre cette semaine.",
    ]);
    expect(unknown).toBe(0);
  });

  it("leaves out what came before", async () => {
    const { days } = await since(await archiveOf(...TEXTS), "2026-07-02", null, ALL);
    expect(days).toEqual([]);
  });

  it("can be of a subject, and then quotes what is said of it", async () => {
    const archive = await archiveOf(...TEXTS);
    const { told } = await since(archive, "2016-01-01", "Seoul", ALL);
    expect(told).toEqual([
      "Il attend des navires de Séoul.",
      "Le maire de Hanoi a reçu le 10 juillet 2016 une délégation de Séoul.",
      "Le maire de Hué a reçu le 14 décembre une délégation de Séoul.",
    ]);
    expect((await since(archive, "2017-01-01", "Seoul")).told).toEqual(["Il attend des navires de Séoul."]);
    expect(await since(archive, "2016-01-01", "zeppelin")).toMatchObject({
      fresh: [],
      missing: ["zeppelin"],
    });
  });
});

import { describe, expect, it } from "vitest";
import { archiveOf, article, chronology, dating, words } from "./told.ts";

/** What the sentence says of the quay, in an article of 12 March 2019 and in one of an unknown year; null where it is no row of its own. */
const DATES: readonly [string, string, string][] = [
  ["Le quai a été ouvert le 3 mai 2016.", "quoted 2016-5-3", "quoted 2016-5-3"],
  ["Le quai a été ouvert en mai 2016.", "quoted 2016-5", "quoted 2016-5"],
  ["Le quai a été ouvert en 2016.", "quoted 2016", "quoted 2016"],
  ["Le quai a été fermé du 3 au 5 mai 2016.", "quoted 2016-5-3/2016-5-5", "quoted 2016-5-3/2016-5-5"],
  ["Le quai a été ouvert le 3 février.", "deduced 2019-2-3", "quoted ?-2-3"],
  ["Le quai sera ouvert le 3 mai.", "deduced 2019-5-3", "quoted ?-5-3"],
  ["Le quai sera ouvert du 3 au 5 mai.", "deduced 2019-5-3/2019-5-5", "quoted ?-5-3/5-5"],
  ["Le quai sera ouvert l’an prochain.", "deduced 2020", "article ?-3-12"],
  ["Le quai a été ouvert l’an dernier.", "deduced 2018", "article ?-3-12"],
  ["En août prochain, le quai sera fermé.", "deduced 2019-8", "quoted ?-8"],
  ["Le quai sera prêt d’ici 2030.", "article 2019-3-12", "article ?-3-12"],
  ["La ville prépare son plan pour 2030 avec le quai.", "article 2019-3-12", "article ?-3-12"],
  ["La ville dote le quai d’un budget 2016-2020.", "article 2019-3-12", "article ?-3-12"],
  ["La ville loue le quai à deux armateurs.", "article 2019-3-12", "article ?-3-12"],
  ["Le quai a reçu 900 navires depuis janvier.", "article 2019-3-12", "article ?-3-12"],
  ["Fermé en 1998, le quai a rouvert le 4 juin 2016.", "quoted 2016-6-4", "quoted 2016-6-4"],
  ["Le phare a été bâti le 3 mai 2016 et le quai le 8 juillet 2017.", "quoted 2017-7-8", "quoted 2017-7-8"],
];

describe("the date of an event", () => {
  it.each(DATES)("« %s » is %s, without a year %s", async (sentence, dated, undated) => {
    const known = article(`La ville a reçu une délégation le 12 mars 2019.\n\n${sentence}`);
    const unknown = article(`La ville a reçu une délégation le 12 mars.\n\n${sentence}`);
    for (const [text, expected] of [
      [known, dated],
      [unknown, undated],
    ] as const) {
      const { rows } = await chronology(await archiveOf(text), "quai");
      expect(rows.map(dating)).toEqual([expected]);
      expect(rows.map(words)).toEqual([sentence]);
    }
  });

  it("is not known where neither sentence nor article says it", async () => {
    const { rows } = await chronology(
      await archiveOf(article("La ville loue le quai à deux armateurs.")),
      "quai",
    );
    expect(rows.map(dating)).toEqual(["none"]);
  });

  it.each([
    ["jumelage", "derived 1996"],
    ["Toulouse", "deduced 2016-8"],
  ])("of an anniversary of %s is %s", async (subject, expected) => {
    const { rows } = await chronology(
      await archiveOf(
        article(
          "La ville a reçu une délégation le 10 juillet 2016.\n\nEn août prochain, Vinh enverra une délégation à Toulouse à l’occasion du 20e anniversaire de l’établissement de leur jumelage.",
        ),
      ),
      subject,
    );
    expect(rows.map(dating)).toContain(expected);
  });
});

describe("a chronology", () => {
  it("is in the order of time: what is known to the year before its days, then what lacks the year, then what lacks all", async () => {
    const archive = await archiveOf(
      article("Le quai de Vinh attend des navires de tout le pays."),
      article("Le quai de Cua Lo a été repeint le 4 mai."),
      article("Le quai de Haiphong a été allongé le 4 mai 2018."),
      article("Le quai de Cân Tho a été vendu en 2018."),
      article("Le quai de Hué a été creusé en mai 2018."),
      article("Le quai de Da Nang a été béni en 1998."),
      article("Le quai de Sa Dec a été fleuri le 3 avril."),
    );
    const { rows } = await chronology(archive, "quai");
    expect(rows.map(dating)).toEqual([
      "quoted 1998",
      "quoted 2018",
      "quoted 2018-5",
      "quoted 2018-5-4",
      "quoted ?-4-3",
      "quoted ?-5-4",
      "none",
    ]);
  });

  it("tells once what is told in a lead and its paragraph, in two articles, and in other typography", async () => {
    const sentence = "Le port de Vinh a inauguré le 12 mars 2019 un quai de 750 mètres pour deux navires.";
    const archive = await archiveOf(
      `Un quai à Vinh\n\nLe port de Vinh a inauguré un quai de 750 mètres pour deux navires.\n\nVinh (VNA) – ${sentence} -VNA\n`,
      article(sentence.replace("Le port", "Selon la presse, le port"), "Vinh a un quai"),
      article(sentence.replaceAll(" ", "  ").replace("quai", "Quai"), "Encore un quai"),
    );
    const { rows } = await chronology(archive, "quai");
    expect(rows.map(dating)).toEqual(["quoted 2019-3-12"]);
  });

  it("keeps two events of one day apart", async () => {
    const archive = await archiveOf(
      article("Le port a inauguré le 12 mars 2019 un quai de 750 mètres."),
      article("Une grue est tombée le 12 mars 2019 sur le quai des pêcheurs de Sa Dec."),
    );
    expect((await chronology(archive, "quai")).rows).toHaveLength(2);
  });

  it.each([
    ["jumelage", "Les deux villes sont jumelées."],
    ["JUMELAGES", "Les deux villes sont jumelées."],
    ["jumlage", "Le jumelage des deux villes est ancien."],
    ["Hanoi", "Le maire de Hà Nội est arrivé."],
    ["Hà Nội", "Le maire de Hanoï est arrivé."],
    ["Saigon", "Le maire de HCMV est arrivé."],
    ["HCMV", "Le maire de Hô Chi Minh-Ville est arrivé."],
    ["Ha Nam", "Le maire de Ha Nam est arrivé."],
    ["ha nam", "Le maire de Ha Nam est arrivé."],
    ["Hanoi Séoul", "Le maire de Hanoi a vu celui de Séoul."],
    ["seoul hanoi", "Le maire de Hanoi a vu celui de Séoul."],
    ["« jumelage »", "Les deux villes sont jumelées."],
  ])("of %j has « %s »", async (subject, sentence) => {
    const others = "Le maire de Ha Tinh a vu celui de Vung Nam. Le président Hô Chi Minh est né ici.";
    const { rows } = await chronology(await archiveOf(article(`${sentence} ${others}`)), subject);
    expect(rows.map(words)).toEqual([sentence]);
  });

  it.each([
    ["Hô Chi Minh", "Le maire de Hô Chi Minh-Ville est arrivé."],
    ["Laos", "Le maire de Lao Cai est arrivé."],
    ["port", "La porte du palais est ouverte."],
    ["parti", "Le maire a participé à la fête."],
  ])("of %j has nothing of « %s »", async (subject, sentence) => {
    expect((await chronology(await archiveOf(article(sentence)), subject)).rows).toEqual([]);
  });

  it("takes from the title what the sentence does not say again", async () => {
    const archive = await archiveOf(
      article("La ville enverra une délégation à Séoul.", "Hanoi prépare une visite"),
    );
    expect((await chronology(archive, "Hanoi Séoul")).rows.map(words)).toEqual([
      "La ville enverra une délégation à Séoul.",
    ]);
  });

  it("says which word it took for a slip, and which is nowhere", async () => {
    const archive = await archiveOf(article("Le jumelage des deux villes est ancien."));
    expect((await chronology(archive, "jumlage")).corrected).toEqual([
      { typed: "jumlage", read: "jumelage" },
    ]);
    const nowhere = await chronology(archive, "jumelage zeppelin");
    expect(nowhere).toMatchObject({ rows: [], missing: ["zeppelin"] });
    const apart = await archiveOf(article("Le jumelage est ancien. Le zeppelin est neuf."));
    expect(await chronology(apart, "jumelage zeppelin")).toMatchObject({ rows: [], missing: [] });
  });
});

import { describe, expect, it } from "vitest";
import { conflictOf, inShort, type Told } from "./articles.ts";

/** A question, the sentence that answers it first, the other sentence, and what comes of it. */
type Row = readonly [question: string, first: Told, second: Told, expected: string];

/** Articles on one subject: their title and lead are the same, so that only the sentence decides. */
const on =
  (title: string, lead: string, year = "2016-07") =>
  (day: string | null, text: string, more: Partial<Told> = {}): Told => ({
    title,
    lead,
    text,
    ...(day === null ? {} : { date: day.length > 2 ? day : `${year}-${day}` }),
    ...more,
  });

const flood = on(
  "Inondations à Quang Ninh",
  "De fortes pluies ont provoqué des inondations dans la province de Quang Ninh.",
);
const fair = on("La foire du livre de Hue", "La foire du livre de Hue a fermé ses portes.", "2018-04");
const bridge = on("Le pont de Binh Loi", "Le pont de Binh Loi a été ouvert à la circulation.", "2019-09");
const school = on("L’Université d’Indochine", "L’Université d’Indochine célèbre son histoire.", "2016-05");
const feast = on(
  "Le Festival de la lanterne de Hoi Lam",
  "Hoi Lam prépare son Festival de la lanterne.",
  "2020-01",
);
const games = on("Jeux de Kuala Lumpur", "Le Vietnam brille aux Jeux de Kuala Lumpur.", "2017-08");

const DEAD = "Combien de morts ont fait les inondations à Quang Ninh ?";
const HOUSES = "Combien de maisons ont été inondées à Quang Ninh ?";
const VISITORS = "Combien de visiteurs la foire du livre de Hue a-t-elle attirés ?";
const LENGTH = "Combien mesure le pont de Binh Loi ?";
const COST = "Combien a coûté le pont de Binh Loi ?";
const FOUNDED = "En quelle année l’Université d’Indochine a-t-elle été fondée ?";
const FEAST = "Quand aura lieu le Festival de la lanterne de Hoi Lam ?";
const GOLD = "Combien de médailles d’or le Vietnam a-t-il remportées aux Jeux de Kuala Lumpur ?";

const TWELVE = flood("03", "Les inondations ont fait 12 morts à Quang Ninh.");
const VISITED = fair("14", "La foire du livre de Hue a attiré 25 226 visiteurs.");

const EVOLVING: readonly Row[] = [
  [
    DEAD,
    TWELVE,
    flood("05", "Le bilan des inondations à Quang Ninh est passé à 17 morts."),
    "12 morts < 17 morts",
  ],
  [
    DEAD,
    TWELVE,
    flood("05", "Les inondations à Quang Ninh ont coûté la vie à 17 personnes."),
    "12 morts < 17 personnes",
  ],
  [
    DEAD,
    TWELVE,
    flood("05", "Au moins 17 personnes sont mortes dans les inondations à Quang Ninh."),
    "12 morts < Au moins 17 personnes",
  ],
  [
    DEAD,
    TWELVE,
    flood("05", "Selon le Comité de pilotage, les inondations ont tué 17 personnes, dont 3 enfants."),
    "12 morts < 17 personnes",
  ],
  [
    DEAD,
    TWELVE,
    flood(
      "05",
      "Le bilan s’est alourdi à dix-sept morts et six disparus, a annoncé la province le 5 juillet.",
    ),
    "12 morts < dix-sept morts",
  ],
  [
    DEAD,
    flood("05", "Le bilan des inondations à Quang Ninh est passé à 17 morts."),
    TWELVE,
    "12 morts < 17 morts",
  ],
  [
    "Combien de disparus à Quang Ninh ?",
    flood("03", "Les inondations à Quang Ninh ont fait 12 morts et 6 disparus."),
    flood("05", "Le bilan des inondations à Quang Ninh est de 17 morts et 4 disparus."),
    "6 disparus < 4 disparus",
  ],
  [
    "Combien de blessés à Quang Ninh ?",
    flood("03", "Les inondations à Quang Ninh ont fait 12 morts et 6 blessés."),
    flood("05", "Les inondations à Quang Ninh ont fait 12 morts et blessé 9 personnes."),
    "6 blessés < 9 personnes",
  ],
  [
    HOUSES,
    flood("03", "À Quang Ninh, 3 000 maisons ont été inondées."),
    flood("05", "À Quang Ninh, 5 200 maisons ont été inondées."),
    "3 000 maisons < 5 200 maisons",
  ],
  [
    GOLD,
    games("22", "Le Vietnam a remporté 12 médailles d’or aux Jeux de Kuala Lumpur."),
    games("25", "Le Vietnam a remporté 25 médailles d’or aux Jeux de Kuala Lumpur et se classe troisième."),
    "12 médailles < 25 médailles",
  ],
  [
    VISITORS,
    fair("12", "La foire du livre de Hue a déjà attiré 9 000 visiteurs."),
    fair("14", "À ce jour, la foire du livre de Hue a attiré 25 226 visiteurs."),
    "9 000 visiteurs < 25 226 visiteurs",
  ],
];

const CORRECTIONS: readonly Row[] = [
  [
    DEAD,
    TWELVE,
    flood("05", "Les inondations à Quang Ninh ont fait 11 morts, et non 12 comme annoncé précédemment."),
    "12 morts < 11 morts",
  ],
  [
    DEAD,
    TWELVE,
    flood("05", "Le bilan des inondations à Quang Ninh a été révisé à 15 morts."),
    "12 morts < 15 morts",
  ],
  [
    DEAD,
    TWELVE,
    flood(
      "05",
      "Rectifiant leur bilan, les autorités ont indiqué que les inondations avaient fait 10 morts.",
    ),
    "none",
  ],
  [
    DEAD,
    TWELVE,
    flood("05", "Les inondations à Quang Ninh ont fait 10 morts, a rectifié la province."),
    "12 morts < 10 morts",
  ],
  [
    DEAD,
    TWELVE,
    flood("05", "Le bilan, revu à la baisse, est de 10 morts dans les inondations à Quang Ninh."),
    "12 morts < 10 morts",
  ],
  [
    DEAD,
    flood(null, "Les inondations ont fait 12 morts à Quang Ninh."),
    flood(null, "Les inondations à Quang Ninh ont fait 10 morts, a corrigé la province."),
    "12 morts < 10 morts",
  ],
  [
    VISITORS,
    fair("14", "La foire du livre de Hue a attiré 25 226 visiteurs."),
    fair(
      "16",
      "La foire du livre de Hue a attiré 22 400 visiteurs, contrairement à ce qui avait été annoncé.",
    ),
    "25 226 visiteurs < 22 400 visiteurs",
  ],
  [
    FEAST,
    feast("05", "Le Festival de la lanterne de Hoi Lam aura lieu le 8 février 2020."),
    feast(
      "30",
      "Le Festival de la lanterne de Hoi Lam, initialement prévu le 8 février, aura lieu le 14 mars 2020.",
    ),
    "8 février 2020 < 14 mars 2020",
  ],
];

const DIVERGENCES: readonly Row[] = [
  [
    VISITORS,
    VISITED,
    fair("14", "La foire du livre de Hue a attiré 18 000 visiteurs, d’après la police."),
    "25 226 visiteurs < 18 000 visiteurs",
  ],
  [
    DEAD,
    TWELVE,
    flood("03", "Les inondations ont fait 14 morts à Quang Ninh, selon la Croix-Rouge."),
    "12 morts < 14 morts",
  ],
  [DEAD, TWELVE, flood("05", "Les inondations ont fait 9 morts à Quang Ninh."), "12 morts < 9 morts"],
  [
    DEAD,
    flood(null, "Les inondations ont fait 12 morts à Quang Ninh."),
    flood("05", "Les inondations ont fait 17 morts à Quang Ninh."),
    "17 morts < 12 morts",
  ],
  [
    LENGTH,
    bridge("03", "Le pont de Binh Loi mesure 476 mètres de long."),
    bridge("2020-11-16", "Le pont de Binh Loi mesure 480 mètres de long."),
    "476 mètres < 480 mètres",
  ],
  [
    COST,
    bridge("03", "Le pont de Binh Loi a coûté 36 millions de dollars."),
    bridge("05", "Le pont de Binh Loi a coûté 48 millions de dollars."),
    "36 millions de dollars < 48 millions de dollars",
  ],
  [
    FOUNDED,
    school("16", "L’Université d’Indochine a été fondée en 1906."),
    school("2018-10-02", "L’Université d’Indochine a été fondée en 1907."),
    "1906 < 1907",
  ],
  [
    FEAST,
    feast("05", "Le Festival de la lanterne de Hoi Lam aura lieu le 8 février 2020."),
    feast("07", "Le Festival de la lanterne de Hoi Lam aura lieu le 9 février 2020."),
    "8 février 2020 < 9 février 2020",
  ],
  [
    DEAD,
    flood("03", "Les inondations ont fait 12 morts à Quang Ninh.", { id: "same", section: "lead" }),
    flood("03", "Les inondations ont fait 14 morts à Quang Ninh.", { id: "same" }),
    "12 morts < 14 morts",
  ],
];

const EQUAL: readonly (readonly [string, Told, Told])[] = [
  [VISITORS, VISITED, fair("14", "La foire du livre de Hue a attiré 25.226 visiteurs.")],
  [
    VISITORS,
    VISITED,
    fair("14", "La foire du livre de Hue a attiré vingt-cinq mille deux cent vingt-six visiteurs."),
  ],
  [VISITORS, VISITED, fair("15", "La foire du livre de Hue a attiré plus de 25 000 visiteurs.")],
  [VISITORS, VISITED, fair("15", "La foire du livre de Hue a attiré près de 26 000 visiteurs.")],
  [VISITORS, VISITED, fair("15", "La foire du livre de Hue a attiré quelque 25 000 visiteurs.")],
  [VISITORS, VISITED, fair("15", "La foire du livre de Hue a attiré 25 000 visiteurs.")],
  [VISITORS, VISITED, fair("15", "La foire du livre de Hue a attiré entre 25 000 et 30 000 visiteurs.")],
  [DEAD, TWELVE, flood("05", "Les inondations à Quang Ninh ont fait douze morts.")],
  [DEAD, TWELVE, flood("05", "Les inondations à Quang Ninh ont fait une dizaine de morts.")],
  [DEAD, TWELVE, flood("05", "Les inondations à Quang Ninh ont fait une douzaine de morts.")],
  [DEAD, TWELVE, flood("05", "Les inondations à Quang Ninh ont fait au moins 12 morts.")],
  [
    FEAST,
    feast("05", "Le Festival de la lanterne de Hoi Lam aura lieu le 8 février 2020."),
    feast("07", "Le Festival de la lanterne de Hoi Lam aura lieu le 8 février."),
  ],
  [
    LENGTH,
    bridge("03", "Le pont de Binh Loi mesure 1,5 km de long."),
    bridge("05", "Le pont de Binh Loi mesure 1 500 mètres de long."),
  ],
  [
    COST,
    bridge("03", "Le pont de Binh Loi a coûté 36 millions de dollars."),
    bridge("05", "Le pont de Binh Loi a coûté environ 35 millions de dollars."),
  ],
];

const OTHER_THINGS: readonly (readonly [trap: string, question: string, first: Told, second: Told])[] = [
  ["another place", DEAD, TWELVE, flood("05", "À Hai Phong, les inondations ont fait 3 morts.")],
  [
    "another province in the same article",
    "Combien de morts ont fait les inondations ?",
    flood("03", "Les inondations ont fait 12 morts."),
    flood("05", "Les inondations ont fait 5 morts à Lao Cai."),
  ],
  [
    "another event of the kind",
    "Combien de morts ont fait les inondations ?",
    flood("03", "Les inondations ont fait 12 morts."),
    {
      title: "Inondations à Lao Cai",
      lead: "De fortes pluies ont provoqué des inondations dans la province de Lao Cai.",
      text: "Les inondations ont fait 5 morts.",
      date: "2016-07-04",
    },
  ],
  [
    "another storm in the same place",
    "Combien de morts le typhon a-t-il faits à Nam Dinh ?",
    {
      title: "Le typhon Mirinae frappe Nam Dinh",
      text: "Le typhon a fait 5 morts à Nam Dinh.",
      date: "2016-07-28",
    },
    {
      title: "Le typhon Nida frappe Nam Dinh",
      text: "Le typhon a fait 8 morts à Nam Dinh.",
      date: "2016-08-04",
    },
  ],
  ["another year", DEAD, TWELVE, flood("2015-07-30", "Les inondations à Quang Ninh ont fait 17 morts.")],
  [
    "last year’s in this year’s article",
    DEAD,
    TWELVE,
    flood("05", "En 2015, les inondations à Quang Ninh ont fait 17 morts."),
  ],
  [
    "the year before",
    DEAD,
    TWELVE,
    flood("05", "L’an dernier, les inondations à Quang Ninh ont fait 17 morts."),
  ],
  [
    "what had been before",
    DEAD,
    TWELVE,
    flood("05", "Une crue avait fait 40 morts à Quang Ninh avant les inondations."),
  ],
  [
    "two days, one by one",
    DEAD,
    flood("03", "Le 2 juillet, les inondations ont fait 5 morts à Quang Ninh."),
    flood("05", "Le 4 juillet, les inondations ont fait 3 morts à Quang Ninh."),
  ],
  [
    "part of a toll",
    DEAD,
    TWELVE,
    flood("05", "À Quang Ninh, 20 personnes ont disparu dans les inondations, dont 3 morts."),
  ],
  [
    "children alone",
    DEAD,
    TWELVE,
    flood("05", "Les inondations à Quang Ninh ont fait de nombreux morts, dont 3 enfants."),
  ],
  [
    "wounded beside dead",
    DEAD,
    TWELVE,
    flood("05", "Les inondations à Quang Ninh ont fait 30 blessés et de nombreux morts."),
  ],
  [
    "dead and wounded together",
    DEAD,
    TWELVE,
    flood("05", "Les inondations à Quang Ninh ont fait 30 morts et blessés."),
  ],
  ["new dead only", DEAD, TWELVE, flood("05", "Les inondations à Quang Ninh ont fait 5 nouveaux morts.")],
  ["others beside", DEAD, TWELVE, flood("05", "Les inondations à Quang Ninh ont fait 5 autres morts.")],
  [
    "a part of the event",
    DEAD,
    TWELVE,
    flood("05", "L’effondrement d’un pont a fait 3 morts pendant les inondations à Quang Ninh."),
  ],
  ["dead animals", DEAD, TWELVE, flood("05", "Les inondations à Quang Ninh ont tué 3 000 volailles.")],
  ["per year", VISITORS, VISITED, fair("15", "La foire du livre de Hue attire 40 000 visiteurs par an.")],
  [
    "each year",
    VISITORS,
    VISITED,
    fair("15", "Chaque année la foire du livre de Hue attire 40 000 visiteurs."),
  ],
  ["a forecast", VISITORS, VISITED, fair("10", "La foire du livre de Hue devrait attirer 40 000 visiteurs.")],
  [
    "what is awaited",
    VISITORS,
    VISITED,
    fair("10", "Quelque 40 000 visiteurs sont attendus à la foire du livre de Hue."),
  ],
  ["what will be", VISITORS, VISITED, fair("10", "La foire du livre de Hue attirera 40 000 visiteurs.")],
  [
    "foreigners only",
    VISITORS,
    VISITED,
    fair("15", "La foire du livre de Hue a attiré 3 000 visiteurs étrangers."),
  ],
  [
    "foreigners among them",
    VISITORS,
    fair("15", "La foire du livre de Hue a attiré 3 000 visiteurs étrangers."),
    fair("14", "La foire du livre de Hue a attiré 25 226 visiteurs, dont 3 000 étrangers."),
  ],
  [
    "the first day",
    VISITORS,
    VISITED,
    fair("12", "La foire du livre de Hue a attiré 6 000 visiteurs le premier jour."),
  ],
  [
    "the figure of last year beside",
    VISITORS,
    VISITED,
    fair("15", "La foire du livre de Hue a progressé, contre 20 000 visiteurs en 2017."),
  ],
  [
    "another edition",
    VISITORS,
    VISITED,
    fair("15", "La 3e édition de la foire du livre de Hue a attiré 12 000 visiteurs."),
  ],
  ["a rise", VISITORS, VISITED, fair("15", "La foire du livre de Hue a vu une hausse de 4 000 visiteurs.")],
  [
    "another fair",
    "Combien de visiteurs la foire a-t-elle attirés à Hue ?",
    fair("14", "La foire du livre a attiré 25 226 visiteurs à Hue."),
    {
      title: "La foire du bois de Hue",
      lead: "La foire du bois de Hue a fermé ses portes.",
      text: "La foire du bois a attiré 9 000 visiteurs à Hue.",
      date: "2018-04-20",
    },
  ],
  [
    "one pavilion",
    VISITORS,
    VISITED,
    fair("14", "Le pavillon japonais de la foire du livre de Hue a attiré 4 000 visiteurs."),
  ],
  [
    "silver beside gold",
    GOLD,
    games("22", "Le Vietnam a remporté 12 médailles d’or aux Jeux de Kuala Lumpur."),
    games("25", "Le Vietnam a remporté 20 médailles d’argent aux Jeux de Kuala Lumpur."),
  ],
  [
    "all medals beside gold",
    GOLD,
    games("22", "Le Vietnam a remporté 12 médailles d’or aux Jeux de Kuala Lumpur."),
    games("25", "Le Vietnam a remporté 60 médailles aux Jeux de Kuala Lumpur."),
  ],
  [
    "another team",
    GOLD,
    games("22", "Le Vietnam a remporté 12 médailles d’or aux Jeux de Kuala Lumpur."),
    games("25", "La Thaïlande a remporté 30 médailles d’or aux Jeux de Kuala Lumpur devant le Vietnam."),
  ],
  [
    "another currency",
    COST,
    bridge("03", "Le pont de Binh Loi a coûté 36 millions de dollars."),
    bridge("05", "Le pont de Binh Loi a coûté 800 milliards de dongs."),
  ],
  [
    "a part of the works",
    COST,
    bridge("03", "Le pont de Binh Loi a coûté 36 millions de dollars."),
    bridge("05", "L’éclairage du pont de Binh Loi a coûté 2 millions de dollars."),
  ],
  [
    "another dimension",
    "Quelle est la longueur du pont de Binh Loi ?",
    bridge("03", "Le pont de Binh Loi fait 476 mètres de long."),
    bridge("05", "Le pont de Binh Loi fait 12 mètres de large."),
  ],
  [
    "another bridge",
    LENGTH,
    bridge("03", "Le pont de Binh Loi mesure 476 mètres de long."),
    bridge("05", "Le pont de Thu Thiem mesure 1 200 mètres de long."),
  ],
  [
    "exports of two years",
    "Combien de tonnes de riz le Vietnam a-t-il exportées ?",
    {
      title: "Riz : exportations en hausse",
      text: "Le Vietnam a exporté 2,3 millions de tonnes de riz en 2014.",
      date: "2015-01-05",
    },
    {
      title: "Riz : exportations en hausse",
      text: "Le Vietnam a exporté 2,8 millions de tonnes de riz en 2015.",
      date: "2016-01-05",
    },
  ],
  [
    "a quarter and a year",
    "Combien de tonnes de riz le Vietnam a-t-il exportées ?",
    {
      title: "Riz : exportations en hausse",
      text: "Le Vietnam a exporté 2,3 millions de tonnes de riz en 2014.",
      date: "2015-01-05",
    },
    {
      title: "Riz : exportations en hausse",
      text: "Le Vietnam a exporté 600 000 tonnes de riz au premier trimestre.",
      date: "2015-02-05",
    },
  ],
  [
    "another crop",
    "Combien de tonnes de riz le Vietnam a-t-il exportées ?",
    {
      title: "Agriculture : exportations du Vietnam",
      text: "Le Vietnam a exporté 2,3 millions de tonnes de riz.",
      date: "2015-01-05",
    },
    {
      title: "Agriculture : exportations du Vietnam",
      text: "Le Vietnam a exporté 900 000 tonnes de café.",
      date: "2015-01-05",
    },
  ],
  [
    "flooded and destroyed",
    "Combien de maisons ont été détruites à Quang Ninh ?",
    flood("03", "À Quang Ninh, 120 maisons ont été détruites."),
    flood("05", "À Quang Ninh, 3 000 maisons ont été inondées."),
  ],
  [
    "a faculty of the university",
    FOUNDED,
    school("16", "L’Université d’Indochine a été fondée en 1906."),
    school("18", "La faculté de médecine de l’Université d’Indochine a été fondée en 1913."),
  ],
  [
    "its former students",
    FOUNDED,
    school("16", "L’Université d’Indochine a été fondée en 1906."),
    school(
      "18",
      "L’association des anciens élèves de l’Université d’Indochine, fondée en 1932, compte 300 membres.",
    ),
  ],
  [
    "its inauguration",
    FOUNDED,
    school("16", "L’Université d’Indochine a été fondée en 1906."),
    school("18", "L’Université d’Indochine a été inaugurée en 1907."),
  ],
  [
    "the feast of another year",
    FEAST,
    feast("05", "Le Festival de la lanterne de Hoi Lam aura lieu le 8 février 2020."),
    feast("2021-01-05", "Le Festival de la lanterne de Hoi Lam aura lieu le 26 février 2021."),
  ],
  [
    "its closing",
    FEAST,
    feast("05", "Le Festival de la lanterne de Hoi Lam aura lieu le 8 février 2020."),
    feast("07", "La clôture du Festival de la lanterne de Hoi Lam aura lieu le 12 février 2020."),
  ],
  [
    "two sentences of one article",
    DEAD,
    flood("03", "Les inondations ont fait 12 morts à Quang Ninh.", { id: "same" }),
    flood("03", "Les inondations ont fait 5 morts à Quang Ninh.", { id: "same" }),
  ],
  [
    "other percentages",
    "De combien de pour cent les exportations de Hue ont-elles augmenté ?",
    fair("14", "Les exportations de Hue ont augmenté de 12 %."),
    fair("14", "Les importations de Hue ont augmenté de 18 %."),
  ],
  [
    "a price of another day",
    "Quel est le prix de l’or à Hue ?",
    fair("14", "Le prix de l’or à Hue est de 36 millions de dongs."),
    fair("20", "Le prix de l’or à Hue est de 39 millions de dongs."),
  ],
];

describe("values of one thing", () => {
  it.each(EVOLVING.map((row) => [...row] as const))(
    "that grow from article to article evolve: %s %#",
    (...row) => {
      expect(inShort(conflictOf(row[0], row[1], row[2]))).toBe(`evolving: ${row[3]}`);
    },
  );

  it.each(CORRECTIONS)("of which a later text corrects the earlier are a correction: %s %#", (...row) => {
    expect(inShort(conflictOf(row[0], row[1], row[2]))).toBe(
      row[3] === "none" ? "none" : `correction: ${row[3]}`,
    );
  });

  it.each(DIVERGENCES)("that merely differ diverge: %s %#", (...row) => {
    expect(inShort(conflictOf(row[0], row[1], row[2]))).toBe(`divergence: ${row[3]}`);
  });

  it.each(EQUAL)("that may be the same agree: %s %#", (question, first, second) => {
    expect(conflictOf(question, first, second)).toBeNull();
    expect(inShort(conflictOf(question, second, first))).toBe("none");
  });
});

describe("values of different things", () => {
  it.each(OTHER_THINGS)("are no conflict: %s", (_trap, question, first, second) => {
    expect(inShort(conflictOf(question, first, second))).toBe("none");
  });
});

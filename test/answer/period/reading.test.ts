import { describe, expect, it } from "vitest";
import { readSought } from "../../../src/answer/period/reading.ts";
import type { Sought } from "../../../src/answer/period/sought.ts";

/** A Sunday. */
const TODAY = "2026-11-22";

/** A reading in one line: `2016-01-01..2016-12-31`, `-7-10`, `latest`, `before le sommet`; empty for none. */
function read(question: string, today = TODAY): string {
  return inShort(readSought(question, today));
}

function inShort(sought: Sought | null): string {
  switch (sought?.kind) {
    case "extents":
      return sought.extents.map(({ from, until }) => `${from ?? ""}..${until ?? ""}`).join(" ");
    case "seasons":
      return sought.seasons
        .map(({ date, until }) => [date, ...(until ? [until] : [])])
        .map((ends) => ends.map(({ month, day }) => `-${month}${day ? `-${day}` : ""}`).join(".."))
        .join(" ");
    case "order":
      return sought.order;
    case "event":
      return `${sought.side} ${sought.words}`;
    case undefined:
      return "";
  }
}

const YEAR_2016 = "2016-01-01..2016-12-31";

describe("a period by the calendar", () => {
  it.each([
    ["Combien de touristes en 2016 ?", YEAR_2016],
    ["Quels accords ont été signés en l'an 2016 ?", YEAR_2016],
    ["Que s'est-il passé pendant l'année 2016 ?", YEAR_2016],
    ["Qui a visité Hanoi au cours de l'année 2016 ?", YEAR_2016],
    ["Qui a visité Hanoi en juillet 2016 ?", "2016-07-01..2016-07-31"],
    ["Qui a visité Hanoi au mois de février 2016 ?", "2016-02-01..2016-02-29"],
    ["Qui Nguyen Duc Chung a-t-il rencontré le 10 juillet 2016 ?", "2016-07-10..2016-07-10"],
    ["Que s'est-il passé le 10/07/2016 ?", "2016-07-10..2016-07-10"],
    ["Combien de projets entre 2015 et 2017 ?", "2015-01-01..2017-12-31"],
    ["Combien de projets de 2015 à 2017 ?", "2015-01-01..2017-12-31"],
    ["Combien de projets entre mai et juin 2016 ?", "2016-05-01..2016-06-30"],
    ["Combien de projets avant 2015 ?", "..2014-12-31"],
    ["Combien de projets avant le 10 juillet 2016 ?", "..2016-07-09"],
    ["Combien de projets jusqu'en 2015 ?", "..2015-12-31"],
    ["Combien de projets après 2015 ?", "2016-01-01.."],
    ["Combien de projets depuis 2015 ?", "2015-01-01.."],
    ["Combien de projets depuis mai 2015 ?", "2015-05-01.."],
    ["Combien de projets à partir de 2015 ?", "2015-01-01.."],
    ["Combien de projets dans les années 1990 ?", "1990-01-01..1999-12-31"],
    ["Combien de projets au premier semestre 2016 ?", "2016-01-01..2016-06-30"],
    ["Combien de projets en 2015 et en 2017 ?", "2015-01-01..2015-12-31 2017-01-01..2017-12-31"],
    ["En 2016, qui était maire de Séoul ?", YEAR_2016],
    ["Quand le maire a-t-il visité Hanoi en 2016 ?", YEAR_2016],
    ["Les touristes de 2016", YEAR_2016],
    ["How many tourists came in 2016?", YEAR_2016],
    ["What happened in July 2016?", "2016-07-01..2016-07-31"],
    ["What happened on July 10, 2016?", "2016-07-10..2016-07-10"],
    ["How many projects between 2015 and 2017?", "2015-01-01..2017-12-31"],
    ["How many projects from 2015 to 2017?", "2015-01-01..2017-12-31"],
    ["How many projects before 2015?", "..2014-12-31"],
    ["How many projects after 2015?", "2016-01-01.."],
    ["How many projects since 2015?", "2015-01-01.."],
    ["Hà Nội đón bao nhiêu khách năm 2016?", YEAR_2016],
    ["Hà Nội đón bao nhiêu khách vào năm 2016?", YEAR_2016],
    ["Hà Nội đón bao nhiêu khách trong tháng 7 năm 2016?", "2016-07-01..2016-07-31"],
    ["Chuyện gì xảy ra ngày 10 tháng 7 năm 2016?", "2016-07-10..2016-07-10"],
    ["Có bao nhiêu dự án trước năm 2015?", "..2014-12-31"],
    ["Có bao nhiêu dự án sau năm 2015?", "2016-01-01.."],
    ["Có bao nhiêu dự án từ năm 2015?", "2015-01-01.."],
    ["Có bao nhiêu dự án từ năm 2015 đến năm 2017?", "2015-01-01..2017-12-31"],
  ])("is read in « %s »", (question, period) => expect(read(question)).toBe(period));
});

describe("a day or month without its year", () => {
  it.each([
    ["Que s'est-il passé le 10 juillet ?", "-7-10"],
    ["Qui a visité Hanoi en juillet ?", "-7"],
    ["Que se passe-t-il du 3 au 5 mai ?", "-5-3..-5-5"],
    ["Quel était le bilan du 9 janvier ?", "-1-9"],
    ["What happened on July 10?", "-7-10"],
    ["What happened in July?", "-7"],
    ["Chuyện gì xảy ra ngày 10 tháng 7?", "-7-10"],
  ])("is read in « %s »", (question, period) => expect(read(question)).toBe(period));

  it("is loose where it only goes with a noun", () => {
    expect(readSought("Quel était le bilan du 9 janvier ?", TODAY)).toMatchObject({ isLoose: true });
    expect(readSought("Que s'est-il passé le 9 janvier ?", TODAY)).toMatchObject({ isLoose: false });
  });
});

describe("a period told from today", () => {
  it.each([
    ["Combien de touristes l'an dernier ?", "2025-01-01..2025-12-31"],
    ["combien de passager a recu laeroport lan dernier", "2025-01-01..2025-12-31"],
    ["Combien de touristes l'année dernière ?", "2025-01-01..2025-12-31"],
    ["Combien de touristes l'année passée ?", "2025-01-01..2025-12-31"],
    ["Combien de touristes cette année ?", "2026-01-01..2026-12-31"],
    ["Combien de touristes le mois dernier ?", "2026-10-01..2026-10-31"],
    ["Combien de touristes ce mois-ci ?", "2026-11-01..2026-11-30"],
    ["Qui a visité Hanoi la semaine dernière ?", "2026-11-09..2026-11-15"],
    ["Qui a visité Hanoi cette semaine ?", "2026-11-16..2026-11-22"],
    ["Qu'a dit le maire hier ?", "2026-11-21..2026-11-21"],
    ["Qu'a dit le maire avant-hier ?", "2026-11-20..2026-11-20"],
    ["Que s'est-il passé ces derniers jours ?", "2026-11-12..2026-11-22"],
    ["Que s'est-il passé ces dernières semaines ?", "2026-10-08..2026-11-22"],
    ["Que s'est-il passé il y a trois jours ?", "2026-11-19..2026-11-19"],
    ["Que s'est-il passé il y a 2 ans ?", "2024-01-01..2024-12-31"],
    ["Y a-t-il eu des morts en octobre dernier ?", "2026-10-01..2026-10-31"],
    ["Y a-t-il eu des morts en décembre dernier ?", "2025-12-01..2025-12-31"],
    ["Que s'est-il passé le 3 octobre dernier ?", "2026-10-03..2026-10-03"],
    ["How many tourists came last year?", "2025-01-01..2025-12-31"],
    ["Which team won last year's race?", "2025-01-01..2025-12-31"],
    ["How many tourists came this year?", "2026-01-01..2026-12-31"],
    ["What happened last week?", "2026-11-09..2026-11-15"],
    ["What happened last October?", "2026-10-01..2026-10-31"],
    ["What happened two weeks ago?", "2026-11-02..2026-11-08"],
    ["Năm ngoái Hà Nội đón bao nhiêu khách?", "2025-01-01..2025-12-31"],
    ["Tuần trước ai thăm Hà Nội?", "2026-11-09..2026-11-15"],
    ["Hôm qua thị trưởng nói gì?", "2026-11-21..2026-11-21"],
    ["Cách đây 3 năm có gì?", "2023-01-01..2023-12-31"],
  ])("is read in « %s »", (question, period) => expect(read(question)).toBe(period));

  it("moves with the day, and nothing else does", () => {
    expect(read("Combien de touristes l'an dernier ?", "2017-03-01")).toBe("2016-01-01..2016-12-31");
    expect(read("Combien de touristes en 2016 ?", "2017-03-01")).toBe(YEAR_2016);
    expect(readSought("Combien l'an dernier ?", TODAY)).toMatchObject({
      isRelative: true,
      words: "l'an dernier",
    });
  });
});

describe("an order", () => {
  it.each([
    ["Quel est l'article le plus récent sur Séoul ?", "latest"],
    ["Quelles sont les dernières nouvelles de Da Nang ?", "latest"],
    ["Quel est le dernier article sur Hanoi ?", "latest"],
    ["What is the latest on Da Nang?", "latest"],
    ["Tin mới nhất về Đà Nẵng là gì?", "latest"],
    ["Quel est le premier article sur Hanoi ?", "earliest"],
    ["Quel est l'article le plus ancien sur Hanoi ?", "earliest"],
  ])("is read in « %s »", (question, order) => expect(read(question)).toBe(order));
});

describe("a side of an event", () => {
  it.each([
    ["Que disait Hanoi avant le sommet ?", "before le sommet"],
    ["Que s'est-il passé après le séisme de Nghe An ?", "after le séisme de Nghe An"],
    ["Combien d'aide depuis le typhon Noul ?", "after le typhon Noul"],
    ["What was said before the summit?", "before the summit"],
  ])("is read in « %s »", (question, side) => expect(read(question)).toBe(side));
});

describe("no period", () => {
  it.each([
    "En quelle année Hanoi et Séoul se sont-ils jumelés ?",
    "Quel est l'objectif 2030 de la ville ?",
    "Que prévoit la Vision 2050 ?",
    "Qui a participé au Sommet mondial des villes 2016 ?",
    "Quel est le thème de l'Année ASEAN 2026 ?",
    "Que veut faire Hanoi d'ici 2030 ?",
    "Combien de logements à l'horizon 2030 ?",
    "Combien de touristes en 2035 ?",
    "Où aura lieu le prochain sommet ?",
    "Que fera Hanoi l'année prochaine ?",
    "Depuis quelle année Da Nang et Sakai sont-elles jumelées ?",
    "Depuis combien de temps sont-elles amies ?",
    "Qui a gagné la Coupe du monde de football 2018 ?",
    "Qui est le Premier ministre ?",
    "En quelle année le premier pont Rach Mieu a-t-il été mis en service ?",
    "Qui était aux commandes du tout dernier voyage du bac ?",
    "Combien coûtent 2016 habitants ?",
    "Comment ont évolué les échanges ces dernières années ?",
    "Combien d'habitants compte aujourd'hui Hanoi ?",
    "Cette année-là, qui a gagné ?",
    "Combien y a-t-il de projets ?",
    "Où doit se tenir la prochaine édition après Makassar ?",
    "Combien de temps ont-ils marché avant d'atteindre les victimes ?",
    "Quelle heure est-il à Mars ?",
    "Who won the race?",
    "Ai là chủ tịch Hà Nội?",
    "",
  ])("is read in « %s »", (question) => expect(read(question)).toBe(""));
});

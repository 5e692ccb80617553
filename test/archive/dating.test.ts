import { describe, expect, it } from "vitest";
import type { ArticleDate } from "../../src/archive/document.ts";
import { articleOf } from "./articles.ts";

/** A date as `2016-07-10 stated`; `?` for a part that is not known. */
function shown(date: ArticleDate | null): string | null {
  if (!date) return null;
  const parts = [date.year, date.month, date.day].map((part) => part ?? "?");
  return `${parts.join("-")} ${date.certainty}`;
}

const dateOf = (...paragraphs: string[]) => articleOf(["Un titre", ...paragraphs].join("\n\n")).date;

const LEAD = "Le maire a ouvert un pont.";

describe("the date of an article", () => {
  it.each<[name: string, date: string | null, ...paragraphs: string[]]>([
    ["is the dateline's", "2018-10-1 stated", LEAD, "Hanoi, 1er octobre 2018 (VNA) – Le pont est long."],
    [
      "is the dateline's, whatever is planned",
      "2018-10-1 stated",
      LEAD,
      "Hanoi, 1er octobre 2018 (VNA) – La part doit atteindre 17 % en 2030 et un quart en 2050.",
    ],
    [
      "is a full date of the opening",
      "2019-9-12 stated",
      LEAD,
      "Hanoi (VNA) – Le maire a signé le 12 septembre 2019 un accord.",
    ],
    [
      "is of the year around the end of which its results are told, by the weekday",
      "2024-1-9 inferred",
      LEAD,
      "Hué (VNA) – Mardi 9 janvier, le marché a fêté son anniversaire.",
      "Le gérant a annoncé un chiffre d’affaires de 62 milliards de dôngs pour 2023, en hausse de 11 %.",
    ],
    [
      "is of no year of results that are only aimed at",
      "?-1-9 partial",
      LEAD,
      "Hué (VNA) – Mardi 9 janvier, le marché a fêté son anniversaire.",
      "Le gérant vise un chiffre d’affaires de 62 milliards de dôngs pour 2023.",
    ],
    [
      "is of the year whose first months it reports, soon after they are over",
      "2023-11-10 inferred",
      LEAD,
      "Hué (VNA) – Le 10 novembre, le marché a fêté son anniversaire.",
      "La province a exporté 3.000 tonnes de noix durant les dix premiers mois de 2023.",
    ],
    [
      "is of the year after the one whose last months it reports in January",
      "2024-1-10 inferred",
      LEAD,
      "Hué (VNA) – Le 10 janvier, le marché a fêté son anniversaire.",
      "La province a exporté 3.000 tonnes de noix au cours des onze premiers mois de 2023.",
    ],
    [
      "is of no year whose first months were over long before",
      "?-11-10 partial",
      LEAD,
      "Hué (VNA) – Le 10 novembre, le marché a fêté son anniversaire.",
      "La province a exporté 3.000 tonnes de noix durant les cinq premiers mois de 2023.",
    ],
    [
      "is of no year whose first months are only aimed at",
      "?-4-10 partial",
      LEAD,
      "Hué (VNA) – Le 10 avril, le marché a fêté son anniversaire.",
      "La province exportera 3.000 tonnes de noix au premier trimestre de 2023.",
    ],
    [
      "is of the year after one whose same period is compared with",
      "2025-3-6 inferred",
      LEAD,
      "Hué (VNA) – Le 6 mars, le marché a fêté son anniversaire.",
      "Il a reçu 96.000 visiteurs, soit 30 % de plus qu’à la même période de 2024.",
      "Il veut en recevoir un million en 2025, contre 760.000 en 2024.",
    ],
    [
      "is of no year after the last one before the pandemic, with which much is compared",
      "?-3-6 partial",
      LEAD,
      "Hué (VNA) – Le 6 mars, le marché a fêté son anniversaire.",
      "Il a reçu 96.000 visiteurs, soit 30 % de moins qu’à la même période de 2019.",
    ],
    [
      "is of the year of a day soon to come",
      "2021-9-23 inferred",
      LEAD,
      "Hué (VNA) – Le 23 septembre, le ministre a reçu l’ambassadeur.",
      "L’anniversaire des relations sera fêté le 25 novembre 2021.",
    ],
    [
      "is of no year of a day that is far off",
      "?-2-23 partial",
      LEAD,
      "Hué (VNA) – Le 23 février, le ministre a reçu l’ambassadeur.",
      "L’anniversaire des relations sera fêté le 25 novembre 2021.",
    ],
    [
      "is of no year that a weekday gainsays",
      "?-9-23 partial",
      LEAD,
      "Hué (VNA) – Lundi 23 septembre, le ministre a reçu l’ambassadeur.",
      "L’anniversaire des relations sera fêté le 25 novembre 2021.",
    ],
    [
      "is of no year that is aimed at by an infinitive, though the weekday would fit",
      "2024-11-12 inferred",
      LEAD,
      "Hué (VNA) – Mardi 12 novembre, le ministre a reçu l’ambassadeur.",
      "Le commerce a atteint 214 millions de dollars au cours des dix premiers mois de 2024.",
      "Les deux pays sont convenus de viser un milliard de dollars en 2030.",
    ],
    [
      "is of the year of the season whose event it dates",
      "2018-7-9 stated",
      LEAD,
      "Hué (VNA) – Les rencontres musicales de l’été 2018 ont commencé le 9 juillet.",
    ],
    [
      "is of no season that it does not lie in",
      "?-10-9 partial",
      LEAD,
      "Hué (VNA) – Les colloques de l’été 2018 ont commencé le 9 octobre.",
    ],
    [
      "is of no season of another thing",
      "?-7-9 partial",
      LEAD,
      "Hué (VNA) – Après la canicule de l’été 2018, le parc a rouvert le 9 juillet.",
    ],
    [
      "is a full date, though a plan for 2030 is told",
      "2019-6-6 stated",
      LEAD,
      "Le forum s’est ouvert le 6 juin 2019 à Vinh.",
      "La ville a fixé l’objectif de 20 % pour 2030.",
    ],
    [
      "is a full date, though works are to end later",
      "2023-10-15 stated",
      LEAD,
      "Le ministre a donné le 15 octobre 2023 le coup d’envoi.",
      "L’ouvrage, attendu en 2028, raccourcira la route ; un tronçon doit ouvrir au deuxième trimestre de 2025.",
    ],
    [
      "is a full date, though the article looks back",
      "2019-9-12 stated",
      LEAD,
      "Le maire a signé le 12 septembre 2019 un accord.",
      "Le lycée, muet depuis 1968, avait brûlé en 2015.",
    ],
    ["is not that of a foundation", null, LEAD, "Fondée le 3 mai 1930, la ville se porte bien."],
    [
      "is not that of relations which are celebrated",
      "?-5-9 partial",
      LEAD,
      "Après l’établissement de leurs relations le 22 décembre 1992, les deux pays ont signé le 9 mai un accord.",
    ],
    [
      "is not a day in brackets",
      "?-7-10 partial",
      "À l’occasion de la Journée des femmes (24 juin), le ministre a reçu le 10 juillet des diplomates.",
    ],
    [
      "is not that of a past that the article goes beyond",
      null,
      LEAD,
      "L’affaire a éclaté le 3 mai 2015 à Vinh.",
      "Le tribunal a rendu un premier arrêt en 2018.",
    ],
    [
      "has the year of the event in the same sentence",
      "2016-7-10 stated",
      "En marge du Sommet mondial des villes 2016, le maire a rencontré le 10 juillet son homologue.",
    ],
    [
      "has the year of the event that opened on it",
      "2022-12-9 stated",
      LEAD,
      "Il a parlé à la Conférence sur les transports 2022, tenue le 9 décembre à My Tho.",
    ],
    [
      "has the year of an event a day before the dateline",
      "2017-11-9 inferred",
      LEAD,
      "Vinh, 9 novembre (VNA) – Lors du Congrès de chirurgie 2017, l’hôpital a signé le 8 novembre un accord.",
    ],
    [
      "has the year of a championship that was won on it",
      "2015-5-10 stated",
      "L’équipe a remporté le Championnat d’Asie du Sud-Est 2015 en battant la Thaïlande le 10 mai.",
    ],
    [
      "has not the year in which somebody was champion",
      "?-5-10 partial",
      "Le maire a reçu le 10 mai la championne des Jeux 2015.",
    ],
    [
      "has not the year of a strategy",
      "?-7-10 partial",
      "Le ministre a présenté le 10 juillet la Stratégie Horizon 2030 à la presse.",
    ],
    [
      "has not the year of an event that is prepared",
      "?-7-10 partial",
      "Le pays s’est qualifié le 10 juillet pour la Coupe du monde 2026.",
    ],
    [
      "has not the year of an event that is announced",
      "?-12-10 partial",
      "Le Festival de la soie 2019 se tiendra au printemps, a annoncé le 10 décembre la mairie.",
    ],
    [
      "has not the year that a report is about",
      "?-4-14 partial",
      "Selon le rapport sur la gouvernance 2020, publié le 14 avril, la province progresse.",
    ],
    [
      "has not the year of an event whose weekday it contradicts",
      "?-7-10 partial",
      "Lors du Festival de la mer 2017, le maire a reçu mercredi 10 juillet la presse.",
    ],
    [
      "has the year that the text gives to the dateline’s day",
      "2023-7-3 stated",
      LEAD,
      "Prague, 3 juillet (VNA) – Ils se sont retrouvés le 3 juillet 2023.",
      "Le chantier est espéré pour 2027.",
    ],
    [
      "has the year of the day before",
      "2018-10-12 inferred",
      LEAD,
      "Erevan, 12 octobre (VNA) – Le Sommet s’est ouvert le 11 octobre 2018 en Arménie.",
    ],
    [
      "has the year after that of a day before New Year’s Day",
      "2019-1-2 inferred",
      LEAD,
      "Vinh, 2 janvier (VNA) – Le pont a rouvert le 30 décembre 2018 aux voitures.",
    ],
    [
      "has the year in which a weekday fits a plan",
      "2023-5-18 inferred",
      "Ils se sont réunis jeudi 18 mai.",
      "L’exposition se tiendra à Shanghai en novembre 2023.",
    ],
    [
      "has the year before a plan where the weekday fits",
      "2022-11-8 inferred",
      "La ville a lancé mardi 8 novembre un fonds.",
      "Il aidera trois cents fermes d’ici la fin de 2023.",
    ],
    [
      "has the year before what could be done where the weekday fits",
      "2024-4-8 inferred",
      "Le maire a reçu lundi 8 avril une délégation.",
      "Une promotion pourrait être accueillie à la rentrée de septembre 2025.",
    ],
    [
      "has the year of a forecast where the weekday fits",
      "2019-9-25 inferred",
      "La banque a présenté mercredi 25 septembre sa prévision de croissance du pays pour 2019.",
    ],
    [
      "has not the year of what is only to come, though the weekday fits",
      "?-5-18 partial",
      "Ils se sont réunis jeudi 18 mai.",
      "Le pont ouvrira en 2028.",
    ],
    [
      "has the year after a dated past where the weekday fits",
      "2019-3-20 inferred",
      "Le tribunal a jugé mercredi 20 mars quatre hommes.",
      "La douane a découvert la caisse en mai 2018.",
    ],
    [
      "has the one year between past and plan where the weekday fits",
      "2023-3-17 inferred",
      "Le pont a été lancé vendredi 17 mars.",
      "La course est interrompue depuis 2019.",
      "L’ouverture est prévue pour le premier trimestre de 2025.",
    ],
    [
      "has the year of a season where the weekday fits",
      "2013-12-9 inferred",
      "La cueillette a commencé lundi 9 décembre.",
      "La province attend pour la campagne 2013-2014 une bonne récolte.",
    ],
    [
      "has the weekday that the lead gives to the dateline’s day",
      "2023-5-26 inferred",
      "La fête a eu lieu vendredi 26 mai.",
      "Vinh, 26 mai (VNA) – La fête est belle.",
      "En 2023, la superficie s’élève à trois hectares, pour une récolte attendue de deux tonnes.",
    ],
    [
      "has the year after that of figures where the weekday fits",
      "2025-1-16 inferred",
      "Le port a reçu jeudi 16 janvier un navire.",
      "Le trafic a dépassé trois millions de tonnes en 2024.",
    ],
    [
      "has the year before a season to come where the weekday fits",
      "2018-5-18 inferred",
      "La semaine s’est ouverte vendredi 18 mai.",
      "Les lauréats seront désignés avant le printemps 2019.",
    ],
    [
      "has the one year between past and plan, whatever was planned before",
      "2024-8-8 inferred",
      "La rame a quitté la gare jeudi 8 août.",
      "Une autre ligne roule depuis 2021.",
      "L’ouverture, d’abord annoncée pour 2016, est espérée pour la fin de 2027.",
    ],
    [
      "has the year that is glued to the name of an event",
      "2022-11-17 stated",
      "L’accord a été conclu le 17 novembre lors du Colloque de santé2022.",
    ],
    [
      "has the year of a quarter whose figures are told, though not as past",
      "2025-4-12 inferred",
      "L’île sera sans voitures, a dit samedi 12 avril le maire.",
      "Pour le premier trimestre 2025, la fréquentation est en hausse.",
    ],
    [
      "has the year of a harvest where the weekday fits",
      "2022-6-8 inferred",
      "Les premières caisses sont parties mercredi 8 juin.",
      "La récolte 2022 y est évaluée à deux mille tonnes.",
    ],
    [
      "has the year since whose beginning something is counted, where the weekday fits",
      "2024-8-31 inferred",
      "La ville a vacciné samedi 31 août ses écoliers.",
      "On compte 432 malades depuis le début de 2024.",
    ],
    [
      "has the year before that in which an annual meeting is to be held, where the weekday fits",
      "2017-12-7 inferred",
      "Les deux associations ont signé jeudi 7 décembre un accord.",
      "La rencontre de 2018 se tiendra dans le Nord.",
    ],
    [
      "has the year of an event told of anywhere, where the weekday fits",
      "2017-11-4 inferred",
      "Le typhon a touché terre samedi 4 novembre.",
      "La ville, où se tient le Sommet de l’APEC 2017, a été épargnée.",
    ],
    [
      "has the year after that of a ranking where the weekday fits",
      "2016-5-16 inferred",
      "L’université a fêté lundi 16 mai son anniversaire.",
      "Au classement mondial de 2015, elle pointait au premier rang du pays.",
    ],
    [
      "has the year told last as past, where the weekday fits an older one too",
      "2021-5-22 inferred",
      "Le parc a relâché samedi 22 mai quinze crocodiles.",
      "Le dernier rhinocéros y est mort en 2010.",
      "On y a compté 286 animaux en mars 2021.",
    ],
    [
      "has the year before a season from which something begins, where the weekday fits",
      "2016-10-21 inferred",
      "Le marché a fêté vendredi 21 octobre ses dix ans.",
      "Il offrira d’autres places à compter du printemps 2017.",
    ],
    [
      "has not the year since whose season something lasts, though the weekday fits",
      "?-9-30 partial",
      "L’école a fêté lundi 30 septembre ses élèves.",
      "Depuis la rentrée 2012, chacun apprend un chant.",
    ],
    [
      "has not the year by which something had happened, though the weekday fits",
      "?-8-23 partial",
      "Le maire a reçu dimanche 23 août une ancienne guérillera.",
      "Elle avait parcouru en 1969 la piste.",
    ],
    [
      "has not the year of a meeting that had been held, though the weekday fits",
      "?-3-20 partial",
      "Les écoles ont fêté jeudi 20 mars la langue française.",
      "Le pays, qui avait accueilli le Sommet de 1997, entend y prendre part.",
    ],
    [
      "has not the year of a decade, though the weekday fits",
      "?-11-22 partial",
      "Les musiciens se sont retrouvés dimanche 22 novembre.",
      "Dans les années 1980, la fête a disparu.",
    ],
    [
      "has not a year before others that are told, though the weekday fits",
      "?-8-23 partial",
      "Le maire a reçu dimanche 23 août une délégation.",
      "Le pont a été bâti en 1969.",
      "Il s’agit du programme de coopération 2016-2020.",
    ],
    [
      "is of the school year that it tells of: of its first year in autumn",
      "2018-11-17 inferred",
      "L’année scolaire 2018-2019 est celle du lycée, qui a fêté le 17 novembre ses soixante ans.",
    ],
    [
      "is of the school year that it tells of: of its second year in spring",
      "2019-5-17 inferred",
      "L’année scolaire 2018-2019 est celle du lycée, qui a fêté le 17 mai ses soixante ans.",
    ],
    [
      "has the year of a race that was run on it",
      "2022-6-5 stated",
      "La Course de chevaux de Ba Lang 2022, disputée le 5 juin, a réuni dix cavaliers.",
    ],
    [
      "has the year of an event that people have met for",
      "2025-9-8 stated",
      "Réunis le 8 septembre à Hanoi pour le Forum des chemins de fer 2025, ils ont arrêté un tracé.",
    ],
    [
      "has the year of an event whose name ends like a word of grammar",
      "2024-4-26 stated",
      "Les visiteurs ont assisté le 26 avril à l’ouverture de la Fête de l’ail de Ly Son 2024.",
    ],
    [
      "has not the year that only names a thing, though the weekday fits",
      "?-6-22 partial",
      "La banque a fêté samedi 22 juin ses agences.",
      "La crise immobilière de 2013 l’avait touchée.",
    ],
    [
      "has not the year of an old thing, though the weekday fits",
      "?-2-22 partial",
      "Le musée a rouvert lundi 22 février.",
      "On y voit un microscope de 1892.",
    ],
    [
      "has no year where the weekday fits two that are mentioned",
      "?-5-18 partial",
      "Ils se sont réunis jeudi 18 mai.",
      "La ligue des champions 2017 et la coupe de 2023 sont dans les vitrines.",
    ],
    [
      "has no year where the weekday fits none",
      "?-5-18 partial",
      "Ils se sont réunis jeudi 18 mai.",
      "Le musée avait ouvert en 2015.",
    ],
    [
      "has no year that only looks back",
      "?-4-12 partial",
      "Le maire a reçu le 12 avril une délégation.",
      "Les visites réciproques de 2015 et la crue de 1999 ont compté.",
    ],
    [
      "has no year that is only planned",
      "?-4-12 partial",
      "Le maire a reçu le 12 avril une délégation.",
      "La ville vise 2030, avec une vision pour 2045.",
    ],
    [
      "has no year of a distant plan, though the weekday fits",
      "?-5-18 partial",
      "Ils se sont réunis jeudi 18 mai.",
      "La ville sera verte d’ici 2028.",
    ],
    [
      "has no day where there is a range",
      "?-4-? partial",
      "L’ambassadeur a visité la ville du 10 au 14 avril.",
    ],
    [
      "has the year of an event over several days, and no day",
      "2018-7-? partial",
      "Les maires ont participé du 24 au 26 juillet au Forum des maires 2018.",
    ],
    [
      "has no day where a range says its year",
      "2018-4-? partial",
      "L’ambassadeur a visité la ville du 10 au 14 avril 2018.",
    ],
    [
      "has the year alone where a dated range of days crosses months",
      "2018-?-? partial",
      "L’ambassadeur a visité la ville du 28 février au 3 mars 2018.",
    ],
    [
      "is not known where a range of days crosses months",
      null,
      "L’ambassadeur a visité la ville du 28 février au 3 mars.",
    ],
    [
      "is not known where a range of days crosses years",
      null,
      "L’ambassadeur a visité la ville du 28 décembre au 3 janvier 2019.",
    ],
    [
      "says that the year of a range is inferred",
      "2018-7-? inferred",
      "Ils ont participé du 24 au 26 juillet à un forum.",
      "Le centre a ouvert le 23 juillet 2018 ses portes.",
    ],
    ["is not a day that is announced", null, "Le festival ouvrira ses portes le 3 juin sur la plage."],
    [
      "is the day of the announcement",
      "?-5-12 partial",
      "Le festival ouvrira ses portes le 3 juin, a annoncé le 12 mai la mairie.",
    ],
    [
      "is not a deadline",
      null,
      LEAD,
      "La campagne doit s’achever avant le 15 janvier, et les dossiers sont reçus jusqu’au 30 juin.",
    ],
    [
      "is not a day far down the article",
      null,
      LEAD,
      "Un.",
      "Deux.",
      "Trois.",
      "Le consul a remis le 19 mai des livres.",
    ],
    ["is not a day that does not exist", null, "Le maire a reçu le 31 février une délégation."],
    ["is not known where none is told", null, LEAD],
  ])("%s: %s", (_name, date, ...paragraphs) => {
    expect(shown(dateOf(...paragraphs))).toBe(date);
  });

  it("shows its evidence: the sentence with the year first, then that with the day", () => {
    const text =
      "Un titre\n\nIls se sont réunis jeudi 18 mai.\n\nLe maire a parlé. La foire se tiendra en novembre 2023.";
    const evidence = articleOf(text).date?.evidence.map(({ start, end }) => text.slice(start, end));
    expect(evidence).toEqual(["La foire se tiendra en novembre 2023.", "Ils se sont réunis jeudi 18 mai."]);
  });

  it("is no other where accents are composed of two characters", () => {
    const paragraph = "Vinh, 12 février 2019 (VNA) – Le maire a reçu août la presse.";
    expect(shown(dateOf(LEAD, paragraph.normalize("NFD")))).toBe("2019-2-12 stated");
  });
});

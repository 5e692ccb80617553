import type { Row } from "../questions/row.ts";

/** Questions after a time, each with a sentence that gives it. */
export const TIMES: readonly Row[] = [
  [
    "Quand le musée de la Soie ouvrira-t-il ?",
    "Le musée de la Soie, en travaux depuis 2017, ouvrira ses portes le 2 septembre 2019.",
    "2 septembre 2019",
  ],
  [
    "En quelle année la ligne de tramway a-t-elle été mise en service ?",
    "Mise en service en 2012, la ligne de tramway sera prolongée en 2020.",
    "2012",
  ],
  [
    "Quand la ligne de tramway sera-t-elle prolongée ?",
    "Mise en service en 2012, la ligne de tramway sera prolongée en 2020.",
    "2020",
  ],
  [
    "Quelles sont les dates du salon du bois ?",
    "Le salon du bois, prévu du 4 au 8 juin 2020, attend 300 exposants.",
    "du 4 au 8 juin 2020",
  ],
  [
    "À quelle date le pont Bach Ho sera-t-il achevé ?",
    "Le pont Bach Ho sera achevé d’ici le 30 avril 2021.",
    "d’ici le 30 avril 2021",
  ],
  [
    "À quelle heure le train part-il de Lao Cai ?",
    "Le train part de Lao Cai à 21 h 40 et arrive à Hanoi à 5 h 30.",
    "21 h 40",
  ],
  [
    "Quel jour se tient le marché de Bac Ha ?",
    "Le marché de Bac Ha se tient chaque dimanche.",
    "chaque dimanche",
  ],
  ["Quels jours le musée est-il fermé ?", "Le musée est fermé le lundi et le jeudi.", "le lundi et le jeudi"],
  [
    "Quand la loi sur la pêche est-elle entrée en vigueur ?",
    "Adoptée en novembre 2017, la loi sur la pêche est entrée en vigueur le 1er janvier 2019.",
    "1er janvier 2019",
  ],
  [
    "Quand la loi sur la pêche a-t-elle été adoptée ?",
    "Adoptée en novembre 2017, la loi sur la pêche est entrée en vigueur le 1er janvier 2019.",
    "novembre 2017",
  ],
  [
    "Jusqu’à quand l’exposition est-elle ouverte ?",
    "L’exposition est ouverte jusqu’au 15 mars 2020.",
    "jusqu’au 15 mars 2020",
  ],
  [
    "Depuis quand le pont est-il fermé aux camions ?",
    "Le pont est fermé aux camions depuis le 3 février 2018.",
    "3 février 2018",
  ],
  [
    "À partir de quand les sacs plastiques seront-ils interdits ?",
    "À compter du 1er juillet 2020, les sacs plastiques seront interdits dans les supermarchés.",
    "1er juillet 2020",
  ],
  [
    "En quelle année le navire a-t-il été lancé ?",
    "Lancé en 2009 et rénové en 2016, le navire transporte 400 passagers.",
    "2009",
  ],
  [
    "En quelle année le navire a-t-il été rénové ?",
    "Lancé en 2009 et rénové en 2016, le navire transporte 400 passagers.",
    "2016",
  ],
  [
    "Quelle est la date limite d’inscription ?",
    "Les inscriptions sont reçues jusqu’au 20 mai 2019.",
    "jusqu’au 20 mai 2019",
  ],
  [
    "Quand le vaccin sera-t-il disponible ?",
    "Le vaccin devrait être disponible au premier trimestre de 2022.",
    "premier trimestre de 2022",
  ],
  ["En quel mois récolte-t-on le miel de menthe ?", "Le miel de menthe se récolte en décembre.", "décembre"],
  [
    "Quand le roi du Bhoutan est-il arrivé à Hanoi ?",
    "Arrivé mardi 18 août 2015 à Hanoi, le roi du Bhoutan en repart jeudi.",
    "mardi 18 août 2015",
  ],
  [
    "Quand commence la récolte des longanes ?",
    "La récolte des longanes commence à la mi-juillet.",
    "mi-juillet",
  ],
  [
    "Quand le premier vol atterrira-t-il à Vân Dôn ?",
    "Le premier vol atterrira le 30 décembre 2018 à Vân Dôn.",
    "30 décembre 2018",
  ],
  ["En quelle année le peintre est-il mort ?", "Né en 1906, le peintre est mort en 1980.", "1980"],
  ["En quelle année le peintre est-il né ?", "Né en 1906, le peintre est mort en 1980.", "1906"],
  [
    "Quand la première pierre a-t-elle été posée ?",
    "La première pierre a été posée le 3 février 2017, pour une livraison en 2020.",
    "3 février 2017",
  ],
  ["À quelle heure ouvre le marché ?", "Le marché ouvre à 4 heures et ferme à 10 heures.", "4 heures"],
  ["À quelle heure ferme le marché ?", "Le marché ouvre à 4 heures et ferme à 10 heures.", "10 heures"],
  ["Quand a été découvert le tombeau ?", "Le tombeau a été découvert en mai 2014 par un paysan.", "mai 2014"],
  [
    "En quelle année l’association a-t-elle été dissoute ?",
    "Fondée en 1998, l’association a été dissoute en 2011.",
    "2011",
  ],
  [
    "Quand prendra fin l’interdiction de pêche ?",
    "L’interdiction de pêche prendra fin le 16 août 2020.",
    "fin le 16 août 2020",
  ],
  [
    "Pendant quelle période l’exposition est-elle visible ?",
    "L’exposition est visible du 2 au 30 mai 2019.",
    "du 2 au 30 mai 2019",
  ],
  [
    "Quand le bac a-t-il repris ses traversées ?",
    "Interrompues en avril, les traversées du bac ont repris le 4 mai 2020.",
    "4 mai 2020",
  ],
  ["En quelle année la digue a-t-elle cédé ?", "La digue, élevée en 1971, a cédé en 1999.", "1999"],
  ["Quand ouvriront les inscriptions ?", "Les inscriptions ouvriront le 15 août 2020.", "15 août 2020"],
];

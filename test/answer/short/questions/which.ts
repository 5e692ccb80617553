import type { Row } from "./row.ts";

/** Questions after one thing of several, each with a sentence of news and the short answer that it gives; null where it gives none. */
export const WHICH: readonly Row[] = [
  [
    "Quelle ville accueillera la conférence de 2018 ?",
    "La conférence de 2018 sera accueillie par la ville de Hue.",
    "Hue",
  ],
  [
    "Quelle ville accueillera la conférence de 2018 ?",
    "La conférence de 2016 a été accueillie par la ville de Hue.",
    null,
  ],
  [
    "Quel pays est le premier investisseur au Vietnam ?",
    "La République de Corée est le premier investisseur au Vietnam, devant le Japon.",
    "République de Corée",
  ],
  [
    "Quel pays est le deuxième investisseur au Vietnam ?",
    "La République de Corée est le premier investisseur au Vietnam.",
    null,
  ],
  [
    "Quelle entreprise construit le métro de Hanoi ?",
    "Le métro de Hanoi est construit par l’entreprise française Alstom.",
    "Alstom",
  ],
  [
    "Avec quel pays le Vietnam a-t-il signé un accord sur le riz ?",
    "Le Vietnam a signé avec les Philippines un accord sur le riz.",
    "Philippines",
  ],
  [
    "Avec quel pays le Vietnam a-t-il signé un accord sur le riz ?",
    "Le Vietnam a signé avec le Laos un accord sur l’électricité.",
    null,
  ],
  [
    "Quelle entreprise exploitera le téléphérique de Sa Pa ?",
    "Le téléphérique de Sa Pa sera exploité par la société Sun Group.",
    "Sun Group",
  ],
  ["Avec quelle ville Haiphong s’est-elle jumelée ?", "Haiphong s’est jumelée avec Brest en 2005.", "Brest"],
  ["Quel pays a remporté la médaille d’or ?", "Le Laos a remporté la médaille de bronze.", null],
  ["Quel pays accueillera le prochain sommet ?", "Le Laos accueillera le prochain sommet.", "Laos"],
  ["Quel pays a accueilli le sommet de 2012 ?", "Le Laos accueillera le sommet de 2016.", null],
];

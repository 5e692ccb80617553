import type { Row } from "../questions/row.ts";

/** Questions after a time, each with a sentence that dates something else. */
export const TIMES_TRAPS: readonly Row[] = [
  [
    "En quelle année la ligne de tramway a-t-elle été mise en service ?",
    "La ligne de tramway doit être prolongée en 2020.",
    null,
  ],
  [
    "Quand le musée de la Soie a-t-il ouvert ?",
    "Le musée de la Soie a fermé ses portes le 2 septembre 2019.",
    null,
  ],
  ["Quand l’accord a-t-il été signé ?", "L’accord vise 10 milliards de dollars d’échanges en 2030.", null],
  [
    "En quelle année le théâtre a-t-il été détruit ?",
    "Le théâtre, bâti en 1911, accueille 600 spectateurs.",
    null,
  ],
  ["Quand le roi du Bhoutan est-il né ?", "Le roi du Bhoutan est monté sur le trône en 2006.", null],
  ["Quand le pont Bach Ho a-t-il été inauguré ?", "Le pont Bach Ho figure dans le plan de 2015.", null],
  [
    "En quelle année la ville de Hue a-t-elle été inscrite ?",
    "Le classement de la ville voisine de Hôi An date de 1999.",
    null,
  ],
  [
    "En quelle année la coopérative Sông Xanh est-elle née ?",
    "La coopérative Sông Xanh, née il y a sept ans, regroupe 42 familles.",
    null,
  ],
  ["En quelle année le peintre est-il mort ?", "Le peintre a exposé à Paris en 1937.", null],
  ["Quand l’ouvrage sera-t-il livré ?", "L’ouvrage a été commencé en 2015.", null],
  ["Quand le traité a-t-il été signé ?", "Le traité de 1884 est exposé au musée.", null],
  ["À quelle heure ferme le marché ?", "Le marché ouvre à 4 heures.", null],
  ["En quelle année l’association a-t-elle été dissoute ?", "L’association a été fondée en 1998.", null],
  ["Quand a été découvert le tombeau ?", "Le tombeau date de 1740.", null],
  ["En quelle année le stade a-t-il été agrandi ?", "Le stade, inauguré en 1985, sera démoli.", null],
  [
    "Quand le bac a-t-il repris ses traversées ?",
    "Le bac a interrompu ses traversées le 4 avril 2020.",
    null,
  ],
  ["En quelle année la digue a-t-elle cédé ?", "La digue a été élevée en 1971.", null],
  ["Quand ouvriront les inscriptions ?", "Les inscriptions se sont closes le 15 mai 2020.", null],
];

import type { Row } from "./row.ts";

/** Where a thing is shown, told by who shows it; how many work somewhere, told by who employs them; what has begun with works, or in production. */
export const HOSTS_AND_WORKS: readonly Row[] = [
  [
    "Où se tient la rétrospective de Dinh Lam ?",
    "Le Musée des beaux-arts de Hué présente, du 18 octobre au 3 novembre, une rétrospective du laqueur Dinh Lam.",
    "Musée des beaux-arts de Hué",
  ],
  [
    "Où peut-on voir l'exposition de Dinh Lam ?",
    "La galerie Song Hau accueille jusqu’au 3 novembre une exposition de Dinh Lam.",
    "galerie Song Hau",
  ],
  [
    "Où est l'exposition sur les laques ?",
    "Le Musée de Hué propose une exposition sur les laques.",
    "Musée de Hué",
  ],
  [
    "Où se tient la rétrospective de Dinh Lam ?",
    "Le Musée des beaux-arts de Hué présente trois manuscrits anciens, a dit le peintre Dinh Lam.",
    null,
  ],
  [
    "Où peut-on voir les laques de Dinh Lam ?",
    "Les laques de Dinh Lam ont été présentées à Paris, à La Havane et à Osaka.",
    null,
  ],
  [
    "Combien d'emplois va créer l'usine de Binh Son ?",
    "À plein régime, l’usine de Binh Son emploiera 1.350 personnes, dont 200 ingénieurs.",
    "1.350 personnes",
  ],
  [
    "Combien d'employés compte l'usine de Binh Son ?",
    "L’usine de Binh Son emploie quelque 350 personnes.",
    "quelque 350 personnes",
  ],
  [
    "Combien d'employés compte l'usine de Binh Son ?",
    "L’usine de Binh Son reçoit 2.000 personnes par jour.",
    null,
  ],
  [
    "Quand les quais de Binh Son ont-ils été inaugurés ?",
    "Les travaux des quais de Binh Son, commencés en mai 2018, ont duré 15 mois.",
    null,
  ],
  [
    "Quand ont commencé les travaux des quais de Binh Son ?",
    "Les travaux des quais de Binh Son, commencés en mai 2018, ont duré 15 mois.",
    "mai 2018",
  ],
  [
    "Depuis quelle année l'association Terre claire est-elle à Binh Son ?",
    "L’association Terre claire a signé mardi 22 octobre 2019 avec la province de Binh Son un accord.",
    null,
  ],
];

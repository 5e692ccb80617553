import { fold } from "../../language/folding.ts";
import type { Span } from "../../language/span.ts";
import { clauseAround } from "../short/clause-bounds.ts";

/**
 * What sets a value apart from another of the same thing: that it is expected and not counted, a part, a rise, a rate, a capacity,
 * a mean, told of a time before. Two values are compared only where all of these are the same; none is told by « ».
 */
export function circumstancesOf(text: string, value: Span): string {
  const clause = clauseAround(text, value);
  const before = fold(text.slice(Math.max(0, value.start - LEAD), value.start));
  const after = fold(text.slice(value.end, value.end + LEAD));
  const around = ` ${fold(text.slice(clause.start, clause.end))} `;
  const said = fold(text.slice(value.start, value.end));
  return [
    ...BEFORE.filter(([, pattern]) => pattern.test(before)),
    ...AFTER.filter(([, pattern]) => pattern.test(after)),
    ...WITHIN.filter(([, pattern]) => pattern.test(said)),
    ...AROUND.filter(([, pattern]) => pattern.test(around)),
    ...(isSecond(text, value) ? SECOND : []),
  ]
    .map(([name]) => name)
    .toSorted()
    .join(" ");
}

/** Whether a value is only given to compare another with: last year's beside this year's, the figure that is being corrected. */
export function isForComparison(text: string, { start, end }: Span): boolean {
  const before = fold(text.slice(Math.max(0, start - LEAD), start));
  return COMPARED.test(before) || COMPARED_AFTER.test(fold(text.slice(end, end + LEAD)));
}

/** How far around a value its particles are looked for, in UTF-16 units. */
const LEAD = 40;

type Rule = readonly [name: string, pattern: RegExp];

const BEFORE: readonly Rule[] = [
  [
    "part",
    /(?:dont|parmi (?:les|eux|elles|lesquel\w*)|y compris|notamment|incluant|outre|en plus de|soit)[ ,]+(?:\p{L}+ ){0,2}$/u,
  ],
  ["part", /(?:^|[ ,])sur (?:les |un total de |un ensemble de |plus de )?$/],
  [
    "change",
    /(?:hausse|augment\w+|baisse|recul|progress\w+|diminu\w+|croissance|reduction|reduit\w*|bond\w*|chut\w+|ajout\w*|supplement\w*)(?: \p{L}+){0,2} (?:de |d'|par )$/u,
  ],
  ["other", /(?:encore|aussi|egalement|les) $/],
  ["capacity", /(?:jusqu'a|maximum de|capacite (?:\p{L}+ )?(?:de |d'))$/u],
];
const AFTER: readonly Rule[] = [
  ["rate", /^ ?(?:\/|par )(?! (?:le|la|les|l')| (?:rapport|ailleurs|exemple))/],
  ["change", /^ (?:de plus|de moins|en plus|supplementaires?|additionnel\w*|en moins)/],
  ["other", /^ (?:autres|restants?|restantes?)(?!\p{L})/u],
  ["rate", /^ (?:annuel|mensuel|quotidien|journalier|hebdomadaire)/],
];
const WITHIN: readonly Rule[] = [
  ["change", /(?:^| )(?:autres?|nouveaux|nouvelles|nouveau|nouvelle)(?: |$)/],
  ["capacity", /jusqu'a/],
];
const AROUND: readonly Rule[] = [
  [
    "expected",
    / (?:devrai(?:en)?t|doit|doivent|pourrai(?:en)?t|prevoi\w*|prevue?s?|prevoya\w+|attendue?s?|attend|attendent|attendait|esper\w+|espoir|objectif|vise|visent|visant|cible|ambition\w*|table sur|projet\w*tion|prevision\w*|planifi\w+|programme\w+ de|d'ici|horizon|envisag\w+|escompt\w+|compte (?:accueillir|recevoir|attirer)|souhait\w+) /,
  ],
  [
    "expected",
    / (?!opera |camera |extra |infra |ultra |cholera |agora )\p{L}{2,}(?:era|ira|dra|ura|vra|rra|eront|iront|dront|uront|vront|rront|sera|aura|fera) /u,
  ],
  [
    "rate",
    / (?:chaque (?:annee|mois|jour|semaine|heure)|par (?:an|jour|mois|semaine|heure|annee|habitant|personne|tete|seconde|minute)|annuel\w*|mensuel\w*|quotidien\w*|tous les (?:ans|jours|mois)) /,
  ],
  ["mean", / (?:en moyenne|moyenne?s?) /],
  ["capacity", / (?:capacite|peut|peuvent|pouvant|maximum|maximal\w*) /],
  ["background", / (?:avait|avaient) (?:deja |ete )?\p{L}{2,}(?:e|es|ee|ees|i|is|ie|u|us|ue|it|ert) /u],
  [
    "since",
    / (?:depuis (?:19|20)\d\d|depuis (?:sa|leur|la) (?:creation|fondation|naissance)|au fil des|en \p{L}+ ans) /u,
  ],
  ["if", / (?:aurai(?:en)?t (?:pu|du)|s'il|si (?:le|la|les|l'|on|cela)) /],
];

const SECOND: readonly Rule[] = [["second", /^/]];

/** « 12 000 visiteurs le premier jour » tells of a stretch of the whole. */
function isSecond(text: string, { start, end }: Span): boolean {
  const around = fold(text.slice(Math.max(0, start - 60), end + 60));
  return /(?:premiere?|deuxieme|seconde?|troisieme|dernier|derniere|seule?) (?:jour|journee|heures?|semaine|week|tour|phase|vague|etape|annee|nuit|soir\w*|moitie)/.test(
    around,
  );
}

const COMPARED =
  /(?:contre|face a|au lieu d[e']|par rapport a(?:ux)?|compar\w+ (?:a|aux|avec)|plutot que|et non(?: pas)?|non pas|non plus|et pas|initialement|auparavant|precedemment|annonce\w* (?:a|de|plus tot)|passe\w* d[e']|(?:monte|grimpe|chute|tombe|recule)\w* d[e'])(?: seulement)?(?: les?)?(?: d[e']| de)?[ ,]*$/u;
const COMPARED_AFTER =
  /^ (?:annonce|communique|avance|donne|publie|rapporte|evoque|mentionne|recense|signale|enregistre)e?s? (?:precedemment|auparavant|initialement|plus tot|la veille|d'abord|hier|jusqu'alors|dans un premier temps)/;

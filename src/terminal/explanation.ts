import type { Answer, Quote } from "../answer/answer.ts";
import type { Feature } from "../search/features.ts";
import { printable } from "./printable.ts";
import { SHOWN_QUOTES } from "./rendering.ts";
import { columnsOf } from "./wrapping.ts";

/**
 * Why the quotes that are shown rank where they do, in French: for each its reasons with their shares of its score, the
 * largest first and what counts for nothing left out, below the confidence of the whole.
 */
export function explainAnswer(answer: Answer): string[] {
  const quotes = answer.kind === "none" ? [] : answer.quotes.slice(0, SHOWN_QUOTES);
  return [`Confiance : ${figure(answer.confidence)}`, ...quotes.flatMap(explainQuote)];
}

function explainQuote({ file, start, end, reasons }: Quote, at: number): string[] {
  const counting = Object.entries(reasons).filter(([, value]) => value !== 0);
  const ranked = counting.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rows = ranked.map(([reason, value]) => [labelOf(reason), figure(value)] as const);
  const wide = Math.max(0, ...rows.map(([label]) => columnsOf(label)));
  const long = Math.max(0, ...rows.map(([, value]) => value.length));
  return [
    "",
    `Citation ${at + 1} (${printable(file)}, ${start}–${end})`,
    ...rows.map(
      ([label, value]) => `  ${label}${" ".repeat(wide - columnsOf(label))}  ${value.padStart(long)}`,
    ),
  ];
}

function labelOf(reason: string): string {
  return reason === "period"
    ? "temps demandé"
    : (new Map(Object.entries(LABELS)).get(reason) ?? printable(reason));
}

function figure(value: number): string {
  return value.toFixed(3).replace(".", ",").replace("-", "−");
}

/** The features of the ranking in French; a reason that is none of them keeps its own name. */
const LABELS: Readonly<Record<Feature, string>> = {
  sentenceSimilarity: "sens de la phrase",
  passageSimilarity: "sens du passage",
  articleSimilarity: "sens de l’article",
  passageMatch: "mots du passage",
  articleMatch: "mots de l’article",
  sentenceCoverage: "mots de la question dans la phrase",
  articleCoverage: "mots de la question dans l’article",
  sentenceNames: "noms de la question, au sens de la phrase",
  contextNames: "noms de la question, au sens du contexte",
  articleNames: "noms de la question, au sens de l’article",
  sentenceWords: "autres mots, au sens de la phrase",
  contextWords: "autres mots, au sens du contexte",
  articleWords: "autres mots, au sens de l’article",
  leastWord: "le mot le plus loin du contexte",
  leastWords: "les deux mots les plus loin du contexte",
  title: "est un titre",
  caption: "est une légende",
  lead: "est un chapeau",
  opening: "ouvre l’article",
  brief: "est d’une brève",
  length: "longueur",
  countedUnit: "compte ce qui est demandé",
  date: "donne une date",
  year: "donne une année",
  clock: "donne une heure",
  number: "donne un nombre",
  money: "donne un montant",
  share: "donne une part",
  duration: "donne une durée",
  person: "nomme une personne",
  place: "nomme un lieu",
  cause: "dit une cause",
};

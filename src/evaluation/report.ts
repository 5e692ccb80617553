import type { Graded } from "./grading.ts";
import {
  areaUnderRoc,
  articleRecall,
  calibrationError,
  hitRate,
  meanReciprocalRank,
  refusalF1,
  riskCoverageArea,
} from "./measures.ts";

/** The columns of the table, with what each means. */
export const COLUMNS: readonly (readonly [heading: string, meaning: string])[] = [
  ["article 1", "le bon article en premier (%)"],
  ["article 5", "le bon article parmi les cinq premiers (%)"],
  ["citation 1", "la bonne phrase en premier (%)"],
  ["citation 3", "la bonne phrase parmi les trois premières (%)"],
  ["MRR", "moyenne de 1/rang de la première bonne citation"],
  ["refus F1", "refus des questions sans réponse"],
  ["refus ASC", "aire sous la courbe ROC de la confiance, question avec ou sans réponse (%)"],
  ["ECE", "écart entre la confiance et la part de premières citations justes"],
  ["risque", "aire sous la courbe risque–couverture : part moyenne de premières citations fausses (%)"],
  ["courte", "réponses courtes justes / fausses / absentes, là où une est connue"],
];

/** One row of the table: the figures of one method on one set, in the order of {@link COLUMNS}. */
export function figuresOf(graded: readonly Graded[], calibrated: boolean): string[] {
  const outcomes = graded.map(({ outcome }) => outcome);
  const roc = areaUnderRoc(
    outcomes.map(({ confidence, answerable }) => ({ score: confidence, positive: answerable })),
  );
  const unanswerable = outcomes.some(({ answerable }) => !answerable);
  return [
    percent(articleRecall(outcomes, 1)),
    percent(articleRecall(outcomes, 5)),
    percent(hitRate(outcomes, 1)),
    percent(hitRate(outcomes, 3)),
    meanReciprocalRank(outcomes).toFixed(3),
    unanswerable ? refusalF1(outcomes).toFixed(2) : "–",
    unanswerable ? percent(roc) : "–",
    calibrated ? calibrationError(outcomes).toFixed(3) : "–",
    percent(riskCoverageArea(outcomes)),
    shortAnswers(graded),
  ];
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}

function shortAnswers(graded: readonly Graded[]): string {
  const known = graded.filter(({ question }) => question.answerable && question.answer !== null);
  if (known.length === 0) return "–";
  const right = known.filter(({ shortIsRight }) => shortIsRight === true).length;
  const wrong = known.filter(({ shortIsRight }) => shortIsRight === false).length;
  return `${right} / ${wrong} / ${known.length - right - wrong}`;
}

/** Rows under their headings, in columns of equal width, as lines of text. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return [line(headings), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

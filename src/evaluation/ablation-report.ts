import type { Ablated } from "./ablation.ts";
import { NOTHING } from "./model.ts";
import {
  areaUnderRoc,
  articleRecall,
  calibrationError,
  hitRate,
  refusalF1,
  riskCoverageArea,
  type Outcome,
} from "./measures.ts";
import { tableOf } from "./report.ts";

/** What is measured without each part; a share of 1 is written as 100. */
const FIGURES: readonly (readonly [heading: string, figure: (outcomes: readonly Outcome[]) => number])[] = [
  ["article 1", (outcomes) => 100 * articleRecall(outcomes, 1)],
  ["citation 1", (outcomes) => 100 * hitRate(outcomes, 1)],
  ["citation 3", (outcomes) => 100 * hitRate(outcomes, 3)],
  ["refus F1", (outcomes) => 100 * refusalF1(outcomes)],
  ["refus ASC", (outcomes) => 100 * areaUnderRoc(outcomes.map(scored))],
  ["ECE", (outcomes) => 100 * calibrationError(outcomes)],
  ["risque", (outcomes) => 100 * riskCoverageArea(outcomes)],
];

/** A table, as lines of text: of each group of questions the figures with every part, then by how much they differ without each. */
export function ablationTable(rows: readonly Ablated[]): string {
  const complete = new Map(
    rows.filter(({ part }) => part === NOTHING).map((row) => [row.group, figuresOf(row)]),
  );
  return tableOf(
    ["questions", "sans", ...FIGURES.map(([heading]) => heading)],
    rows.map((row) => {
      const whole = row.part === NOTHING ? undefined : complete.get(row.group);
      const cells = figuresOf(row).map((value, at) =>
        whole ? signed(value - (whole[at] ?? 0)) : value.toFixed(1),
      );
      return [`${row.group} (${row.graded.length})`, row.part.name, ...cells];
    }),
  );
}

function figuresOf({ graded }: Ablated): number[] {
  const outcomes = graded.map(({ outcome }) => outcome);
  return FIGURES.map(([, figure]) => figure(outcomes));
}

function signed(value: number): string {
  const text = value.toFixed(1);
  return Number(text) > 0 ? `+${text}` : text.replace("-", "−");
}

function scored({ confidence, answerable }: Outcome) {
  return { score: confidence, positive: answerable };
}

import type { GradedQuestion, Style } from "./graded.ts";

/**
 * How people are expected to ask: who writes graded questions writes hard ones, so that as they come they would teach to doubt plain
 * questions. Of the questions with an answer these shares are asked so; the failures of a study of such bots lie between these shares
 * and ones with fewer plain questions.
 */
const STYLE_SHARES: Readonly<Record<Style, number>> = {
  plain: 0.5,
  context: 0.17,
  sms: 0.1,
  paraphrase: 0.18,
  en: 0.04,
  vi: 0.01,
};

/** A third of all questions is expected to have no answer. */
const UNANSWERABLE = 1 / 3;

/** Questions of other archives count beside these shares, a little: with twice as many, more good questions of a set left out are refused. */
const ELSEWHERE = 0.05;

/** A graded question with how much one of its set counts where nothing is known of how it is asked. */
export interface Weighable {
  readonly question: GradedQuestion;
  readonly setWeight: number;
}

/**
 * The weight of each question, so that the ways of asking, and off-topic among unanswerable ones, have their expected shares; the
 * others keep the weight of their set. `offTopic`: the share of off-topic questions among those without an answer.
 */
export function expectedWeights(questions: readonly Weighable[], offTopic: number): number[] {
  const groups = questions.map(groupOf);
  const counts = new Map<string, number>();
  for (const group of groups) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return questions.map(({ question, setWeight }, at) => {
    const group = groups[at] ?? null;
    if (group === null) return setWeight;
    return (total * shareOf(question, offTopic)) / (counts.get(group) ?? 1);
  });
}

/** The group that has a share of its own; null for a question that does not say how it is asked. */
function groupOf({ question: { answerable, style, kind } }: Weighable): string | null {
  if (style === undefined || answerable) return style ?? null;
  return kind === "offtopic" || kind === "elsewhere" ? kind : "ontopic";
}

function shareOf({ answerable, style, kind }: GradedQuestion, offTopic: number): number {
  if (answerable) return (1 - UNANSWERABLE) * STYLE_SHARES[style ?? "plain"];
  if (kind === "elsewhere") return ELSEWHERE;
  return UNANSWERABLE * (kind === "offtopic" ? offTopic : 1 - offTopic);
}

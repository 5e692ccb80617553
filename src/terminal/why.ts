import type { Answer } from "../answer/answer.ts";
import { explanationInWords } from "../wording/explanation.ts";
import type { Wording } from "../wording/wording.ts";
import { printable } from "./printable.ts";
import { SHOWN_QUOTES, type Screen } from "./rendering.ts";
import { wrapped } from "./wrapping.ts";

/** Why an answer is what it is, as lines for people: of the whole, then of each quote that is shown. */
export function whyLines(answer: Answer, wording: Wording, screen: Screen): string[] {
  const { outcome, quotes } = explanationInWords(wording, answer);
  const prose = (lines: readonly string[]) => lines.flatMap((line) => wrapped(printable(line), screen.width));
  const shown = quotes.slice(0, SHOWN_QUOTES);
  return [
    ...prose(outcome),
    ...shown.flatMap((reasons, at) => [
      "",
      ...(shown.length > 1 ? [wording.say("why-quote", { number: at + 1 })] : []),
      ...prose(reasons),
    ]),
  ];
}

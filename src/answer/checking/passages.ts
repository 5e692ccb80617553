import { LONGEST_QUOTE } from "../../archive/document.ts";
import { squeezed } from "../../language/folding.ts";
import type { Quote } from "../answer.ts";
import type { Segment } from "./segments.ts";

/** Words of the archive to be shown: whole sentences of one paragraph, at most {@link LONGEST_QUOTE} characters. */
export type ShownPassage = Pick<
  Quote,
  "file" | "start" | "end" | "text" | "display" | "cutBefore" | "cutAfter"
>;

/** The sentences among these segments of a file, those of one paragraph together as far as they fit into a quote. */
export function passagesOf(file: string, raw: string, segments: readonly Segment[]): ShownPassage[] {
  const passages: (ShownPassage & { readonly paragraph: number })[] = [];
  for (const { sentence } of segments) {
    if (!sentence) continue;
    const { start, end, display, cutBefore, cutAfter, paragraph } = sentence;
    const alone = { file, start, end, text: raw.slice(start, end), display, cutBefore, cutAfter, paragraph };
    const last = passages.at(-1);
    const joint = last?.paragraph === paragraph ? joined(last, alone, raw) : null;
    if (joint) passages[passages.length - 1] = { ...joint, paragraph };
    else passages.push(alone);
  }
  return passages;
}

/** Two passages as one, with what stands between them; null where that would be too long. */
function joined(one: ShownPassage, next: ShownPassage, raw: string): ShownPassage | null {
  const gap = raw.slice(one.end, next.start);
  const text = raw.slice(one.start, next.end);
  const display = one.display + (gap.trim() === "" ? " " : gap.replace(/\s+/gu, " ")) + next.display;
  const fits = text.length <= LONGEST_QUOTE && display.length <= LONGEST_QUOTE;
  return fits && squeezed(text) === squeezed(display)
    ? { ...one, end: next.end, text, display, cutAfter: next.cutAfter }
    : null;
}

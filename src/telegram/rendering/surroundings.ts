import type { Quote } from "../../answer/answer.ts";
import type { IndexedDocument, IndexedSentence } from "../../store/store.ts";
import type { Excerpt } from "../message.ts";

/** A quote in its paragraph. */
export interface Surroundings {
  /** The whole paragraph, or as many whole sentences of it around the quote as there was room for. */
  readonly excerpt: Excerpt;
  /** Whether the paragraph goes on before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Where the quote stands in the excerpt's display, in UTF-16 units, and what stands there. */
  readonly position: number;
  readonly quoted: string;
}

/**
 * What stands around a quote of a document in its paragraph: the sentences as they are displayed, in order, with a space, or what else
 * the file has, between them; at most `room` UTF-16 units, or the quote alone. `raw` is the stored text of the file.
 */
export function surroundingsOf(
  quote: Quote,
  { sentences }: IndexedDocument,
  raw: string,
  room: number,
): Surroundings {
  const last = sentences.findIndex(({ end }) => end === quote.end);
  const paragraph = sentences.filter((sentence) => sentence.paragraph === sentences[last]?.paragraph);
  const core = paragraph.filter(({ start, end }) => quote.start <= start && end <= quote.end);
  const shown = widened(core, paragraph, raw, room);
  const [start, end] = [shown[0]?.start ?? quote.start, shown.at(-1)?.end ?? quote.end];
  const before = shown.filter((sentence) => sentence.end <= quote.start);
  const position =
    before.length === 0 ? 0 : joinedUp([...before, ...core.slice(0, 1)], raw).length - lengthOf(core[0]);
  const display = joinedUp(shown, raw);
  return {
    excerpt: { file: quote.file, start, end, text: raw.slice(start, end), display },
    cutBefore: start !== paragraph[0]?.start,
    cutAfter: end !== paragraph.at(-1)?.end,
    position,
    quoted: display.slice(position, position + joinedUp(core, raw).length),
  };
}

/** A run of sentences of a paragraph with its neighbours, one after it and one before it by turns, as long as they fit. */
function widened(
  core: readonly IndexedSentence[],
  paragraph: readonly IndexedSentence[],
  raw: string,
  room: number,
): readonly IndexedSentence[] {
  let [from, to] = [
    paragraph.findIndex((one) => one === core[0]),
    paragraph.findIndex((one) => one === core.at(-1)),
  ];
  let left = room - joinedUp(core, raw).length;
  const take = (next: IndexedSentence | undefined, gap: string) => {
    const cost = lengthOf(next) + gap.length;
    if (!next || cost > left) return false;
    left -= cost;
    return true;
  };
  for (let isGrowing = true; isGrowing;) {
    const after = take(paragraph[to + 1], between(paragraph[to], paragraph[to + 1], raw));
    if (after) to++;
    const before = take(paragraph[from - 1], between(paragraph[from - 1], paragraph[from], raw));
    if (before) from--;
    isGrowing = after || before;
  }
  return paragraph.slice(from, to + 1);
}

function joinedUp(sentences: readonly IndexedSentence[], raw: string): string {
  return sentences
    .map((sentence, at) => (at === 0 ? "" : between(sentences[at - 1], sentence, raw)) + sentence.display)
    .join("");
}

/** What stands between two neighbours: a space, or stray punctuation that belongs to neither. */
function between(one: IndexedSentence | undefined, next: IndexedSentence | undefined, raw: string): string {
  if (!one || !next) return "";
  const gap = raw.slice(one.end, next.start);
  return gap.trim() === "" ? " " : gap.replace(/\s+/gu, " ");
}

function lengthOf(sentence: IndexedSentence | undefined): number {
  return sentence?.display.length ?? 0;
}

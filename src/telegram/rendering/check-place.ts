import type { FormattedString } from "@grammyjs/parse-mode";
import type { Quote } from "../../answer/answer.ts";
import type { CheckedPlace } from "../../answer/checking/place.ts";
import { sourceInWords } from "../../wording/source.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Block, Keyboard } from "../message.ts";
import { articleButton, quoteButtons } from "./buttons.ts";
import { joined, plain } from "./joining.ts";
import { inLine, shortened } from "./line.ts";
import { LONG, LONGEST_OPEN, quotedLines, sourceLines } from "./quote.ts";

/** The most passages of one place that are shown: a page of text. */
const MOST_PASSAGES = 5;
/** The most other places, and other files, that are named. */
const MOST_OTHERS = 3;
/** How much of a name is shown where several stand in one line, in UTF-16 units. */
const LONGEST_NAME = 120;

/** What the archive says at a place, each passage in a blockquote of its own, with some lines below the last. */
export function passageBlocks(
  place: CheckedPlace,
  below: readonly FormattedString[],
  { say }: Wording,
  most: number = MOST_PASSAGES,
): Block[] {
  const { passages, file, start, end, text, display } = place;
  // A dateline, or a credit, is in no sentence.
  const bare = { file, start, end, text, display, cutBefore: false, cutAfter: false };
  const shown = passages.length > 0 ? passages.slice(0, most) : [bare];
  const left = passages.length - shown.length;
  const more = left > 0 ? [plain(say("check-passages-more", { count: left }))] : [];
  return shown.map((passage, at) => {
    const kind = passage.display.length > LONGEST_OPEN ? "expandable_blockquote" : "blockquote";
    const after = at === shown.length - 1 ? [...more, ...below] : [];
    return { content: joined([...quotedLines(passage, kind), ...after], "\n"), excerpts: [passage] };
  });
}

/** The source of a place, where in the article it is, and the other files that hold that. */
export function placeLines(place: CheckedPlace, wording: Wording): FormattedString[] {
  const files = place.copies.slice(0, MOST_OTHERS).map((file) => shortened(inLine(file), LONGEST_NAME));
  const copies = files.length > 0 ? [plain(wording.say("check-copies", { files: files.join(", ") }))] : [];
  return [
    ...sourceLines(quoteOf(place), null, LONG, wording),
    plain(positionInWords(place, wording)),
    ...copies,
  ];
}

/** Where else the same words stand. */
export function alsoLines(places: readonly CheckedPlace[], wording: Wording): FormattedString[] {
  if (places.length === 0) return [];
  const sources = places.slice(0, MOST_OTHERS).map((place) => {
    const article = shortened(inLine(place.article), LONGEST_NAME);
    const file = shortened(inLine(place.file), LONGEST_NAME);
    return sourceInWords(wording, { ...quoteOf(place), article, file });
  });
  return [plain(wording.say("check-also", { sources: sources.join(" ; ") }))];
}

/** The context of each place, and its article. */
export function placeButtons(places: readonly CheckedPlace[], wording: Wording): Keyboard {
  const shown = places.flatMap(({ sentences }) => sentences.slice(0, 1));
  const [first] = places;
  if (shown.length > 0) return quoteButtons({ shown, first: 1, more: [] }, wording);
  return first ? [[articleButton(quoteOf(first), null, wording)]] : [];
}

function positionInWords({ kind, section, paragraph }: CheckedPlace, { say }: Wording): string {
  if (kind === "brief") return say("check-place-brief");
  if (section === "article") return say("check-place-article", { paragraph: paragraph ?? 1 });
  return say(section === null ? "check-place-between" : `check-place-${section}`);
}

/** A place as the words of a source take it. */
function quoteOf({ sentences, section, kind, ...place }: CheckedPlace): Quote {
  return {
    document: place.document,
    file: place.file,
    article: place.article,
    section: kind === "brief" ? "brief" : (section ?? "article"),
    start: place.start,
    end: place.end,
    text: place.text,
    display: place.display,
    date: place.date,
    dateEvidence: sentences[0]?.dateEvidence ?? [],
    cutBefore: false,
    cutAfter: false,
    reasons: {},
  };
}

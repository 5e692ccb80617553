import colours from "picocolors";
import type { Answer, Answered, Coverage, None, Quote } from "../answer/answer.ts";
import { coverageInWords } from "../wording/coverage.ts";
import { listingInWords } from "../wording/listing.ts";
import { noteInWords } from "../wording/note.ts";
import { dateEvidenceInWords, sourceInWords } from "../wording/source.ts";
import type { Wording } from "../wording/wording.ts";
import { printable } from "./printable.ts";
import { wrapped } from "./wrapping.ts";

/** How a text is shown. */
export interface Screen {
  readonly colour: boolean;
  /** Columns; infinite where the output is no terminal: then nothing is wrapped and quotes stand behind « > ». */
  readonly width: number;
}

/** How many of an answer's quotes are shown. */
export const SHOWN_QUOTES = 3;

/** What says that a sentence goes on before or after its quote; never inside it. */
const CUT = "[…]";

/**
 * An answer as lines for people: the short answer or what is to be known first, then the quotes set off, each with its source.
 * Only the archive's own words stand behind the bar. Nothing that the archive says can act on the terminal.
 */
export function renderAnswer(answer: Answer, wording: Wording, coverage: Coverage, screen: Screen): string[] {
  const { bold } = colours.createColors(screen.colour);
  const said = [
    ...(answer.kind === "answer" && answer.listing ? listingInWords(wording, answer.listing) : []),
    ...answer.notes.map((note) => noteInWords(wording, note)),
    ...(answer.understood === null ? [] : [wording.say("understood", { question: answer.understood })]),
  ];
  const prose = (lines: readonly string[]) => lines.flatMap((line) => wrapped(printable(line), screen.width));
  switch (answer.kind) {
    case "answer": {
      const lines = shortAnswer(answer, wording);
      const isShort = answer.answer !== null;
      const head = [
        ...prose(isShort ? lines.slice(0, 1) : []).map((line) => bold(line)),
        ...prose([...lines.slice(isShort ? 1 : 0), ...said]),
      ];
      return inBlocks([head, ...answerBlocks(answer, wording, screen)]);
    }
    case "near":
      return inBlocks([
        prose([wording.say("answer-near"), ...said]),
        ...quoteBlocks(answer.quotes.slice(0, SHOWN_QUOTES), wording, screen),
      ]);
    case "none":
      return inBlocks([
        prose([wording.say("answer-none"), ...said, coverageInWords(wording, coverage)]),
        prose(suggestions(answer, wording)),
      ]);
  }
}

/** The short answer, then its sum where it is derived. */
function shortAnswer({ answer, basis, derivation }: Answered, { say }: Wording): string[] {
  if (answer === null) return [];
  if (basis !== "derived") return [answer];
  return [`${answer} ${say("derived-mark")}`, ...(derivation === null ? [] : [derivation])];
}

function suggestions(answer: None, { say }: Wording): string[] {
  if (answer.suggestions.length === 0) return [];
  return [say("suggestions"), ...answer.suggestions.map(({ text }) => `• ${text}`)];
}

/** Three of an answer's quotes; of a listing every row that was made, then how many more there are. */
function answerBlocks({ quotes, listing }: Answered, wording: Wording, screen: Screen): string[][] {
  if (!listing) return quoteBlocks(quotes.slice(0, SHOWN_QUOTES), wording, screen);
  const further = listing.listed - listing.rows.length;
  const more = further > 0 ? wrapped(wording.say("listing-further", { count: further }), screen.width) : [];
  const blocks = quoteBlocks(listing.rows, wording, screen);
  const named = blocks.map((block, at) => [...namedBy(listing.values[at], screen), ...block]);
  return [...named, more];
}

/** What a row of a count is there for. */
function namedBy(names: readonly string[] | undefined, { width }: Screen): string[] {
  return names ? wrapped(printable(`• ${names.join(", ")}`), width) : [];
}

function quoteBlocks(shown: readonly Quote[], wording: Wording, screen: Screen): string[][] {
  const { dim } = colours.createColors(screen.colour);
  const bar = screen.width === Number.POSITIVE_INFINITY ? "> " : `${dim("│")} `;
  return shown.map((quote, at) => [
    ...(quote.cutBefore ? [CUT] : []),
    ...wrapped(printable(quote.display), screen.width - 2).map((line) => bar + line),
    ...(quote.cutAfter ? [CUT] : []),
    ...sourceLines(quote, shown.slice(0, at), wording).flatMap((line) =>
      wrapped(printable(line), screen.width).map((part) => dim(part)),
    ),
  ]);
}

/** The source of a quote; what an inferred date rests on is said once per article, that is at its first quote. */
function sourceLines(quote: Quote, earlier: readonly Quote[], wording: Wording): string[] {
  const evidence = dateEvidenceInWords(wording, quote);
  const isSaid = earlier.some(({ file, dateEvidence }) => file === quote.file && dateEvidence.length > 0);
  return [sourceInWords(wording, quote), ...(evidence === null || isSaid ? [] : [evidence])];
}

/** Blocks of lines with an empty line between them. */
function inBlocks(blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, at) => (at === 0 ? block : ["", ...block]));
}

import type { FormattedString } from "@grammyjs/parse-mode";
import type { Answer, Answered, Coverage, Listing, None, Quote } from "../../answer/answer.ts";
import { coverageInWords } from "../../wording/coverage.ts";
import { noteInWords } from "../../wording/note.ts";
import type { Wording } from "../../wording/wording.ts";
import { partsOf, type Block, type Message } from "../message.ts";
import { quoteButtons, suggestionButtons } from "./buttons.ts";
import { ROWS_A_PAGE } from "./chronology-page.ts";
import { joined, marked, plain } from "./joining.ts";
import { inLine, shortened } from "./line.ts";
import { listedMessage } from "./listed.ts";
import { LONG, quoteBlocks, type Brevity } from "./quote.ts";
import { withWhy } from "./why.ts";

/** How many of an answer's quotes are shown; a button brings the others. */
export const SHOWN_QUOTES = 3;

/**
 * An answer as one message: the short answer in bold or what is to be known first, then up to three quotes, each with its source.
 * Only the archive's words stand in blockquotes; a refusal has none. Whatever the archive or the question says, it fits into one
 * of Telegram's messages: the bot's own lines are shortened visibly where they are very long, the quotes never.
 */
export function answerMessage(answer: Answer, wording: Wording, coverage: Coverage): Message {
  return withWhy(unexplained(answer, wording, coverage), answer, wording);
}

function unexplained(answer: Answer, wording: Wording, coverage: Coverage): Message {
  if (answer.kind === "none") return refusal(answer, wording, coverage);
  if (answer.kind === "answer" && answer.listing) return listed(answer, answer.listing, wording);
  return fitting((brevity) => {
    const head =
      answer.kind === "near" ? [plain(wording.say("answer-near"))] : shortAnswer(answer, brevity, wording);
    const lines = [...head, ...asides(answer, brevity, wording)];
    return quoting(answer.quotes.slice(0, SHOWN_QUOTES), {
      head: lines.length === 0 ? [] : [said(lines)],
      first: 1,
      more: answer.quotes.slice(SHOWN_QUOTES),
      brevity,
      wording,
    });
  });
}

/** The first page of what an answer lists. */
function listed({ understood }: Answered, listing: Listing, wording: Wording): Message {
  const rows = listing.rows.slice(0, ROWS_A_PAGE);
  return listedMessage({ listing: { ...listing, rows }, page: 0, understood }, wording);
}

/** The quotes of an answer that were not shown, as a message like the answer's. */
export function furtherQuotes(quotes: readonly Quote[], wording: Wording): Message {
  return fitting((brevity) =>
    quoting(quotes, { head: [], first: SHOWN_QUOTES + 1, more: [], brevity, wording }),
  );
}

/** What most of the rest fits with. */
const MIDDLING: Brevity = { title: 200, file: 80, evidence: 250, words: 400 };

/**
 * What any answer fits with: three quotes of 600 take 1,824 with their marks, three sources with nine sentences 1,400, the rest (an
 * answer, its sum, three notes, what was understood) 750; a message has 4,096.
 */
const SHORT: Brevity = { title: 140, file: 60, evidence: 45, words: 120 };

/** The message that says as much as fits into one. */
function fitting(render: (brevity: Brevity) => Message): Message {
  const fits = [LONG, MIDDLING].map(render).find((message) => partsOf(message).length <= 1);
  return fits ?? render(SHORT);
}

interface Quoting {
  readonly head: readonly Block[];
  /** The number of the first quote. */
  readonly first: number;
  readonly more: readonly Quote[];
  readonly brevity: Brevity;
  readonly wording: Wording;
}

function quoting(shown: readonly Quote[], { head, first, more, brevity, wording }: Quoting): Message {
  return {
    blocks: [...head, ...quoteBlocks(shown, first, brevity, wording)],
    keyboard: quoteButtons({ shown, first, more }, wording),
  };
}

function refusal(answer: None, wording: Wording, coverage: Coverage): Message {
  const { suggestions } = answer;
  const head = [
    plain(wording.say("answer-none")),
    ...asides(answer, SHORT, wording),
    plain(coverageInWords(wording, coverage)),
  ];
  const list = suggestions.map(({ text }) => plain(`• ${shortened(inLine(text), LONG.title)}`));
  const offered = list.length === 0 ? [] : [said([plain(wording.say("suggestions")), ...list])];
  return { blocks: [said(head), ...offered], keyboard: suggestionButtons(suggestions, wording) };
}

/** The short answer, then its sum where it is derived. */
function shortAnswer(
  { answer, basis, derivation }: Answered,
  { words }: Brevity,
  { say }: Wording,
): FormattedString[] {
  if (answer === null) return [];
  const short = marked(shortened(inLine(answer), words), "bold");
  if (basis !== "derived") return [short];
  const sum = derivation === null ? [] : [plain(shortened(inLine(derivation), words))];
  return [joined([short, plain(say("derived-mark"))], " "), ...sum];
}

/** What else is to be said, and what a follow-up was taken to mean. */
function asides({ notes, understood }: Answer, { words }: Brevity, wording: Wording): FormattedString[] {
  const short = (text: string) => shortened(inLine(text), words);
  const noted = notes.map((note) => plain(short(noteInWords(wording, note))));
  if (understood === null) return noted;
  return [...noted, plain(wording.say("understood", { question: short(understood) }))];
}

/** Lines of the bot's own. */
function said(lines: readonly FormattedString[]): Block {
  return { content: joined(lines, "\n"), excerpts: [] };
}

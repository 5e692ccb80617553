import type { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton } from "grammy/types";
import type { Quote } from "../../answer/answer.ts";
import type { Wording } from "../../wording/wording.ts";
import { partsOf, type Block, type Message } from "../message.ts";
import { quoteButtons } from "./buttons.ts";
import { joined, marked, plain } from "./joining.ts";
import { inLine, shortened } from "./line.ts";
import { quotedLines, sourceLines, type Brevity } from "./quote.ts";

/** How many quotes one page of a listing has: as many as fit into a message whatever they say. */
export const ROWS_A_PAGE = 4;

/** How many pages so many quotes take; at least one. */
export function pagesOf(quotes: number): number {
  return Math.max(1, Math.ceil(quotes / ROWS_A_PAGE));
}

/** One quote of a listing, with what is said above it. */
export interface ListedRow {
  readonly quote: Quote;
  /** Its number and its date; what of it may be long has at most so many UTF-16 units. */
  readonly line: (limit: number) => string;
}

/** A page of a listing. */
export interface ListingPage {
  /** What is listed, and how. */
  readonly head: readonly FormattedString[];
  /** At most {@link ROWS_A_PAGE}. */
  readonly rows: readonly ListedRow[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** The data of the button that turns to a page. */
  readonly turnTo: (page: number) => string;
}

const LONG: Brevity = { title: 200, file: 100, evidence: 250, words: 200 };

/**
 * What any page fits with: four quotes of 600 with their marks take 2,430 units, four lines with their dates 400, four sources with one
 * sentence of evidence 800, the first lines of the head 400; a message has 4,096.
 */
const SHORT: Brevity = { title: 50, file: 30, evidence: 25, words: 50 };

/** A quote longer than this folds up until it is tapped, in UTF-16 units. */
const LONGEST_OPEN = 300;

/**
 * A page of quotes in one of Telegram's messages, each with its date above and its source below, and with buttons that turn to the
 * pages before and after. The bot's own lines are shortened where there is much to quote, and the last of the head left out; the quotes never.
 */
export function listingMessage(listing: ListingPage, wording: Wording): Message {
  const { head } = listing;
  let shown = rendered(listing, LONG, wording);
  for (const lines of [head.length, LEAST_HEAD, 1]) {
    if (partsOf(shown).length <= 1) break;
    shown = rendered({ ...listing, head: head.slice(0, lines) }, SHORT, wording);
  }
  return shown;
}

/** Lines of the head that are left out last: a count, its sum, and the subject. Forms, slips and what was understood come after. */
const LEAST_HEAD = 3;

function rendered(listing: ListingPage, brevity: Brevity, wording: Wording): Message {
  const { head, rows, page, pages, turnTo } = listing;
  const { say } = wording;
  const place = pages > 1 ? [plain(say("page-of", { page: page + 1, pages }))] : [];
  const button = (text: string, to: number): InlineKeyboardButton => ({ text, callback_data: turnTo(to) });
  const turning = [
    ...(page > 0 ? [button(say("page-previous"), page - 1)] : []),
    ...(page + 1 < pages ? [button(say("page-next"), page + 1)] : []),
  ];
  const quoted = quoteButtons(
    { shown: rows.map(({ quote }) => quote), first: page * ROWS_A_PAGE + 1, more: [] },
    wording,
  );
  return {
    blocks: [
      { content: joined(head, "\n"), excerpts: [] },
      ...rows.map((row) => rowBlock(row, brevity, wording)),
      ...place.map((content) => ({ content, excerpts: [] })),
    ],
    keyboard: [...quoted, turning].filter((row) => row.length > 0),
  };
}

function rowBlock({ quote, line }: ListedRow, brevity: Brevity, wording: Wording): Block {
  const kind = quote.display.length > LONGEST_OPEN ? "expandable_blockquote" : "blockquote";
  // The best evidence is enough here: the article's own page shows where the rest stands.
  const source = sourceLines(
    { ...quote, dateEvidence: quote.dateEvidence.slice(0, 1) },
    null,
    brevity,
    wording,
  );
  const lines = [plain(inLine(line(brevity.words))), ...quotedLines(quote, kind), ...source];
  return { content: joined(lines, "\n"), excerpts: [quote] };
}

/** What stands for a subject while a line is worded: no text has it. */
const HOLE = "\uE000";

/** A line that names a subject, in bold and as a whole: the first bold text of a message is its subject. */
export function lineAbout(subject: string, word: (hole: string) => string): FormattedString {
  const [before = "", after = ""] = word(HOLE).split(HOLE);
  return joined([plain(before), marked(subject, "bold"), plain(after)], "");
}

/** Words that were taken for a slip, and for what: a line each. */
export function correctedLines(
  corrected: readonly { readonly typed: string; readonly read: string }[],
  { say }: Wording,
): FormattedString[] {
  return corrected.slice(0, MOST_CORRECTED).map(({ typed, read }) =>
    plain(
      say("timeline-corrected", {
        typed: shortened(typed, LONGEST_WORD),
        read: shortened(inLine(read), LONGEST_WORD),
      }),
    ),
  );
}

const MOST_CORRECTED = 2;
const LONGEST_WORD = 25;

import type { InlineKeyboardButton } from "grammy/types";
import type { Coverage } from "../../answer/answer.ts";
import type { Document } from "../../archive/document.ts";
import { coverageInWords } from "../../wording/coverage.ts";
import { dateInWords } from "../../wording/date.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Keyboard, Message } from "../message.ts";
import { encode } from "../references.ts";
import { plain } from "./joining.ts";
import { inLine, shortened } from "./line.ts";

/** How many articles one page of the list names. */
export const LISTED = 10;

const LONGEST_TITLE = 200;
const BUTTONS_IN_ROW = 5;

/** A page of the archive's articles, from 0, the latest first, with a button to read each. Fits into one message. */
export function articleList(
  articles: readonly Document[],
  page: number,
  coverage: Coverage,
  wording: Wording,
): Message {
  const { say } = wording;
  const numbered = articles.map((article, at) => ({ article, number: page * LISTED + at + 1 }));
  const entries = numbered.map(({ article, number }) =>
    say("articles-entry", {
      number: String(number),
      title: shortened(inLine(article.title), LONGEST_TITLE),
      date: dateInWords(wording, article.date),
    }),
  );
  const lines = [coverageInWords(wording, coverage), ...entries];
  if (articles.length > 0) lines.push(say("articles-hint"));
  const buttons = numbered.map(({ article, number }) => ({
    text: say("articles-open", { number: String(number) }),
    callback_data: encode({ kind: "article", document: article.id, page: 0 }),
  }));
  return {
    blocks: lines.map((line) => ({ content: plain(line), excerpts: [] })),
    keyboard: [...rowsOf(buttons), turning(page, coverage, wording)].filter((row) => row.length > 0),
  };
}

function rowsOf(buttons: readonly InlineKeyboardButton[]): Keyboard {
  const rows: InlineKeyboardButton[][] = [];
  for (let at = 0; at < buttons.length; at += BUTTONS_IN_ROW)
    rows.push(buttons.slice(at, at + BUTTONS_IN_ROW));
  return rows;
}

function turning(page: number, { articles }: Coverage, { say }: Wording): InlineKeyboardButton[] {
  return [
    ...(page > 0 ? [toPage(say("page-previous"), page - 1)] : []),
    ...((page + 1) * LISTED < articles ? [toPage(say("page-next"), page + 1)] : []),
  ];
}

function toPage(text: string, page: number): InlineKeyboardButton {
  return { text, callback_data: encode({ kind: "list", page }) };
}

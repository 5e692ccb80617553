import { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton } from "grammy/types";
import type { Document } from "../../archive/document.ts";
import { dateInWords } from "../../wording/date.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Block, Keyboard, Message } from "../message.ts";
import { encode } from "../references.ts";
import { joined, marked, plain } from "./joining.ts";
import { inLine, shortened } from "./line.ts";
import type { Stretch } from "./pages.ts";

/** One page of an article or a brief. */
export interface Page {
  readonly document: Document;
  readonly stretches: readonly Stretch[];
  /** From 0. */
  readonly number: number;
  readonly pages: number;
  /** Of a brief: the articles under which it stands. */
  readonly bearers: readonly Document[];
}

const LONGEST_TITLE = 200;
const LONGEST_LABEL = 60;
const MOST_COPIES = 3;

/**
 * A page of an article: what is known of it in the bot's words, then the archive's in blockquotes that hold nothing else; a brief
 * among them is called one. Fits into one message.
 */
export function articlePage(page: Page, wording: Wording): Message {
  const { number, pages } = page;
  const place = pages > 1 ? [said(wording.say("page-of", { page: number + 1, pages }))] : [];
  return {
    blocks: [headOf(page, wording), ...page.stretches.map((one) => stretchBlock(one, wording)), ...place],
    keyboard: keyboardOf(page, wording),
  };
}

/** What the file is: shown on every page, since any may be the first that a reader sees. */
function headOf({ document }: Page, wording: Wording): Block {
  const date = dateInWords(wording, document.date);
  const where =
    document.place === null
      ? date
      : wording.say("article-place", { place: shortened(document.place, LONGEST_LABEL), date });
  const known = document.kind === "brief" ? wording.say("brief-mark") : where;
  const copies = document.kind === "brief" ? [] : document.others.slice(0, MOST_COPIES);
  const lines = [
    `${known} · ${shortened(document.file, LONGEST_TITLE)}`,
    ...(copies.length === 0
      ? []
      : [wording.say("article-copies", { files: shortened(copies.join(", "), LONGEST_TITLE) })]),
  ];
  return said(lines.map(inLine).join("\n"));
}

/** The bot's own words. */
function said(text: string): Block {
  return { content: marked(text, "italic"), excerpts: [] };
}

function stretchBlock(stretch: Stretch, wording: Wording): Block {
  const isHeadline = stretch.kind === "title" || stretch.kind === "brief-title";
  const quoted = marked(stretch.display, "blockquote");
  const words = isHeadline
    ? new FormattedString(quoted.text, [...quoted.entities, ...marked(quoted.text, "bold").entities])
    : quoted;
  const mark = stretch.kind === "brief-title" ? [plain(wording.say("brief-heading"))] : [];
  return { content: joined([...mark, words], "\n"), excerpts: [stretch] };
}

function keyboardOf({ document, number, pages, bearers }: Page, wording: Wording): Keyboard {
  const button = (text: string, to: number): InlineKeyboardButton => {
    return { text, callback_data: encode({ kind: "page", document: document.id, page: to }) };
  };
  const turning = [
    ...(number > 0 ? [button(wording.say("page-previous"), number - 1)] : []),
    ...(number + 1 < pages ? [button(wording.say("page-next"), number + 1)] : []),
  ];
  const above = bearers.map(({ id, title }) => [
    {
      text: wording.say("brief-under", { title: shortened(title, LONGEST_LABEL) }),
      callback_data: encode({ kind: "article", document: id, page: 0 }),
    },
  ]);
  return [turning, ...above].filter((row) => row.length > 0);
}

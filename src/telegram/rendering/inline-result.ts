import { FormattedString } from "@grammyjs/parse-mode";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Hit } from "../../answer/lookup/lookup.ts";
import { dateInWords } from "../../wording/date.ts";
import type { Wording } from "../../wording/wording.ts";
import { partsOf } from "../message.ts";
import { deepLink } from "../references.ts";
import { inLine, shortened } from "./line.ts";
import { quoteBlocks, type Brevity } from "./quote.ts";

/** What a chosen result says besides the quote: its source in two lines of a phone or so. */
const BREVITY: Brevity = { title: 200, file: 100, evidence: 200, words: 200 };

const LONGEST_TITLE = 150;
const LONGEST_DESCRIPTION = 250;

/**
 * A hit as a result to choose: the title, below it the date and the quote. What is sent when it is chosen holds the quote in a
 * blockquote, its source, and a link that opens the article in the bot. Its id is the same for the same place of the archive.
 */
export function inlineResult({ quote }: Hit, username: string, wording: Wording): InlineQueryResultArticle {
  const url = deepLink(username, { kind: "article", document: quote.document, page: 0 });
  const link = { content: FormattedString.link(wording.say("inline-link"), url), excerpts: [] };
  const [part] = partsOf({ blocks: [...quoteBlocks([quote], 1, BREVITY, wording), link] });
  const reading = quote.section === "brief" ? "inline-read-brief" : "inline-read";
  const date = quote.date === null ? [] : [dateInWords(wording, quote.date)];
  return {
    type: "article",
    id: `${quote.document}.${quote.start.toString(36)}`,
    title: shortened(inLine(quote.article), LONGEST_TITLE) || "…",
    description: shortened(inLine([...date, quote.display].join(" · ")), LONGEST_DESCRIPTION),
    input_message_content: {
      message_text: part?.text ?? url,
      entities: [...(part?.entities ?? [])],
      link_preview_options: { is_disabled: true },
    },
    reply_markup: { inline_keyboard: [[{ text: wording.say(reading), url }]] },
  };
}

import type { InlineKeyboardButton } from "grammy/types";
import type { Quote } from "../../answer/answer.ts";
import type { Suggestion } from "../../answer/suggestions/suggestion.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Keyboard } from "../message.ts";
import { encode, type Place } from "../references.ts";
import { inLine, isVisible, shortened } from "./line.ts";

/**
 * The longest label, in UTF-16 units. A suggestion has a row of its own, of which a phone shows some 35 characters and marks by itself
 * what it leaves out; who has it read aloud, or reads on a computer, gets the whole.
 */
const LONGEST_LABEL = 100;

/**
 * The buttons under quotes: the context of each, each of their articles once, and those that are not shown. Where there are several
 * of a kind they have the numbers of their quotes, from `first` on.
 */
export function quoteButtons(
  {
    shown,
    first,
    more,
  }: { readonly shown: readonly Quote[]; readonly first: number; readonly more: readonly Quote[] },
  wording: Wording,
): Keyboard {
  const contexts = shown.map((quote, at) =>
    contextButton(quote, shown.length > 1 ? first + at : null, wording),
  );
  const articles = shown.filter(
    (quote, at) => shown.findIndex(({ document }) => document === quote.document) === at,
  );
  const reading = articles.map((quote) =>
    articleButton(quote, articles.length > 1 ? first + shown.indexOf(quote) : null, wording),
  );
  const others =
    more.length === 0
      ? []
      : [
          button(
            wording.say("button-more", { count: more.length }),
            encode({ kind: "more", quotes: more.map(placeOf) }),
          ),
        ];
  const rows = shown.length > 1 ? [contexts, reading] : [[...contexts, ...reading]];
  return [...rows, others].filter((row) => row.length > 0);
}

/** The button that opens the article, or the brief, of a quote; numbered where a number is given. */
export function articleButton(
  { document, section }: Pick<Quote, "document" | "section">,
  number: number | null,
  { say }: Wording,
): InlineKeyboardButton {
  const kind = section === "brief" ? "button-brief" : "button-article";
  const label = number === null ? say(kind) : say(`${kind}-numbered`, { number });
  return button(label, encode({ kind: "article", document, page: 0 }));
}

/** A row for each suggestion: a question is asked, an article opened. */
export function suggestionButtons(suggestions: readonly Suggestion[], { say }: Wording): Keyboard {
  return suggestions.map(({ kind, id, text }) => {
    const line = inLine(text);
    return kind === "question"
      ? [button(line, encode({ kind: "suggestion", id }))]
      : [button(say("button-read", { title: line }), encode({ kind: "article", document: id, page: 0 }))];
  });
}

function contextButton(quote: Quote, number: number | null, { say }: Wording): InlineKeyboardButton {
  const label = number === null ? say("button-context") : say("button-context-numbered", { number });
  return button(label, encode({ kind: "context", ...placeOf(quote) }));
}

/** A label is never empty: Telegram refuses that. */
function button(label: string, data: string): InlineKeyboardButton {
  return { text: isVisible(label) ? shortened(label, LONGEST_LABEL) : "…", callback_data: data };
}

function placeOf({ document, start, end }: Quote): Place {
  return { document, start, end };
}

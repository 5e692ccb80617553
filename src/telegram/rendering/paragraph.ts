import type { Quote } from "../../answer/answer.ts";
import type { IndexedDocument } from "../../store/store.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Message } from "../message.ts";
import { articleButton } from "./buttons.ts";
import { joined } from "./joining.ts";
import { asKept } from "./line.ts";
import { CUT, LONG, quotedLines, sourceLines } from "./quote.ts";
import { surroundingsOf } from "./surroundings.ts";
import { LONGEST_TEXT } from "./tearing.ts";

/** A message that shows a quote in its paragraph. */
export interface QuoteInPlace {
  readonly message: Message;
  /** What a reply to it quotes, and where that stands in its text as Telegram keeps it (UTF-16 units). */
  readonly quote: string;
  readonly position: number;
}

/** A quote with what it was cut from; `raw` is the stored text of its file. */
export interface QuoteOfDocument {
  readonly quote: Quote;
  readonly document: IndexedDocument;
  readonly raw: string;
}

/**
 * The paragraph of a quote with its source, as one message: where it is too long, as many whole sentences around the quote as fit.
 * It is never folded up, however long: whoever asks for it wants to read it.
 */
export function paragraphMessage({ quote, document, raw }: QuoteOfDocument, wording: Wording): QuoteInPlace {
  const source = joined(sourceLines(quote, null, LONG, wording), "\n");
  const room = LONGEST_TEXT - source.text.length - 2 * CUT_LINE.length - "\n".length;
  const { excerpt, position, quoted, ...cut } = surroundingsOf(quote, document, raw, room);
  const lines = quotedLines({ ...cut, display: excerpt.display }, "blockquote");
  const before = (cut.cutBefore ? CUT_LINE : "") + excerpt.display.slice(0, position);
  return {
    message: {
      blocks: [{ content: joined([...lines, source], "\n"), excerpts: [excerpt] }],
      keyboard: [[articleButton(quote, null, wording)]],
    },
    quote: quoted,
    position: asKept(before).length,
  };
}

const CUT_LINE = `${CUT}\n`;

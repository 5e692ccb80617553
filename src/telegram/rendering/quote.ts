import type { FormattedString } from "@grammyjs/parse-mode";
import type { Quote } from "../../answer/answer.ts";
import { dateEvidenceInWords, sourceInWords } from "../../wording/source.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Block } from "../message.ts";
import { joined, marked, plain, type Mark } from "./joining.ts";
import { inLine, shortened } from "./line.ts";

/** How much of what the bot says itself is shown, in UTF-16 units each. */
export interface Brevity {
  readonly title: number;
  readonly file: number;
  /** Of each sentence that a date rests on. */
  readonly evidence: number;
  /** Of a short answer, its sum, a question, a suggestion. */
  readonly words: number;
}

/** What nearly everything fits with: VNA's titles have up to 150 characters, and a sentence has its end as long as it can be shown. */
export const LONG: Brevity = { title: 300, file: 120, evidence: 600, words: 700 };

/** What says that a sentence goes on before or after its quote; never inside it. */
export const CUT = "[…]";

/**
 * A quote longer than this folds up until it is tapped, in UTF-16 units: about eight lines on a phone, so that three quotes with their
 * sources stand on one screen. VNA's sentences have 180 on average; one in ten is longer.
 */
export const LONGEST_OPEN = 300;

/** The most sentences that are shown for a date, best first. */
const MOST_EVIDENCE = 3;

/**
 * Quotes, each exactly its `display` in a blockquote, with its source below; numbered from `first` on where there are several. What an
 * inferred date rests on is said once per article, that is at its first quote.
 */
export function quoteBlocks(
  quotes: readonly Quote[],
  first: number,
  brevity: Brevity,
  wording: Wording,
): Block[] {
  return quotes.map((quote, at) => {
    const number = quotes.length > 1 ? first + at : null;
    const isSaid = quotes.slice(0, at).some(({ document }) => document === quote.document);
    const source = sourceLines(isSaid ? { ...quote, dateEvidence: [] } : quote, number, brevity, wording);
    const kind = quote.display.length > LONGEST_OPEN ? "expandable_blockquote" : "blockquote";
    return { content: joined([...quotedLines(quote, kind), ...source], "\n"), excerpts: [quote] };
  });
}

/** Words of the archive in a blockquote, and outside of it whether they go on before or after. */
export function quotedLines(
  { display, cutBefore, cutAfter }: Pick<Quote, "display" | "cutBefore" | "cutAfter">,
  kind: Mark,
): FormattedString[] {
  return [...(cutBefore ? [plain(CUT)] : []), marked(display, kind), ...(cutAfter ? [plain(CUT)] : [])];
}

/** The source of a quote: title, date, file, and what the date rests on where it was inferred. */
export function sourceLines(
  quote: Quote,
  number: number | null,
  brevity: Brevity,
  wording: Wording,
): FormattedString[] {
  const file = shortened(inLine(quote.file), brevity.file);
  const article = shortened(inLine(quote.article), brevity.title);
  const source = sourceInWords(wording, { ...quote, file, article });
  const line = number === null ? source : wording.say("source-numbered", { number, source });
  const dateEvidence = quote.dateEvidence
    .slice(0, MOST_EVIDENCE)
    .map((sentence) => shortened(inLine(sentence), brevity.evidence));
  const evidence = dateEvidenceInWords(wording, { ...quote, dateEvidence });
  return [withFile(line, file), ...(evidence === null ? [] : [plain(evidence)])];
}

/** The name of a file as code: else Telegram would take `notes.md` for an address in Moldova. */
function withFile(line: string, file: string): FormattedString {
  const at = line.lastIndexOf(file);
  const [before, after] = [line.slice(0, at), line.slice(at + file.length)];
  return joined([plain(before), marked(file, "code"), plain(after)], "");
}

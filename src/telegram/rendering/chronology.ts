import type { FormattedString } from "@grammyjs/parse-mode";
import type { Coverage, Quote } from "../../answer/answer.ts";
import type { Chronology } from "../../answer/chronology/chronology.ts";
import { dateOf, type Row } from "../../answer/chronology/row.ts";
import { MOST_DOCUMENTS } from "../../answer/chronology/speakers.ts";
import { coverageInWords } from "../../wording/coverage.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Message } from "../message.ts";
import { encode } from "../references.ts";
import { datingInWords } from "./chronology-date.ts";
import { correctedLines, lineAbout, listingMessage, ROWS_A_PAGE } from "./chronology-page.ts";
import { plain } from "./joining.ts";
import { inLine, shortened } from "./line.ts";

/** A page of the chronology of a subject. */
export interface ChronologyPage {
  readonly subject: string;
  /** Made of the subject: see `ListingReference`. */
  readonly mark: string;
  readonly chronology: Chronology;
  /** Those of the page. */
  readonly rows: readonly { readonly row: Row; readonly quote: Quote }[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** A page of a chronology, one message; where the archive has nothing on the subject, an honest word and what it covers. */
export function chronologyMessage(shown: ChronologyPage, coverage: Coverage, wording: Wording): Message {
  const { subject, mark, chronology, rows, page, pages } = shown;
  if (chronology.rows.length === 0) return nothing(subject, chronology, coverage, wording);
  const listed = rows.map(({ row, quote }, at) => {
    const number = String(page * ROWS_A_PAGE + at + 1);
    return { quote, line: (limit: number) => datingInWords(row.dating, number, limit, wording) };
  });
  const turnTo = (to: number) => encode({ kind: "timeline", page: to, subject: mark });
  return listingMessage(
    { head: headOf(subject, chronology, wording), rows: listed, page, pages, turnTo },
    wording,
  );
}

function headOf(
  subject: string,
  { rows, corrected, isCut }: Chronology,
  wording: Wording,
): FormattedString[] {
  const { say } = wording;
  const undated = rows.filter((row) => dateOf(row).year === undefined).length;
  return [
    lineAbout(subject, (hole) => say("timeline-heading", { subject: hole, count: rows.length })),
    ...correctedLines(corrected, wording),
    ...(undated > 0 && undated < rows.length ? [plain(say("timeline-undated", { count: undated }))] : []),
    ...(isCut ? [plain(say("timeline-cut", { limit: MOST_DOCUMENTS }))] : []),
  ];
}

function nothing(
  subject: string,
  { missing, corrected }: Chronology,
  coverage: Coverage,
  wording: Wording,
): Message {
  const { say } = wording;
  const words = missing.map((word) => say("timeline-word", { word: inLine(word) })).join(", ");
  const said = [
    missing.length > 0
      ? plain(say("timeline-nowhere", { words: shortened(words, LONGEST_WORDS) }))
      : lineAbout(subject, (hole) => say("timeline-apart", { subject: hole })),
    ...correctedLines(corrected, wording),
    plain(coverageInWords(wording, coverage)),
  ];
  return { blocks: said.map((content) => ({ content, excerpts: [] })), keyboard: [] };
}

const LONGEST_WORDS = 300;

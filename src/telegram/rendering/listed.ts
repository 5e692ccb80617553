import type { FormattedString } from "@grammyjs/parse-mode";
import type { Listing } from "../../answer/answer.ts";
import { countOf } from "../../answer/listing/count.ts";
import { listingInWords } from "../../wording/listing.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Message } from "../message.ts";
import { markOf } from "../references-chronology.ts";
import { encode } from "../references.ts";
import { correctedLines, lineAbout, listingMessage, pagesOf, ROWS_A_PAGE } from "./chronology-page.ts";
import { joined, marked, plain } from "./joining.ts";
import { asShown, inLine, shortened } from "./line.ts";

/** A page of the articles and briefs that a question asked for. */
export interface ListedPage {
  /** Its rows are those of the page. */
  readonly listing: Listing;
  /** From 0. */
  readonly page: number;
  /** What a follow-up was taken to mean. */
  readonly understood: string | null;
}

/** How much of a sum, or of the forms of a word, stands above a page, in UTF-16 units: with four long quotes there is room for no more. */
const LONGEST_SUM = 120;

/**
 * A page of a listing, one message: how many there are, and a quote each with its source. Its buttons turn the pages; of the subject they
 * hold a mark only, as those of chronologies do, since it stands in bold in the message itself.
 */
export function listedMessage({ listing, page, understood }: ListedPage, wording: Wording): Message {
  const { say } = wording;
  const { subject, counts, period, listed, rows, values } = listing;
  const mark = subject && markOf(asShown(subject.text));
  return listingMessage(
    {
      head: [
        ...countLines(listing, wording),
        ...saidOf(listing, wording),
        ...(understood === null ? [] : [aside(say("understood", { question: understood }))]),
      ],
      rows: rows.map((quote, at) => {
        const number = `${page * ROWS_A_PAGE + at + 1}.`;
        const names = values[at]?.join(", ") ?? "";
        return { quote, line: (limit: number) => shortened(`${number} ${names}`.trimEnd(), limit) };
      }),
      page,
      pages: pagesOf(listed),
      turnTo: (to) =>
        encode({ kind: "listing", page: to, counts, subject: mark, period: period?.days ?? null }),
    },
    wording,
  );
}

/** The count in bold, marked as derived, and its sum; nothing where none was asked for. */
function countLines(listing: Listing, { say }: Wording): FormattedString[] {
  const { answer, derivation } = countOf(listing);
  if (answer === null || derivation === null) return [];
  const count = joined([marked(answer, "bold"), plain(say("derived-mark"))], " ");
  return [count, aside(derivation)];
}

/** What is listed, its subject in bold; in which forms, and what was taken for a slip. */
function saidOf(listing: Listing, wording: Wording): FormattedString[] {
  const { subject, corrected } = listing;
  const linesFor = (shown: Listing) => listingInWords(wording, { ...shown, corrected: [] });
  const [head = "", ...forms] = linesFor(listing);
  if (subject === null) return [plain(head)];
  const about = lineAbout(
    asShown(subject.text),
    (hole) => linesFor({ ...listing, subject: { ...subject, text: hole } })[0] ?? "",
  );
  const others = forms.map(aside);
  return [about, ...others, ...correctedLines(corrected, wording)];
}

function aside(line: string): FormattedString {
  return plain(shortened(inLine(line), LONGEST_SUM));
}

import { fold, squeezed } from "../../language/folding.ts";
import type { Answered, Listing, Quote } from "../answer.ts";
import { currentAmong, type Library } from "../library.ts";
import { MOST_QUOTES } from "../quotes.ts";
import { countOf } from "./count.ts";
import { listingOf } from "./listing.ts";
import type { ListedPeriod } from "./period/listed-period.ts";
import type { Request } from "./request.ts";

/** How many rows of a listing are made for an answer: as many as a terminal shows. */
const MOST_ROWS = 20;

/**
 * How likely it is that the first row is what was asked for. That the words stand there is certain; what is left is that another sense of
 * them was meant (a namesake, an article that only touches on it), and where a slip was read that it was none. Set by hand: there are no
 * labelled questions of this kind.
 */
export const SURE = 0.95;
const SURE_OF_A_SLIP = 0.75;
/** A name in a list may be read wrongly, or be there for another reason than the one asked for. */
const SURE_OF_VALUES = 0.7;

/** What an answer with a listing says of its own. */
export type Listed = Pick<Answered, "answer" | "basis" | "derivation" | "listing" | "quotes" | "confidence">;

/**
 * What the archive as it stands lists, or counts, for a request. The quotes have been compared with their files as they
 * are now; where one has changed, the index is brought up to date, and listed once more.
 */
export async function answerListing(library: Library, request: Request): Promise<Made> {
  const first = await listCurrent(library, request);
  if (first.isCurrent) return first;
  await library.refresh();
  return listCurrent(library, request);
}

interface Made {
  /** Null where there is nothing to list. */
  readonly listed: Listed | null;
  /** What is told of the period asked for. */
  readonly period: ListedPeriod | null;
}

async function listCurrent(
  library: Library,
  request: Request,
): Promise<Made & { readonly isCurrent: boolean }> {
  const archive = library.open();
  const listing = await listingOf(archive, request, { offset: 0, limit: MOST_ROWS });
  const current = await currentAmong(
    listing.rows.map(({ file }) => file),
    archive,
    library,
  );
  const kept = (_: unknown, at: number) => current.has(listing.rows[at]?.file ?? "");
  const [rows, values] = [listing.rows.filter(kept), listing.values.filter(kept)];
  const isCurrent = rows.length === listing.rows.length;
  const [first, ...others] = withoutRepetitions(rows).slice(0, MOST_QUOTES);
  if (!first) return { listed: null, period: listing.period, isCurrent };
  return {
    listed: {
      ...countOf(listing),
      listing: { ...listing, rows, values },
      quotes: [first, ...others],
      confidence: sureOf(listing),
    },
    period: listing.period,
    isCurrent,
  };
}

function sureOf({ corrected, counts }: Listing): number {
  if (counts === "values") return SURE_OF_VALUES;
  return corrected.length > 0 ? SURE_OF_A_SLIP : SURE;
}

/** An answer never has the same sentence twice; a listing may, where two articles say nothing else. */
function withoutRepetitions(rows: readonly Quote[]): Quote[] {
  const words = rows.map(({ display }) => squeezed(fold(display)));
  return rows.filter((_, at) => words.indexOf(words[at] ?? "") === at);
}

import type { Listing } from "../answer/answer.ts";
import type { ListedPeriod } from "../answer/listing/period/listed-period.ts";
import { formsOf } from "../answer/listing/count.ts";
import type { Unlisted } from "../answer/note.ts";
import { periodInWords } from "./period.ts";
import type { Wording } from "./wording.ts";

/**
 * What a listing holds, as lines: how many articles and briefs of this archive have the subject, then by which forms of its words they
 * were found where these are several, and what was taken for a slip.
 */
export function listingInWords(wording: Wording, listing: Listing): string[] {
  const { say } = wording;
  const { subject, together, articles, briefs, corrected } = listing;
  const values = { counted: countedInWords(wording, listing), total: articles + briefs };
  if (listing.counts === "values") return [valuesInWords(wording, listing)];
  const timed = listing.period ? besidePeriod(wording, listing.period) : [];
  if (subject === null) return [say("listing-whole", values), ...timed];
  const named = formsOf(listing).map((form) => say("listing-form", { form }));
  return [
    say(together ? "listing-words" : "listing-word", { ...values, subject: subject.text }),
    ...timed,
    ...(named.length > 0 ? [say("listing-forms", { forms: named.join(", ") })] : []),
    ...corrected.map(({ typed, read }) => say("timeline-corrected", { typed, read })),
  ];
}

/** That nothing in the archive has what a list was asked of, or nothing of the time that was asked for. */
export function unlistedInWords(wording: Wording, { subject, several, period }: Unlisted): string {
  const { say } = wording;
  if (period) {
    const { unknown, outside, days } = period;
    const values = { period: periodInWords(wording, days), unknown, outside };
    if (subject === null) return say("unlisted-time", values);
    if (unknown + outside > 0) return say("unlisted-period", { ...values, subject });
  }
  return say(several ? "unlisted-words" : "unlisted-word", { subject: subject ?? "" });
}

/** How many distinct things the archive names, and in how much of it. */
function valuesInWords({ say }: Wording, { subject, distinct, articles, briefs }: Listing): string {
  return say("listing-values", {
    subject: subject?.text ?? "",
    count: distinct.length,
    total: articles + briefs,
  });
}

/** What has the subject too, but is of no known date or of another time; and how many dates are inferred. */
function besidePeriod({ say }: Wording, { inferred, unknown, outside }: ListedPeriod): string[] {
  return [
    ...(inferred > 0 ? [say("listing-inferred", { count: inferred })] : []),
    ...(unknown > 0 ? [say("listing-undated", { count: unknown })] : []),
    ...(outside > 0 ? [say("listing-outside", { count: outside })] : []),
  ];
}

function countedInWords(wording: Wording, listing: Listing): string {
  const counted = countsInWords(wording, listing);
  const { period } = listing;
  return period
    ? wording.say("listing-in-period", { counted, period: periodInWords(wording, period.days) })
    : counted;
}

function countsInWords({ say }: Wording, { articles, briefs }: Listing): string {
  const counts = {
    articles: say("listing-articles", { count: articles }),
    briefs: say("listing-briefs", { count: briefs }),
  };
  if (articles > 0 && briefs > 0) return say("listing-both", counts);
  return briefs > 0 ? counts.briefs : counts.articles;
}

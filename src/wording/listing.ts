import type { Listing } from "../answer/answer.ts";
import { formsOf } from "../answer/listing/count.ts";
import type { Wording } from "./wording.ts";

/**
 * What a listing holds, as lines: how many articles and briefs of this archive have the subject, then by which forms of its words they
 * were found where these are several, and what was taken for a slip.
 */
export function listingInWords(wording: Wording, listing: Listing): string[] {
  const { say } = wording;
  const { subject, together, articles, briefs, corrected } = listing;
  const values = { counted: countedInWords(wording, listing), total: articles + briefs };
  if (subject === null) return [say("listing-whole", values)];
  const named = formsOf(listing).map((form) => say("listing-form", { form }));
  return [
    say(together ? "listing-words" : "listing-word", { ...values, subject: subject.text }),
    ...(named.length > 0 ? [say("listing-forms", { forms: named.join(", ") })] : []),
    ...corrected.map(({ typed, read }) => say("timeline-corrected", { typed, read })),
  ];
}

function countedInWords({ say }: Wording, { articles, briefs }: Listing): string {
  const counts = {
    articles: say("listing-articles", { count: articles }),
    briefs: say("listing-briefs", { count: briefs }),
  };
  if (articles > 0 && briefs > 0) return say("listing-both", counts);
  return briefs > 0 ? counts.briefs : counts.articles;
}

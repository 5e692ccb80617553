import { overlaps, type Span } from "../../../language/span.ts";
import { findDurations, type DurationMention } from "../../../language/time/durations.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { termSpans } from "../nearness.ts";
import { withNames } from "../relevance.ts";
import { asksFeast } from "./asked-event.ts";

/**
 * Whether all that a sentence has of the question, names apart, stands in what a feast recalls: its date is then the feast's alone. Recalled is the
 * complement of an anniversary, and what is celebrated that was done years ago (`fêter la reconnaissance du quartier, acquise il y a dix
 * ans`). Linear in the text.
 */
export function isOnlyRecalled(inquiry: Inquiry, evidence: Evidence): boolean {
  if (asksFeast(inquiry)) return false;
  const { display } = evidence.sentence;
  const recalled = findDurations(display).flatMap((duration) => recalledBy(display, duration));
  const terms = recalled.length > 0 ? termSpans(withNames(inquiry, evidence), display) : [];
  return terms.length > 0 && terms.every((term) => recalled.some((of) => overlaps(of, term)));
}

function recalledBy(display: string, duration: DurationMention): Span[] {
  if (duration.kind === "anniversary") return duration.of ? [duration.of] : [];
  const celebrated = duration.kind === "ago" ? celebratedIn(display, duration) : null;
  return celebrated ? [celebrated] : [];
}

/** What is celebrated from its article on, with the participle and the « il y a » that date it; null where nothing is. */
export function celebratedIn(display: string, { start, end }: Span): Span | null {
  const clause = clauseAround(display, { start, end });
  if (display.charAt(clause.start - 1) !== "," || !PARTICIPLE.test(display.slice(clause.start, start)))
    return null;
  const before = display.slice(0, clause.start - 1);
  const feast = [...before.matchAll(CELEBRATING)].at(-1);
  return feast ? { start: feast.index + feast[0].length, end } : null;
}

const CELEBRATING =
  /(?<!\p{L})(?:fêt|célébr|célèbr|commémor|marqu|salu)(?:er|é|e|ent|ait|aient|era|eront|ant) (?:,? ?le \d{1,2}(?:er)? \p{L}+(?: \d{4})?,? )?(?=la |le |les |l['’])/gu;
const PARTICIPLE = /^ \p{L}+(?:é|i|u|is|it|ert)e?s? (?:\p{L}+ ){0,3}$/u;

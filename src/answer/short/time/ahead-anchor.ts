import type { ArticleDate } from "../../../archive/document.ts";
import type { Span } from "../../../language/span.ts";
import { findDurations, type DurationMention } from "../../../language/time/durations.ts";
import { bareSpans } from "../evidence.ts";
import { inferred } from "./resolved.ts";

/** The year from which a length of time is counted back. */
export interface Anchor {
  readonly year: number;
  /** How the sum says it: « en août 2016 », « , article de mars 2016 ». */
  readonly words: string;
  /** False where the feast is announced without its date: it may be this year's or next year's. */
  readonly exact: boolean;
  /** Where the article's date was read, where the anchor rests on it. */
  readonly supports: readonly Span[];
}

/** The years that a sentence says a feast to be ahead (`fêtera son centenaire dans quatre ans`), or null. */
export function yearsAhead(text: string, feast: DurationMention): DurationMention | null {
  const found = findDurations(text).find(
    ({ kind, years, start, end }) =>
      kind === "ahead" &&
      Number.isInteger(years) &&
      !/[,;:]/u.test(text.slice(Math.min(end, feast.end), Math.max(start, feast.start))),
  );
  return found ?? null;
}

/** The year that is so many years ahead: about, as no day is told; null where the article's is unknown. */
export function aheadAnchor(
  text: string,
  { start, end, years }: DurationMention,
  article: ArticleDate | null,
): Anchor | null {
  if (article?.year === undefined) return null;
  const words = ` ${text.slice(start, end)}, article de ${article.year}${inferred(article)}`;
  return { year: article.year + years, words, exact: false, supports: bareSpans(article.evidence) };
}

/** `fêtera ses 50 ans`, `s’apprête à célébrer`: some day, this year or later. */
export function isAnnounced(text: string, { start, kind }: DurationMention): boolean {
  return (
    kind !== "ago" &&
    kind !== "since" &&
    /(?:\p{L}{2,}(?:era|eront)|apprêt\p{L}+ à \p{L}+|bientôt|prépar\p{L}+)(?!\p{L})[^.;]{0,60}$/iu.test(
      text.slice(0, start),
    )
  );
}

import { contentId } from "../archive/passages.ts";
import type { SoughtDays } from "../answer/period/sought.ts";
import { digitsOf, referredDay } from "./reference-day.ts";
import { periodData, periodOfData } from "./reference-period.ts";

/**
 * A page of what is told of a subject, from 0, or of what is new since a day. A subject has been typed by a person, and may be longer
 * than a button's data: they hold its `mark` alone, which tells whether the subject that the message shows is the one that was meant.
 */
export type ListingReference =
  | { readonly kind: "timeline"; readonly page: number; readonly subject: Mark }
  /** `subject` is null for all that is new. */
  | { readonly kind: "since"; readonly page: number; readonly day: string; readonly subject: Mark | null }
  /** The articles that have a subject, or all; `counts` and `period` as in the archive's listings. */
  | {
      readonly kind: "listing";
      readonly page: number;
      readonly counts: "articles" | "briefs" | "values" | null;
      readonly subject: Mark | null;
      readonly period: SoughtDays | null;
    };

/** 16 hexadecimal digits made of a subject. */
type Mark = string;

/** The mark of a subject as a message shows it. */
export function markOf(subject: string): Mark {
  return contentId(subject);
}

/** The data of a button, which {@link listingReferenceOf} understands where a button can refer to it. */
export function listingData(reference: ListingReference): string {
  const page = reference.page.toString(36);
  if (reference.kind === "timeline") return `t:${page}.${reference.subject}`;
  if (reference.kind === "listing")
    return `v:${page}.${reference.counts?.charAt(0) ?? ""}.${reference.subject ?? ""}${periodData(reference.period)}`;
  return `u:${page}.${digitsOf(reference.day)}.${reference.subject ?? ""}`;
}

/** What the data of a button refer to; null for anything that {@link listingData} does not give. */
export function listingReferenceOf(data: string): ListingReference | null {
  const { page, subject, since, day, about, listing, counts, listed, period } = DATA.exec(data)?.groups ?? {};
  if (listing !== undefined) return listOf(listing, { counts, subject: listed ?? null, period });
  if (page !== undefined && subject !== undefined)
    return { kind: "timeline", page: Number.parseInt(page, 36), subject };
  if (since === undefined || day === undefined) return null;
  const name = referredDay(day);
  return name === null
    ? null
    : { kind: "since", page: Number.parseInt(since, 36), day: name, subject: about ?? null };
}

/** A page of a list; null where its period is none. */
function listOf(
  page: string,
  {
    counts = "",
    subject,
    period,
  }: { counts?: string | undefined; subject: string | null; period?: string | undefined },
): ListingReference | null {
  const days = period === undefined ? null : periodOfData(period);
  if (period !== undefined && days === null) return null;
  return {
    kind: "listing",
    page: Number.parseInt(page, 36),
    counts: COUNTED[counts] ?? null,
    subject,
    period: days,
  };
}

const COUNTED: Readonly<Record<string, "articles" | "briefs" | "values">> = {
  a: "articles",
  b: "briefs",
  v: "values",
};

/** Below 36⁶, without zeros in front. */
const PAGE = "(?:0|[1-9a-z][0-9a-z]{0,5})";
const MARK = "[0-9a-f]{16}";

const DATA = new RegExp(
  `^(?:t:(?<page>${PAGE})\\.(?<subject>${MARK})|u:(?<since>${PAGE})\\.(?<day>\\d{8})\\.(?<about>${MARK})?|` +
    `v:(?<listing>${PAGE})\\.(?<counts>[abv]?)\\.(?<listed>${MARK})?(?:\\.(?<period>[\\d,s-]{2,35}))?)$`,
  "u",
);

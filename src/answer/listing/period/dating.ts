import type { ArticleDate } from "../../../archive/document.ts";
import type { Listed } from "../../../store/store.ts";
import { extentOf, fitOf } from "../../period/extent.ts";
import type { ListedPeriod } from "./listed-period.ts";
import type { Period } from "./wanted.ts";

/** Documents by how their date lies to a period. */
export interface Dated<Entry> {
  /** Those that are of it for certain, as far as their date is. */
  readonly inside: readonly Entry[];
  /** Those of no date, or of too little of one to tell. */
  readonly unknown: readonly Entry[];
  readonly outside: readonly Entry[];
}

/** Documents parted by a period, each part in their order: by the date of the article, which a brief does not have. */
export function datedBy<Entry extends Pick<Listed, "date">>(
  documents: readonly Entry[],
  period: Period,
): Dated<Entry> {
  const fits = documents.map(({ date }) => fitIn(date, period));
  const of = (fit: Fit) => documents.filter((_, at) => fits[at] === fit);
  return { inside: of("in"), unknown: of("open"), outside: of("out") };
}

/** What is told of a period beside the articles that are of it. */
export function periodOf(
  days: Period,
  { inside, unknown, outside }: Dated<Pick<Listed, "date">>,
): ListedPeriod {
  const inferred = inside.filter(({ date }) => date?.certainty === "inferred").length;
  return { days, inferred, unknown: unknown.length, outside: outside.length };
}

type Fit = ReturnType<typeof fitOf>;

/** A date that may lie inside as well as outside (`2016` for July 2016) tells nothing. */
function fitIn(date: ArticleDate | null, period: Period): Fit {
  if (!date) return "open";
  const fit = fitOf(period, date);
  return fit === "in" && period.kind === "extents" && !isWithin(date, period.extents) ? "open" : fit;
}

type Extents = Extract<Period, { readonly kind: "extents" }>["extents"];

function isWithin(date: ArticleDate, extents: Extents): boolean {
  const own = extentOf(date);
  const [first, last] = [own?.from ?? "", own?.until ?? ""];
  return extents.some(({ from, until }) => (from ?? first) <= first && last <= (until ?? last));
}

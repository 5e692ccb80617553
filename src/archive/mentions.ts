import type { Span } from "../language/span.ts";
import { findDates, type DateMention } from "../language/time/dates.ts";
import type { Paragraph } from "./document.ts";
import { tenseOf, type Tense } from "./tense.ts";
import { comparable } from "./vna-marks.ts";

/** A date that an article mentions, with the sentence (or dateline) in which it does. */
export interface Dated {
  /** The sentence as a span of the file. */
  readonly at: Span;
  readonly text: string;
  /** The same for two sentences that differ in spacing and punctuation only: a lead and its repetition. */
  readonly key: string;
  readonly mention: DateMention;
  readonly tense: Tense;
  readonly place: "dateline" | "opening" | "rest";
}

/** How many body paragraphs belong to the opening, where the news itself is told. */
const OPENING_PARAGRAPHS = 3;

/** Every date that an article mentions: the dateline's first, then in reading order. */
export function datesIn(text: string, dateline: Span | null, paragraphs: readonly Paragraph[]): Dated[] {
  const found: Dated[] = [];
  const add = (at: Span, words: string, place: Dated["place"]) => {
    const mentions = findDates(words);
    const key = mentions.length > 0 ? comparable(words) : "";
    for (const mention of mentions)
      found.push({ at, text: words, key, mention, tense: tenseOf(words, mention), place });
  };
  if (dateline) add(dateline, text.slice(dateline.start, dateline.end), "dateline");
  let body = 0;
  for (const { section, sentences } of paragraphs) {
    if (section === "article") body++;
    const isOpening = section === "lead" || (section === "article" && body <= OPENING_PARAGRAPHS);
    for (const sentence of sentences) add(sentence, sentence.display, isOpening ? "opening" : "rest");
  }
  return found;
}

/** The years between which an article must have been written: after what it tells as past, before what it announces. */
export interface Bounds {
  readonly earliest: { readonly year: number; readonly at: Span } | null;
  readonly latest: { readonly year: number; readonly at: Span } | null;
}

/** The bounds that the mentioned years set. A year that was to come before one that is told as past was a plan (`d’abord annoncée pour 2016`). */
export function boundsOf(dated: readonly Dated[]): Bounds {
  const years = dated.flatMap(({ at, mention: { cue, date }, tense }) =>
    date.year === undefined || cue === "period" || tense === "open" ? [] : [{ year: date.year, at, tense }],
  );
  const told = years.filter(({ tense }) => tense !== "future");
  const [earliest = null] = told.toSorted((a, b) => b.year - a.year);
  const planned = years.filter(({ tense, year }) => tense === "future" && year >= (earliest?.year ?? year));
  const [latest = null] = planned.toSorted((a, b) => a.year - b.year);
  return { earliest, latest };
}

/** Whether an article may be of this year. */
export function isWithin({ earliest, latest }: Bounds, year: number): boolean {
  return year >= (earliest?.year ?? -Infinity) && year <= (latest?.year ?? Infinity);
}

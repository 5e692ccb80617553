import { fold } from "../../language/folding.ts";
import type { PartialDate } from "../../language/time/dates.ts";
import { isNewsText } from "../../store/news-text.ts";
import type { OpenArchive } from "../library.ts";
import { eventDate } from "./event-date.ts";
import { recalledDate } from "./recalled-date.ts";
import { dateOf, sentenceOf, type Dating, type Row } from "./row.ts";
import { findSpeakers, type Speaker, type Speakers, type Spoken } from "./speakers.ts";
import type { Subject } from "./subject.ts";
import { withoutRepetitions } from "./tellings.ts";

/** What an archive tells of a subject, in the order of time. */
export interface Chronology extends Pick<Speakers, "corrected" | "missing" | "isCut"> {
  /** By date, what is known of it to the year before what is to the day; then those without a year, then those without a date. */
  readonly rows: readonly Row[];
}

/**
 * The chronology of a subject: every sentence that speaks of it and dates what it tells; of an article that tells nothing else of its
 * own day, one more on the article's date. Each event once. Deterministic.
 */
export async function chronologyOf(archive: OpenArchive, subject: Subject): Promise<Chronology> {
  const found = await findSpeakers(archive, subject);
  const meant = meantBy(subject, found);
  const rows = found.speakers.flatMap((speaker) => rowsOf(speaker, meant, found.isMet));
  const { corrected, missing, isCut } = found;
  return { rows: withoutRepetitions(inOrder(rows)), corrected, missing, isCut };
}

/** The subject as it was typed, or its words without their slips. */
function meantBy({ text, words }: Subject, { corrected }: Speakers): string {
  const read = new Map(corrected.map(({ typed, read: word }) => [fold(typed), word]));
  return read.size === 0 ? text : words.map((word) => read.get(word) ?? word).join(" ");
}

function rowsOf(speaker: Speaker, subject: string, isMet: (word: string) => boolean): Row[] {
  const { document } = speaker;
  const dated: Row[] = [];
  const others: Spoken[] = [];
  for (const spoken of tellingOf(speaker)) {
    const sentence = sentenceOf({ document, sentence: spoken.index });
    const recalled = recalledDate(document, sentence, subject, isMet);
    const dating = recalled
      ? { basis: "derived" as const, ...recalled }
      : eventDate(sentence.display, document.document.date, isMet);
    if (dating) dated.push({ document, sentence: spoken.index, dating });
    else others.push(spoken);
  }
  const own = articleDating(speaker);
  const isTold = dated.some((row) => row.dating.basis !== "derived" && isAt(dateOf(row), own));
  const [most] = others.toSorted((a, b) => b.named - a.named || a.index - b.index);
  return most && !isTold ? [...dated, { document, sentence: most.index, dating: own }] : dated;
}

/** The sentences of the text that speak of the subject; where none does, the first title or caption. */
function tellingOf({ document, sentences }: Speaker): readonly Spoken[] {
  const telling = sentences.filter(({ index }) => isNewsText(document, index));
  return telling.length > 0 ? telling : sentences.slice(0, 1);
}

function articleDating({ document: { document } }: Speaker): Dating {
  const { date } = document;
  const isKnown = date?.year !== undefined || date?.month !== undefined;
  return date && isKnown ? { basis: "article", date } : { basis: "none" };
}

/** Whether a date is that of the article. */
function isAt({ year, month, day }: PartialDate, own: Dating): boolean {
  if (own.basis !== "article") return false;
  return year === own.date.year && month === own.date.month && day === own.date.day;
}

function inOrder(rows: readonly Row[]): Row[] {
  const placed = rows.map((row, at) => ({ row, at, key: keyOf(dateOf(row)) }));
  return placed
    .sort((a, b) => compare(a.key, b.key) || compare(fileOf(a.row), fileOf(b.row)) || a.at - b.at)
    .map(({ row }) => row);
}

function fileOf({ document }: Row): string {
  return document.document.file;
}

/** Dates compare as their keys do. */
function keyOf({ year, month = 0, day = 0 }: PartialDate): string {
  const rest = [month, day].map((part) => String(part).padStart(2, "0")).join("-");
  if (year !== undefined) return `1 ${String(year).padStart(4, "0")}-${rest}`;
  return month > 0 ? `2 ${rest}` : "3";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

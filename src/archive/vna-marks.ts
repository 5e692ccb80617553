import { fold } from "../language/folding.ts";
import type { Span } from "../language/span.ts";
import { FRENCH_MONTHS, FRENCH_WEEKDAYS } from "../language/time/calendar.ts";
import { AGENCY, beforeCredit } from "./credits.ts";

/*
 * The marks by which VNA's files show their structure (DESIGN, "VNA's files"). Each finder looks at a bounded part of
 * its text, so that a line of any length costs no more than its reading.
 */

/** How far from either end of a paragraph a mark is looked for, in characters. */
const REACH = 160;

/** Month names as they are written: marks composed, apart or missing. */
const MONTHS = anyOf(FRENCH_MONTHS.flatMap((name) => [name, name.normalize("NFD"), fold(name)]));
const WEEKDAYS = anyOf(FRENCH_WEEKDAYS);
const DAY = `(?:${WEEKDAYS}\\s+)?\\d{1,2}(?:er)?(?:\\s+${MONTHS}(?:\\s+\\d{4})?|/\\d{1,2}(?:/\\d{4})?)`;

/** Spaces between the parts of a dateline: more of them, in a row of parts that may all be missing, would be tried in every division. */
const GAP = "\\s{0,8}";

const DATELINE = new RegExp(
  `^(?<place>\\p{L}[^()\\n!?]{0,80}?)??${GAP}[,–-]?${GAP}(?:(?<=[\\s,])le\\s+)?(?<day>${DAY})?${GAP}` +
    `\\(${GAP}${AGENCY}(?:\\s?/\\s?${AGENCY})*${GAP}\\)${GAP}(?<dash>[-–—:]?)[-–—:,]*${GAP}`,
  "iu",
);

function anyOf(names: readonly string[]): string {
  return `(?:${names.join("|")})`;
}

/** A dateline: its length, its place as written, and the span of its date where it has one. */
export interface Dateline {
  readonly length: number;
  readonly place: string | null;
  readonly date: Span | null;
}

/**
 * The dateline at the start of a paragraph (`Paris, 26 juin (VNA) –`), or null. Spans count from the paragraph's start.
 * A sentence that names the agency (`L’Agence vietnamienne d’information (VNA) a signé`) has none.
 */
export function findDateline(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph.slice(0, REACH));
  if (!match) return null;
  const { day, dash, place: written = "" } = match.groups ?? {};
  const place = written.replace(/[\s,–-]+$/u, "").trim();
  if (place !== "" && !isPlace(place, dash !== "" || day !== undefined)) return null;
  const at = day === undefined ? -1 : match[0].indexOf(day);
  return {
    length: match[0].length,
    place: place === "" ? null : place,
    date: day === undefined ? null : { start: at, end: at + day.length },
  };
}

/** A name, which may be `La Havane` or `Rio de Janeiro`; more words (`province de Lao Cai`) where a dash shows a dateline. */
function isPlace(place: string, isMarked: boolean): boolean {
  const [first = "", ...words] = place.split(/[\s,]+/u);
  if (!/^\p{Lu}/u.test(first) || /[.;:]\s/u.test(place)) return false;
  if (/^(?:l['’]|d['’]|une?$|des$|selon$|les$|ce)/iu.test(first)) return false;
  const isNamed = words.every((word) =>
    /^(?:\p{Lu}|\p{N}|-|d['’]|l['’]|(?:de|du|des|la|le|les|en|et|sur|e)$)/u.test(word),
  );
  return isNamed ? words.length < 8 : isMarked && words.length < 8 && !/^l[ae]$/iu.test(first);
}

const AGENCIES = `\\(?${AGENCY}(?:\\s?/\\s?${AGENCY})*\\)?\\s*\\.?`;
const END_MARK = new RegExp(
  [
    // After the end of a sentence an agency needs no dash; and the file may be cut within the mark.
    `(?<=[.!?…»"”)])\\s*[.,]?\\s*[-–—]*\\s*${AGENCIES}$`,
    `(?<=[.!?…»"”)])\\s*[-–—]+\\s*(?:VN?|AV?)?$`,
    // After a word it needs one: `populaire-VNA`, not `la station VTV-VOV` nor `l’accord VNA-AFP`.
    `\\s*[.,]?(?:\\s[-–—]+|—|(?<=[\\p{Ll}\\p{M}\\p{N}%.,])[-–—]+)\\s*${AGENCIES}$`,
    `\\.?\\s*\\.\\s?/\\s?\\.?(?:\\s*[-–—]?\\s*${AGENCY})?$`,
  ].join("|"),
  "u",
);

/** Where the text of a paragraph ends before its end mark (`-VNA`, `.-VNA`, `./.`); its length where it has none. */
export function beforeEndMark(paragraph: string): number {
  const from = Math.max(0, paragraph.length - REACH);
  const tail = paragraph.slice(from);
  const match = END_MARK.exec(tail);
  if (!match) return paragraph.length;
  const fullStop = /^\s*\.(?!\s*\/)/u.exec(match[0]) ?? /^\.(?=\.?\s?\/)/u.exec(match[0]);
  return from + match.index + (fullStop?.[0].length ?? 0);
}

/**
 * Whether a text that nothing follows breaks off in this paragraph: it ends without an end of sentence or an end mark. A line of
 * nothing but names, under which an article was written, does not.
 */
export function endsInMidst(paragraph: string): boolean {
  const tail = paragraph.slice(-REACH);
  if (/[.!?…»”"')\]]\s*$/u.test(tail) || beforeEndMark(tail) < tail.length) return false;
  return paragraph.length > REACH || /(?:^|\s)\p{Ll}/u.test(paragraph);
}

/** Characters of a title that are compared: a file that is one long line has no captions. */
const LONGEST_TITLE = 600;

const PICTURE = /\s(?:(?<sure>ảnh|a\u0309nh|hình ảnh)|hinh anh|anh|photo|image)\s?\d/iu;

/** Where a caption begins after `<title> ảnh 1` (or `hinh anh 1`) in a line, or null where the line is none. */
export function captionStart(line: string, title: string): number | null {
  const match = PICTURE.exec(line.slice(0, Math.min(title.length, LONGEST_TITLE) + REACH));
  if (!match) return null;
  const end = match.index + match[0].length;
  // One digit, lest `ảnh 12e congrès` lose its number; two where a capital follows (`ảnh 10Le pont`).
  const start = /^\d\p{Lu}/u.test(line.slice(end, end + 3)) ? end + 1 : end;
  if (match.groups?.["sure"] !== undefined) return start;
  const before = comparable(line.slice(0, match.index));
  const known = comparable(title.slice(0, LONGEST_TITLE));
  if (before === known) return start;
  const isRepeated = known.startsWith(before) || before.startsWith(known) || known.endsWith(before);
  return before.length >= 12 && known !== "" && isRepeated ? start : null;
}

/** Text as titles are compared: folded, letters and digits only. */
export function comparable(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether a paragraph reads as a headline: short, and without a sentence's full stop. */
export function looksLikeTitle(paragraph: string): boolean {
  return paragraph.length <= 220 && /\p{L}/u.test(paragraph) && !/[.;:,…]["”»]?$/u.test(paragraph);
}

/** Whether a line is the heading under which a page lists its briefs. */
export function isBriefsHeading(line: string): boolean {
  return line.length < 28 && BRIEFS_HEADING.test(fold(line));
}

const BRIEFS_HEADING = new RegExp(
  "^(?:voir plus|(?:a )?(?:lire|voir) aussi|sur le meme sujet|articles? (?:lies|connexes)" +
    "|autres articles)\\s*[:>»…]*$",
);

/** Whether a line is only what the page leaves behind: `source`, its hashtags, a credit alone, a lone end mark. */
export function isResidue(line: string): boolean {
  if (line.startsWith("#") && line.length < 200 && line.split(/\s+/u).every((word) => /^#\p{L}/u.test(word)))
    return true;
  if (line.length >= 60) return false;
  const isSource = /^(?:source|nguon)(?:\s*:.{0,40})?$/.test(fold(line));
  return isSource || beforeCredit(line) === 0 || /^[-–—.\s/]*(?:VNA|AVI)?[-–—.\s/]*$/u.test(line);
}

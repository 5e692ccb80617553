import { isFunctionWord, isQuantity, readCounted } from "./counting.ts";
import { monthNamed } from "./calendar.ts";
import { readDates } from "./dates.ts";
import { readQuantity } from "./quantities.ts";
import type { Quantity } from "./quantities.ts";
import type { Span } from "./span.ts";
import { isAttached, isCapital, isNear, keyAt, tokenize } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/**
 * A number as a text says it. The span covers its hedge (`près de 300`), its scale (`36 milliards`) and the sign of a
 * percentage; `unit` is the head of what is counted or ranked (« dollars »), null for a percentage or where none follows.
 */
export interface NumberMention extends Span {
  readonly value: number;
  readonly kind: "cardinal" | "ordinal" | "percent";
  readonly unit: Span | null;
  readonly approximate: boolean;
}

/**
 * The quantities and ranks of a French text, in order and not overlapping; the spans are offsets into `text`.
 * Years, dates, times of day, scores, codes (`n°230`, `COVID-19`, `G20`) and the articles `un` and `une` are none.
 * Linear in the text's length.
 */
export function findNumbers(text: string): NumberMention[] {
  const tokens = tokenize(text);
  const dates = readDates(tokens);
  const mentions: NumberMention[] = [];
  let nextDate = 0;
  for (let at = 0; at < tokens.length;) {
    while ((dates[nextDate]?.end ?? Infinity) <= (tokens[at]?.start ?? 0)) nextDate++;
    const dated = (dates[nextDate]?.start ?? Infinity) <= (tokens[at]?.start ?? 0);
    const read = dated ? null : readQuantity(tokens, at);
    const mention = read && !isElsewhere(tokens, at, read) ? mentionOf(tokens, at, read) : null;
    if (mention && mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention);
    at = Math.max(read?.end ?? at, at + 1);
  }
  return mentions;
}

function mentionOf(tokens: readonly Token[], at: number, read: Quantity): NumberMention | null {
  const percent = read.ordinal ? 0 : percentEnd(tokens, read.end);
  const start = tokens[signed(tokens, at, read, percent)]?.start ?? 0;
  const value =
    start < (tokens[at]?.start ?? 0) && keyAt(tokens, at - 1) !== "" && isMinus(tokens, at)
      ? -read.value
      : read.value;
  const end = tokens[(percent || read.end) - 1]?.end ?? start;
  const unit = percent ? null : readCounted(tokens, read.end, read.ordinal ? 1 : read.value);
  return {
    start,
    end,
    value,
    kind: read.ordinal ? "ordinal" : percent ? "percent" : "cardinal",
    unit,
    approximate: read.vague,
  };
}

/** A minus counts only before a percentage: elsewhere it is a dash (`-VNA`, a list, a range). */
function signed(tokens: readonly Token[], at: number, read: Quantity, percent: number): number {
  return percent > 0 && read.start === at && isMinus(tokens, at) ? at - 1 : read.start;
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  return (
    /^[-−]$/.test(sign?.raw ?? "") &&
    isAttached(tokens[at]) &&
    (!isAttached(sign) || keyAt(tokens, at - 2) === "(")
  );
}

/** The index after `%` or `pour cent`, 0 without one. */
function percentEnd(tokens: readonly Token[], at: number): number {
  if (!isNear(tokens[at])) return 0;
  if (keyAt(tokens, at) === "%") return at + 1;
  return keyAt(tokens, at) === "pour" && keyAt(tokens, at + 1) === "cent" ? at + 2 : 0;
}

const NUMBERED = new Set(
  (
    "numero no n nos article alinea resolution decret decision circulaire directive route nationale phase chapitre page " +
    "annexe groupe boeing airbus vol categorie ligne lot arrondissement district etape tome volume version chaine serie " +
    "quartier porte salle stand code boite tel telephone fax hotline conclusion instruction anh photo image figure tableau " +
    "covid niveau zone rotation"
  ).split(" "),
);

/** Whether the number is a year, or part of a name, a date, a time, a score or a fraction: no quantity of its own. */
function isElsewhere(tokens: readonly Token[], at: number, read: Quantity): boolean {
  if (read.code || isDigitRun(tokens, at)) return true;
  const after = keyAt(tokens, read.end);
  if (monthNamed(after) !== undefined && isNear(tokens[read.end])) return true;
  if (tokens[at]?.kind === "word") return isFalseWord(tokens, at, read);
  if (isScore(tokens, at, read) || isTime(tokens, at, read)) return true;
  if (read.ordinal) return isGluedCode(tokens, at);
  return isYear(tokens, at, read) || isGluedCode(tokens, at) || isNumbered(tokens, at, read);
}

/** `024 3933 2016`: figures that no grouping joins are a telephone number or a table, not an amount. */
function isDigitRun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "figure" && tokens[at - 1]?.kind === "figure" && isNear(tokens[at]);
}

/** `neuf` is also new, `cent` follows « pour », and thirds and quarters are fractions. */
function isFalseWord(tokens: readonly Token[], at: number, read: Quantity): boolean {
  const after = keyAt(tokens, read.end);
  if (!read.ordinal && isNear(tokens[read.end]) && /^(?:tiers|quarts?|demi|demie|demies)$/.test(after))
    return true;
  if (/^(?:tous|toutes)$/.test(keyAt(tokens, at - 1))) return true;
  if (keyAt(tokens, at) === "cent" && keyAt(tokens, at - 1) === "pour") return true;
  if (keyAt(tokens, at) !== "neuf" || read.end > at + 1)
    return /^heures?$/.test(after) && isClockCue(tokens, at);
  return !readCounted(tokens, read.end, 9) && !/^(?:les|ces|ses|aux|nos|leurs)$/.test(keyAt(tokens, at - 1));
}

function isYear(tokens: readonly Token[], at: number, read: Quantity): boolean {
  if (!read.bare || read.value < 1900 || read.value > 2100 || keyAt(tokens, at).length !== 4) return false;
  return !isQuantity(tokens, read.end, read.value) && read.start === at;
}

/** `G20`, `COVID-19`, `n°230`, `5G`, `A320`, `230-KL/TW`: letters or a sign of numbering touch the digits. */
function isGluedCode(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beyond = tokens[at + 2];
  if (isAttached(after) && /^[A-Z]$/.test(after?.raw ?? "")) return true;
  if (isAttached(after) && /^[-/]$/.test(after?.key ?? "") && isAttached(beyond) && isCapital(beyond))
    return true;
  if (!isAttached(tokens[at])) return /^[°#]$/.test(before?.key ?? "");
  if (before?.kind === "word") return isCapital(before) || before.key.length < 2;
  if (/^[°#+_@/]$/.test(before?.key ?? "")) return true;
  return before?.key === "-" && isAttached(before) && tokens[at - 2]?.kind === "word";
}

/** `article 5`, `phase 2`, `SEA Games 31`, `COP 21`: a word of numbering or a name before, and nothing counted after. */
function isNumbered(tokens: readonly Token[], at: number, read: Quantity): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind !== "word" || !isNear(tokens[at]) || read.start < at) return false;
  if (percentEnd(tokens, read.end) || !read.bare) return false;
  if (NUMBERED.has(before.key)) return true;
  const named = isCapital(before) && !isFunctionWord(before.key);
  return named && !readCounted(tokens, read.end, read.value);
}

/** `19h30`, `2 h 48`, `à 8 heures`, `8 heures du matin`. */
function isTime(tokens: readonly Token[], at: number, read: Quantity): boolean {
  const after = tokens[read.end];
  if (!read.bare || !isNear(after)) return keyAt(tokens, at - 1) === "h" && isNear(tokens[at]);
  if (/^(?:h|hr|gmt|am|pm)$/.test(after?.key ?? "")) return true;
  if (keyAt(tokens, at - 1) === "h" || (/^heures?$/.test(keyAt(tokens, at - 1)) && read.value < 60))
    return true;
  if (!/^heures?$/.test(after?.key ?? "") || read.value > 24) return false;
  return (
    isClockCue(tokens, at) ||
    tokens[read.end + 1]?.kind === "figure" ||
    /^(?:du|locales?|gmt)$/.test(keyAt(tokens, read.end + 1))
  );
}

function isClockCue(tokens: readonly Token[], at: number): boolean {
  return /^(?:a|vers|des)$/.test(keyAt(tokens, at - 1));
}

/** `3-1` and `2–0`; a growing pair that counts something (`150-200 personnes`, `6-7 %`) is a range of quantities. */
function isScore(tokens: readonly Token[], at: number, read: Quantity): boolean {
  const after = keyAt(tokens, read.end) === "-" && isAttached(tokens[read.end]) ? read.end + 1 : -1;
  const before =
    keyAt(tokens, at - 1) === "-" && isAttached(tokens[at]) && isAttached(tokens[at - 1]) ? at - 2 : -1;
  if (after > 0 && tokens[after]?.kind === "figure" && isAttached(tokens[after]))
    return !isRange(tokens, at, after);
  return before >= 0 && tokens[before]?.kind === "figure" && !isRange(tokens, before, at);
}

function isRange(tokens: readonly Token[], first: number, second: number): boolean {
  const high = Number(keyAt(tokens, second).slice(0, 15));
  if (Number(keyAt(tokens, first).slice(0, 15)) >= high || keyAt(tokens, second + 1) === "-") return false;
  return (
    percentEnd(tokens, second + 1) > 0 ||
    readCounted(tokens, second + 1, high) !== null ||
    isQuantity(tokens, second + 1, high)
  );
}

import { isFunctionWord } from "../function-words.ts";
import { monthNamed } from "../time/calendar.ts";
import { isAttached, isCapital, isNear, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { isQuantity, readCounted } from "./counting.ts";
import { percentEnd } from "./percentages.ts";
import type { Quantity } from "./quantities.ts";

/** Whether what reads like a quantity is a year, or part of a name, a date, a time, a score or a fraction. */
export function isLookalike(tokens: readonly Token[], at: number, read: Quantity): boolean {
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
  return isCodeAfter(tokens, at + 1) || isCodeBefore(tokens, at);
}

function isCodeAfter(tokens: readonly Token[], at: number): boolean {
  const [after, beyond] = [tokens[at], tokens[at + 1]];
  if (!isAttached(after)) return false;
  return (
    /^[A-Z]$/.test(after?.raw ?? "") ||
    (/^[-/]$/.test(keyAt(tokens, at)) && isAttached(beyond) && isCapital(beyond))
  );
}

function isCodeBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const key = keyAt(tokens, at - 1);
  if (!isAttached(tokens[at])) return /^[°#]$/.test(key);
  if (before?.kind === "word") return isCapital(before) || key.length < 2;
  return /^[°#+_@/]$/.test(key) || (key === "-" && isAttached(before) && tokens[at - 2]?.kind === "word");
}

const NUMBERED = new Set(
  (
    "numero no n nos article alinea resolution decret decision circulaire directive route nationale " +
    "phase chapitre page annexe groupe boeing airbus vol categorie ligne lot arrondissement district " +
    "etape tome volume version chaine serie quartier porte salle stand code boite tel telephone fax " +
    "hotline conclusion instruction anh photo image figure tableau covid niveau zone rotation"
  ).split(" "),
);

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
  const before = keyAt(tokens, at - 1);
  const after = keyAt(tokens, read.end);
  if (!read.bare || !isNear(tokens[read.end])) return before === "h" && isNear(tokens[at]);
  if (/^(?:h|hr|gmt|am|pm)$/.test(after) || before === "h") return true;
  if (/^heures?$/.test(before) && read.value < 60) return true;
  return /^heures?$/.test(after) && read.value <= 24 && isHour(tokens, at, read.end + 1);
}

/** Whether `8 heures` is a time of day, by the word before or after it. */
function isHour(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    isClockCue(tokens, at) ||
    tokens[next]?.kind === "figure" ||
    /^(?:du|locales?|gmt)$/.test(keyAt(tokens, next))
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

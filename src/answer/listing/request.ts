import { fold } from "../../language/folding.ts";
import { findWords, foldedWords } from "../../language/words.ts";
import type { Day } from "../chronology/days.ts";
import { isContent, MOST_WORDS, readSubject, type Subject } from "../chronology/subject.ts";
import { currentDay } from "../period/today.ts";
import { ENGLISH } from "./asking/english.ts";
import { FRENCH } from "./asking/french.ts";
import type { Grammar } from "./asking/grammar.ts";
import { VIETNAMESE } from "./asking/vietnamese.ts";
import { sortOf } from "./values/sort.ts";
import { tallyAsked, tallyOf } from "./values/tally.ts";
import { readPeriodWanted, type Period } from "./period/wanted.ts";

/** A question on the archive itself: which of its articles speak of a subject, or how many. */
export interface Request {
  /**
   * What is to be counted; null where the articles are asked for. Briefs, which are shown alone, are always counted. `values`: the
   * distinct things that the archive names (towns, countries, ministers), which the subject tells.
   */
  readonly counts: "articles" | "briefs" | "values" | null;
  /** What they are to speak of; null for all articles, never for values. */
  readonly subject: Subject | null;
  /** Of which time they are to be; null for any. */
  readonly period: Period | null;
}

/**
 * What of the archive a question asks for: `quels articles parlent de …`, `combien d’articles …`, `y a-t-il des articles sur …`, `how many
 * articles …`, `có bao nhiêu bài viết về …`, however it is typed. Null for every other question, so for one on the articles of a law or of
 * a shop, and where the subject says nothing or too much. What is told from today depends on that day. Of a very long question nothing is
 * read.
 */
export function readRequest(question: string, today: Day = currentDay()): Request | null {
  if (question.length > LONGEST) return null;
  const typed = question.normalize("NFC");
  const timed = readPeriodWanted(typed, today);
  const inPeriod = timed && requestIn(timed.rest, true);
  if (inPeriod) return { ...inPeriod, period: timed.period };
  const plain = requestIn(typed, false) ?? valuesIn(typed);
  return plain && { ...plain, period: null };
}

/** « combien de villes sont jumelées avec Hanoi dans l’archive » */
function valuesIn(question: string): Omit<Request, "period"> | null {
  const words = tallyAsked(question);
  const subject = words === null ? null : subjectOf(words);
  return subject && { counts: "values", subject };
}

/** What a question asks for; where its period was taken out of it, the noun alone says enough (`les articles [de 2016]`). */
function requestIn(question: string, isTimed: boolean): Omit<Request, "period"> | null {
  const words = findWords(question);
  const text = words.map(({ text: word }) => `${fold(word)} `).join("");
  for (const grammar of [FRENCH, ENGLISH, VIETNAMESE]) {
    const heard = hear(text, grammar, isTimed);
    if (!heard) continue;
    const { counts, from, to } = heard;
    if (from === to) return { counts, subject: null };
    const [first, last] = [words[wordsIn(text.slice(0, from))], words[wordsIn(text.slice(0, to)) - 1]];
    const subject = first && last ? subjectOf(question.slice(first.start, last.end)) : null;
    return subject && { counts, subject };
  }
  return null;
}

/** Whether what is to be counted may be stated by an article itself (`villes jumelées avec Hanoi`, not all that are named). */
export function mayBeStated({ counts, subject }: Request): boolean {
  return counts === "values" && subject !== null && tallyOf(subject.text)?.condition !== null;
}

/** Whether a short answer states such a number: it counts things of a sort that has names (`17 villes`), and not others. */
export function statesNumber(answer: string): boolean {
  return foldedWords(answer).some((word) => sortOf(word) !== null);
}

/** In UTF-16 units: the longest way to ask, and the longest subject. */
const LONGEST = 250;

function subjectOf(typed: string): Subject | null {
  const subject = readSubject(typed);
  if (typeof subject === "string") return null;
  // All of the words are sought, or what is said of them would not be so.
  const said = new Set(
    findWords(subject.text)
      .map(({ text }) => fold(text))
      .filter(isContent),
  );
  return said.size > MOST_WORDS ? null : subject;
}

/** Where in a question's folded words its subject stands; nowhere (`from` is `to`) where all articles are meant. */
interface Heard {
  readonly counts: Request["counts"];
  readonly from: number;
  readonly to: number;
}

function hear(text: string, grammar: Grammar, isTimed: boolean): Heard | null {
  const at = repeated(text, 0, grammar.courtesy);
  const said = after(text, at, grammar.saying);
  if (said !== null) return placed(text, said, null, grammar);
  const ways = [
    [grammar.counting, true],
    [grammar.listing, false],
    [null, false],
  ] as const;
  for (const [way, isCount] of ways) {
    const asked = way ? after(text, at, way) : at;
    const noun = asked === null ? null : grammar.noun.exec(text.slice(asked));
    if (asked === null || !noun) continue;
    const counted = noun.groups?.["briefs"] === undefined ? "articles" : "briefs";
    return aboutWhat(
      text,
      asked + noun[0].length,
      { counts: isCount || counted === "briefs" ? counted : null, isBare: !way && !isTimed },
      grammar,
    );
  }
  return null;
}

function aboutWhat(
  text: string,
  noun: number,
  { counts, isBare }: { readonly counts: Request["counts"]; readonly isBare: boolean },
  grammar: Grammar,
): Heard | null {
  const end = text.length;
  const wantsAll = !isBare || after(text, noun, grammar.newest) !== null;
  if (wantsAll && repeated(text, noun, grammar.whole) === end) return { counts, from: end, to: end };
  const at = repeated(text, noun, grammar.aside);
  const verb = after(text, at, grammar.verb);
  if (verb !== null && after(text, verb, grammar.negation) !== null) return null;
  if (verb !== null) return placed(text, verb, counts, grammar);
  const preposition = after(text, at, grammar.preposition);
  if (preposition !== null) {
    const heard = placed(text, preposition, counts, grammar);
    const rest = heard ? ` ${text.slice(heard.from, heard.to)}` : "";
    return grammar.foreign.test(rest) || /^ \d/u.test(rest) ? null : heard;
  }
  const trailing = isBare ? null : grammar.trailing.exec(text.slice(at));
  return trailing && trailing.index > 0
    ? placed(text.slice(0, at + trailing.index + 1), at, counts, grammar)
    : null;
}

/** What stands between a place and the end, without what only leads to it or follows it; null where that is nothing. */
function placed(
  text: string,
  start: number,
  counts: Request["counts"],
  { lead, tail }: Grammar,
): Heard | null {
  let to = text.length;
  for (let times = 0; times < MOST_REPEATED; times++) {
    const last = tail.exec(text.slice(start, to));
    if (last) to = start + last.index + 1;
  }
  const opened = repeated(text.slice(0, to), start, lead);
  const from = opened < to ? opened : start;
  return from < to ? { counts, from, to } : null;
}

/** Greetings, asides and words around a subject: more of them in a row make no question. */
const MOST_REPEATED = 4;

/** Where a pattern that is matched again and again from a place on ends for the last time. */
function repeated(text: string, start: number, pattern: RegExp): number {
  let at = start;
  for (let times = 0; times < MOST_REPEATED; times++) at = after(text, at, pattern) ?? at;
  return at;
}

/** Where a pattern that matches at a place ends; null where it does not match. */
function after(text: string, at: number, pattern: RegExp): number | null {
  const found = pattern.exec(text.slice(at));
  return found ? at + found[0].length : null;
}

function wordsIn(text: string): number {
  return text.split(" ").length - 1;
}

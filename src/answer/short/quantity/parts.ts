import type { Inquiry, Sought } from "../inquiry.ts";
import { soughtIn } from "../sought-words.ts";
import { areRelated } from "../word-families.ts";
import type { Amount } from "./amounts.ts";

/**
 * Of a whole and its parts (`750 bourses, dont 90 à des Vietnamiens`) the part that alone has more of the question's words than the
 * whole; the whole where none has, null where two have.
 */
export function partOf(
  inquiry: Inquiry,
  text: string,
  whole: Amount,
  amounts: readonly Amount[],
): Amount | null {
  const parts = amounts.filter(
    ({ start, unit, measure }) =>
      start >= whole.end &&
      unit === "" &&
      measure === "count" &&
      PART.test(text.slice(Math.max(0, start - 25), start)),
  );
  const [first] = parts;
  if (!first) return whole;
  const told = soughtIn(inquiry, text.slice(0, first.start));
  const telling = parts.filter((part) => {
    const next = amounts.find(({ start }) => start >= part.end)?.start ?? text.length;
    const own = text.slice(part.end, next).split(/[;.]/u)[0] ?? "";
    const met = soughtIn(inquiry, own);
    return met.some((sought) => !told.includes(sought) && isWhole(inquiry, met, sought));
  });
  const [only, ...more] = telling;
  return more.length > 0 ? null : (only ?? whole);
}

/** Whether a word met is no piece of a longer name of the question: `Quang` of `Quang Trach` is not Quang Binh. */
function isWhole({ text, sought }: Inquiry, met: readonly Sought[], word: Sought): boolean {
  return !sought.some(
    (other) =>
      word.name &&
      other.name &&
      !met.includes(other) &&
      (text.includes(` ${word.key} ${other.key} `) || text.includes(` ${other.key} ${word.key} `)),
  );
}

/** What leads to a part: `dont`, or a sign before the next of a list. */
const PART = /(?:(?<!\p{L})(?:dont|parmi lesquels|parmi lesquelles|et)|[,:;(])\s$/u;

/** Of what counts a noun or its adjective (`touristes étrangers`) what counts the adjective, where both are counted. */
export function closest(matching: readonly Amount[], [, adjective]: readonly string[]): readonly Amount[] {
  const exact = matching.filter(({ unit }) => adjective !== undefined && areRelated(adjective, unit));
  return exact.length > 0 ? exact : matching;
}

import { fold } from "../../language/folding.ts";
import { foldedWords } from "../../language/words.ts";
import type { Evidence } from "../short/evidence.ts";
import type { Inquiry } from "../short/inquiry.ts";
import { tellsFate } from "../short/quantity/toll.ts";
import { wordsOfFrame } from "./frame.ts";
import type { Value } from "./value.ts";

/**
 * Whether a sentence can give another value for what is asked, by its letters alone: it has the unit of the value that is known, or
 * speaks of its toll, and it or its article's title or lead has every name of the question that the known value's has. Costs a few
 * microseconds; reading a value costs a hundred times that.
 */
export function isLikely(inquiry: Inquiry, own: Value, other: Evidence): boolean {
  const { reading } = own;
  const { display } = other.sentence;
  if (reading.kind === "amount" && reading.fate !== null && !tellsFate(display, reading.fate)) return false;
  if (
    reading.kind === "amount" &&
    reading.fate === null &&
    !fold(display).includes(reading.unit.slice(0, STEM))
  )
    return false;
  if (reading.kind === "date" && !/\d/.test(display)) return false;
  const names = inquiry.sought.filter(({ name }) => name);
  if (names.length === 0) return true;
  const has = wordsAround(other);
  const owns = wordsAround(own.evidence);
  return names.every(({ key }) => has(key) || !owns(key));
}

/** Letters of a unit by which its forms are told: `visiteurs`, `visiteuses`. */
const STEM = 3;

function wordsAround({ sentence, before, document }: Evidence): (key: string) => boolean {
  const words = new Set(foldedWords(`${before} ${sentence.display}`));
  const frame = wordsOfFrame(document);
  return (key) => words.has(key) || frame.has(key);
}

import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { soughtIn } from "../sought-words.ts";

/** Whether a question asks how long a thing lasts by the verb itself: `combien de temps a duré …`. */
export function asksLasting({ text, language }: Inquiry): boolean {
  return language === "fr" && / dur(?:e|ent|ait|aient|a|era|eront|erait) /.test(text);
}

/**
 * Whether a length of time of a text says how long something lasts: its verb or noun stands in the text, or the length is led by `pendant`,
 * or is of a thing asked for (`douze ans de travaux`). What was brought `en deux heures` lasts no two hours.
 */
export function tellsLasting(inquiry: Inquiry, text: string, { start, end }: Span): boolean {
  return (
    LASTING.test(fold(text)) ||
    LED.test(text.slice(Math.max(0, start - 30), start)) ||
    soughtIn(inquiry, OF.exec(text.slice(end, end + 60))?.[1] ?? "").length > 0
  );
}

const LASTING =
  /(?<!\p{L})(?:dur(?:e|ent|ait|aient|er|era|eront|erait|ee|ees|ant)|prolong\p{L}+|etal\p{L}+)(?!\p{L})/u;
const LED =
  /(?<!\p{L})(?:pendant|durant|sur|au (?:bout|terme) de|à l['’]issue de)(?: (?:plus|moins|près|environ|quelque)(?: de| d['’])?)? ?$/iu;
const OF = /^ (?:de |d['’])(\p{L}+)/u;

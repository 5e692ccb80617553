import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import type { DateMention } from "../../../language/time/dates.ts";
import type { DurationMention } from "../../../language/time/durations.ts";

/**
 * The date at which a « depuis » or an « il y a » ends where that is not the day of writing: that of an interview which reports it, or the
 * one year told beside an imperfect (`Quand le pont a ouvert, en 2011, le bac naviguait depuis vingt ans`). `past` where it ends at a time that
 * the sentence does not tell, null where on the day of writing. `dates` are those of the sentence that may be counted from.
 */
export function endsThen(
  text: string,
  duration: DurationMention,
  dates: readonly DateMention[],
): DateMention | "past" | null {
  const stated = dates.filter(({ cue, date }) => cue === "plain" && date.year !== undefined);
  if (isReported(text, duration)) return stated.find((date) => opens(text, date)) ?? null;
  if (duration.kind !== "since" || !isImperfect(text, duration)) return null;
  const [first, ...more] = stated;
  if (first) return more.every(({ date }) => date.year === first.date.year) ? first : "past";
  return WHEN.test(fold(text)) ? "past" : null;
}

/** `il racontait que …`: what is reported is counted from the day of the report. */
function isReported(text: string, { start }: Span): boolean {
  return /(?<!\p{L})qu(?:e |['’])/u.test(text.slice(0, start));
}

/** Whether a date is that of a report, not of what it reports (`Dans un entretien accordé en mars 2016, il racontait que …`). */
export function isOfReport(text: string, date: Span): boolean {
  return opens(text, date) && isReported(text, { start: text.length, end: text.length });
}

function opens(text: string, { end }: Span): boolean {
  return (
    /^[«"“ ]*(?:dans|lors|en|au|à|le|interrogée?s?|dès)(?!\p{L})[^,;:]*$/iu.test(text.slice(0, end)) &&
    text.charAt(end) === ","
  );
}

function isImperfect(text: string, { start }: Span): boolean {
  return /(?<!\p{L})\p{L}+(?:ait|aient)(?: [^ ,;:]+){0,5} $/u.test(
    text.slice(Math.max(0, start - REACH), start),
  );
}

/** In UTF-16 units. */
const REACH = 60;
const WHEN = /\b(?:lorsqu|quand|alors|au moment|a l'epoque)/;

/** Whether a date is what a thing, or an event, is said to date from: `Son arrivée dans la ville date de 1988`. */
export function isOfDating(text: string, { start }: Span): boolean {
  return DATING.test(text.slice(Math.max(0, start - 30), start));
}

/** Whether a date is that of a thing itself, whatever happened to it since: `une stèle datée de 1472 a été trouvée`. */
export function isOfThing(text: string, { start }: Span): boolean {
  return THING.test(text.slice(Math.max(0, start - 30), start));
}

const SINCE = "(?:à |au |de |du |d['’])(?:l['’]an |l['’]année )?$";
const DATING = new RegExp(`(?<!\\p{L})(?:dat|remont)\\p{L}+ ${SINCE}`, "iu");
const THING = new RegExp(`(?<!\\p{L})(?:datée?s?|datant|remontant|qui (?:dat|remont)\\p{L}+) ${SINCE}`, "iu");

import type { Dating } from "../../answer/chronology/row.ts";
import type { PartialDate } from "../../language/time/dates.ts";
import { dateInWords } from "../../wording/date.ts";
import type { Wording } from "../../wording/wording.ts";
import { inLine, shortened } from "./line.ts";

/** When something was, with the number of its row, and how that is known; a sum has at most `limit` UTF-16 units. */
export function datingInWords(dating: Dating, number: string, limit: number, wording: Wording): string {
  const { say } = wording;
  switch (dating.basis) {
    case "quoted":
    case "deduced":
      return say(`timeline-${dating.basis}`, { number, date: spanInWords(dating, wording) });
    case "derived":
      return say("timeline-derived", {
        number,
        date: plainDate(dating.date, wording),
        sum: shortened(inLine(dating.sum), limit),
      });
    case "article": {
      const date = dateInWords(wording, dating.date);
      return say("timeline-article", { number, date, form: formOf(dating.date, date) });
    }
    case "none":
      return say("timeline-none", { number });
  }
}

/** How a date goes on after « d’après un article »: `du 10 juillet`, `d’avril`, `de 2016`. */
function formOf({ month, day }: PartialDate, words: string): "day" | "vowel" | "other" {
  if (month !== undefined && day !== undefined) return "day";
  return /^[ao]/iu.test(words) ? "vowel" : "other";
}

function spanInWords(
  { date, until }: { readonly date: PartialDate; readonly until: PartialDate | null },
  wording: Wording,
): string {
  const whole = plainDate(date, wording);
  if (!until) return whole;
  const unit = date.month === undefined ? "year" : date.day === undefined ? "month" : "day";
  const from = date.year === until.year ? withoutYear(date, wording) : whole;
  return wording.say("timeline-range", { unit, from: from ?? whole, until: plainDate(until, wording) });
}

/** The month and day of a date; null where it has no month. */
function withoutYear({ month, day }: PartialDate, { say }: Wording): string | null {
  if (month === undefined) return null;
  const name = say("month", { month });
  return day === undefined ? name : say("timeline-day", { day, month: name });
}

/** How it is known is said beside it. */
function plainDate(date: PartialDate, wording: Wording): string {
  return dateInWords(wording, { ...date, certainty: "stated" });
}

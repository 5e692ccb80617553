import type { ArticleDate } from "../archive/document.ts";
import type { Dated, Ended, OutsidePeriod } from "../answer/note.ts";
import type { PartialDate } from "../language/time/dates.ts";
import { dateInWords } from "./date.ts";
import { daysInWords } from "./period.ts";
import type { Wording } from "./wording.ts";

/** What is said of a question's period beside its answer. */
export function periodNoteInWords(wording: Wording, note: Dated | OutsidePeriod | Ended): string {
  const { say } = wording;
  switch (note.kind) {
    case "dated": {
      if (note.isBrief) return say("note-brief");
      const of = note.date && ofDate(wording, note.date);
      return of === null ? say("note-article-undated") : say("note-article", { of });
    }
    case "outside": {
      const of = note.date && ofDate(wording, note.date);
      const { words } = note;
      return of === null ? say("note-outside-undated", { words }) : say("note-outside", { of, words });
    }
    case "ended":
      return say("note-ended", {
        words: note.words,
        period: daysInWords(wording, note.days),
        year: String(note.year),
      });
  }
}

/** « du 10 juillet 2016 », « d’août 2016 », « de 2016 »; null where neither year nor month is known. */
export function ofDate(
  wording: Wording,
  known: PartialDate & Partial<Pick<ArticleDate, "certainty">>,
): string | null {
  const { year, month, day } = known;
  if (year === undefined && month === undefined) return null;
  const date = dateInWords(wording, { certainty: "stated", ...known });
  if (month === undefined) return wording.say("of-year", { date });
  return day === undefined ? wording.say("of-month", { date, month }) : wording.say("of-day", { date });
}

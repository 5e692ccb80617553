import { tokenize } from "../../language/tokens.ts";
import type { Day } from "../chronology/days.ts";
import { readCalendarPeriods } from "./calendar-periods.ts";
import { readEventSide } from "./event-side.ts";
import { readOrder } from "./order.ts";
import { readRelativePeriod } from "./relative-periods.ts";
import type { Sought } from "./sought.ts";

/**
 * The period of a question in French, English or Vietnamese, null where it has none: dates and years after a word of time (« en
 * 2016 », « avant 2015 », “between 2015 and 2017”, « năm 2016 »), words told from `today` (« l’an dernier »), the latest or the earliest
 * article, before or after a named event. Years in names and plans (« Sommet 2016 », « objectif 2030 ») and all that lies after
 * today are none: a question about the future asks what was said of it. Linear.
 */
export function readSought(question: string, today: Day): Sought | null {
  const tokens = tokenize(question);
  return (
    readRelativePeriod(question, tokens, today) ??
    readCalendarPeriods(question, tokens, today) ??
    readOrder(question) ??
    readEventSide(question, tokens)
  );
}

import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import type { Run } from "./capitals.ts";
import { findPersons } from "./persons.ts";

/**
 * Who won in the category of a contest that a question asks for, where a sentence tells the winner of each: `chez les dames` is said of whoever was
 * named last before it, or of the next where it leads. Null where nobody is named so; undefined where no category is asked for or told. Linear in
 * the text.
 */
export function winnerOfCategory({ text }: Inquiry, display: string): Run | null | undefined {
  const category = WINNING.test(text) ? CATEGORIES.find(({ asked }) => asked.test(text)) : undefined;
  const told = category?.told.exec(display);
  if (!told) return undefined;
  return bearerOf(display, { start: told.index, end: told.index + told[0].length }) ?? null;
}

const WINNING = / (?:gagn|remport|impos|emport|vainqu|triomph|sacr|couronn)\p{L}* /u;

function bearerOf(display: string, { start, end }: Span): Run | undefined {
  const persons = findPersons(display);
  const next = persons.find((person) => person.start >= end);
  if (LEADING.test(display.slice(0, start))) return next;
  return persons.findLast((person) => person.end <= start) ?? next;
}

/** What stands before a category that leads: `; chez les dames, …`. */
const LEADING = /(?:^|[.,;:] (?:et |puis |enfin )?)$/u;

const CATEGORIES: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  {
    asked: / (?:chez|pour|des) les (?:dames|femmes|filles) | (?:feminine?s?|women) /,
    told: /(?<!\p{L})(?:chez|pour|du côté des?) ?(?:les )?(?:dames|femmes|filles)(?!\p{L})/iu,
  },
  {
    asked: / (?:chez|pour|des) les (?:hommes|messieurs|garcons) | (?:masculine?s?|men) /,
    told: /(?<!\p{L})(?:chez|pour|du côté des?) ?(?:les )?(?:hommes|messieurs|garçons)(?!\p{L})/iu,
  },
];

import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { readWith, type Evidence } from "../evidence.ts";
import { isTerm, type Inquiry, type Sought } from "../inquiry.ts";
import { roughlyIn } from "../sought-words.ts";
import { isKnown, verbAsked } from "./actors.ts";
import { findRuns } from "./capitals.ts";

/**
 * The name of who got what « qui » asks the winner or receiver of (`le premier prix est allé à Vu Minh Khuê`, `le marché a été attribué à
 * l’entreprise …`); null where the quote tells of one, known already or not by name, undefined where it tells of none.
 */
export function recipientOf(inquiry: Inquiry, evidence: Evidence): Span | null | undefined {
  const verb = verbAsked(inquiry) ?? inquiry.sought.find((sought) => isTerm(sought) && isReceiving(sought));
  if (!verb || !isReceiving(verb)) return undefined;
  const { display } = evidence.sentence;
  const given = [...display.matchAll(GIVEN)];
  const [only, ...more] = given;
  if (!only) return undefined;
  const rest = { ...inquiry, sought: inquiry.sought.filter((sought) => isTerm(sought) && sought !== verb) };
  if (more.length > 0 || roughlyIn(rest, readWith(evidence)).length === 0) return null;
  const end = only.index + only[0].length;
  const run = findRuns(display).find(
    ({ start }) =>
      start >= end &&
      /^(?:\p{Ll}+ |l['’]|(?:MM?|Mmes?|Dr|Pr)\.? |\p{Lu}\p{Ll}+(?:ien|ienne|ais|aise|ois|oise|ain|aine|and|ande|ol|ole|éen|éenne|cque|que|lge|sse) )*$/u.test(
        display.slice(end, start),
      ),
  );
  return run && run.start - end <= REACH && !isKnown(inquiry, run.text) ? run : null;
}

/** Whether a verb asks who got something. */
export function isReceiving({ key }: Sought): boolean {
  return /^(?:gagn\w+|remport\w+|obten\w+|obtien\w*|recu\w*|recev\w+|recoi\w+|decroch\w+|recompens\w+|honor\w+|vainqueur|laureate?)$/.test(
    fold(key),
  );
}

/** How far from its verb the receiver stands, in UTF-16 units: an office or a calling may come between. */
const REACH = 60;
const GIVEN =
  /(?<!\p{L})(?:(?:est|sont|sera|seront) (?:allée?s?|revenue?s?|échue?s?)|reviennent|revient|(?:a|ont|sera|seront) (?:été )?(?:décernée?s?|attribuée?s?|remise?s?|rendue?s?|confiée?s?|souri)|récompense|récompensé|a couronné|a distingué|(?:a|ont) (?:remis|décerné|attribué|offert|confié) (?:l['’]|(?:le|la|les|un|une|des|son|sa) )[\p{L} ’'-]{3,40}?(?= (?:à|au|aux) ))(?: \p{L}+ment| hier| \p{Ll}+di| par [^,;:.]{3,50}?(?= (?:à|au) ))?(?: à la| à l['’]| à| au| aux|(?= \p{Lu})) ?/gu;

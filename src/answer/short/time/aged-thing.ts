import type { DurationMention } from "../../../language/time/durations.ts";
import { foldedWords } from "../../../language/words.ts";
import type { Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { leftOver } from "../met-words.ts";
import { isSame, roughlyIn } from "../sought-words.ts";
import { isMade } from "../word-families.ts";
import { isAmbiguous } from "./aged-person.ts";
import { asksBeginning, isLasting } from "./asked-event.ts";

/**
 * Whether an age is that of the thing whose beginning or making a question asks for: `vieux de 30 ans` counts from there. Linear in the text.
 */
export function isAgeOfThing(inquiry: Inquiry, evidence: Evidence, duration: DurationMention): boolean {
  const { display } = evidence.sentence;
  if (!/^(?:vieux|vieille)/iu.test(display.slice(duration.start))) return false;
  const before = duration.start === 0 ? ledBy(display, duration) : display.slice(0, duration.start);
  if (isAmbiguous(before, /^vieille/iu.test(display.slice(duration.start)))) return false;
  if (isStateAsked(inquiry, foldedWords(before).at(-1) ?? "")) return leftOver(inquiry, evidence) === 0;
  return (
    (asksBeginning(inquiry) || inquiry.sought.some(({ key }) => isMade(key))) && isThingNamed(inquiry, before)
  );
}

/** The subject of `Vieux de 68 ans, le pont de Hien Luong sera restauré`. */
function ledBy(display: string, { end }: DurationMention): string {
  return SUBJECT.exec(display.slice(end))?.[1] ?? "";
}

const SUBJECT =
  /^, ((?:l['’]|la |le |les |ce |cette |cet )[^,;:]{1,100}?) (?:a|ont|est|sont|sera|seront|s['’]|se|va|\p{Ll}+(?:era|ent|ait))(?!\p{L})/u;

/** Whether a text names what the question asks the beginning of. */
function isThingNamed(inquiry: Inquiry, text: string): boolean {
  const things = inquiry.sought.filter(({ key }) => !isMade(key));
  return things.length > 0 && roughlyIn({ ...inquiry, sought: things }, text).length === things.length;
}

/** Whether a word is a state that the question asks for. */
export function isStateAsked({ sought }: Inquiry, key: string): boolean {
  return isLasting(key) && sought.some((one) => isTerm(one) && isSame(one, key));
}

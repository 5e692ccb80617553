import { termsOf } from "../../language/terms/terms.ts";
import { isCapital, keyAt, type Token } from "../../language/tokens.ts";
import type { SoughtEvent } from "./sought.ts";

/** The event that a question looks before or after, null where it names none. */
export function readEventSide(question: string, tokens: readonly Token[]): SoughtEvent | null {
  for (let at = 0; at < tokens.length; at++) {
    const side = SIDES.get(keyAt(tokens, at));
    const article = ARTICLES.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
    if (!side || article === at + 1 || !EVENTS.test(keyAt(tokens, article))) continue;
    const end = nameEnd(tokens, article);
    const words = question.slice(tokens[at + 1]?.start, tokens[end - 1]?.end);
    return { kind: "event", side, words, terms: termsOf(words) };
  }
  return null;
}

const SIDES: ReadonlyMap<string, SoughtEvent["side"]> = new Map([
  ["avant", "before"],
  ["before", "before"],
  ["apres", "after"],
  ["depuis", "after"],
  ["after", "after"],
  ["since", "after"],
]);

const ARTICLES = /^(?:le|la|l'|les|the)$/;

/** What takes place on a day or some days, so that there is a before and an after. */
const EVENTS =
  /^(?:sommet|forum|congres|conference|festival|seisme|tremblement|typhon|tempete|ouragan|cyclone|crue|inondations?|incendie|accident|attentat|catastrophe|election|elections|signature|inauguration|ouverture|visite|rencontre|reunion|match|finale|coupe|jeux|summit|congress|earthquake|typhoon|storm|floods?|fire|crash|visit|signing|meeting|opening)$/;

/** The index after an event's name: its noun, what it is of, and names. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + LONGEST) {
    const token = tokens[end];
    if (isCapital(token) || token?.kind === "figure") end++;
    else if (OF.test(token?.key ?? "") && tokens[end + 1]?.kind !== "sign" && end + 1 < tokens.length)
      end += 2;
    else break;
  }
  return end;
}

const OF = /^(?:de|du|des|d'|of|the|in|a)$/;

/** No name is longer, in tokens. */
const LONGEST = 8;

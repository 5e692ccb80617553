import type { Span } from "../../../language/span.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { soughtIn } from "../sought-words.ts";
import { isKnown } from "./actors.ts";
import { findRuns } from "./capitals.ts";

/**
 * The name that a quote says a thing to have been given (`un jeune buffle baptisé Tèo`), where a question asks how it is called: undefined where
 * it asks otherwise, where the thing does not stand before in the quote, or where two are named.
 */
export function givenName(inquiry: Inquiry, { sentence: { display } }: Evidence): Span | undefined {
  const thing = ASKED.exec(inquiry.text)?.[1];
  const sought = inquiry.sought.find(({ key }) => key === thing);
  if (inquiry.language !== "fr" || !sought) return undefined;
  const [only, ...more] = findRuns(display).filter(
    (run) => NAMING.test(run.before) && !isKnown(inquiry, run.text),
  );
  if (!only || more.length > 0) return undefined;
  const before = display.slice(0, only.start);
  return soughtIn({ ...inquiry, sought: [sought] }, before).length > 0 ? only : undefined;
}

const ASKED =
  / (?:(?:quel est )?le nom |comment (?:s'appell\w+|se nomm\w+|a t on (?:appele|baptise|nomme)) )(?:de la |de l'|des |du |de |d'|la |le |les |l')?(?:nouve\p{L}+ |premi\p{L}+ |futur\p{L}? |jeune |grande? |petite? )?(\p{L}+)/u;
const NAMING =
  /(?<!\p{L})(?:baptise|nomme|appele|denomme|surnomme|intitule|prenomme|repond(?:ant)? au nom de|(?:du|sous le) nom de|s'appell\p{L}+|se nomm\p{L}+)(?:e|es|s)?(?: \p{L}{1,12})? ?[«"“]? ?$/u;

import { findNames } from "../../language/names.ts";
import type { Span } from "../../language/span.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { isAdjective } from "./adjectives.ts";
import { OFFICES } from "./offices.ts";
import { findPlainNames } from "./plain-names.ts";
import { flatten } from "./utterance.ts";

/** A name in a question, with the article and the preposition that it comes with. */
export interface Mention extends Span {
  readonly name: string;
  /** Where its preposition or article begins, else the name itself. */
  readonly from: number;
  /** The preposition, flattened: `a`, `de`, `du`, `avec`; empty where there is none. */
  readonly preposition: string;
  /** The article, flattened: `le`, `la`, `l'`; empty where there is none or the preposition holds it. */
  readonly article: string;
  readonly kind: "person" | "place" | null;
}

/** The names of a question in order. Where it is typed without capitals, what stands in the place of names counts. Linear. */
export function findMentions(text: string): Mention[] {
  const flat = flatten(text);
  const names = capitalised(text, flat);
  const spans = names.length > 0 ? names : findPlainNames(flat);
  return spans.map((span) => mentionAt(text, flat, span));
}

/** Whether two names may stand in each other's place. */
export function isSameKind(a: Mention, b: Mention): boolean {
  return a.kind === null || b.kind === null || a.kind === b.kind;
}

/** Words that open a question with a capital and are no names, flattened. */
const OPENERS =
  /^(?:est|y|c|j|n|s|t|l|d|qu|puis|donc|citez|quid|sinon|merci|bonjour|depuis|jusqu|aujourd|lequel|laquelle|apres|avant|avec|contre|chez|vers|entre|i|it|he|she|they|has|have|had|can|will|would|should|whom|whose|since|tell|give|about|with|from|at|on|by|to|these|this|that|their|its|her|his)$/;
/** Those of Vietnamese, which are syllables of names, too: they open a question where they stand alone. */
const LONE_OPENERS =
  /^(?:ai|co|khi|tai|vi|no|ho|con|the|o|nam|bao|cho|thi|chu|giam|bo|dai|thu|tong|dieu|su|ca|noi|ong|ba)$/;

/** Runs of capitals, without the word that opens the question; `M.`, `Dr.` go with the name after them. */
function capitalised(text: string, flat: string): Span[] {
  const names: Span[] = [];
  for (const found of findNames(text)) {
    const start = found.start === 0 ? openerLength(flat.slice(0, found.end)) : found.start;
    if (start >= found.end || COUNTED.test(flat.slice(0, start))) continue;
    const last = names.at(-1);
    const isTitled =
      last && TITLE.test(flat.slice(last.start, last.end)) && /^\. ?$/.test(text.slice(last.end, start));
    const isJoined = isTitled || (last && /^ [–-] $/u.test(text.slice(last.end, start)));
    if (isJoined) names.pop();
    names.push({ start: isJoined ? last.start : start, end: bodyEnd(flat, { start, end: found.end }) });
  }
  return names;
}

/** The end of a body's name that goes on in small letters: `la Banque mondiale`, `le Comité populaire`. */
function bodyEnd(flat: string, { start, end }: Span): number {
  if (!/(?:^|[ '])(?:le |la |du |au |l')$/.test(flat.slice(0, start))) return end;
  const adjective = /^ (?<word>[\p{L}-]+)(?=$|[ ,])/u.exec(flat.slice(end, end + 40))?.groups?.["word"];
  if (adjective === undefined || !isAdjective(adjective)) return end;
  const after = end + 1 + adjective.length;
  return (
    after + (/^ (?:des |de la |du )(?=\p{L})[\p{L}-]+/u.exec(flat.slice(after, after + 60))?.[0].length ?? 0)
  );
}

/** How much of a run of capitals at the beginning is the word that opens the question. */
function openerLength(run: string): number {
  const first = /^[^ '’-]*/u.exec(run)?.[0] ?? "";
  const isOpener = OPENERS.test(first) || (first === run && LONE_OPENERS.test(first));
  return isOpener ? Math.min(run.length, first.length + 1) : 0;
}

/** People by their country, counted: `combien de Vietnamiens`. */
const COUNTED = /(?:combien d(?:e |')|how many )$/;
const TITLE = /^(?:m|mm|mr|mrs|ms|dr|prof|st|pr|[a-z])$/;
const PERSON = /^(?:m\. ?|mm\. ?|mme |mlle |monsieur |madame |mr\.? |mrs\.? |ms\.? |dr\.? |ong |ba |co )/;
const OFFICE_BEFORE = new RegExp(`(?:^|[ '])(?:${OFFICES}) $`, "u");
const LEAD =
  /(?:^|[ ,'])(?<preposition>(?:a|au|aux|en|dans|de|du|des|avec|pour|contre|vers|chez|entre|par|sur|in|at|of|to|from|with|for|against|o|tai|voi|cua|cho) |d')?(?<article>(?:le|la|les|the) |l')?$/u;

function mentionAt(text: string, flat: string, { start, end }: Span): Mention {
  const before = flat.slice(Math.max(0, start - 30), start);
  const groups = LEAD.exec(before)?.groups;
  const lead = (groups?.["preposition"] ?? "") + (groups?.["article"] ?? "");
  const preposition = (groups?.["preposition"] ?? "").trim();
  const article = (groups?.["article"] ?? "").trim();
  const name = text.slice(start, end);
  return {
    start,
    end,
    name,
    from: start - lead.length,
    preposition,
    article,
    kind: kindOf({ name, before, preposition, article }),
  };
}

interface Company extends Pick<Mention, "name" | "preposition" | "article"> {
  readonly before: string;
}

function kindOf({ name, before, preposition, article }: Company): Mention["kind"] {
  if (PERSON.test(flatten(name)) || OFFICE_BEFORE.test(before)) return "person";
  const isCountry = article !== "" && article !== "the" && !/\p{Lu}{2}/u.test(name);
  const isPlaced = isLocative(preposition) || isCountry || OF_PLACE.test(before);
  return isPlaced || PLACES.test(canonicalNames(name)) ? "place" : null;
}

/** Whether a preposition leads to a place: `à`, `en`, `au`, `in`, `ở`. */
export function isLocative(preposition: string): boolean {
  return /^(?:a|au|aux|en|dans|in|at|o|tai)$/.test(preposition);
}

const OF_PLACE =
  /(?:maire|ville|province|port|capitale|ambassadeur|mayor|city|thi truong|thanh pho|tinh) (?:de |d'|du |of )?(?:la |l')?$/;
const PLACES = /^(?:HCMV|Hanoi|Vietnam|Danang|Haiphong|Hue|Seoul|Pekin|EtatsUnis|CoreeSud)$/;

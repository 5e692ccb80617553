import type { Span } from "../../../language/span.ts";
import type { Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { nearestOf } from "../nearness.ts";
import { isSame, roughlyIn } from "../sought-words.ts";
import { isKnown, verbAsked } from "./actors.ts";
import { endOfBody, isBody } from "./bodies.ts";
import { findRuns } from "./capitals.ts";
import { findPersons } from "./persons.ts";

/**
 * Of « contre qui », « avec qui », « avec quelle équipe » the name after the same preposition; null where there is none such,
 * undefined where the question is no such one.
 */
export function partnerOf(inquiry: Inquiry, { sentence }: Evidence): Span | null | undefined {
  const asked = / (contre|avec|face a|chez) (?:qui|ki|quel|quelle) /u.exec(inquiry.text)?.[1];
  if (asked === undefined && / a (?:qui|ki) /.test(inquiry.text))
    return addresseeOf(inquiry, sentence.display);
  if (asked === undefined)
    return / (?:de|a|d'|sur|pour|envers) (?:qui|ki) /.test(inquiry.text) ? null : undefined;
  const lead = new RegExp(
    `(?:^|[^\\p{L}])(?:${asked === "contre" ? "contre|face au?x?|face a" : asked})(?: la| le| les| l')? ?(?:(?!\\p{Lu})\\p{L}+ ){0,4}$`,
    "u",
  );
  const runs = findRuns(sentence.display).filter(
    (run) => lead.test(run.before) && !isKnown(inquiry, run.text),
  );
  const whole = runs.map((run) =>
    isBody(run.text) ? { start: run.start, end: endOfBody(sentence.display, run) } : run,
  );
  return nearestOf(inquiry, sentence.display, whole);
}

/** `Il succède à Dang Van An`, for « à qui succède … »: the name led by the verb asked for and `à`. */
function addresseeOf(inquiry: Inquiry, text: string): Span | null {
  const runs = findRuns(text).filter(({ before, text: name }) => {
    const verb = /(\p{L}+) a $/u.exec(before)?.[1];
    return (
      verb !== undefined &&
      inquiry.sought.some((sought) => isTerm(sought) && isSame(sought, verb)) &&
      !isKnown(inquiry, name)
    );
  });
  if (runs.length === 0) return ownerIn(inquiry, text) ?? receiverIn(inquiry, text);
  return runs.length === 1 ? (runs[0] ?? null) : null;
}

/** `a remis les Palmes académiques au professeur Nguyên Dinh Lâm`: the one person whom `à` leads to, where what is done is told. */
function receiverIn(inquiry: Inquiry, text: string): Span | null {
  const verb = verbAsked(inquiry);
  if (verb && roughlyIn({ ...inquiry, sought: [verb] }, text).length === 0) return null;
  const [only, ...more] = findPersons(text).filter(
    ({ before, text: name }) => LED.test(before) && !isKnown(inquiry, name),
  );
  return more.length === 0 ? (only ?? null) : null;
}

/** A preposition, and what whoever it leads to is. */
const LED = /(?:^|[^\p{L}])(?:(?:a|au|aux|a la)(?= )|a l')(?: ?\p{L}+){0,4}(?: (?:m|mme|dr|pr))?\.? ?$/u;

/** `appartient à la famille Trinh`: a whole phrase. */
function ownerIn(inquiry: Inquiry, text: string): Span | null {
  const found = OWNER.exec(text);
  const [, lead = "", owner = ""] = found ?? [];
  if (!found || isKnown(inquiry, owner) || !/ appart\p{L}+ | est /u.test(inquiry.text)) return null;
  const start = found.index + lead.length;
  return { start, end: start + owner.length };
}

const OWNER =
  /((?:appart(?:ient|iennent|enait|enaient|iendra) (?:désormais |toujours |aujourd['’]hui )?(?:à |(?=aux? )))|(?:est|était|restent?|demeure) (?:toujours |désormais )?la propriété (?:de |(?=d[’'u])))((?:(?:la|le|un|une|aux?|deux) |l['’])?[^,;:.()«»]{3,60}?)(?= (?:depuis|qui|dont|et|pour|en|mais)(?!\p{L})|[,;:.()«»]|$)/u;

import type { Span } from "../../../language/span.ts";
import type { Language } from "../../../language/languages.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { withNames } from "../relevance.ts";
import { TITLE_LEAD, type Run } from "./capitals.ts";
import { areRelated } from "../word-families.ts";
import { matchOf, officeIn, phraseOf, type Match, type Office } from "./offices.ts";

/** The office whose bearer a question asks for (`qui est le maire de Séoul`); null where it asks for none. */
export function officeAsked({ text, french, language }: Inquiry): Office | null {
  const found = BEARERS[language].exec(language === "fr" ? text : french);
  const phrase = phraseOf(found?.[1] ?? found?.[2] ?? "");
  if (phrase === "" || TIMED.test(` ${phrase} `)) return null;
  const office = officeIn(language === "fr" ? phrase : inOrder(phrase), language === "vi");
  return office?.start === 0 ? office : null;
}

const BEARERS: Readonly<Record<Language, RegExp>> = {
  en: /^ who (?:is|was|are) (?:the |a )?(?:current |new )?(.+) $/u,
  vi: /^ (?:ai (?:la|dang la) (.+)|(?:ten cua )?(.+) la ai) $/u,
  fr: /^ (?:(?:c'est )?(?:(?:qui|ki) (?:est|etait|sera|fut|c'est) |c'est (?:qui|ki) |(?:quel est |quelle est )?(?:le |l')?(?:nom |identite )(?:du |de la |de l'|de )|comment (?:s'appelle|s'appelait|se nomme|se nommait) )(?:le |la |l'|notre )?(?:actuelle? |nouve(?:au|l|lle) )?(.+)|(?:le |la |l')(.+) (?:c'est|est) (?:qui|ki)) $/u,
};
/** `vietnamien ambassadeur to Chine`: the nationality after its noun; the place of a Vietnamese office with its preposition. */
function inOrder(phrase: string): string {
  return phrase
    .replace(/ tai /u, " a ")
    .replace(/^((?:sud |nord )?\p{L}+(?:ien|ais|ois|een|ain|an|and|russe)) (\p{L}+)/u, "$2 $1");
}

/** An office of another time than the sentence's. */
const TIMED = / (?:avant|apres|quand|lorsque|depuis|en (?:19|20)\d\d)(?: |$)/;

/** Whether a question asks who held an office before or after somebody, which nobody's own office tells. */
export function asksSuccession({ text }: Inquiry): boolean {
  return / (?:predecesseu\p{L}*|successeu\p{L}*) | (?:maire|president\p{L}*|ministre|ambassad\p{L}*|direct\p{L}*|chef) .{0,80}(?:avant|apres) /u.test(
    text,
  );
}

/** Those of persons who do not head another body than the one that a question asks the head of (`qui préside …`). */
export function withoutOtherLeaders(inquiry: Inquiry, evidence: Evidence, persons: readonly Run[]): Run[] {
  const body = LED.exec(inquiry.text)?.[1];
  if (body === undefined) return [...persons];
  const isName = isNameFor(inquiry, evidence);
  const isAsked = (told: Office) => {
    const asked = officeIn(`${told.head} de ${phraseOf(body)}`);
    const match = asked === null ? "same" : matchOf(asked, told, isName);
    return match === "same" || (match === "open" && isPartOf(body, told));
  };
  return persons.filter((person) => {
    const leading = officesBeside(evidence.sentence.display, person).filter(({ head }) => LEADERS.test(head));
    return leading.length === 0 || leading.some(isAsked);
  });
}

/** `président du comité` for that of the `comité d’organisation du festival`; not `chef du district` for that of a coopérative. */
function isPartOf(body: string, { of }: Office): boolean {
  const known = phraseOf(body).split(" ");
  return of.length === 0 || of.some((word) => known.some((other) => areRelated(word, other)));
}

const LED =
  /^ (?:qui|ki) (?:preside|presidait|dirige|dirigeait|gouverne|commande) (?:le |la |les |l')?(.+) $/u;
const LEADERS =
  /^(?:president|presidente|directeur|directrice|chef|cheffe|patron|patronne|pdg|gouverneur|maire|ministre)$/;

/** Somebody beside whose name an office stands. */
interface Bearer {
  readonly person: Run;
  /** `same`: with all that is asked for; `open`: with nothing against it. */
  readonly match: Exclude<Match, "other">;
}

/** Of persons those beside whose names stands the office asked for, in full or in part. */
export function bearersOf(
  inquiry: Inquiry,
  evidence: Evidence,
  asked: Office,
  persons: readonly Run[],
): Bearer[] {
  const isName = isNameFor(inquiry, evidence);
  return persons.flatMap((person): Bearer[] => {
    const told = officesBeside(evidence.sentence.display, person);
    const matches = told.map((office) => matchOf(asked, office, isName));
    if (matches.includes("same")) return [{ person, match: "same" }];
    return matches.length > 0 && matches.every((match) => match === "open")
      ? [{ person, match: "open" }]
      : [];
  });
}

/** The office that a question names of whoever it asks for: as whose bearer, or in `quel ministre a inauguré …`; null where it names none. */
export function officeNamed(inquiry: Inquiry): Office | null {
  const named = officeAsked(inquiry);
  if (named || inquiry.language !== "fr") return named;
  const phrase = phraseOf(WHICH.exec(inquiry.text)?.[1] ?? "");
  const office = phrase === "" ? null : officeIn(phrase);
  return office?.start === 0 ? office : null;
}

const WHICH = /^ quel(?:le)? (?!est |etait |sera )(.+?) (?:a|ont|avait|s'est|est|sera|va|aura) /u;

/** Whether what stands beside a name is another office than one, or that of its bearer's deputy. */
export function holdsOther(inquiry: Inquiry, evidence: Evidence, asked: Office, name: Span): boolean {
  const { display } = evidence.sentence;
  if (!/ adjointe? /.test(inquiry.text) && DEPUTY.test(display.slice(0, name.start))) return true;
  const told = officesBeside(display, name);
  const isName = isNameFor(inquiry, evidence);
  return told.length > 0 && told.every((office) => matchOf(asked, office, isName) === "other");
}

/** Whether somebody only led once what it is asked who leads now: `Mme Thuy, ancienne directrice de l’institut`. */
export function isFormerLeader({ text }: Inquiry, display: string, { start, end }: Span): boolean {
  if (!LEADS_NOW.test(text)) return false;
  const beside = `${display.slice(Math.max(0, start - 40), start)}|${display.slice(end, end + 40)}`;
  return /(?<!\p{L})(?:ancien(?:ne)?|ex-\p{L}+) [^|]*\||\|, (?:l['’])?(?:ancien(?:ne)?|ex-)/u.test(beside);
}

const LEADS_NOW = / (?:qui|ki) (?:dirige|preside|commande|gouverne|entraine)(?: actuellement)? /;

const DEPUTY =
  /(?<!\p{L})adjointe?(?: au maire)?(?: d(?:e |u |['’])[\p{L}’' -]{2,40})?,? (?:(?:M|Mme)\.? )?$/u;

function isNameFor(inquiry: Inquiry, evidence: Evidence): (key: string) => boolean {
  const known = withNames(inquiry, evidence).sought.filter(({ name }) => name);
  return (key) => known.some((sought) => sought.key === key);
}

/** The offices that stand right before a name, or right after it. */
function officesBeside(text: string, name: Span): Office[] {
  const before = officeIn(phraseOf(phraseBefore(text, name)));
  const after = officeIn(phraseOf(phraseAfter(text, name)));
  return [...(before ? [before] : []), ...(after?.start === 0 ? [after] : [])];
}

/** What stands before a name in its clause, a comma between left out; nothing where a verb or a preposition leads to the name. */
function phraseBefore(text: string, { start }: Span): string {
  const left = text.slice(Math.max(0, start - REACH), start).replace(TITLE, "");
  const apposed = /,\s*$/u.test(left);
  const clause =
    left
      .replace(/,\s*$/u, "")
      .split(/[,.;:()«»]/u)
      .at(-1) ?? "";
  return LEADING.test(clause) || (!apposed && ACTING.test(clause)) ? "" : clause;
}

/** `le directeur de l’hôpital, le Dr Pham Van Thinh` */
const TITLE = new RegExp(`(?<!\\p{L})${TITLE_LEAD}$`, "u");
/** Words that lead to another thing than the one before them. */
const LEADING = /(?<!\p{L})(?:de|du|d['’]|et|à|avec|par|que|des|qu['’])\s?$/u;
/** A small word right before a name and after a name, no adjective: a verb (`le maire de Lyon accueille`). */
const ACTING =
  /\p{Lu}[\p{L}-]* (?!\p{L}+(?:ale?s?|aux|iques?|aires?|i[fv]e?s?|ères?|iens?|iennes?|[ao]ise?s?|aine?s?) $)\p{Ll}\p{L}* $/u;

/** What stands after a name as its apposition or predicate. */
function phraseAfter(text: string, { end }: Span): string {
  const after = text.slice(end, end + REACH);
  const [, apposed, bracketed, told] = AFTER.exec(after) ?? [];
  return apposed ?? bracketed ?? told ?? "";
}

/** In UTF-16 units. */
const REACH = 140;
const AFTER =
  /^, (?:\d+ ans, )?(?:(?:le|la|un|une|son|sa|leur) |l['’])?((?!et |a |ont )[^,;:.()«»]+(?: \(\p{Lu}[^()]{1,14}\))?)(?!, \p{Lu}\p{L}+ \p{Lu})|^\s?\(([^()]+)\)|^ (?:est|était|sera|(?:a été|est) (?:élue?|nommée?|désignée?|réélue?|reconduite?)|devient|est devenue?) (?:le |la |l['’])?([^,;:.()«»]+)/u;

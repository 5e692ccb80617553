import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { findWords } from "../../../language/words.ts";
import type { Evidence } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { findRuns, type Run } from "./capitals.ts";
import { OFFICES } from "./offices.ts";

/**
 * What the quote says that somebody is, where a question asks who a person is by name (`qui est Park Won Soon`): the office or the calling
 * beside the name, without its article. Null where it says nothing; undefined where the question is no such one.
 */
export function knownPerson(inquiry: Inquiry, { sentence }: Evidence): Span | null | undefined {
  const name = nameAsked(inquiry);
  if (name === null) return undefined;
  const { display } = sentence;
  const runs = findRuns(display).flatMap((run) => namedIn(run, name) ?? []);
  if (runs.length === 0 && /^(?:le|la)$/.test(name[0] ?? "")) return undefined;
  if (runs.length === 0)
    return findWords(display).some(({ text }) => /^\p{Lu}/u.test(text) && name.includes(fold(text)))
      ? null
      : undefined;
  for (const run of runs) {
    const found = callingBefore(display, run) ?? callingAfter(display, run);
    if (found) return found;
  }
  return null;
}

/** Whether a question asks who somebody is by name: what he is answers it, and no other name. */
export function asksWhoIs(inquiry: Inquiry): boolean {
  return nameAsked(inquiry) !== null;
}

/** The words of the name that a question asks about; null where it asks otherwise. */
function nameAsked({ text, sought }: Inquiry): readonly string[] | null {
  const asked = ASKED.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  const words = asked?.trim().split(" ") ?? [];
  const isName = words.length === 1 && isNamed(sought, words[0]);
  const isNoun = words.length === 2 && /^(?:le|la)$/.test(words[0] ?? "") && !isNamed(sought, words[1]);
  return (words.length < 2 && !isName) ||
    isNoun ||
    words.length > 6 ||
    words.some((word, at) => NO_NAME.test(word) && (at > 0 || !/^la|le$/.test(word)))
    ? null
    : words;
}

function isNamed(sought: Inquiry["sought"], word: string | undefined): boolean {
  return sought.some(({ key, name }) => name && key === word);
}

/** Words of descriptions; Lê and La are surnames. */
const NO_NAME = /^(?:le|la|les|un|une|[ld]'.+|de|du|des|the|a|au|qui|of|cua)$/;

const ASKED: readonly RegExp[] = [
  /^ (?:c'est )?(?:qui|ki) (?:est|etait|c'est|est ce que) (?:m |mme )?(.+) $/u,
  /^ (?:c'est qui|c ki|c'est ki) (.+) $/u,
  /^ who (?:is|was) (.+) $/u,
  /^ (?:ong |ba )?(.+) la ai $/u,
];

/** The part of a run that is the whole name, in its order; null where it is another's. */
function namedIn(run: Run, name: readonly string[]): Span | null {
  const words = findWords(run.text);
  const keys = words.map(({ text }) => fold(text));
  const at = keys.findIndex((_, from) => name.every((key, offset) => keys[from + offset] === key));
  const [first, last] = [words[at], words[at + name.length - 1]];
  return at < 0 || !first || !last || at + name.length < keys.length
    ? null
    : { start: run.start + first.start, end: run.start + last.end };
}

/** Callings besides the offices. */
const CALLINGS =
  "\\p{L}{3,}(?:iste|ologue|graphe|icien|icienne|seur|seuse|trice|tiere|tier|nier|niere)|chanteuse|chanteur|actrice|acteur|peintre|poete|poetesse|" +
  "medecin|professeur|professeure|docteur|etudiant|etudiante|eleve|athlete|nageuse|nageur|joueur|joueuse|attaquant|gardien|chercheur|chercheuse|" +
  "expert|experte|habitant|habitante|historien|historienne|ecrivain|cineaste|heros|heroine|fils|fille|epouse|veuve|frere|soeur|gerant|gerante|" +
  "proprietaire|responsable|membre|vice-\\p{L}+|president-directeur|porte-parole";
const HEAD = new RegExp(
  `^(?:(?:ancien|ancienne|ex|vice|premier|premiere|jeune|celebre)[ -]){0,2}(?:${OFFICES}|${CALLINGS})(?![\\p{L}])`,
  "u",
);
const DETERMINER = /(?<![\p{L}'’])(?:(?:le|la|un|une|du|au|son|sa|leur|notre|ce|cette|par|est) |l['’])/giu;

/** `le maire de Séoul, Park Won Soon`: from the office's head to the name. */
function callingBefore(text: string, { start }: Span): Span | null {
  const from = Math.max(0, start - REACH);
  const left = text.slice(from, start);
  const kept = left.replace(/,?\s*$/u, "");
  const apposed = left.length - kept.length > 1;
  if (LEADING.test(left) || (!apposed && ENDS_OTHERWISE.test(kept))) return null;
  const clause = Math.max(...[",", ";", ":", "(", "«", "»", ". "].map((sign) => kept.lastIndexOf(sign))) + 1;
  const heads = [...kept.slice(clause).matchAll(DETERMINER)].map(
    ({ index, 0: found }) => clause + index + found.length,
  );
  const head = heads.findLast((at) => HEAD.test(fold(kept.slice(at))));
  const phrase = head === undefined ? "" : kept.slice(head);
  return head === undefined || VERB.test(phrase) ? null : { start: from + head, end: from + kept.length };
}

/** `Vu Binh, consul général du Vietnam`, `X est le maire de Séoul`. */
function callingAfter(text: string, { end }: Span): Span | null {
  const found = AFTER.exec(text.slice(end, end + REACH));
  const [all = "", lead = "", phrase = ""] = found ?? [];
  if (!found || !HEAD.test(fold(phrase)) || all.length === REACH || VERB.test(phrase)) return null;
  const start = end + lead.length;
  return { start, end: start + phrase.trimEnd().length };
}

/** In UTF-16 units. */
const REACH = 150;
const AFTER =
  /^((?:, (?:\d+ ans, )?| \(| (?:est|était|devient|est devenue?|a été (?:élue?|nommée?)) )(?:(?:le|la|un|une) |l['’])?)([^,;:.()«»]+(?: \(\p{Lu}[^()]{1,14}\))?)(?=[,;.)»]|$)(?!, \p{Lu}\p{L}+ \p{Lu})/u;
const LEADING = /(?<!\p{L})(?:de|du|d['’]|et|à|avec|par|que|des|qu['’])\s?$/u;
/** A small word after a name and right before the person: a verb. */
const ENDS_OTHERWISE =
  /\p{Lu}[\p{L}-]* (?!\p{L}+(?:ale?s?|aux|iques?|aires?|i[fv]e?s?|ères?|iens?|iennes?|[ao]ise?s?|aine?s?)$)\p{Ll}\p{L}*$/u;
const VERB = /(?<!\p{L})(?:a|ont|est|sont|avait|était|sera|qui|que|dont|par|avec|entre|contre)(?!\p{L})/u;

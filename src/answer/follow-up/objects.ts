import type { QuestionWord } from "./question-word.ts";
import { subjectLength } from "./subjects.ts";
import { flatten } from "./utterance.ts";

/** What the question word asks for, as something known: `des projets`, `ces projets`, `cela`; null where it is a circumstance. */
export function objectOf(word: QuestionWord): string | null {
  if (word.isCircumstance) return null;
  if (word.kind === "what") return "cela";
  if (word.noun === "" || /^(?:jour|annee|mois|date|heure|semaine)s?$/.test(flatten(word.noun))) return null;
  if (word.kind === "howmany") return `des ${word.noun}`;
  const quel = flatten(word.text);
  if (quel.startsWith("quels") || quel.startsWith("quelles")) return `ces ${word.noun}`;
  const isVowel = /^[aeiouh]/.test(flatten(word.noun));
  return `${quel.startsWith("quelle") ? "cette" : isVowel ? "cet" : "ce"} ${word.noun}`;
}

/** `Combien y a-t-il de projets`: what was counted, uncounted. */
export function counted(rest: string): string {
  return rest.replace(/^(.{0,80}-(?:il|elle)s?) d(?:e |['’])/u, "$1 des ");
}

/** A sentence with its object after the verb; a participle no longer agrees with what went before it. */
export function withObject(rest: string, object: string | null): string {
  if (object === null) return rest;
  const end = VERB_END.exec(flatten(rest))?.[0].length ?? rest.length;
  const verb = PARTS.exec(rest.slice(end))?.groups;
  const participle = verb?.["participle"] ?? "";
  const infinitive = verb?.["infinitive"] ?? "";
  const plain = participle.replace(/(?<=[éu])e?s?$|(?<=is)es?$/u, "");
  const after = rest.slice(end + participle.length + infinitive.length);
  return `${rest.slice(0, end)}${plain}${infinitive} ${object}${after}`;
}

const VERB_END = /^.*?(?<=\p{L})(?:-t-|-| t )(?:ils?|elles?|on)(?!\p{L})(?: (?:deja|bien)(?= ))?/u;
/** What of the verb comes after `-t-il`: `permis de reconstruire`, `relancer`. */
const PARTS =
  /^(?<participle> \p{L}*(?:é|i|u|is|it|ert)(?:e?s?)(?= |$))?(?<infinitive> (?:de |d['’]|à |se |s['’])?(?!(?:contre|entre|notre|votre|autre|hier|avec) )\p{L}{2,}(?:er|ir|re)(?= |$))?/u;

/** After `qu'est-ce que` the object follows the verb; a mere noun is no sentence. */
export function carried(rest: string, object: string): string | null {
  const length = subjectLength(rest);
  if (length === rest.length) return null;
  const verb = length === 0 ? undefined : CARRIED_VERB.exec(rest.slice(length))?.[0];
  const end = verb === undefined ? rest.length : length + verb.length;
  return `est-ce que ${rest.slice(0, end)} ${object}${rest.slice(end)}`;
}

const CARRIED_VERB = /^ (?:(?:a|ont|va|vont|avait|avaient|veut|doit|peut) )?\p{L}+(?= |$)/u;

import type { Language } from "../../language/languages.ts";
import { subjectEnd } from "./subjects.ts";
import { questionWordOf } from "./question-word.ts";
import { flatten, type Utterance } from "./utterance.ts";
import { inVietnamese } from "./vietnamese.ts";

const MONTHS =
  "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july" +
  "|august|september|october|november|december";
const LEAD =
  "(?:en|depuis|avant|apres|d'ici(?: a)?|vers|des|jusqu'en|pour|in|since|by|before|after|until|(?:vao |tu |truoc |sau )?nam)";
const RELATIVE =
  "(?:l'an|l'annee|le mois|la semaine) (?:derniere?|passee?|prochaine?)|cette (?:annee|semaine)|ce mois(?:-ci)?|aujourd'hui|hier|demain" +
  "|maintenant|actuellement|(?:last|this|next) (?:year|month|week)|today|yesterday|tomorrow|now|nam (?:ngoai|nay|sau)|hom (?:nay|qua)|bay gio";
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}'])(?:(?:${LEAD} )?(?:(?:le|on) )?(?:\\d{1,2}(?:er)? )?(?:(?:${MONTHS}|thang \\d{1,2}) )?(?:19|20)\\d\\d` +
    `|(?:en|in|depuis|since|le|on) (?:\\d{1,2}(?:er)? )?(?:${MONTHS})|${RELATIVE})(?![\\p{L}\\p{N}])`,
  "gu",
);

/**
 * The last question with the time that is all a follow-up brings (« et en 2017 ? », « et l'an dernier ? »): in the place of its own, else
 * at its end. A question that asks when becomes whether. Null where the follow-up brings something else.
 */
export function withOtherTime(followUp: Utterance, previous: Utterance): string | null {
  const words = inLanguage(followUp.words, previous.language);
  const [time] = followUp.flat.matchAll(TIME);
  if (!time || time.index !== 0 || time[0].length !== followUp.flat.length) return null;
  const base = withoutWhen(previous);
  if (base === null) return null;
  const known = [...flatten(base).matchAll(TIME)].at(-1);
  if (!known) return `${base} ${words}`;
  return base.slice(0, known.index) + words + base.slice(known.index + known[0].length);
}

/** A year as it is said in a language: `en 2017`, `in 2017`, `năm 2017`. */
function inLanguage(words: string, language: Language): string {
  const year = /^(?:en|in|năm) (?<year>\d{4})$/iu.exec(words)?.groups?.["year"];
  return year === undefined ? words : `${{ fr: "en", en: "in", vi: "năm" }[language]} ${year}`;
}

function withoutWhen(previous: Utterance): string | null {
  const word = questionWordOf(previous);
  if (word?.kind !== "when") {
    const vietnamese = inVietnamese(previous);
    return /nao$|gio$/.test(flatten(vietnamese?.word ?? "")) ? null : previous.words;
  }
  if (word.language === "en")
    return /^(?:did|does|do|was|were|is|are|has|have|will) /.test(word.rest) ? word.rest : null;
  return word.isCarried ? `est-ce que ${word.rest}` : subjectEnd(word.rest) >= 0 ? word.rest : null;
}

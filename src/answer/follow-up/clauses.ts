import { askedOf } from "../../language/question.ts";
import { findNounPhrases } from "./noun-phrases.ts";
import { questionWordOf, type QuestionWord } from "./question-word.ts";
import { findMentions } from "./mentions.ts";
import { decapitalised } from "./decapitalised.ts";
import { englishClause } from "./english-clauses.ts";
import { carried, counted, objectOf, withObject } from "./objects.ts";
import { hasSubject, INVERTED, subjectEnd, subjectLength } from "./subjects.ts";
import { flatten, type Utterance } from "./utterance.ts";

type Asked = Pick<QuestionWord, "kind" | "isCircumstance">;

/**
 * What of a question another question word can go before, so that both make a sentence: « Hanoi et Séoul se sont-ils jumelés » for
 * « pourquoi »; null where there is no such sentence.
 */
export function clauseOf(previous: Utterance, asked: Asked): string | null {
  const word = questionWordOf(previous);
  if ((word?.language ?? previous.language) === "en") return englishClause(previous, word, asked);
  if (previous.language === "vi") return null;
  if (asked.isCircumstance) return elided(word ? circumstanceOf(word, asked) : sentenceOf(previous));
  if (!word) return null;
  const isAmount =
    asked.kind === "howmany" &&
    (word.kind === "what" || (word.isCircumstance && AMOUNTS.test(flatten(word.rest))));
  return isAmount && !word.isCarried && hasSubject(word.rest) ? word.rest : null;
}

function elided(clause: string | null): string | null {
  return clause?.replace(/^est-ce que (?=[aeiouéèêàâîôû])/iu, "est-ce qu'") ?? null;
}

/** Verbs that go with an amount of money or of things. */
const AMOUNTS =
  /(?:^| |')(?:investi|cout|mesur|pes|gagn|perd|vend|pay|produi|export|import|depens|prete|rapport|achet)\p{L}*(?!\p{L})/u;

/** A question without a question word: whole where it is a sentence. */
function sentenceOf({ words, flat }: Utterance): string | null {
  // It may have a question word all the same: in the spelling of text messages, or at its end.
  if (!/^(?:what|yesno)$/.test(askedOf(words))) return null;
  const isSentence =
    INVERTED.test(flat) || /^est[- ]ce qu/.test(flat) || / (?:est|sont|a|ont|va|vont|sera) /.test(flat);
  return isSentence ? decapitalised(words) : null;
}

function circumstanceOf(word: QuestionWord, asked: Asked): string | null {
  const { rest } = word;
  if (rest === "") return null;
  if (word.kind === "who" && !word.isCircumstance) return ofWho(rest, asked);
  const object = objectOf(word);
  if (word.isCarried) return object === null ? `est-ce que ${rest}` : carried(rest, object);
  if (/^(?:de|du|des|en) |^d'/.test(flatten(rest))) return null;
  if (word.kind === "what") return subjectEnd(rest) >= 0 ? withObject(rest, object) : told(rest);
  if (subjectEnd(rest) >= 0) return withObject(counted(rest), object);
  if (object !== null) return verbFirst(word, object);
  const isOfCircumstance = word.isCircumstance || word.noun !== "";
  return isOfCircumstance && !STATIC.test(flatten(rest)) ? afterCircumstance(rest, asked) : null;
}

/** « pourquoi » and « comment » are asked of no verb that goes before its subject. */
function afterCircumstance(rest: string, asked: Asked): string | null {
  const isInfinitive = /^\p{L}+(?:er|ir|re) /u.test(rest);
  return /^(?:why|how)$/.test(asked.kind) && !isInfinitive ? subjectFirst(rest) : rest;
}

/** Verbs that tell where or how much something is: they go with no other circumstance. */
const STATIC =
  /^(?:est|sont|etait|etaient|sera|se trouve\p{L}*|se situe\p{L}*|s'appelle\p{L}*|mesure\p{L}*|coute\p{L}*)(?= (?:le|la|les|un|une|l'|\p{L}+$)|$| [^e])/u;

/** `Que dit M. Park sur Hanoi`: « est-ce que M. Park dit cela sur Hanoi ». */
function told(rest: string): string | null {
  const parts = /^(?<verb>\p{L}+) (?<subject>.+)$/u.exec(rest)?.groups;
  const [verb, subject] = [parts?.["verb"] ?? "", parts?.["subject"] ?? ""];
  const end = subjectLength(subject);
  const isWhole = /^(?:$| (?:à|au|aux|en|dans|sur|pour|par|avec|contre|lors|depuis) )/u.test(
    subject.slice(end),
  );
  return verb === "" || end === 0 || !isWhole
    ? null
    : `est-ce que ${subject.slice(0, end)} ${verb} cela${subject.slice(end)}`;
}

/** `Quels projets ont été lancés`: what is asked for is the subject, unless only what follows the verb agrees with it. */
function verbFirst({ text, rest }: QuestionWord, thing: string): string {
  const verb = /^\p{L}+/u.exec(rest)?.[0] ?? "";
  const subject = rest.slice(verb.length + 1);
  const isInverted =
    /(?:^combien|s$)/iu.test(text) && !verb.endsWith("nt") && subjectLength(subject) === subject.length;
  return isInverted && subject !== ""
    ? `est-ce que ${subject} ${verb} ${thing}`
    : `est-ce que ${thing} ${rest}`;
}

/** What still belongs to a noun phrase: all up to a preposition. */
const UP_TO_PREPOSITION =
  /^(?: (?!(?:à|au|aux|en|dans|sur|pour|par|avec|contre|chez|vers|depuis|lors|après|avant|entre|le|il|ce|cette|sous|malgré) )\S+)*/u;

/** `aura lieu la réunion`: « est-ce que la réunion aura lieu ». */
function subjectFirst(rest: string): string | null {
  const [phrase] = findNounPhrases(rest);
  const [mention] = findMentions(rest);
  const start = Math.min(phrase?.start ?? Infinity, mention?.preposition === "" ? mention.from : Infinity);
  if (start === Infinity || start === 0) return null;
  const known = start + subjectLength(rest.slice(start));
  const end = known + (UP_TO_PREPOSITION.exec(rest.slice(known))?.[0].length ?? 0);
  return `est-ce que ${rest.slice(start, end)} ${rest.slice(0, start).trimEnd()}${rest.slice(end)}`;
}

/** « Qui a signé l'accord » is asked further of « on »; of « qui est » only the place is. */
function ofWho(rest: string, asked: Asked): string | null {
  const flat = flatten(rest);
  if (/^est (?!-)/.test(flat)) return asked.kind === "where" && asked.isCircumstance ? rest : null;
  return /^a \p{L}/u.test(flat) && !/^a (?:le|la|l'|un|une) /.test(flat) ? `a-t-on${rest.slice(1)}` : null;
}

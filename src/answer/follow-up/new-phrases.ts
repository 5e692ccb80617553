import type { Span } from "../../language/span.ts";
import { subjectEnd } from "./subjects.ts";
import { findMentions } from "./mentions.ts";
import { joined } from "./joined.ts";
import { withGender } from "./new-names.ts";
import { findNounPhrases, type NounPhrase } from "./noun-phrases.ts";
import { isOffice } from "./offices.ts";
import { questionWordOf } from "./question-word.ts";
import { namesOf } from "./topic.ts";
import { flatten, type Utterance } from "./utterance.ts";
import { findOffice, inVietnamese } from "./vietnamese.ts";

/**
 * The last question with the noun phrase that a follow-up consists of (« et le maire de Séoul ? ») in the place of its own: that with the
 * same noun, else what is asked about, if it is of the same kind. A phrase without a name takes the one of the last question. Null
 * where a phrase with a name fits nowhere: it stands alone.
 */
export function withNewPhrase(followUp: Utterance, previous: Utterance): string | null {
  if (followUp.language === "vi" || previous.language === "vi") return inVietnameseOf(followUp, previous);
  const [phrase] = findNounPhrases(followUp.words);
  if (!followUp.opened || phrase?.start !== 0 || phrase.end !== followUp.words.length) return null;
  const fitted = sameNoun(phrase, previous) ?? afterCopula(phrase, previous) ?? ofPerson(phrase, previous);
  if (fitted !== null) return fitted;
  const placed = asObject(phrase, previous) ?? asSubject(phrase, previous);
  if (placed !== null || phrase.isNamed) return placed;
  const names = namesOf(previous);
  return names === null ? null : joined(followUp.words, names);
}

/** « le maire de Busan » in the place of « le maire de Séoul ». */
function sameNoun(phrase: NounPhrase, { words }: Utterance): string | null {
  const old = findNounPhrases(words).findLast(({ head }) => head === phrase.head);
  return old && phrase.isNamed ? words.slice(0, old.start) + phrase.text + words.slice(old.end) : null;
}

const COPULA = /^(?:(?:qui|quel|quelle|quels|quelles) (?:est|sont)|(?:who|what) (?:is|are|was)) $/u;

/** What « qui est », « quelle est » ask about, of a person for a person and of a thing for a thing. */
function afterCopula(phrase: NounPhrase, { words, flat }: Utterance): string | null {
  const old = findNounPhrases(words).find(({ start }) => COPULA.test(flat.slice(0, start)));
  if (!old || old.end !== words.length || isOffice(old.head) !== isOffice(phrase.head)) return null;
  const complement = phrase.complement < phrase.end ? "" : ` ${words.slice(old.complement, old.end)}`;
  const opening = words.slice(0, old.start);
  return (flat.startsWith("quel") ? quelFor(phrase, opening) : opening) + phrase.text + complement;
}

/** `Quel est`, `Quelle est`, … for a noun, where its gender and number are plain. */
function quelFor({ gender, isPlural }: NounPhrase, opening: string): string {
  const first = opening.charAt(0);
  if (gender === null) return opening;
  const word = gender === "f" ? "uelle" : "uel";
  return `${first}${word}${isPlural ? "s sont" : " est"} `;
}

/** A person, after a question for a person: « Qui est le maire de Séoul ». */
function ofPerson(phrase: NounPhrase, previous: Utterance): string | null {
  const word = questionWordOf(previous);
  if (word?.kind !== "who" || word.isCircumstance || !phrase.isNamed || !isOffice(phrase.head)) return null;
  const isCopular = / (?:est|is)$/.test(` ${flatten(word.rest.split(" ")[0] ?? "")}`);
  return isCopular && findNounPhrases(word.rest).length > 0
    ? null
    : `${word.text} ${word.language === "en" ? "is" : "est"} ${phrase.text}`;
}

/** What somebody does it to: « Qui dirige … ». */
function asObject(phrase: NounPhrase, previous: Utterance): string | null {
  const word = questionWordOf(previous);
  if (
    word?.kind !== "who" ||
    word.isCircumstance ||
    isOffice(phrase.head) ||
    /^(?:est|is) /.test(flatten(word.rest))
  )
    return null;
  const { words } = previous;
  const object = findNounPhrases(words).find(({ end }) => end === words.length)?.start;
  const name = findMentions(words).find(
    ({ end, preposition }) => end === words.length && preposition === "",
  )?.from;
  const start = object ?? name;
  return start === undefined ? null : words.slice(0, start) + phrase.text;
}

/** What does it, before a verb with `-t-il`: a thing or a place in the place of the like. */
function asSubject(phrase: NounPhrase, previous: Utterance): string | null {
  const { words } = previous;
  const word = questionWordOf(previous);
  const start = word ? words.length - word.rest.length : 0;
  const length = subjectEnd(words.slice(start));
  const end = start + length;
  if (length <= 0 || !phrase.isNamed || phrase.isPlural || !isThing(previous, { start, end })) return null;
  if (isOffice(phrase.head)) return null;
  const rest = words.slice(end);
  return (
    words.slice(0, start) + phrase.text + (phrase.gender === null ? rest : withGender(rest, phrase.gender))
  );
}

/** Whether a subject is one thing or place: no person, and not several. */
function isThing({ words }: Utterance, { start, end }: Span): boolean {
  const phrase = findNounPhrases(words).find((each) => each.start === start && each.end === end);
  if (phrase) return !phrase.isPlural && !isOffice(phrase.head);
  return findMentions(words).some(
    (each) => each.from === start && each.end === end && each.kind !== "person",
  );
}

function inVietnameseOf(followUp: Utterance, previous: Utterance): string | null {
  const office = findOffice(followUp);
  const old = findOffice(previous);
  if (office !== followUp.words || !followUp.opened || inVietnamese(followUp)) return null;
  return old === null ? null : previous.words.slice(0, previous.words.length - old.length) + office;
}

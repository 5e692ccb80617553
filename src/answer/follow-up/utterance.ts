import { fold } from "../../language/folding.ts";
import { languageOf, type Language } from "../../language/languages.ts";

/** A question as follow-ups are read: its words, and apart from them how it ends and whether it opens as a follow-up. */
export interface Utterance {
  /** Its words, composed, without the opening « et » and the marks at the end. */
  readonly words: string;
  /** The same in lower case and without accents, character for character: offsets hold in both. */
  readonly flat: string;
  /** The question mark with the space before it, as written; that of its language where there is none. */
  readonly mark: string;
  readonly language: Language;
  /** Whether it opened with « et », “what about”, « còn ». */
  readonly opened: boolean;
}

/** Takes a follow-up apart. */
export function followUpOf(question: string): Utterance {
  const text = question.normalize("NFC").trim();
  const opening = openingOf(text);
  return utterance(text.slice(opening.length), opening !== "");
}

/** Takes an earlier question apart: its words are all its own. */
export function earlierOf(question: string): Utterance {
  return utterance(question.normalize("NFC").trim(), false);
}

/** Lower case without accents, as many UTF-16 units as before; one kind of apostrophe. */
export function flatten(text: string): string {
  return text.replace(/[A-Z\u0080-\u{10FFFF}]/gu, (character) => {
    const folded = fold(character);
    return folded.length === character.length ? folded : character;
  });
}

const OPENING =
  /^(?:(?:et (?:sinon|alors|aussi|puis)|et|mais|puis|sinon|quid|qu'en est-il|and what about|and|but(?! d[eu'])|what about|how about|va con|the con|vay con|con|va)(?![\p{L}\p{N}-])[\s,]*(?:(?:celui|celle|ceux|celles) (?=d[eu' ]))?)/u;

/** Of `và` and `còn` only these spellings: `va` and `con` are other words. */
function openingOf(text: string): string {
  const opening = OPENING.exec(flatten(text))?.[0] ?? "";
  const isVietnamese = /^(?:con|va)[\s,]*$/.test(flatten(opening));
  return isVietnamese && !/^(?:còn|và)[\s,]*$/iu.test(text.slice(0, opening.length)) ? "" : opening;
}

function utterance(text: string, opened: boolean): Utterance {
  const words = text.slice(0, text.length - endMarks(text));
  const flat = flatten(words);
  const language = VIETNAMESE.test(flat) ? "vi" : languageOf(words);
  const mark = /\s?\?/u.exec(text.slice(words.length))?.[0] ?? (language === "fr" ? " ?" : "?");
  return { words, flat, mark, language, opened };
}

function endMarks(text: string): number {
  let count = 0;
  while (count < text.length && /[\s?!.…,]/u.test(text.charAt(text.length - 1 - count))) count++;
  return count;
}

/** Question words of Vietnamese, which other languages do not have even without accents. */
const VIETNAMESE =
  /(?:^| )(?:khi nao|bao gio|nam nao|ngay nao|o dau|noi nao|tai sao|vi sao|bao nhieu|la ai|la gi)(?: |$)|^ai la /u;

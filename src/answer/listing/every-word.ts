import type { Document } from "../../archive/document.ts";
import { sentencesOf } from "../../archive/passages.ts";
import { fold } from "../../language/folding.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { stem } from "../../language/terms/stems.ts";
import { ROOT } from "../../language/terms/word-family.ts";
import { latestFirst } from "../../store/catalogue.ts";
import { soughtWord, type SoughtWord } from "../chronology/sought-words.ts";
import type { Subject } from "../chronology/subject.ts";
import { textWords, type TextWord } from "../chronology/text-words.ts";
import { unitsOf, type Unit } from "../chronology/units.ts";
import type { OpenArchive } from "../library.ts";

/** The articles and briefs of an archive that speak of a subject: all of them, each once. */
export interface Mentions {
  /** The latest first; then the undated ones in the order of their files, then briefs. */
  readonly documents: readonly Document[];
  /** The forms by which they were found, as written, where not the word itself is meant alone (`jumelage`, `jumelées`). */
  readonly forms: readonly string[];
  /** Words that were taken for a slip, and for what. */
  readonly corrected: readonly { readonly typed: string; readonly read: string }[];
  /** How many parts of the subject a sentence of a document names itself; 0 where it does not speak of it. */
  readonly named: (document: Document, sentence: string) => number;
}

/** The documents that speak of a subject all of whose words are meant: see `findMentions`. */
export async function mentionsOf(archive: OpenArchive, subject: Subject): Promise<Mentions> {
  const vocabulary = await archive.vocabulary();
  const sought = subject.words.map((key) => soughtWord(key, vocabulary));
  const candidates = await archive.store.holding(sought.map(({ terms }) => [...terms.keys()]));
  const seen = wordsIn(await tellingAmong(candidates, subject, archive));
  const meetings = sought.map((one) => meetingOf(one, seen));
  const units = unitsOf(
    meetings.map(({ isMet }) => ({ has: isMet })),
    seen,
  );
  const hooks = meetings.map(({ hook }) => hook);
  const forms = new Map<string, string>();
  const documents = candidates.filter((document) => {
    const words = firstSpeaking(document, units, hooks);
    for (const { key, text } of words ?? [])
      if (!forms.has(key) && isForm(key, meetings)) forms.set(key, text.toLowerCase());
    return words !== null;
  });
  const typed = new Map(textWords(subject.text).map(({ key, text }) => [key, text]));
  return {
    documents: latestFirst(documents),
    forms: [...forms.values()].sort(),
    corrected: meetings.flatMap(({ key, read }) =>
      read === null ? [] : [{ typed: typed.get(key) ?? key, read }],
    ),
    named: (document, sentence) => namedIn(textWords(sentence), document.title, units),
  };
}

/** Whether a word is a form by which a word of the subject is met that is neither a name nor a slip. */
function isForm(key: string, meetings: readonly Meeting[]): boolean {
  return meetings.some((one) => !one.isName && one.read === null && one.isMet(key));
}

/** So many of the documents are read first to learn how the archive writes the words: more than enough to see a name. */
const MOST_LEARNT_FROM = 100;

/** The documents to learn from: where there are many, those that have the words as typed. */
async function tellingAmong(
  candidates: readonly Document[],
  { words }: Subject,
  { store }: OpenArchive,
): Promise<readonly Document[]> {
  const own =
    candidates.length > MOST_LEARNT_FROM ? await store.holding(words.map((key) => [stem(key)])) : [];
  return (own.length > 0 ? own : candidates).slice(0, MOST_LEARNT_FROM);
}

/** Shorter words are no slips of others: `foot` and `forte`. */
const LEAST_MISSPELT = 6;

/** What meets a word of a subject. */
interface Meeting {
  readonly key: string;
  readonly isMet: (key: string) => boolean;
  /** Whether it is a name, of which only the spellings count. */
  readonly isName: boolean;
  /** The word that it was taken for, where it is a slip. */
  readonly read: string | null;
  /** Letters that a folded text has wherever it has such a word: a quick look before its words are told apart. */
  readonly hook: string;
}

function meetingOf({ key, isKin, isNear }: SoughtWord, texts: readonly (readonly TextWord[])[]): Meeting {
  const words = texts.flat();
  if (isName(key, texts)) return { key, isMet: (word) => word === key, isName: true, read: null, hook: key };
  if (words.some((word) => isKin(word.key)))
    return { key, isMet: isKin, isName: false, read: null, hook: key.slice(0, ROOT) };
  const near = key.length < LEAST_MISSPELT ? undefined : words.find((word) => isNear(word.key));
  if (!near) return { key, isMet: () => false, isName: false, read: null, hook: key };
  return { key, isMet: isNear, isName: false, read: near.text, hook: "" };
}

/** Whether an archive has a word always with its capital; at the head of a sentence that tells nothing. */
function isName(key: string, texts: readonly (readonly TextWord[])[]): boolean {
  const within = texts.flatMap((words) => words.slice(1).filter((word) => word.key === key));
  return within.length > 0 && within.every(({ text }) => /^\p{Lu}/u.test(text));
}

function wordsIn(documents: readonly Document[]): TextWord[][] {
  return documents.flatMap((document) => sentencesOf(document).map(({ display }) => textWords(display)));
}

/** The words of the first sentence that speaks, with the title's where it needs them; null where none does. */
function firstSpeaking(
  document: Document,
  units: readonly Unit[],
  hooks: readonly string[],
): readonly TextWord[] | null {
  const title = fold(canonicalNames(document.title));
  for (const { display } of sentencesOf(document)) {
    const text = fold(canonicalNames(display));
    if (!hooks.every((hook) => text.includes(hook) || title.includes(hook))) continue;
    const words = textWords(display);
    if (namedIn(words, document.title, units) > 0)
      return units.length > 1 ? [...words, ...textWords(document.title)] : words;
  }
  return null;
}

function namedIn(words: readonly TextWord[], title: string, units: readonly Unit[]): number {
  const others = units.filter((isIn) => !isIn(words));
  if (others.length === units.length) return 0;
  const inTitle = others.length === 0 ? [] : textWords(title);
  return others.every((isIn) => isIn(inTitle)) ? units.length - others.length : 0;
}

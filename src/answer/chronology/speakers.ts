import type { IndexedDocument } from "../../store/store.ts";
import type { OpenArchive } from "../library.ts";
import { soughtWord, type SoughtWord } from "./sought-words.ts";
import type { Subject } from "./subject.ts";
import { textWords, type TextWord } from "./text-words.ts";
import { unitsOf, type Unit } from "./units.ts";

/** A sentence that speaks of a subject. */
export interface Spoken {
  /** Its place in the document. */
  readonly index: number;
  /** How much of the subject it names itself (at least 1); the title names the rest. */
  readonly named: number;
}

/** A document that speaks of a subject, with the sentences that do, in reading order. */
export interface Speaker {
  readonly document: IndexedDocument;
  readonly sentences: readonly Spoken[];
}

/** Who speaks of a subject in an archive. */
export interface Speakers {
  /** In the order of the archive's search, best first. */
  readonly speakers: readonly Speaker[];
  /** Words that were taken for a slip, and for what. */
  readonly corrected: readonly { readonly typed: string; readonly read: string }[];
  /** Words of the subject that are nowhere, as typed. */
  readonly missing: readonly string[];
  /** Whether a word is one of the subject, or of its family. */
  readonly isMet: (word: string) => boolean;
  /** Whether there are more documents with its words than were read. */
  readonly isCut: boolean;
}

/** So many documents are read for one subject, those that say most of it: work that takes under a second. */
export const MOST_DOCUMENTS = 500;

/**
 * The documents that speak of a subject: in a sentence, or in a sentence and the title, every word of it is met, in any form or
 * spelling; words that this archive has as one name (`Ha Nam`) stand side by side. Only among the documents that are asked for.
 */
export async function findSpeakers(
  archive: OpenArchive,
  subject: Subject,
  among: (id: string) => boolean = () => true,
): Promise<Speakers> {
  const { store } = archive;
  const vocabulary = await archive.vocabulary();
  const sought = subject.words.map((key) => soughtWord(key, vocabulary));
  const leads = leadsOf(sought);
  const { articles, briefs } = store.summary;
  const ids = (await store.matching(leads, articles + briefs)).filter(among);
  const documents = await store.fetch(ids.slice(0, MOST_DOCUMENTS));
  const texts = documents.map((document) => readTexts(document, leads));
  const words = new Map(texts.flatMap(({ all }) => all.flat().map(({ key, text }) => [key, text] as const)));
  const met = sought.map((one) => meetingWords(one, words));
  const typed = new Map(textWords(subject.text).map(({ key, text }) => [key, text]));
  const asTyped = (at: number) => typed.get(subject.words[at] ?? "") ?? "";
  const missing = met.flatMap((one, at) => (one.words.size === 0 ? [asTyped(at)] : []));
  const units =
    missing.length > 0
      ? []
      : unitsOf(
          met.map((one) => one.words),
          texts.flatMap(({ all }) => all),
        );
  return {
    speakers: texts.flatMap((text) => speakerOf(text, units)),
    corrected: met.flatMap(({ read }, at) => (read === null ? [] : [{ typed: asTyped(at), read }])),
    missing,
    isMet: (word) => met.some((one) => one.words.has(word)),
    isCut: ids.length > documents.length,
  };
}

function leadsOf(sought: readonly SoughtWord[]): Map<string, number> {
  const leads = new Map<string, number>();
  for (const { terms } of sought)
    for (const [term, fit] of terms) leads.set(term, Math.max(fit, leads.get(term) ?? 0));
  return leads;
}

/** What of a document may speak of a subject, as words. */
interface Texts {
  readonly document: IndexedDocument;
  readonly title: readonly TextWord[];
  /** By the place of the sentence: only those that have one of the terms. */
  readonly sentences: ReadonlyMap<number, readonly TextWord[]>;
  /** Title and sentences. */
  readonly all: readonly (readonly TextWord[])[];
}

function readTexts(document: IndexedDocument, leads: ReadonlyMap<string, number>): Texts {
  const title = textWords(document.document.title);
  const sentences = new Map<number, TextWord[]>();
  for (const [index, { terms, display }] of document.sentences.entries())
    if (terms.some((term) => leads.has(term))) sentences.set(index, textWords(display));
  return { document, title, sentences, all: [title, ...sentences.values()] };
}

/** The words of the archive by which a word of the subject is met, and as what it was read where it was misspelt. */
function meetingWords(
  { isKin, isNear }: SoughtWord,
  words: ReadonlyMap<string, string>,
): { readonly words: ReadonlySet<string>; readonly read: string | null } {
  const keys = [...words.keys()];
  const kin = keys.filter(isKin);
  if (kin.length > 0) return { words: new Set(kin), read: null };
  const near = keys.filter(isNear);
  const [first] = near;
  return { words: new Set(near), read: first === undefined ? null : (words.get(first) ?? first) };
}

function speakerOf({ document, title, sentences }: Texts, units: readonly Unit[]): Speaker[] {
  if (units.length === 0) return [];
  const inTitle = units.filter((isIn) => isIn(title));
  const spoken = [...sentences].flatMap(([index, words]): Spoken[] => {
    const named = units.filter((isIn) => isIn(words));
    const isWhole = units.every((unit) => named.includes(unit) || inTitle.includes(unit));
    return named.length > 0 && isWhole ? [{ index, named: named.length }] : [];
  });
  return spoken.length === 0 ? [] : [{ document, sentences: spoken }];
}

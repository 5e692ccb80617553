import type { Document } from "../../../archive/document.ts";
import { sentencesOf } from "../../../archive/passages.ts";
import { canonicalNames } from "../../../language/terms/aliases.ts";
import { foldedWords } from "../../../language/words.ts";
import { findRuns } from "../../short/names/capitals.ts";
import { findPersons, isFullName } from "../../short/names/persons.ts";
import type { OpenArchive } from "../../library.ts";
import { findMentions } from "../mentions.ts";
import { beginsAsThing, isTown, namesPlace, namesTown } from "./towns.ts";
import type { Sort } from "./sort.ts";
import type { Tally } from "./tally.ts";
import { valuesIn } from "./values.ts";

/** A sentence of a document, and what it names that none before it does. */
export interface Naming {
  readonly document: Document;
  /** Its place in the document. */
  readonly sentence: number;
  /** As the archive writes them. */
  readonly names: readonly string[];
}

/** So many documents are read where nothing narrows the choice, the latest first: what is counted is said to be « at least » so many. */
const MOST_READ = 2_000;

/**
 * The distinct names of the sort that is to be counted, by the sentences that give them: those that have every word of the condition, themselves or with
 * their title, and for no condition all. Names of the condition itself do not count, a surname not beside the full name. What most documents name comes
 * first. Deterministic; linear in the documents that are read.
 */
export async function namingsOf(archive: OpenArchive, { sort, condition }: Tally): Promise<Naming[]> {
  const found = condition && (await findMentions(archive, condition));
  const documents = found?.documents ?? (await firstDocuments(archive));
  const isAsked = wordsOf(condition?.text ?? "");
  const speaks = (document: Document, display: string) => !found || found.named(document, display) > 0;
  const told = documents.slice(0, MOST_READ).flatMap((document) =>
    sentencesOf(document).flatMap(({ display, section }, sentence): Told[] => {
      if (!speaks(document, display)) return [];
      const values = namesIn(display, sort).filter(({ key }) => !key.split(" ").some(isAsked));
      const isHeading = section === "title" || section === "caption";
      return values.length === 0 ? [] : [{ document, sentence, values, isHeading }];
    }),
  );
  return grouped(told, kept(told, documents, sort));
}

interface Name {
  readonly key: string;
  readonly text: string;
}

interface Told extends Omit<Naming, "names"> {
  readonly values: readonly Name[];
  readonly isHeading: boolean;
}

async function firstDocuments({ store }: OpenArchive): Promise<Document[]> {
  const ids = await store.ids();
  return store.documents(ids.slice(0, MOST_READ));
}

function wordsOf(text: string): (word: string) => boolean {
  const words = new Set(foldedWords(canonicalNames(text)));
  return (word) => words.has(word);
}

/** The names of a sort, towns with those that only a preposition leads to: which of these are towns is told by other sentences. */
function namesIn(text: string, sort: Sort): Name[] {
  if (sort.kind !== "town") return valuesIn(text, sort);
  const persons = findPersons(text);
  const known = findRuns(text)
    .filter((run) => isTown(run.text))
    .map(({ text: name }) => ({ text: name, key: foldedWords(canonicalNames(name)).join(" ") }));
  const led = valuesIn(text, sort).filter(
    ({ start, end, text: name }) =>
      !isFullName(name) && !persons.some((person) => person.start < end && start < person.end),
  );
  return [...known, ...led].filter(
    ({ key }, at, all) => all.findIndex((other) => other.key === key) === at && key !== "",
  );
}

/** The keys that count, each with the one that it stands for: `park` for `park won soon`, where there is one such name alone. */
function kept(told: readonly Told[], documents: readonly Document[], sort: Sort): Map<string, string> {
  const keys = [...new Set(told.flatMap(({ values }) => values.map(({ key }) => key)))];
  const fuller = fullerNames(keys);
  const towns = sort.kind === "town" ? townsIn(documents) : null;
  const isPerson = sort.kind === "person" || sort.kind === "office";
  const places = isPerson ? placesIn(documents) : () => false;
  return new Map(
    keys.flatMap((key): [string, string][] => {
      if (sort.kind === "country") return countryOf(key, keys);
      if (isPerson && places(key)) return [];
      if (!isPerson) return towns?.(key) === false ? [] : [[key, key]];
      const [whole, ...others] = fuller(key);
      return others.length === 0 ? [[key, whole ?? key]] : [];
    }),
  );
}

/** The keys that hold every word of a key, and more. */
function fullerNames(keys: readonly string[]): (key: string) => readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const key of keys)
    for (const word of key.split(" ")) {
      const holders = byWord.get(word);
      if (holders) holders.push(key);
      else byWord.set(word, [key]);
    }
  return (key) => {
    const words = key.split(" ");
    const holders = byWord.get(words[0] ?? "") ?? [];
    return holders.filter((other) => other !== key && words.every((word) => other.split(" ").includes(word)));
  };
}

/** A country by its term; `Corée` alone is one of the two where they are named. */
function countryOf(key: string, keys: readonly string[]): [string, string][] {
  if (key === "republique de coree") return [[key, "coreesud"]];
  return key === "coree" && keys.some((other) => /^coree./.test(other)) ? [] : [[key, key]];
}

/** Whether a key is called a town somewhere in the documents, or is known for one. */
function townsIn(documents: readonly Document[]): (key: string) => boolean {
  const called = calledIn(documents, namesTown);
  return (key) => called.has(key) || isTown(key);
}

/** Whether a key is that of a place or thing somewhere in the documents: `la province de Ha Nam` is nobody. */
function placesIn(documents: readonly Document[]): (key: string) => boolean {
  const called = calledIn(documents, namesPlace);
  return (key) => called.has(key) || beginsAsThing(key);
}

function calledIn(documents: readonly Document[], namesOf: (text: string) => string[]): Set<string> {
  const called = new Set<string>();
  for (const document of documents.slice(0, MOST_READ))
    for (const { display } of sentencesOf(document))
      for (const name of namesOf(display)) called.add(foldedWords(canonicalNames(name)).join(" "));
  return called;
}

/** Each name by one sentence: what most documents name first, a sentence of the text before a title or caption. */
function grouped(told: readonly Told[], standsFor: ReadonlyMap<string, string>): Naming[] {
  const places = new Map<string, Told[]>();
  for (const one of told)
    for (const { key } of one.values) {
      const own = standsFor.get(key);
      const known = own === undefined ? undefined : places.get(own);
      if (known) known.push(one);
      else if (own !== undefined) places.set(own, [one]);
    }
  const spread = (all: readonly Told[]) => new Set(all.map(({ document }) => document.id)).size;
  const ordered = [...places].toSorted(([, a], [, b]) => spread(b) - spread(a));
  const done = new Set<string>();
  return ordered.flatMap(([key, all]): Naming[] => {
    if (done.has(key)) return [];
    const whole = all.filter(({ values }) => values.some((value) => value.key === key));
    const telling = whole.length > 0 ? whole : all;
    const best = telling.find(({ isHeading }) => !isHeading) ?? telling[0];
    if (!best) return [];
    const names = best.values.filter((value) => {
      const own = standsFor.get(value.key);
      const isNew = own !== undefined && !done.has(own);
      if (own !== undefined) done.add(own);
      return isNew;
    });
    return [{ document: best.document, sentence: best.sentence, names: names.map(({ text }) => text) }];
  });
}

import type { Document } from "../../archive/document.ts";
import { frenchNameOf } from "../../language/exonyms.ts";
import { latestFirst } from "../../store/catalogue.ts";
import { readSubject, type Subject } from "../chronology/subject.ts";
import type { OpenArchive } from "../library.ts";
import { mentionsOf, type Mentions } from "./every-word.ts";

export type { Mentions } from "./every-word.ts";

/**
 * The documents that speak of a subject. One does where a sentence of it (title, lead, caption and summary are sentences too), or a
 * sentence and its title, have every word of the subject: a name in any of its spellings (`Hà Nội` for `Hanoi`), another word in any form of
 * its family (`jumelées` for `jumelage`); words that this archive has as one name (`Ha Nam`) stand side by side. A word that no text has is
 * read as the nearest one that some have. Of `Séoul ou Tokyo` either will do; a country may be named in English or Vietnamese. Exact:
 * every text of the archive counts, but for what is no sentence of it (datelines, credits). Deterministic; linear in the documents that
 * hold the words.
 */
export async function findMentions(archive: OpenArchive, subject: Subject): Promise<Mentions> {
  const ways = waysOf(subject);
  const found = await Promise.all(ways.map((way) => mentionsOf(archive, way)));
  const [only] = found;
  if (only && found.length === 1) return only;
  const met = found.filter(({ documents }) => documents.length > 0);
  const forms = met.flatMap((one) =>
    one.forms.length > 0 ? one.forms : (ways[found.indexOf(one)]?.text ?? []),
  );
  return {
    documents: latestFirst(await inOrder(archive, met)),
    forms: [...new Set(forms)],
    corrected: met.flatMap(({ corrected }) => corrected),
    named: (document, sentence) => Math.max(0, ...met.map(({ named }) => named(document, sentence))),
  };
}

/** Words between things of which either will do. */
const EITHER = / (?:ou|or|hoặc|hay) (?:de |du |des |d['’]|of )?/u;

/** A subject in the ways in which it may be met: each of several that are joined by « ou », and what French calls a country. */
function waysOf(subject: Subject): Subject[] {
  const parts = subject.text.split(EITHER).map(readSubject);
  const read = parts.flatMap((part) => (typeof part === "string" ? [] : [part]));
  const ways = read.length === parts.length ? read : [subject];
  return ways.flatMap((way) => {
    const french = frenchNameOf(way.text);
    const other = french === null ? "wordless" : readSubject(french);
    return typeof other === "string" ? [way] : [way, other];
  });
}

/** Whether it takes several words in one sentence to speak of a subject. */
export function needsSeveral(subject: Subject): boolean {
  return waysOf(subject).every(({ words }) => words.length > 1);
}

/** The documents of several mentions, each once, as the archive orders them. */
async function inOrder({ store }: OpenArchive, mentions: readonly Mentions[]): Promise<Document[]> {
  const all = new Map(mentions.flatMap(({ documents }) => documents.map((one) => [one.id, one] as const)));
  return (await store.ids()).flatMap((id) => all.get(id) ?? []);
}

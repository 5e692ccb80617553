import { chronologyOf, type Chronology } from "../../../src/answer/chronology/chronology.ts";
import { sentenceOf, type Row } from "../../../src/answer/chronology/row.ts";
import { readSubject, type Subject } from "../../../src/answer/chronology/subject.ts";
import { createLibrary, type OpenArchive } from "../../../src/answer/library.ts";
import { createStore } from "../../../src/store/memory.ts";
import { contentsOf } from "../../digest/articles.ts";

/** The archive of these texts, in the order in which they are given. */
export async function archiveOf(...texts: readonly string[]): Promise<OpenArchive> {
  const files = Object.fromEntries(texts.map((text, at) => [`${String(at).padStart(3, "0")}.txt`, text]));
  const shelf = { store: createStore(await contentsOf(files)), known: [] };
  return createLibrary({ shelf, readCurrent: async () => null, update: async () => shelf }).open();
}

/** An article of VNA's with this body. */
export function article(body: string, title = "Une journée à Vinh"): string {
  return `${title}\n\nVinh (VNA) – ${body} -VNA\n`;
}

export function subjectOf(text: string): Subject {
  const subject = readSubject(text);
  if (typeof subject === "string") throw new Error(`« ${text} » is ${subject}`);
  return subject;
}

/** What an archive tells of a subject. */
export function chronology(archive: OpenArchive, subject: string): Promise<Chronology> {
  return chronologyOf(archive, subjectOf(subject));
}

/** The sentence of a row. */
export function words(row: Row): string {
  return sentenceOf(row).display;
}

/** The date of a row in short: `quoted 2016-07-10`, `deduced 2017-04-10/14`, `none`. */
export function dating({ dating: known }: Row): string {
  if (known.basis === "none") return "none";
  const { year = "?", month, day } = known.date;
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  const until = "until" in known && known.until ? `/${Object.values(known.until).join("-")}` : "";
  return `${known.basis} ${date}${until}`;
}

import { isNewsText } from "../store/news-text.ts";
import type { IndexedDocument } from "../store/store.ts";
import type { Desk, Filed } from "./desk.ts";
import type { Followed, FollowFinder } from "./interests/follows.ts";
import { newsSentence } from "./news-sentence.ts";
import type { Choice, Reader } from "./reader.ts";

/** A story's new tellings, one document each, in the order of the archive. */
type Fresh = readonly [Filed, ...Filed[]];

/**
 * What is new to a reader, one choice a story: what the reader follows first, then the others. `isMuted` tells what must not be
 * shown. Among what is followed, what a title or an opening speaks of comes first, then the follows in their order; then, as among
 * the others, articles before briefs, what several tell, the latest.
 */
export function chooseNews(
  { filed }: Desk,
  reader: Reader,
  isMuted: (document: IndexedDocument) => boolean,
  findFollows: FollowFinder,
): Choice[] {
  const fresh = new Map<object, [Filed, ...Filed[]]>();
  const told = new Set<object>();
  for (const one of filed) {
    if (!isNew(one, reader) || told.has(one.telling) || isMuted(one.document)) continue;
    told.add(one.telling);
    const tellings = fresh.get(one.story);
    if (tellings) tellings.push(one);
    else fresh.set(one.story, [one]);
  }
  const stories = [...fresh.values()].map((tellings) => entryOf(tellings, reader, findFollows));
  return stories.sort(compareEntries).map(({ choice }) => choice);
}

function isNew({ telling, firstSeen }: Filed, { since, shown }: Reader): boolean {
  const isLate = since === null || firstSeen === null || firstSeen >= since;
  return isLate && !telling.some(({ document }) => shown.has(document.id));
}

/** A choice with what places it among the others, each figure the lower the earlier. */
interface Entry {
  readonly choice: Choice;
  readonly places: readonly number[];
}

function entryOf(tellings: Fresh, { follows }: Reader, findFollows: FollowFinder): Entry {
  const found = tellings.flatMap((telling) =>
    findFollows(telling.document).map((followed) => ({ telling, followed })),
  );
  const rank = ({ followed }: { followed: Followed }) =>
    follows.indexOf(followed.follow) + follows.length * Number(!followed.isCentral);
  const best = found.sort((a, b) => rank(a) - rank(b) || compareFiled(a.telling, b.telling))[0];
  const chosen = best?.telling ?? tellings.toSorted(compareFiled)[0] ?? tellings[0];
  const others = tellings.filter((telling) => telling !== chosen);
  return {
    choice: {
      document: chosen.document,
      sentence: sentenceOf(chosen.document, best?.followed),
      reason: best ? { kind: "follows", followed: best.followed.follow } : { kind: "new" },
      others: others.map(({ document }) => document),
      shows: tellings.flatMap(({ telling }) => telling.map(({ document }) => document.id)),
    },
    places: [
      best ? rank(best) : Infinity,
      Number(!tellings.some(isArticle)),
      -tellings.length,
      -Math.max(...tellings.map(dayNumber)),
    ],
  };
}

function sentenceOf(document: IndexedDocument, followed: Followed | undefined): number {
  return followed && isNewsText(document, followed.sentence) ? followed.sentence : newsSentence(document);
}

/** Articles before briefs, the latest first, else in the order of the archive. */
function compareFiled(a: Filed, b: Filed): number {
  return Number(isArticle(b)) - Number(isArticle(a)) || dayNumber(b) - dayNumber(a);
}

function compareEntries(a: Entry, b: Entry): number {
  for (const [at, place] of a.places.entries()) {
    const other = b.places[at] ?? 0;
    if (place !== other) return place < other ? -1 : 1;
  }
  return 0;
}

function isArticle({ document }: Filed): boolean {
  return document.document.kind === "article";
}

/** The day of a document as a number that grows with time; 0 where it is not known. */
function dayNumber({ document }: Filed): number {
  const { year, month, day } = document.document.date ?? {};
  return year === undefined || month === undefined || day === undefined
    ? 0
    : (year * 100 + month) * 100 + day;
}

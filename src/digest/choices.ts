import type { IndexedDocument } from "../store/store.ts";
import type { Desk, Filed } from "./desk.ts";
import type { LocalDay } from "./due/due.ts";
import { createFollowFinder } from "./interests/follows.ts";
import { createMuteTest } from "./interests/mutes.ts";
import { newsSentence } from "./news-sentence.ts";
import { chooseNews } from "./news.ts";
import type { Choice, Reader, Reason } from "./reader.ts";
import { turnsOf } from "./rotation.ts";

type MuteTest = (document: IndexedDocument) => boolean;

/**
 * What goes into a reader's digest, in order, one choice a story: what is new; else what happened on this day of earlier years; else
 * one article worth rereading, or brief where there are no articles. Empty only where the archive is, or where every document
 * of it is muted. The same desk and reader give the same choices.
 */
export function chooseFor(desk: Desk, reader: Reader): Choice[] {
  const isMuted = createMuteTest(reader.mutes);
  const news = chooseNews(desk, reader, isMuted, createFollowFinder(reader.follows));
  if (news.length > 0) return news;
  const anniversaries = chooseAnniversaries(desk, reader, isMuted);
  return anniversaries.length > 0 ? anniversaries : chooseReread(desk, reader, isMuted);
}

function chooseAnniversaries(desk: Desk, { today }: Reader, isMuted: MuteTest): Choice[] {
  const told = new Set<object>();
  return desk.anniversaries(today).flatMap(({ document, sentence, years, of }): Choice[] => {
    const filed = desk.byId.get(document.document.id);
    if (!filed || told.has(filed.story) || isMuted(document)) return [];
    told.add(filed.story);
    return [choiceOf(filed, sentence, { kind: "anniversary", years, of }, isMuted)];
  });
}

/** Near-copies take turns as one; briefs only where every article is muted, or where there is none. */
function chooseReread({ filed }: Desk, reader: Reader, isMuted: MuteTest): Choice[] {
  const tellings = [...new Map(filed.map((one) => [one.telling, one])).values()];
  const [articles, briefs] = [tellings.filter(hasArticle), tellings.filter((one) => !hasArticle(one))];
  for (const one of [...inTurn(articles, reader), ...inTurn(briefs, reader)]) {
    const visible = one.telling.filter((document) => !isMuted(document));
    const document = visible.find(isArticle) ?? visible[0];
    if (document)
      return [choiceOf({ ...one, document }, newsSentence(document), { kind: "reread" }, isMuted)];
  }
  return [];
}

/** Tellings in the order of their turns; one was last shown when the latest of its near-copies was. */
function inTurn(tellings: readonly Filed[], { chat, today, shown }: Reader): Filed[] {
  const byId = new Map(tellings.map((one) => [one.telling[0]?.document.id ?? "", one]));
  const days = new Map<string, LocalDay>();
  for (const [id, { telling }] of byId) {
    const last = telling
      .flatMap(({ document }) => shown.get(document.id) ?? [])
      .sort()
      .at(-1);
    if (last !== undefined) days.set(id, last);
  }
  return turnsOf([...byId.keys()], { chat, today, shown: days }).flatMap((id) => byId.get(id) ?? []);
}

function hasArticle({ telling }: Filed): boolean {
  return telling.some(isArticle);
}

function isArticle({ document }: IndexedDocument): boolean {
  return document.kind === "article";
}

function choiceOf(
  { document, telling, story }: Filed,
  sentence: number,
  reason: Reason,
  isMuted: MuteTest,
): Choice {
  const others = story.tellings.flatMap((other) =>
    other === telling ? [] : (other.find((one) => !isMuted(one)) ?? []),
  );
  return { document, sentence, reason, others, shows: telling.map((one) => one.document.id) };
}

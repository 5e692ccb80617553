import { digestFor, type Digest } from "../../digest/digest.ts";
import type { LocalDay } from "../../digest/due/due.ts";
import type { Reader } from "../../digest/reader.ts";
import type { Place } from "../../state/place.ts";
import type { State } from "../../state/state.ts";
import type { MakeDigest } from "../features/digest/handing.ts";
import type { Issue, News, Newsroom } from "./newsroom.ts";

/** Who puts digests together, from the archive and from what is known of a place. */
export interface Editor {
  /** The digest of a place to which is new what came after `since` (ms). The same state and issue give the same digest. */
  compose(place: Place, since: number, day: LocalDay, issue: Issue): Promise<Digest>;
  /** The digest of whoever asks for one: what came since their last one, or in the last 24 hours where they have none. */
  readonly digestNow: MakeDigest;
  /** A day's own digest: as it was, where it was sent; else as it is going to be. */
  readonly digestOf: MakeDigest;
}

/** What an editor works with. */
export interface EditorParts {
  readonly state: Pick<State, "subscriptions" | "deliveries" | "shown" | "follows">;
  readonly newsroom: Pick<Newsroom, "current">;
  /** The time in ms since 1970. */
  readonly clock: () => number;
}

/** The editor of a state. */
export function createEditor({ state, newsroom, clock }: EditorParts): Editor {
  async function readerOf(place: Place, day: LocalDay, shown: Reader["shown"]): Promise<Reader> {
    const wanted = await state.follows.list(place);
    const [follows = [], mutes = []] = (["follow", "mute"] as const).map((kind) =>
      wanted.filter((one) => one.kind === kind).map(({ text }) => text),
    );
    // What is new stands in the desk: by the moment of its arrival, which is finer than a day.
    return { chat: nameOf(place), today: day, since: day, shown, follows, mutes };
  }

  async function compose(place: Place, since: number, day: LocalDay, issue: Issue): Promise<Digest> {
    const reader = await readerOf(place, day, await state.shown.at(place));
    const news = await issue.newsSince(since);
    const make = () => digestFor(news.desk, reader, issue.store);
    return isCommon(news, reader) ? news.common(make) : make();
  }

  /** A digest that was sent: the one without news where that shows the same, else that of the news which it showed. */
  async function composeAgain(place: Place, day: LocalDay, issue: Issue): Promise<Digest> {
    const shown = [...(await state.shown.at(place))];
    const then = new Set(shown.filter(([, last]) => last === day).map(([id]) => id));
    const reader = await readerOf(place, day, new Map(shown.filter(([, last]) => last < day)));
    const withoutNews = await digestFor(issue.newsOf(new Set()).desk, reader, issue.store);
    if (isSame(new Set(shownBy(withoutNews)), then)) return withoutNews;
    return digestFor(issue.newsOf(then).desk, reader, issue.store);
  }

  async function composeNext(place: Place, day: LocalDay, issue: Issue): Promise<Digest> {
    const subscription = await state.subscriptions.get(place);
    return compose(place, subscription?.since ?? clock() - DAY, day, issue);
  }

  return {
    compose,
    digestNow: async (chat, topic, day) => composeNext({ chat, topic }, day, await newsroom.current()),
    digestOf: async (chat, topic, day) => {
      const place = { chat, topic };
      const issue = await newsroom.current();
      const delivery = await state.deliveries.get(place, day);
      const isSent = delivery !== null && delivery.sent !== null;
      return isSent ? composeAgain(place, day, issue) : composeNext(place, day, issue);
    },
  };
}

/** The documents that a digest shows with all its cards, each once. */
export function shownBy({ cards }: Digest): string[] {
  return [...new Set(cards.flatMap(({ shows }) => shows))];
}

/** Whether a digest of news is that of many: then it depends on neither chat nor day. */
function isCommon({ ids }: News, { follows, mutes, shown }: Reader): boolean {
  const isPlain = follows.length === 0 && mutes.length === 0;
  return isPlain && ids.size > 0 && ![...ids].some((id) => shown.has(id));
}

/** In ms. */
const DAY = 24 * 60 * 60 * 1_000;

function nameOf({ chat, topic }: Place): string {
  return topic === null ? `${chat}` : `${chat}/${topic}`;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

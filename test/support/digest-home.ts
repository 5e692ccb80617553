import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Library } from "../../src/answer/library.ts";
import type { Digest } from "../../src/digest/digest.ts";
import { localDay } from "../../src/digest/due/due.ts";
import { createDigests } from "../../src/service/digests/digests.ts";
import { openState } from "../../src/state/sqlite/open.ts";
import type { Place } from "../../src/state/place.ts";
import type { State } from "../../src/state/state.ts";
import type { Subscription } from "../../src/state/subscriptions.ts";
import { createDelivery, type DeliveryParts, type Timings } from "../../src/telegram/delivery/delivery.ts";
import { createEditor } from "../../src/telegram/delivery/editor.ts";
import { createNewsroom } from "../../src/telegram/delivery/newsroom.ts";
import type { Post } from "../../src/telegram/delivery/post.ts";
import { digestMessage } from "../../src/telegram/rendering/digest.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { quickLibraryOf } from "../telegram/quick-library.ts";
import { SAMPLES, temporaryFolder, type Files } from "./archives.ts";
import type { BotApi } from "./bot-api/index.ts";
import { keptLog, type KeptLog } from "./kept-log.ts";
import { startApi } from "./polling-api.ts";

/** An archive that a test may change, and a state. */
export interface DigestHome {
  readonly log: KeptLog;
  readonly seeds: string;
  readonly library: Library;
  readonly state: State;
}

/** The sample archive, or these files, and an empty state. */
export async function digestHome(files: Files = SAMPLES): Promise<DigestHome> {
  const { seeds, library } = await quickLibraryOf(files);
  const state = await openState(join(temporaryFolder(), "data"));
  onTestFinished(() => state.close());
  return { seeds, library, state, log: keptLog() };
}

/** A subscription made at a moment (ms), from that day on, to 07:30 in Paris unless told otherwise. */
export function subscriptionAt(now: number, chat: number, wish: Partial<Subscription> = {}): Subscription {
  const zone = wish.zone ?? "Europe/Paris";
  const today = localDay(now, zone);
  const place = { chat, topic: null };
  return { place, time: "07:30", zone, language: "fr", created: today, starts: today, since: now, ...wish };
}

/** A digest that was sent, and when by the simulated clock. */
export interface Posting {
  readonly chat: number;
  readonly at: number;
  readonly cards: Digest["cards"];
}

/** What is simulated otherwise than usual. */
export interface Simulation {
  readonly post?: Post;
  readonly render?: DeliveryParts["render"];
  readonly isAdmitted?: DeliveryParts["isAdmitted"];
}

/** A delivery by a clock that a test sets; what it sends is noted, unless `post` does something else. */
export function simulated(home: DigestHome, start: number, simulation: Simulation = {}) {
  const { post, render, isAdmitted = () => true } = simulation;
  const { state, library, log } = home;
  const time = { now: start };
  const clock = () => time.now;
  const postings: Posting[] = [];
  const newsroom = createNewsroom({ library, arrivals: state.arrivals, log, clock });
  const editor = createEditor({ state, newsroom, clock });
  let rendered: Digest["cards"] = [];
  const noted: Post = async ({ chat }) => {
    postings.push({ chat, at: time.now, cards: rendered });
    return { outcome: "sent", chat };
  };
  const delivery = createDelivery({
    state,
    newsroom,
    editor,
    render: (digest, day, language) => {
      rendered = digest.cards;
      return (render ?? digestIn)(digest, day, language);
    },
    post: post ?? noted,
    isAdmitted,
    holder: "simulated",
    timings: { spacing: 0 },
    log,
    clock,
    signal: new AbortController().signal,
  });
  /** Looks once at this moment, and waits for what comes of it. */
  const lookAt = async (now: number) => {
    time.now = now;
    await delivery.look();
    await delivery.settled();
  };
  return { editor, newsroom, delivery, postings, lookAt, time };
}

/** A digest as the bot shows it. */
const digestIn: DeliveryParts["render"] = (digest, day, language) =>
  digestMessage(digest, day, wordingOf(language));

/** Digests being delivered in this process by a Telegram, with a clock that may be ahead; ended with the test. */
export async function delivering(home: DigestHome, plan: Delivery = {}) {
  const { server, api } = await startApi(plan.outgoing);
  const ending = new AbortController();
  const { state, library, log } = home;
  const digests = createDigests({ state, library, log, clock: () => Date.now() + (plan.ahead ?? 0) });
  const begin = () => {
    const { ended, moved } = digests.deliver({
      api,
      signal: ending.signal,
      timings: { tick: 50, spacing: 0, ...plan.timings },
    });
    const end = async () => {
      ending.abort();
      await ended;
    };
    onTestFinished(end);
    return { end, moved };
  };
  return { server, api, digests, begin };
}

/** How digests are delivered in a test. */
export interface Delivery {
  readonly outgoing?: Parameters<typeof startApi>[0];
  /** In ms. */
  readonly ahead?: number;
  readonly timings?: Partial<Timings>;
}

/** What the bot has said in a chat. */
export function digestsIn(server: BotApi, chat: number): string[] {
  return server
    .messages(chat)
    .flatMap(({ from, text }) => (from?.is_bot && text !== undefined ? [text] : []));
}

/** A zone in which it is about noon now: today's digest is due, and midnight is far. */
export function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours();
  // The database's own names for these count the other way round.
  return ahead === 0 ? "UTC" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

/** A subscription whose digest is due at once. */
export function dueNow(chat: number, wish: Partial<Subscription> = {}): Subscription {
  return subscriptionAt(Date.now(), chat, { time: "06:00", zone: noonZone(), ...wish });
}

/** A person's private chat. */
export function privately(chat: number): Place {
  return { chat, topic: null };
}

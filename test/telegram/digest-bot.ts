import { Composer } from "grammy";
import { onTestFinished } from "vitest";
import type { Card, Digest } from "../../src/digest/digest.ts";
import type { Reason } from "../../src/digest/reader.ts";
import type { Language } from "../../src/language/languages.ts";
import { openState } from "../../src/state/sqlite/open.ts";
import type { BotContext } from "../../src/telegram/context.ts";
import { createDigestFeatures } from "../../src/telegram/features/digest/digest-features.ts";
import { createHints } from "../../src/telegram/features/hints.ts";
import { createGroups } from "../../src/telegram/features/groups.ts";
import { createLanguage } from "../../src/telegram/features/language.ts";
import { createMemory } from "../../src/telegram/features/memory/memory.ts";
import { createPrivacy } from "../../src/telegram/features/privacy.ts";
import { createUnknown } from "../../src/telegram/features/unknown.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { SAMPLES, temporaryFolder } from "../support/archives.ts";
import { buttonsOf } from "../support/bot-api/index.ts";
import { startFeature } from "../support/feature-bot.ts";
import { keptLog } from "../support/kept-log.ts";
import { JULY } from "../terminal/answers.ts";
import { quickLibraryOf } from "./quick-library.ts";
import { quoteOf } from "./quoting-bot.ts";

export const DEFAULTS = { time: "07:30", zone: "Asia/Ho_Chi_Minh" };

/** Ten in the morning in Hanoi, five in Paris. */
export const MORNING = Date.parse("2026-07-10T03:00:00Z");

/** A digest was asked for. */
interface Asked {
  readonly of: "now" | "day";
  readonly chat: number;
  readonly topic: number | null;
  readonly day: string;
}

/** A Telegram with the digest, follows and settings at work in it, over a state on disk; the digests are the test's. */
export async function startDigest(adminIds: readonly number[] = []) {
  const { library, seeds } = await quickLibraryOf(SAMPLES);
  const state = await openState(temporaryFolder());
  onTestFinished(() => state.close());
  const clock = { now: MORNING };
  const asked: Asked[] = [];
  const plan: { digest: () => Promise<Digest> } = { digest: async () => EMPTY };
  const making = (of: Asked["of"]) => async (chat: number, topic: number | null, day: string) => {
    asked.push({ of, chat, topic, day });
    return plan.digest();
  };
  const log = keptLog();
  const features = createDigestFeatures({
    state,
    library,
    digestNow: making("now"),
    digestOf: making("day"),
    defaults: DEFAULTS,
    now: () => clock.now,
    adminIds,
    log,
  });
  const wordings = new Map((["fr", "en", "vi"] as const).map((one: Language) => [one, wordingOf(one)]));
  const now = () => clock.now;
  const api = await startFeature(library, ({ courier }) => {
    const composer = new Composer<BotContext>();
    const memory = createMemory(now);
    composer.use(
      createLanguage({ wordings, chosen: features.chosenLanguage, log }),
      createGroups({ courier, memory, moved: features.moved }),
      createPrivacy({ courier, memory, keeping: features.keeping }),
      ...features.further(courier),
      createHints(courier, now),
      createUnknown({ courier }),
    );
    return composer;
  });
  return { api, state, clock, asked, plan, library, seeds, moved: features.moved };
}

export const EMPTY: Digest = { kind: "empty", because: "no documents", cards: [] };

/** A digest of these cards. */
export function digestOf([first, ...others]: readonly Card[]): Digest {
  return first ? { kind: "cards", cards: [first, ...others] } : EMPTY;
}

/** A card that no archive holds. */
export function cardWith(card: Partial<Card> = {}): Card {
  const { document, article: title, file } = JULY;
  return { document, title, file, quote: JULY, reason: { kind: "new" }, others: [], shows: [], ...card };
}

const SENTENCES = [
  ["000_port.txt", "Les travaux ont coûté 36 millions de dollars."],
  ["001_riz.txt", "Les exportateurs vendent surtout aux Philippines et en Indonésie."],
  ["002_musee.txt", "L’entrée est gratuite pour les écoliers."],
] as const;

/** A card for each article of the sample archive, each for a reason of its own. */
export async function sampleCards(library: Parameters<typeof quoteOf>[0]): Promise<Card[]> {
  const reasons: readonly Reason[] = [
    { kind: "follows", followed: "Haiphong" },
    { kind: "new" },
    { kind: "reread" },
  ];
  const quotes = await Promise.all(SENTENCES.map(([file, words]) => quoteOf(library, file, words)));
  return quotes.map((quote, at) =>
    cardWith({
      document: quote.document,
      title: quote.article,
      file: quote.file,
      quote,
      reason: reasons[at] ?? { kind: "new" },
    }),
  );
}

/** The text of a message with plain spaces only. */
export const textOf = (message: { readonly text?: string } | undefined) =>
  (message?.text ?? "").replaceAll("\u00A0", " ");

/** The labels of a message's buttons. */
export const labels = (message: Parameters<typeof buttonsOf>[0] | undefined) =>
  message ? buttonsOf(message).map(({ text }) => text) : [];

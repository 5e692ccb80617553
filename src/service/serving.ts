import type { UserFromGetMe } from "grammy/types";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { State } from "../state/state.ts";
import { createStanding } from "../telegram/outgoing/standing.ts";
import { composeBot, type ComposedBot } from "./bot.ts";
import type { ServedComposition } from "./composing.ts";
import type { Delivering } from "./digests/digests.ts";
import type { Door } from "./door.ts";
import { isIntroduced, isWithoutWebhook } from "./introduction.ts";
import { createReceiving } from "./receiving.ts";
import { keepCurrent } from "./renewal.ts";
import { joinReplicas, type Replicas } from "./replicas.ts";
import type { Turn } from "./turn.ts";

/** What the bot serves with. */
export interface ServingParts {
  readonly config: Config & { readonly botToken: string };
  readonly state: State;
  readonly composition: ServedComposition;
  readonly botInfo: UserFromGetMe | undefined;
  /** The turn of this process to serve alone; null where others serve beside it. */
  readonly turn: Turn | null;
  readonly door: Door;
  readonly log: Log;
  /** Ends it; aborted by it where it ends by itself. */
  readonly stopping: AbortController;
}

/** Serves until the signal: receives, answers, delivers digests, keeps up with the archive. Rejects with what does not let it. */
export async function serve(parts: ServingParts): Promise<void> {
  const { state, turn, stopping } = parts;
  if (turn) return serveAs(parts, { ...turn, count: () => 1, known: Promise.resolve() });
  const { leases, deliveries } = state;
  const replicas = await joinReplicas({ leases, gone: deliveries.takeBack, signal: stopping.signal });
  try {
    await serveAs(parts, { ...replicas, dead: null });
  } finally {
    await replicas.leave();
  }
}

/** This process among those that serve. */
type Self = Pick<Turn, "holder" | "dead"> & Pick<Replicas, "count" | "known">;

async function serveAs(parts: ServingParts, self: Self): Promise<void> {
  const { state, composition, door, log, stopping } = parts;
  const { signal } = stopping;
  const sending = new AbortController();
  const standing = createStanding();
  // Until there is a loop that ends in good order, nothing has begun that would have to be finished.
  const cut = () => sending.abort();
  signal.addEventListener("abort", cut);
  if (signal.aborted) cut();
  const composed = composeBot({
    ...parts,
    standing,
    meter: door.meter,
    signal: sending.signal,
    sharing: self.count,
  });
  const { bot } = composed;
  if (!(await isIntroduced(bot))) return;
  if (door.webhook === null && !(await isWithoutWebhook(bot))) return;
  const { holder } = self;
  const receiving = createReceiving({ bot, state, door, standing, holder, log, sending });
  const stop = () => void receiving.stop();
  signal.removeEventListener("abort", cut);
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  log.info({ bot: bot.botInfo.username, ...composition.archivist.coverage() }, "Le bot est en service.");
  void composed.putMenus();
  const { whole, isBehind } = composition;
  void keepCurrent({ library: whole, isBehind, arrivals: state.arrivals, log, signal });
  const delivering = deliver(parts, composed, self);
  composed.follow(delivering.moved);
  try {
    await receiving.run();
  } finally {
    stopping.abort();
    await delivering.ended;
    sending.abort();
  }
}

function deliver({ config, stopping }: ServingParts, { bot, digests }: ComposedBot, self: Self): Delivering {
  const admitted = config.allowedChats && new Set([...config.allowedChats, ...config.adminIds]);
  const isAdmitted = (chat: number) => admitted?.has(chat) ?? true;
  const { holder, dead, count, known } = self;
  const { signal } = stopping;
  return digests.deliver({ api: bot.api, signal, isAdmitted, holder, dead, sharing: count, ready: known });
}

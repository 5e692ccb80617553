import type { State } from "../../state/state.ts";
import { describeFault } from "../outgoing/fault.ts";
import { pause } from "../outgoing/waiting.ts";
import { createDispatch, type Dispatched, type DispatchParts } from "./dispatch.ts";
import { createDueList } from "./due-list.ts";
import { createMoves } from "./moves.ts";
import type { Issue, Newsroom } from "./newsroom.ts";
import { createUnderWay, type Traffic } from "./under-way.ts";

/** The daily digests on their way to those who get them. */
export interface Delivery {
  /**
   * Sends each digest at its time, until the signal: then nothing new is begun, what is under way is finished, or cut off and given
   * back when the grace is over. Never rejects: a fault is logged once until it is over.
   */
  run(): Promise<void>;
  /** Begins all that is due now, the longest waiting first; resolves when there is no more. Rejects with faults of the state. */
  look(): Promise<void>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  /** A group has migrated: its subscriptions are under its new id from now on. */
  moved(from: number, to: number): Promise<void>;
}

/** What a delivery works with. */
export interface DeliveryParts extends Omit<DispatchParts, "moves"> {
  readonly state: Pick<State, "subscriptions" | "deliveries" | "shown">;
  readonly newsroom: Newsroom;
  /** A holder that is known to have ended without giving back what it held. */
  readonly dead?: string | null;
  /** How many processes deliver side by side, this one included: together they keep to one bot's limits. */
  readonly sharing?: (() => number) | undefined;
  readonly signal: AbortSignal;
  readonly timings?: Partial<Timings>;
}

/** In ms, where nothing else is said. */
export interface Timings extends Traffic {
  /** Between two looks at who is due: they fall on whole minutes, on which digests are due. */
  readonly tick: number;
  /** How old an issue may be when a round begins, … */
  readonly fresh: number;
  /** … and within a round. */
  readonly freshInRound: number;
  /** Between two signs of life of what is under way. */
  readonly renewal: number;
}

const TIMINGS: Timings = {
  most: 24,
  spacing: 37.5,
  lent: 3_000,
  mostBegun: 500,
  overtime: 15 * 60_000,
  grace: 6_000,
  settling: 1_500,
  tick: 5_000,
  fresh: 10_000,
  freshInRound: 300_000,
  renewal: 30_000,
};

/** So many are asked for at once. */
const PAGE = 200;

/** In ms. */
const DAY = 24 * 60 * 60 * 1_000;

/** For so long it is remembered which digests were sent, in ms, … */
const KEPT = 60 * DAY;

/**
 * … and what each place was shown: what is new is told by `since`, so this only keeps what is reread from coming again too soon. For ever
 * would be 10 to 50 rows a day for each subscriber.
 */
const SHOWN_KEPT = 180 * DAY;

/**
 * The delivery of digests by one process; others may work on the same state. A digest is claimed, sent, then noted as sent: so a kill
 * loses none, and doubles at most those that were on their way.
 */
export function createDelivery(parts: DeliveryParts): Delivery {
  const { newsroom, log, clock, signal } = parts;
  const { subscriptions, deliveries } = parts.state;
  const timings = { ...TIMINGS, ...parts.timings };
  const moves = createMoves();
  const tally = new Map<Dispatched, number>();
  let issued: { readonly issue: Issue; readonly at: number } | null = null;
  let problem = "";
  let forgotten = "";

  const dueList = createDueList(subscriptions);
  const underWay = createUnderWay({
    ...parts,
    dispatch: createDispatch({ ...parts, moves }),
    deliveries,
    moves,
    ended: (outcome) => {
      if (outcome === "stale") issued = null;
      tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
      over();
    },
    failed: tell,
    traffic: timings,
  });

  async function look(): Promise<void> {
    // Who is due when a round begins is served even if midnight comes before their turn.
    let round = clock();
    for (let fresh = timings.fresh; !signal.aborted; fresh = timings.freshInRound) {
      if (Math.abs(clock() - round) > timings.overtime) round = clock();
      const listed = await dueList(round, clock(), PAGE + underWay.size());
      const due = listed.filter((one) => !underWay.has(one));
      if (due.length === 0) return over();
      const issue = await issueOfAge(fresh);
      let begun = 0;
      for (const one of due) {
        await underWay.room();
        if (signal.aborted) return;
        if (await underWay.begin(one, issue)) begun++;
      }
      // What cannot be claimed now stays due: it is tried again at the next look, and not at once.
      if (begun === 0 || problem !== "") return;
    }
  }

  async function issueOfAge(most: number): Promise<Issue> {
    const age = issued ? Math.abs(clock() - issued.at) : Infinity;
    if (!issued || age >= most) issued = { issue: await newsroom.renewed(signal), at: clock() };
    return issued.issue;
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (fault) {
      tell(fault);
    }
  }

  function tell(fault: unknown): void {
    const words = fault instanceof Error ? fault.message : String(fault);
    if (words !== problem)
      log.error({ ...describeFault(fault), problem: words }, "Digest : l’envoi est arrêté.");
    problem = words;
  }

  function over(): void {
    if (problem !== "") log.info({}, "Digest : l’envoi a repris.");
    problem = "";
  }

  function report(): void {
    const { skipped: _, ...worthSaying } = Object.fromEntries(tally);
    if (Object.keys(worthSaying).length > 0) log.info(worthSaying, "Digest : envois.");
    tally.clear();
  }

  async function start(): Promise<void> {
    if (parts.dead) await deliveries.takeBack(parts.dead);
    // What the archive holds now is new to nobody who comes later.
    await newsroom.current();
  }

  async function tidy(): Promise<void> {
    const today = dayOf(clock());
    if (today === forgotten) return;
    await deliveries.forget(dayOf(clock() - KEPT));
    await parts.state.shown.forget(dayOf(clock() - SHOWN_KEPT));
    forgotten = today;
  }

  return {
    look,
    settled: () => underWay.settled(),
    moved: async (from, to) => {
      moves.note(from, to);
      await subscriptions.migrate(from, to);
    },
    run: async () => {
      const renewing = setInterval(() => void attempt(underWay.renew), timings.renewal);
      await attempt(start);
      while (!signal.aborted) {
        await attempt(tidy);
        await attempt(look);
        report();
        await pause(timings.tick - (clock() % timings.tick), signal).catch(() => undefined);
      }
      await underWay.end();
      clearInterval(renewing);
      report();
    },
  };
}

/** By UTC, which is near enough to forget by. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, "YYYY-MM-DD".length);
}

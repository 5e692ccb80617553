import { localDay } from "../../digest/due/due.ts";
import type { Deliveries } from "../../state/deliveries.ts";
import { endsWithin, pause } from "../outgoing/waiting.ts";
import { createBell } from "../polling/bell.ts";
import { createLanes } from "../polling/lanes.ts";
import type { Dispatch, Dispatched } from "./dispatch.ts";
import type { DueDigest } from "./due-list.ts";
import { renew, type Errand } from "./errand.ts";
import type { Moves } from "./moves.ts";
import type { Issue } from "./newsroom.ts";

/** The digests that are on their way, side by side, but one after the other to one chat. */
export interface UnderWay {
  /** Claims a digest and begins it; false where that is not for this process to do now. Rejects with faults of the state. */
  begin(due: DueDigest, issue: Issue): Promise<boolean>;
  has(due: DueDigest): boolean;
  size(): number;
  /** Resolves when the next one that is begun is so at once, or nothing is begun any more. */
  room(): Promise<void>;
  /** Shows other processes that these are in good hands, and cuts off what must no longer be sent. */
  renew(): Promise<void>;
  /** Resolves when all that was begun has ended. */
  settled(): Promise<void>;
  /** Nothing is begun any more; what is under way is finished, or cut off and given back when the grace is over. Never rejects. */
  end(): Promise<void>;
}

/** How much at once, and how long, in ms. */
export interface Traffic {
  /** So many digests are on their way at once: enough for Telegram's limit with answers that take most of a second. */
  readonly most: number;
  /**
   * From one beginning to the next. Telegram's limit would let them go by thirties, 36.7 apart on the whole; evenly, and a little
   * slower, they leave room for answers to people, which then have nothing to wait for. Of several processes that deliver side by side,
   * each takes so many times as long.
   */
  readonly spacing: number;
  /** One that takes longer gives its place back: it waits for a flood, and the others must not. */
  readonly lent: number;
  /** So many are begun at most, those that wait included: the memory of an outage. */
  readonly mostBegun: number;
  /** How long after the end of its day a digest may still be on its way: those who were in line at midnight. */
  readonly overtime: number;
  /** How long is waited at the end for what is under way, … */
  readonly grace: number;
  /** … and then for what was cut off to be given back. */
  readonly settling: number;
}

/** What this works with. */
export interface UnderWayParts {
  readonly dispatch: Dispatch;
  readonly deliveries: Pick<Deliveries, "advance">;
  readonly moves: Moves;
  readonly holder: string;
  readonly clock: () => number;
  /** How many processes deliver side by side, this one included. */
  readonly sharing?: (() => number) | undefined;
  readonly ended: (outcome: Dispatched) => void;
  /** Told of faults of the state. */
  readonly failed: (fault: unknown) => void;
  readonly traffic: Traffic;
  /** Nothing waits for room any more once it is aborted. */
  readonly signal: AbortSignal;
}

/** How often those who wait for room look by themselves, in ms. */
const GLANCE = 1_000;

/** So many may follow each other without space, of all processes together, where one was held up: more would stay a lump for half a minute. */
const CATCHING_UP = 3;

/** Nothing is on its way yet. */
export function createUnderWay(parts: UnderWayParts): UnderWay {
  const { dispatch, deliveries, moves, holder, clock, ended, failed, traffic, signal } = parts;
  const { sharing = () => 1 } = parts;
  const errands = new Map<string, Errand>();
  const waiting = new Set<Errand>();
  const bell = createBell();
  const lanes = createLanes({ ...traffic, changed: () => bell.ring() });
  let next = -Infinity;
  signal.addEventListener("abort", () => bell.ring());

  async function perform(errand: Errand, issue: Issue): Promise<void> {
    waiting.delete(errand);
    try {
      ended(await dispatch.carry(errand, issue));
    } catch (fault) {
      failed(fault);
    } finally {
      errands.delete(keyOf(errand.due));
      bell.ring();
    }
  }

  async function isWanted(errand: Errand): Promise<boolean> {
    const { subscription, day } = errand.due;
    const isOver = localDay(clock() - traffic.overtime, subscription.zone) > day;
    return !isOver && renew(errand, deliveries, holder, clock());
  }

  /** The time of the next beginning moves on: where this process was held up, at most so far back that a few make up for it. */
  function space(): void {
    const spacing = traffic.spacing * sharing();
    next = Math.max(next, performance.now() - CATCHING_UP * traffic.spacing) + spacing;
  }

  async function giveBackWaiting(): Promise<void> {
    for (const errand of waiting) await dispatch.giveBack(errand);
  }

  return {
    begin: async (due, issue) => {
      const { place } = due.subscription;
      const errand = await dispatch.claim(due, moves.placeOf(place));
      if (!errand) return false;
      space();
      errands.set(keyOf(due), errand);
      waiting.add(errand);
      lanes.add(String(place.chat), () => perform(errand, issue));
      return true;
    },
    has: (due) => errands.has(keyOf(due)),
    size: () => errands.size,
    room: async () => {
      while (!signal.aborted && (lanes.waiting() > 0 || errands.size >= traffic.mostBegun))
        await bell.wait(GLANCE);
      await pause(next - performance.now(), signal).catch(() => undefined);
    },
    renew: async () => {
      for (const errand of errands.values()) {
        errand.place = moves.placeOf(errand.place);
        if (!(await isWanted(errand))) errand.cut.abort();
      }
    },
    settled: () => lanes.settled(),
    end: async () => {
      lanes.close();
      const givenBack = giveBackWaiting().catch(failed);
      if (await endsWithin(Promise.all([lanes.settled(), givenBack]), traffic.grace)) return;
      for (const { cut } of errands.values()) cut.abort();
      await endsWithin(lanes.settled(), traffic.settling);
    },
  };
}

function keyOf({ subscription: { place }, day }: DueDigest): string {
  return `${place.chat} ${place.topic} ${day}`;
}

import { dueInstant, localDay, type LocalDay } from "../../digest/due/due.ts";
import type { Subscription, Subscriptions } from "../../state/subscriptions.ts";

/** A digest that is due. */
export interface DueDigest {
  readonly subscription: Subscription;
  /** The day that it is of, by the reader's calendar. */
  readonly day: LocalDay;
  /** Since when it is due, in ms. */
  readonly instant: number;
}

/** At most `limit` of the digests that were due at a moment (ms), and are neither sent nor in anybody's hands now: the longest due first. */
export type DueList = (moment: number, now: number, limit: number) => Promise<DueDigest[]>;

/** The digests that are due by each subscriber's wall clock. */
export function createDueList(subscriptions: Pick<Subscriptions, "zones" | "due">): DueList {
  const clocks = createClocks();
  return async (moment, now, limit) => {
    const due: DueDigest[] = [];
    for (const zone of await subscriptions.zones()) {
      const { day, time } = clocks(zone, moment);
      if (time === null) continue;
      for (const subscription of await subscriptions.due({ zone, day, time }, now, limit)) {
        due.push({ subscription, day, instant: dueInstant(subscription, day) ?? moment });
      }
    }
    return due.sort((a, b) => a.instant - b.instant).slice(0, limit);
  };
}

/** A day, and the latest time of it (`HH:MM`) that has come; null where none has. */
interface Reached {
  readonly day: LocalDay;
  readonly time: string | null;
}

const MINUTE = 60_000;
const MINUTES_OF_DAY = 24 * 60;

/**
 * How far the day has come in a zone: not what its clock shows, for a clock that was set back had reached more. Digests are due on
 * whole minutes, so that it is worked out once in each.
 */
function createClocks(): (zone: string, now: number) => Reached {
  const known = new Map<string, Reached>();
  let minute = NaN;
  return (zone, now) => {
    if (minute !== Math.floor(now / MINUTE)) known.clear();
    minute = Math.floor(now / MINUTE);
    const reached = known.get(zone) ?? reachedAt(zone, now);
    known.set(zone, reached);
    return reached;
  };
}

/** By bisection: of two times of a day the later is never due before the earlier. */
function reachedAt(zone: string, now: number): Reached {
  const day = localDay(now, zone);
  let come = -1;
  let toCome = MINUTES_OF_DAY;
  while (toCome - come > 1) {
    const middle = Math.floor((come + toCome) / 2);
    const instant = dueInstant({ time: clockTime(middle), zone }, day);
    if (instant !== null && instant <= now) come = middle;
    else toCome = middle;
  }
  return { day, time: come < 0 ? null : clockTime(come) };
}

function clockTime(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

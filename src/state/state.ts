import type { Kysely } from "kysely";
import { type Arrivals, createArrivals } from "./arrivals.ts";
import { createDeliveries, type Deliveries } from "./deliveries.ts";
import { createFeedback, type Feedback } from "./feedback.ts";
import { createFollows, type Follows } from "./follows.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import type { Isolation } from "./isolation.ts";
import { createOwnLocks, type LaneLocks } from "./lane-locks.ts";
import { createLeases, type Leases } from "./leases.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { createPrivacy, type Privacy } from "./privacy.ts";
import type { Quota } from "./quota.ts";
import { createSettings, type Settings } from "./settings.ts";
import { createShown, type Shown } from "./shown.ts";
import { createSubscriptions, type Subscriptions } from "./subscriptions.ts";
import type { Tables } from "./tables.ts";

/**
 * Everything durable that is not the archive. What a method promises holds for all processes that share it; ids are whole
 * numbers up to 2^52 either way, and every time is the caller's.
 */
export interface State {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly shown: Shown;
  readonly arrivals: Arrivals;
  readonly follows: Follows;
  readonly settings: Settings;
  readonly feedback: Feedback;
  readonly privacy: Privacy;
  readonly leases: Leases;
  /** The updates of one bot, by the caller's clock (ms since 1970). */
  ledger(bot: number, clock: () => number): Ledger;
  /** The same updates, for processes that receive them side by side, … */
  inbox(bot: number, clock: () => number): Inbox;
  /** … and what keeps these from working on the same at a time. */
  readonly laneLocks: LaneLocks;
  /** What processes count together; null where there is but one at a time. */
  readonly quota: Quota | null;
  /** Resolves when all that was asked before is done. Nothing can be asked afterwards. */
  close(): Promise<void>;
}

/** What a state is made over. */
export interface StateParts {
  readonly db: Kysely<Tables>;
  /** The same database, whose writes need not outlive a failure of the machine. */
  readonly quick: Kysely<Tables>;
  readonly isolation: Isolation;
  /** Removes the traces that deleted rows leave. */
  readonly scrub: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Those of this process alone, where nothing else is said. */
  readonly laneLocks?: LaneLocks;
  readonly quota?: Quota;
}

/** The state that a database holds, whichever database it is. */
export function createState({ db, quick, isolation, scrub, close, ...others }: StateParts): State {
  const { laneLocks = createOwnLocks(), quota = null } = others;
  return {
    subscriptions: createSubscriptions(db, isolation),
    deliveries: createDeliveries(db, isolation),
    shown: createShown(db),
    arrivals: createArrivals(db),
    follows: createFollows(db, isolation),
    settings: createSettings(db),
    feedback: createFeedback(quick),
    privacy: createPrivacy(db, isolation, scrub),
    leases: createLeases(db),
    ledger: (bot, clock) => createLedger({ db, quick, scrub, bot, clock }),
    inbox: (bot, clock) => createInbox({ db, quick, scrub, bot, clock }),
    laneLocks,
    quota,
    close: async () => {
      await laneLocks.close();
      await close();
    },
  };
}

import type { Library } from "../../answer/library.ts";
import { openDesk, type Desk } from "../../digest/desk.ts";
import type { LocalDay } from "../../digest/due/due.ts";
import type { Digest } from "../../digest/digest.ts";
import { isLarge, readHoldings, type Wished } from "../../digest/holdings.ts";
import type { Log } from "../../log.ts";
import type { Arrivals } from "../../state/arrivals.ts";
import type { Store } from "../../store/store.ts";
import { describeFault } from "../outgoing/fault.ts";
import { joinSignals } from "../outgoing/joined-signal.ts";

/** An index made ready for the digests of any number of readers. */
export interface Issue {
  readonly store: Store;
  /** By then all its documents had been noted as arrived, in ms: what is noted later is of another issue. */
  readonly asOf: number;
  /** For readers to whom all is new that came after a time (ms). */
  newsSince(time: number): Promise<News>;
  /** For a reader to whom these documents alone are new. */
  newsOf(fresh: ReadonlySet<string>): News;
}

/** What is new to some readers, among all the rest. */
export interface News {
  readonly desk: Desk;
  /** The documents that are new, and their near-copies. */
  readonly ids: ReadonlySet<string>;
  /** The digest of all those readers who want nothing in particular and were shown none of this: made once. */
  common(make: () => Promise<Digest>): Promise<Digest>;
}

/** Where issues are made. */
export interface Newsroom {
  /** The issue of the index in service; of the same index it is the same, of a very large one on the same day. */
  current(): Promise<Issue>;
  /**
   * Has the archive's new files taken up, and gives the issue of what is in service then. Where that fails, takes longer than
   * MOST_PATIENCE, or is cut off by the signal, it is the old index: whoever is waiting for a digest gets it in time.
   */
  renewed(signal: AbortSignal): Promise<Issue>;
}

/** What a newsroom works with. */
export interface NewsroomParts {
  readonly library: Pick<Library, "open" | "refresh">;
  readonly arrivals: Pick<Arrivals, "note" | "after">;
  readonly log: Pick<Log, "error">;
  /** The time in ms since 1970. */
  readonly clock: () => number;
}

/** How long an update of the index is waited for, in ms: the first in line gets their digest within a minute of its time. */
const MOST_PATIENCE = 40_000;

/** The newsroom of a library. Grouping an archive into stories is work: it is done once an index. */
export function createNewsroom({ library, arrivals, log, clock }: NewsroomParts): Newsroom {
  let made: { readonly store: Store; readonly day: LocalDay; readonly issue: Promise<Issue> } | null = null;
  let problem = "";

  function current(): Promise<Issue> {
    const { store } = library.open();
    const day = dayAt(clock());
    if (made?.store !== store || (made.day !== day && isLarge(store))) {
      const issue = issueOf(store, arrivals, clock);
      made = { store, day, issue };
      // What failed is tried again the next time.
      issue.catch(() => void (made?.issue === issue && (made = null)));
    }
    return made.issue;
  }

  async function refresh(): Promise<void> {
    try {
      await library.refresh();
      problem = "";
    } catch (fault) {
      const words = fault instanceof Error ? fault.message : String(fault);
      if (words !== problem)
        log.error(
          { ...describeFault(fault), problem: words },
          "Digest : l’index n’a pu être mis à jour avant.",
        );
      problem = words;
    }
  }

  return {
    current,
    renewed: async (signal) => {
      const limit = joinSignals([signal], MOST_PATIENCE);
      const isOver = new Promise((resolve) => limit.signal.addEventListener("abort", resolve));
      if (!limit.signal.aborted) await Promise.race([refresh(), isOver]);
      limit.release();
      return current();
    },
  };
}

/**
 * The issue of an index; all that it holds is noted as arrived, by `clock` in ms. Of a very large one it is made of what is wished for:
 * without a wish of what came in the last week, and what is dated to these days.
 */
export async function issueOf(
  store: Store,
  arrivals: Pick<Arrivals, "note" | "after">,
  clock: () => number,
  wished?: Wished,
): Promise<Issue> {
  const asOf = clock();
  await arrivals.note(await store.ids(), asOf);
  const documents = await readHoldings(store, wished ?? (await wishedAt(asOf, arrivals)));
  const desk = openDesk(documents, new Map());
  const editions = new Map<number, Promise<News>>();
  const newsOf = (fresh: ReadonlySet<string>) => newsAmong(desk, fresh);
  return {
    store,
    asOf,
    newsOf,
    newsSince: (time) => {
      const known = editions.get(time) ?? arrivals.after(time).then((ids) => newsOf(new Set(ids)));
      // Those who had the same issue last time follow each other; the others are many, and each is alone.
      editions.delete(time);
      editions.set(time, known);
      const [oldest] = editions.keys();
      if (editions.size > MOST_EDITIONS && oldest !== undefined) editions.delete(oldest);
      return known;
    },
  };
}

/** In ms. */
const DAY = 24 * 60 * 60 * 1_000;
const WEEK = 7 * DAY;

async function wishedAt(time: number, arrivals: Pick<Arrivals, "after">): Promise<Wished> {
  // Somewhere on earth it is yesterday, or tomorrow.
  return {
    fresh: new Set(await arrivals.after(time - WEEK)),
    days: [-DAY, 0, DAY].map((by) => dayAt(time + by)),
  };
}

function dayAt(time: number): LocalDay {
  return new Date(time).toISOString().slice(0, 10);
}

const MOST_EDITIONS = 16;

/** A day before all others: what was first seen then is new to nobody. */
const LONG_AGO = "0000-00-00";

function newsAmong(desk: Desk, fresh: ReadonlySet<string>): News {
  const filed = desk.filed.map((one) => ({
    ...one,
    firstSeen: fresh.has(one.document.document.id) ? null : LONG_AGO,
  }));
  const tellings = filed.flatMap(({ firstSeen, telling }) => (firstSeen === null ? telling : []));
  let made: Promise<Digest> | undefined;
  const forget = (fault: unknown) => {
    made = undefined;
    throw fault;
  };
  return {
    desk: { ...desk, filed },
    ids: new Set(tellings.map(({ document }) => document.id)),
    common: (make) => (made ??= make().catch(forget)),
  };
}

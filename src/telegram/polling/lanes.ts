/** A piece of work; it never rejects. */
export type Task = () => Promise<void>;

/** Work that is done in order within a lane, and side by side between lanes. */
export interface Lanes {
  /** Begins a task when those that were added to its lane before have ended, and a place is free; in no lane (null): when a place is. */
  add(lane: string | null, task: Task): void;
  /** How many tasks could begin, had they a place. */
  waiting(): number;
  /** No task begins any more. */
  close(): void;
  /** Resolves when all that was begun has ended, if no more is. */
  settled(): Promise<void>;
}

export interface LanesOptions {
  /** How many places there are. */
  readonly most: number;
  /** A task gives its place back after so many ms: it waits for something, and must not keep others from working. */
  readonly lent: number;
  /** Told whenever a task has ended or a place is free. */
  readonly changed: () => void;
}

interface Entry {
  readonly lane: string | null;
  readonly task: Task;
}

export function createLanes({ most, lent, changed }: LanesOptions): Lanes {
  /** What follows the task that was begun or could begin, for each lane that has one. */
  const following = new Map<string, Entry[]>();
  const ready: Entry[] = [];
  const running = new Set<Promise<void>>();
  let places = most;
  let isClosed = false;

  function beginReady(): void {
    for (let entry = nextReady(); entry; entry = nextReady()) {
      const run: Promise<void> = perform(entry).finally(() => running.delete(run));
      running.add(run);
    }
  }

  function nextReady(): Entry | undefined {
    return isClosed || places === 0 ? undefined : ready.shift();
  }

  async function perform({ lane, task }: Entry): Promise<void> {
    const giveBack = borrowPlace();
    await task();
    if (lane !== null) readyNextOf(lane);
    giveBack();
  }

  function borrowPlace(): () => void {
    places -= 1;
    let isBorrowed = true;
    const giveBack = () => {
      clearTimeout(timer);
      if (isBorrowed) places += 1;
      isBorrowed = false;
      beginReady();
      changed();
    };
    const timer = setTimeout(giveBack, lent);
    return giveBack;
  }

  function readyNextOf(lane: string): void {
    const next = following.get(lane)?.shift();
    if (next) ready.push(next);
    else following.delete(lane);
  }

  return {
    add(lane, task) {
      const others = lane === null ? undefined : following.get(lane);
      if (others) {
        others.push({ lane, task });
        return;
      }
      if (lane !== null) following.set(lane, []);
      ready.push({ lane, task });
      beginReady();
    },
    waiting: () => ready.length,
    close: () => void (isClosed = true),
    settled: async () => void (await Promise.all(running)),
  };
}

import { createLanes, type Task } from "../polling/lanes.ts";
import type { LaneWork } from "./lane-work.ts";

/** The lanes that this process works on. */
export interface Serving {
  /** There may be something in a lane: it is worked on as soon as a place is free, or once more where it is being worked on. */
  serve(lane: string): void;
  /** Begins a task of no lane as soon as a place is free. */
  aside(task: Task): void;
  /** Nothing is begun any more. */
  close(): void;
  /** Resolves when all that was begun has ended, if no more is. */
  settled(): Promise<void>;
}

export interface ServingParts {
  readonly work: LaneWork;
  /** How many lanes are worked on at once … */
  readonly most: number;
  /** … those aside that take longer than so many ms. */
  readonly patience: number;
  /** Told of what the work rejects with, and with null where it did not: what is left is for the next time. */
  readonly told: (fault: unknown) => void;
}

export function createServing({ work, most, patience, told }: ServingParts): Serving {
  const lanes = createLanes({ most, lent: patience, changed: () => undefined });
  /** True for a lane where there is reason to look once more. */
  const served = new Map<string, boolean>();
  const closing = new AbortController();

  async function workOn(lane: string): Promise<void> {
    try {
      do {
        served.set(lane, false);
        await work(lane);
        told(null);
      } while (served.get(lane) === true && !closing.signal.aborted);
    } catch (fault) {
      told(fault);
    } finally {
      served.delete(lane);
    }
  }

  return {
    serve(lane) {
      if (closing.signal.aborted) return;
      const isServed = served.has(lane);
      served.set(lane, isServed);
      if (!isServed) lanes.add(lane, () => workOn(lane));
    },
    aside: (task) => lanes.add(null, task),
    close() {
      closing.abort();
      lanes.close();
    },
    settled: () => lanes.settled(),
  };
}

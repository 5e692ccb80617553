import type { Log } from "../../log.ts";

/** What is said when a trouble begins and when it is over. */
export interface Words {
  readonly begins: string;
  readonly ends: string;
}

/** The state of a connection, told to the log when it changes. */
export interface Troubles<Kind extends string> {
  /** There is this trouble, and so none of the others. The fields go with the line, where there is one. */
  note(kind: Kind, fields?: object): void;
  /** There is none. */
  over(): void;
}

interface Trouble<Kind> {
  readonly kind: Kind;
  readonly since: number;
  isSaid: boolean;
}

/** A trouble that is back within this time, in ms, is not announced again … */
const QUIET = 60_000;

/** … until it has lasted so long, in ms: a connection that breaks and heals by turns must not fill the log. */
const INSISTING = 10_000;

/** Troubles that are logged once when they begin (as a warning) and once when they end, however often they are noted. */
export function createTroubles<Kind extends string>(
  log: Log,
  words: Readonly<Record<Kind, Words>>,
): Troubles<Kind> {
  const ended = new Map<Kind, number>();
  let current: Trouble<Kind> | null = null;

  function over(): void {
    if (!current) return;
    const { kind, since, isSaid } = current;
    if (isSaid) log.info({ trouble: kind, ms: Math.round(performance.now() - since) }, words[kind].ends);
    ended.set(kind, performance.now());
    current = null;
  }

  function isWorthSaying({ kind, since, isSaid }: Trouble<Kind>): boolean {
    const isNew = since - (ended.get(kind) ?? -Infinity) > QUIET;
    return !isSaid && (isNew || performance.now() - since > INSISTING);
  }

  return {
    over,
    note(kind, fields = {}) {
      if (current?.kind !== kind) over();
      current ??= { kind, since: performance.now(), isSaid: false };
      if (!isWorthSaying(current)) return;
      current.isSaid = true;
      log.warn({ trouble: kind, ...fields }, words[kind].begins);
    },
  };
}

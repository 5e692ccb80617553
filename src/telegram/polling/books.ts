import type { KeptUpdate, Ledger } from "../../state/ledger.ts";
import type { Log } from "../../log.ts";
import { createTroubles } from "../outgoing/troubles.ts";

/** The ledger for a loop that must go on when it cannot be written: nothing here rejects, and a failure is logged once. */
export interface Books {
  /** False where they are not kept, and Telegram must not forget them. */
  keep(updates: readonly KeptUpdate[]): Promise<boolean>;
  finish(id: number): Promise<void>;
  /** Null where it cannot be known. */
  finishedAmong(ids: readonly number[]): Promise<ReadonlySet<number> | null>;
  forget(confirmedBelow: number): Promise<void>;
}

export function createBooks(ledger: Ledger, log: Log): Books {
  const troubles = createTroubles(log, WORDS);
  let keeping: Promise<unknown> = Promise.resolve();

  async function write<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      const result = await work();
      troubles.over();
      return result;
    } catch (fault) {
      troubles.note("ledger", { code: codeOf(fault) });
      return otherwise;
    }
  }

  return {
    async keep(updates) {
      if (updates.length === 0) return true;
      const kept = write(async () => ledger.keep(updates).then(() => true), false);
      keeping = kept;
      return kept;
    },
    async finish(id) {
      // One that is being kept at this moment must not come to stand there unfinished after it was finished.
      await keeping;
      await write(() => ledger.finish(id), undefined);
    },
    finishedAmong: (ids) =>
      ids.length === 0 ? Promise.resolve(new Set()) : write(() => ledger.finishedAmong(ids), null),
    forget: (confirmedBelow) => write(() => ledger.forget(confirmedBelow), undefined),
  };
}

const WORDS = {
  ledger: {
    begins:
      "Registre : l’avancement ne peut être noté (DATA_DIR ou DATABASE_URL) ; les messages sont traités, mais un arrêt brutal pourrait en répéter. Vérifiez la place et les droits.",
    ends: "Registre : l’avancement est de nouveau noté.",
  },
};

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && "code" in fault ? String(fault.code) : undefined;
}

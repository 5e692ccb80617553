import type { State } from "./state.ts";

/** Where a state is kept. */
export interface StatePlace {
  /** A PostgreSQL database, or null: in the folder. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}

/** Told once when the database gets out of reach, and with null when it answers again. */
export type ToldOfTrouble = (trouble: Error | null) => void;

/**
 * The state of a place. The folder is neither looked at nor made where there is a database. Rejects with a Mistake (a StateError or a
 * DatabaseError) that names the fault and its cure. Only what that place needs is loaded.
 */
export async function openState(
  { databaseUrl, dataDir }: StatePlace,
  { told }: { readonly told?: ToldOfTrouble } = {},
): Promise<State> {
  if (databaseUrl === null) return (await import("./sqlite/open.ts")).openState(dataDir);
  const { openState: open } = await import("./postgres/open.ts");
  return open(databaseUrl, told ? { told } : {});
}

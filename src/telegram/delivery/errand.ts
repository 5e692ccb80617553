import type { Claim, Deliveries } from "../../state/deliveries.ts";
import type { Place } from "../../state/place.ts";
import type { DueDigest } from "./due-list.ts";

/** A digest on its way. */
export interface Errand {
  readonly due: DueDigest;
  /** Where it goes: elsewhere as soon as its group is known to have migrated. */
  place: Place;
  /** How many of its messages are sent. */
  parts: number;
  /** How many times it was claimed. */
  readonly attempts: number;
  /** When it was last known to be in our hands, in ms of the monotonic clock: before the state was asked. */
  vouched: number;
  /** Aborted where it can be waited for no longer. */
  readonly cut: AbortController;
}

/** The claim of an errand as it stands. */
export function claimOf({ place, due: { day } }: Errand, holder: string): Claim {
  return { place, day, holder };
}

/** Notes how far an errand is, and that it is in good hands; false where it is another's by now, or was erased. */
export async function renew(
  errand: Errand,
  deliveries: Pick<Deliveries, "advance">,
  holder: string,
  now: number,
): Promise<boolean> {
  const asked = performance.now();
  const isOurs = await deliveries.advance(claimOf(errand, holder), errand.parts, now);
  if (isOurs) errand.vouched = asked;
  return isOurs;
}

/**
 * For so long, in ms, nobody takes an errand away: less than the silence after which a process counts as gone. One that stood still for
 * longer asks before it sends anything.
 */
const VOUCHED = 10_000;

/** Whether an errand may be another's by now. */
export function isDoubtful({ vouched }: Errand): boolean {
  return performance.now() - vouched > VOUCHED;
}

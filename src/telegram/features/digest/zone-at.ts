import tzLookup from "@photostructure/tz-lookup";
import { dueInstant } from "../../../digest/due/due.ts";
import { zoneNamed } from "../../../digest/due/zones.ts";

/** A place on earth, in degrees. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The zone of a place on earth, looked up on this machine. Where one of the preferred zones keeps the same time it is that, the first
 * such: the database has Hanoi in `Asia/Bangkok`, and nobody there would know it by that name. Null for a zone that this system
 * does not know. `now` in ms since 1970.
 */
export function zoneAt(
  { latitude, longitude }: Location,
  preferred: readonly string[],
  now: number,
): string | null {
  const reading = zoneNamed(tzLookup(latitude, longitude));
  if (reading.kind !== "zone") return null;
  return preferred.find((zone) => keepSameTime(zone, reading.zone, now)) ?? reading.zone;
}

/** In ms. */
const FORTNIGHT = 14 * 86_400_000;

/** A year, with both of its changes of the clocks. */
const FORTNIGHTS = 26;

function keepSameTime(one: string, other: string, now: number): boolean {
  const days = Array.from({ length: FORTNIGHTS }, (_, at) => new Date(now + at * FORTNIGHT));
  return days
    .map((day) => day.toISOString().slice(0, 10))
    .every((day) => noonIn(one, day) === noonIn(other, day));
}

function noonIn(zone: string, day: string): number | null {
  return dueInstant({ time: "12:00", zone }, day);
}

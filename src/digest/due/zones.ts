import { Temporal } from "temporal-polyfill";
import { editDistance } from "../../language/edit-distance.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { foldedWords } from "../../language/words.ts";
import { CITIES } from "./cities.ts";

/** What a zone's name was taken for: one zone, or none; then `choices` are those that it may have meant, at most five. */
export type ZoneReading =
  | { readonly kind: "zone"; readonly zone: string }
  | { readonly kind: "ambiguous" | "unknown"; readonly choices: readonly string[] };

/** The most zones that are offered to choose from. */
const MOST_CHOICES = 5;

/**
 * The zone that people mean by an IANA name, a city, a country or a distance from Greenwich in whole hours (`UTC+7`), whatever
 * the case and the accents. A name of several zones is ambiguous; one that is misspelt is unknown, with the likely ones as choices.
 */
export function zoneNamed(text: string): ZoneReading {
  const written = text
    .trim()
    .replace(/\s*\/\s*/gu, "/")
    .replace(/\s+/gu, "_");
  const exact = isZoneName(written) ? zoneOf(written) : fromGreenwich(written);
  if (exact !== null) return { kind: "zone", zone: exact };
  const key = nameKey(text);
  const named = ZONES.get(key) ?? ZONES.get(withoutFillers(key));
  const [zone, ...others] = named ?? [];
  if (zone === undefined) return { kind: "unknown", choices: likely(withoutFillers(key)) };
  if (others.length === 0) return { kind: "zone", zone };
  return { kind: "ambiguous", choices: [zone, ...others].slice(0, MOST_CHOICES) };
}

/** Names of places as they are compared: folded words, one spelling for those that have several. */
export function nameKey(text: string): string {
  return foldedWords(canonicalNames(text)).join(" ");
}

function isZoneName(text: string): boolean {
  return /^(?:utc|gmt)$/iu.test(text) || /^[a-z][a-z_-]+(?:\/[a-z0-9_+-]+)+$/iu.test(text);
}

/** The zone with its name as the time zone database writes it, null where it has no such zone. */
function zoneOf(name: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/** `UTC+7`, `GMT -3`, `+07:00`: the database's own names for these count the other way round. */
function fromGreenwich(text: string): string | null {
  const match = /^(?:(?:utc|gmt)_?(?=.+)|(?=.+:00$))(?<sign>[+−-])_?0?(?<hours>\d{1,2})(?::?00|h)?$/iu.exec(
    text,
  );
  if (!match?.groups) return null;
  const { sign, hours } = match.groups;
  return Number(hours) === 0 ? "UTC" : zoneOf(`Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`);
}

/** Words before or after a place that say no more than that it is one. */
const FILLERS = new Set(
  "a au aux en de du des d la le les l heure heures fuseau horaire zone time timezone at in o gio mui gmt utc ville thanh pho".split(
    " ",
  ),
);

function withoutFillers(key: string): string {
  const words = key.split(" ");
  const first = words.findIndex((word) => !FILLERS.has(word));
  const last = words.findLastIndex((word) => !FILLERS.has(word));
  return first < 0 ? key : words.slice(first, last + 1).join(" ");
}

/** Longer words are not compared with every name: no place has them. */
const LONGEST_NAME = 40;

function likely(key: string): string[] {
  if (key.length < 4 || key.length > LONGEST_NAME) return [];
  const most = key.length >= 8 ? 2 : 1;
  const near = [...ZONES]
    .map(([name, zones]) => ({
      zones,
      slips: Math.abs(name.length - key.length) > most ? Infinity : editDistance(key, name, most),
    }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return [...new Set(near.flatMap(({ zones }) => zones))].slice(0, MOST_CHOICES);
}

/** Zones by the names of their cities and countries. */
const ZONES: ReadonlyMap<string, readonly string[]> = zonesByName();

function zonesByName(): Map<string, string[]> {
  const zones = new Map<string, string[]>();
  for (const [zone, names] of Object.entries(CITIES)) {
    for (const name of new Set(names.split(", ").map(nameKey)))
      zones.set(name, [...(zones.get(name) ?? []), zone]);
  }
  const listed = new Set(Object.keys(CITIES));
  for (const zone of [...listed, ...Intl.supportedValuesOf("timeZone")]) {
    const city = nameKey((zone.split("/").at(-1) ?? zone).replaceAll("_", " "));
    if (!zones.has(city)) zones.set(city, [zone]);
  }
  return zones;
}

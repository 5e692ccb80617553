import { createRecent } from "../memory/recent.ts";
import type { DigestPlace } from "./digest-place.ts";

/** Who was asked for their zone lately: a location that they send now is the answer. */
export interface ZoneQuestions {
  note(at: DigestPlace): void;
  isOpen(at: DigestPlace): boolean;
}

/** How long a question for a zone waits for a location, in ms. */
const PATIENCE = 900_000;

/** No questions yet; `now` in ms. They are kept in memory only. */
export function createZoneQuestions(now: () => number): ZoneQuestions {
  const asked = createRecent<number>({ keyOf: String, most: 10_000, lifetime: PATIENCE, now });
  return {
    note: ({ place }) => asked.keep(place.chat),
    isOpen: ({ place }) => asked.get(String(place.chat)) !== undefined,
  };
}

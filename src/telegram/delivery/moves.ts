import type { Place } from "../../state/place.ts";

/** The groups that have become supergroups while this process lives. */
export interface Moves {
  /** Where a group's messages go from now on. Nothing where it is the same. */
  note(from: number, to: number): void;
  /** A place as it is now: the very same one where its chat has not moved. */
  placeOf(place: Place): Place;
}

/** Nobody has moved yet. */
export function createMoves(): Moves {
  const moved = new Map<number, number>();
  return {
    note: (from, to) => void (from !== to && moved.set(from, to)),
    placeOf: (place) => {
      const chat = moved.get(place.chat);
      return chat === undefined ? place : { ...place, chat };
    },
  };
}

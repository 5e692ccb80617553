import { MOST_FOLLOWS, type Added, type Follows } from "../../state/follows.ts";
import type { Place } from "../../state/place.ts";
import type { Wording } from "../../wording/wording.ts";
import { LONGEST_FOLLOW, wordsInWords } from "../rendering/digest-follows.ts";
import type { FollowReading } from "./follows-read.ts";

/** What can become of a wish to follow, and how that is said. */
const SAID = {
  added: "follows-added",
  "added-mute": "follows-added-mute",
  changed: "follows-changed",
  "changed-mute": "follows-changed-mute",
  known: "follows-known",
  "known-mute": "follows-known-mute",
  full: "follows-full",
  wordless: "follows-wordless",
  "too-long": "follows-too-long",
} as const;

type Outcome = keyof typeof SAID;

/** Adds to the follows of a place what can be added, in order, and says what became of it: a line for each kind of outcome. */
export async function addFollows(
  follows: Follows,
  place: Place,
  readings: readonly FollowReading[],
  wording: Wording,
): Promise<string[]> {
  const words = new Map<Outcome, string[]>();
  for (const reading of readings.slice(0, MOST_FOLLOWS)) {
    const isWanted = reading.kind === "wanted";
    const outcome = isWanted ? outcomeOf(await follows.add(place, reading.wanted)) : reading.kind;
    const text = isWanted ? reading.wanted.text : reading.text;
    words.set(outcome, [...(words.get(outcome) ?? []), text]);
  }
  const lines = [...words].map(([outcome, texts]) => lineOf(outcome, texts, wording));
  const isMore = readings.length > MOST_FOLLOWS;
  return isMore ? [...lines, wording.say("follows-too-many", { limit: MOST_FOLLOWS })] : lines;
}

function outcomeOf(added: Added): Outcome {
  if (added.outcome === "full") return "full";
  return added.follow.kind === "mute" ? `${added.outcome}-mute` : added.outcome;
}

function lineOf(outcome: Outcome, texts: readonly string[], wording: Wording): string {
  const limit = outcome === "too-long" ? LONGEST_FOLLOW : MOST_FOLLOWS;
  return wording.say(SAID[outcome], { words: wordsInWords(texts, wording), limit });
}

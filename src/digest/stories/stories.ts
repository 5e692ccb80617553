import type { IndexedDocument } from "../../store/store.ts";
import { candidatePairs } from "./candidates.ts";
import { groupCopies } from "./copies.ts";
import { comparedAs, probabilityOfOneStory } from "./likeness.ts";
import { profileOf } from "./profile.ts";
import { rarityAmong } from "./rarity.ts";

/** What one or several documents tell. */
export interface Story {
  /** Its documents, near-copies together: each telling is a document followed by its near-copies. */
  readonly tellings: readonly (readonly IndexedDocument[])[];
}

/** Tellings are one story where the mean probability over their pairs is at least this: even odds. From 0.35 to 0.55 all does as well. */
const LEAST_PROBABILITY = 0.5;

/**
 * Documents grouped into stories: near-copies first, then those that tell one event, by their terms, names, meaning and dates. Every
 * document is in one story; stories and tellings keep the order of their first document. The same documents in the same order give
 * the same stories. The work grows with the documents, not with their pairs.
 */
export function groupStories(documents: readonly IndexedDocument[]): Story[] {
  const tellings = groupCopies(documents);
  const profiles = tellings.flatMap(([first]) => (first ? [profileOf(first)] : []));
  const rarity = rarityAmong(profiles);
  const compared = profiles.map((profile) => comparedAs(profile, rarity));
  const probability = remembered((a, b) => {
    const [one, other] = [compared[a], compared[b]];
    return one && other ? probabilityOfOneStory(one, other, rarity) : 0;
  }, compared.length);
  const links = candidatePairs(compared).map(([a, b]) => ({ a, b, probability: probability(a, b) }));
  return mergeLinked(compared.length, links, probability).map((members) => ({
    tellings: members.map((member) => tellings[member] ?? []),
  }));
}

type Probability = (a: number, b: number) => number;

/** The same figure for a pair in either order, worked out once. */
function remembered(probability: Probability, count: number): Probability {
  const known = new Map<number, number>();
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const found = known.get(low * count + high) ?? probability(low, high);
    known.set(low * count + high, found);
    return found;
  };
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** Average linkage, the surest link first, so that no chain of links makes a story of two. */
function mergeLinked(count: number, links: readonly Link[], probability: Probability): number[][] {
  const groups = Array.from({ length: count }, (_, at) => [at]);
  const likely = links.filter((link) => link.probability >= LEAST_PROBABILITY);
  for (const { a, b } of likely.sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b)) {
    const [one, other] = [groups[a] ?? [], groups[b] ?? []];
    if (one === other || meanOver(one, other, probability) < LEAST_PROBABILITY) continue;
    const merged = [...one, ...other].sort((x, y) => x - y);
    for (const member of merged) groups[member] = merged;
  }
  return [...new Set(groups)];
}

function meanOver(one: readonly number[], other: readonly number[], probability: Probability): number {
  const sum = one.reduce((total, a) => total + other.reduce((part, b) => part + probability(a, b), 0), 0);
  return sum / (one.length * other.length);
}

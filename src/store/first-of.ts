/**
 * The ids with the highest scores, at most `limit` of them, equals in the order of the ids; those without a score above `floor` are left
 * out. `scores` has one for each id.
 */
export function firstOf(ids: readonly string[], scores: Float64Array, limit: number, floor = 0): string[] {
  const wanted = Math.max(0, limit);
  const found: number[] = [];
  const isBefore = (a: number, b: number) => {
    const [x = floor, y = floor] = [scores[a], scores[b]];
    return x !== y ? x > y : (ids[a] ?? "") < (ids[b] ?? "");
  };
  for (let at = 0; at < scores.length; at++) if ((scores[at] ?? floor) > floor) found.push(at);
  if (wanted * SMALL < found.length) return fewOf(found, wanted, isBefore).map((at) => ids[at] ?? "");
  return found
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    .slice(0, wanted)
    .map((at) => ids[at] ?? "");
}

/** Where fewer than one in so many are wanted, sorting all would be most of the work. */
const SMALL = 50;

/** The first few in an order, which are kept in it while the others pass by. */
function fewOf(
  all: readonly number[],
  wanted: number,
  isBefore: (a: number, b: number) => boolean,
): number[] {
  const first: number[] = [];
  for (const one of all) {
    const last = first.at(-1);
    if (first.length >= wanted && (last === undefined || !isBefore(one, last))) continue;
    let at = first.length;
    while (at > 0 && isBefore(one, first[at - 1] ?? one)) at--;
    first.splice(at, 0, one);
    if (first.length > wanted) first.pop();
  }
  return first;
}

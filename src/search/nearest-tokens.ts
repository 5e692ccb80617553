import { assembled, makeRoom } from "../embedding/assembly.ts";
import { AT_ONCE, BEST_PRODUCTS, EXACT_BYTES, KEPT_BYTES, WHOLE_BYTES } from "../embedding/best-products.ts";
import { wholeNumbers } from "../embedding/row-products.ts";
import { TOKEN_AXES } from "../embedding/token-space.ts";
import type { QueryTokens } from "./tokens.ts";

/** The cosines of tokens with the nearest of each list. */
export interface NearestTokens {
  /** Those of list `n` begin at `n * step`, one for each token of the question. To be read before the next question. */
  readonly cosines: Float64Array;
  readonly step: number;
}

/**
 * For each list of tokens kept as whole numbers: for each token of a question the cosine of the nearest in the list; minus 1 where
 * there are none. (ColBERT's late interaction, Khattab and Zaharia 2020, before its sum.)
 */
export function nearestTokens({ directions }: QueryTokens, lists: readonly Int8Array[]): NearestTokens {
  const count = directions.length / TOKEN_AXES;
  const step = Math.ceil(count / AT_ONCE) * AT_ONCE;
  if (count === 0) return { cosines: new Float64Array(), step };
  const places = placed(lists, step);
  makeRoom(memory, places.end);
  write(places, directions, lists);
  const work = (working ??= assembled(BEST_PRODUCTS, memory));
  for (let token = 0; token < count; token += AT_ONCE) {
    const { rows, lists: ends, whole, exact, rough, out } = places;
    const valid = (1 << Math.min(AT_ONCE, count - token)) - 1;
    const own = [whole + token * WHOLE_BYTES, exact + token * EXACT_BYTES] as const;
    work(rows, ends, ends + lists.length * 4, ...own, rough, out + token * 8, step * 8, valid);
  }
  return { cosines: new Float64Array(memory.buffer, places.out, lists.length * step), step };
}

/** One memory for all questions: they are measured one after the other, and a new one costs more than what is done in it. */
const memory = new WebAssembly.Memory({ initial: 1 });
let working: ReturnType<typeof assembled> | undefined;

/** Where all that the routine reads and writes lies, in bytes. */
interface Places {
  readonly whole: number;
  readonly exact: number;
  readonly out: number;
  readonly rough: number;
  readonly rows: number;
  readonly lists: number;
  readonly end: number;
}

function placed(lists: readonly Int8Array[], step: number): Places {
  let [longest, all] = [0, 0];
  for (const { length } of lists) {
    longest = Math.max(longest, length);
    all += length;
  }
  const exact = step * WHOLE_BYTES;
  const out = exact + step * EXACT_BYTES;
  const rough = out + lists.length * step * 8;
  const rows = rough + (longest / KEPT_BYTES) * 16;
  const ends = rows + all;
  return { whole: 0, exact, out, rough, rows, lists: ends, end: ends + lists.length * 4 };
}

function write(places: Places, directions: Float64Array, lists: readonly Int8Array[]): void {
  new Int16Array(memory.buffer, places.whole, directions.length).set(wholeNumbers(directions));
  new Float64Array(memory.buffer, places.exact, directions.length).set(directions);
  const bytes = new Int8Array(memory.buffer);
  const ends = new Int32Array(memory.buffer, places.lists, lists.length);
  let at = places.rows;
  for (const [number, kept] of lists.entries()) {
    bytes.set(kept, at);
    at += kept.length;
    ends[number] = at;
  }
}

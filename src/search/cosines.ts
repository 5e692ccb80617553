/** The cosine of a question with each of some vectors of length 1, as {@link dot} gives it. */
export function cosines(question: Float32Array, all: readonly Pointed[]): Float64Array {
  const found = new Float64Array(all.length);
  for (let from = 0; from < all.length; from += 4) {
    const [one, two, three, four] = all.slice(from, from + 4);
    if (one && two && three && four) fourCosines(found, from, question, [one, two, three, four]);
    else for (let at = from; at < all.length; at++) found[at] = dot(question, all[at]?.vector ?? question);
  }
  return found;
}

interface Pointed {
  readonly vector: Float32Array;
}

/** Four sums side by side take a third of the time of four, one after the other, each of whose steps waits for the one before. */
function fourCosines(
  found: Float64Array,
  from: number,
  question: Float32Array,
  [{ vector: one }, { vector: two }, { vector: three }, { vector: four }]: readonly [
    Pointed,
    Pointed,
    Pointed,
    Pointed,
  ],
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < question.length; at++) {
    const value = question[at] ?? 0;
    a += value * (one[at] ?? 0);
    b += value * (two[at] ?? 0);
    c += value * (three[at] ?? 0);
    d += value * (four[at] ?? 0);
  }
  found[from] = a;
  found[from + 1] = b;
  found[from + 2] = c;
  found[from + 3] = d;
}

/** The sum of products: of two vectors of length 1, their cosine. */
export function dot<Vector extends Float32Array | Float64Array>(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

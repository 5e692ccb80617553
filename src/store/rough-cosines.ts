import { createRowProducts, LANES, LARGEST_WHOLE, wholeNumbers } from "../embedding/row-products.ts";

/** For each row of a matrix about what its product with a question is, and by how much any may be more or less at most. */
export interface RoughCosines {
  readonly rough: Float64Array;
  readonly doubt: number;
}

/**
 * Vectors kept once more in numbers of eight bits: a scan of these takes a tenth of the time of an exact one, and leaves only a few to
 * be looked at exactly. `values` are rows of `dimensions` numbers. What is found is to be read before the next call.
 */
export function createRoughCosines(
  values: Float32Array,
  dimensions: number,
): (question: Float32Array) => RoughCosines {
  const width = Math.ceil(dimensions / LANES) * LANES;
  const count = dimensions === 0 ? 0 : values.length / dimensions;
  const bytes = new Int8Array(count * width);
  const units = new Float64Array(count);
  let [mostLost, largest] = [0, 0];
  for (let row = 0; row < count; row++) {
    const shrunk = shrink(values.subarray(row * dimensions, (row + 1) * dimensions));
    bytes.set(shrunk.bytes, row * width);
    units[row] = shrunk.unit;
    mostLost = Math.max(mostLost, shrunk.lost);
    largest = Math.max(largest, shrunk.size);
  }
  const products = createRowProducts(width);
  products.load([bytes]);
  const rough = new Float64Array(count);
  return (question) => {
    const scale = scaleOf(question);
    const sums = products.times(wholeNumbers(question, scale));
    const part = 1 / scale;
    for (let row = 0; row < count; row++) rough[row] = (sums[row] ?? 0) * (units[row] ?? 0) * part;
    const length = Math.sqrt(question.reduce((sum, value) => sum + value * value, 0));
    const doubt = mostLost * length + largest / (2 * scale) + ROUNDING;
    return { rough, doubt };
  };
}

/** A row in bytes: what one is worth, the length of what is lost, and the sum of the sizes of what is kept. */
interface Shrunk {
  readonly bytes: Int8Array;
  readonly unit: number;
  readonly lost: number;
  readonly size: number;
}

function shrink(vector: Float32Array): Shrunk {
  const unit = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
  const bytes = new Int8Array(vector.length);
  let [square, size] = [0, 0];
  for (let at = 0; at < vector.length; at++) {
    const value = vector[at] ?? 0;
    const whole = Math.round(value / unit);
    bytes[at] = whole;
    square += (value - whole * unit) ** 2;
    size += Math.abs(whole * unit);
  }
  return { bytes, unit, lost: Math.sqrt(square), size };
}

/** The largest with which neither a number nor a sum of products with bytes is too large. */
function scaleOf(question: Float32Array): number {
  const most = question.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const sum = question.reduce((all, value) => all + Math.abs(value), 0);
  return Math.min(LARGEST_WHOLE / (most || 1), LARGEST_SUM / (128 * (sum || 1) + 1e-9));
}

/** Below the largest number of 32 bits, by more than the rounding of each number can add. */
const LARGEST_SUM = 2 ** 31 - 2 ** 24;

/** More than what the sums' own rounding can come to. */
const ROUNDING = 1e-6;

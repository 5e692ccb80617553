import type { Span } from "../language/span.ts";
import fitted from "./token-space.json" with { type: "json" };

/*
 * A model gives each token of a text a state of its own before it takes their mean. What two words mean in their sentences is
 * compared by the directions of their states, as late interaction does (Khattab and Zaharia 2020, ColBERT). The states lie in a
 * narrow cone and hold more than meaning, so that a few axes around their centre tell words apart as well as all of them.
 */

const { axes, origin, width } = fitted;

/** How many axes a token's direction is kept on. */
export const TOKEN_AXES = origin.length;

/** A direction of length 1 is kept as whole numbers of this size. */
export const TOKEN_UNIT = 127;

/** The tokens of a question. */
export interface QuestionTokens {
  /** {@link TOKEN_AXES} numbers a token, of length 1. */
  readonly directions: Float32Array;
  /** How much each tells: the rarer in the model's languages, the more; 0 for a sign. */
  readonly weights: Float64Array;
  /** The words, between white space, that each is part of. */
  readonly places: readonly Span[];
}

/**
 * Where the axes lie: the principal ones of the directions, centred on the mean state, of 60,000 tokens of PIAF's sentences, read by the
 * shipped model with their titles in front. On 48 of them a right sentence comes first as often as on all 384, on 32 hardly less.
 */
export const TOKEN_SPACE: string = axes;

const AXES = numbersOf(axes);

/**
 * The directions of states that follow each other, {@link TOKEN_AXES} numbers each. None where a state has another width than the
 * axes were fitted for: the model is another one.
 */
export function directionsOf(states: Float32Array, size: number): Float32Array {
  if (size !== width) return new Float32Array();
  const directions = new Float32Array((states.length / size) * TOKEN_AXES);
  const along = new Float64Array(TOKEN_AXES);
  for (let from = 0, to = 0; from < states.length; from += size, to += TOKEN_AXES) {
    let square = 0;
    for (let axis = 0; axis < TOKEN_AXES; axis += 4) fourAlong(along, axis, states, from);
    for (let axis = 0; axis < TOKEN_AXES; axis++) square += (along[axis] ?? 0) * (along[axis] ?? 0);
    const length = Math.sqrt(square) || 1;
    for (let axis = 0; axis < TOKEN_AXES; axis++) directions[to + axis] = (along[axis] ?? 0) / length;
  }
  return directions;
}

/** How far a state, which begins at `from`, lies along four axes: side by side they take a third of the time. */
function fourAlong(along: Float64Array, axis: number, states: Float32Array, from: number): void {
  const row = axis * width;
  let a = -(origin[axis] ?? 0);
  let b = -(origin[axis + 1] ?? 0);
  let c = -(origin[axis + 2] ?? 0);
  let d = -(origin[axis + 3] ?? 0);
  for (let at = 0; at < width; at++) {
    const state = states[from + at] ?? 0;
    a += state * (AXES[row + at] ?? 0);
    b += state * (AXES[row + width + at] ?? 0);
    c += state * (AXES[row + 2 * width + at] ?? 0);
    d += state * (AXES[row + 3 * width + at] ?? 0);
  }
  along[axis] = a;
  along[axis + 1] = b;
  along[axis + 2] = c;
  along[axis + 3] = d;
}

/** Directions as whole numbers, a quarter of the room. */
export function compact(directions: Float32Array): Int8Array {
  return Int8Array.from(directions, (value) => Math.round(value * TOKEN_UNIT));
}

/** As numbers of 64 bits, in which they are multiplied: to widen them each time takes a third of the time. */
function numbersOf(encoded: string): Float64Array {
  const bytes = Buffer.from(encoded, "base64");
  return Float64Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}

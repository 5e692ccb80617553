import { editDistance } from "../../language/edit-distance.ts";
import { fold } from "../../language/folding.ts";
import { lettersOf, mayBeNear } from "../../language/letters.ts";
import { remembered } from "../../language/remembered.ts";
import { stem } from "../../language/terms/stems.ts";
import { DEEDS } from "./word-groups/deeds.ts";
import { THINGS } from "./word-groups/things.ts";

/**
 * Whether two words speak of the same thing: forms of one word (`jumelage`, `jumelés`) or members of one of the groups in `word-groups/`.
 * Words of less than five letters are related only when their stems are equal.
 */
export function areRelated(a: string, b: string): boolean {
  const [one, other] = [kinOf(a), kinOf(b)];
  if (one.stem === other.stem) return true;
  if (a.length > b.length ? isPlantOf(one, other) : isPlantOf(other, one)) return true;
  const shared = commonPrefix(one.stem, other.stem);
  if (shared >= SHARED_LETTERS && shared >= SHARED_PART * Math.max(one.stem.length, other.stem.length))
    return true;
  const group = groupsOf(a);
  return group.length > 0 && groupsOf(b).some((name) => group.includes(name));
}

/** What a word is compared by. */
interface Kin {
  readonly stem: string;
  /** What the plant is called after whose name the word may be; null where it is none. */
  readonly plant: string | null;
  /** The word as the name of what a plant bears. */
  readonly fruit: string;
}

/** Found once a word: each word of a question is compared with every word of the same few sentences, time and again. */
const kinOf = remembered((word): Kin => {
  const folded = fold(word);
  const root = /^(\p{L}{3,}?)t?iers?$/u.exec(folded)?.[1];
  return {
    stem: stem(word),
    plant: root !== undefined && PLANTS.has(root) ? root.replace(/e$/, "") : null,
    fruit: folded.replace(/e?s?$/, ""),
  };
}, 20_000);

/** `caféiers` and `café`, `manguier` and `mangues`: a plant and what it bears. */
function isPlantOf({ plant }: Kin, { fruit }: Kin): boolean {
  return plant !== null && fruit === plant;
}

const PLANTS = new Set(
  "cafe the mangu banan poivr citronn orang cacao litch coco goyav papay grenad amand fram fraisi mur pomm poir oliv dat".split(
    " ",
  ),
);

const GROUPS = [...DEEDS, ...THINGS];

/** The names of the groups of meaning that a word belongs to; mostly none. */
export const groupsOf: (word: string) => readonly string[] = remembered((word) => {
  const folded = fold(word);
  return GROUPS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
}, 20_000);

/** Whether a word says that something began: was founded, opened or signed. */
export function isBeginning(word: string): boolean {
  return groupsOf(word).some((name) => name === "founding" || name === "opening" || name === "signing");
}

/** Whether a word says how a thing came to be: it began, was built, or came out. */
export function isMade(word: string): boolean {
  return isBeginning(word) || groupsOf(word).some((name) => name === "building" || name === "publishing");
}

/** Whether a word of at least five letters is another with a slip of the finger, or with its elided article glued on. */
export function isMisspelt(word: string, meant: string): boolean {
  if (word.length < 3 || meant.length < 2) return false;
  if (/^[dlsnmtcj]/.test(word) && word.slice(1) === meant) return true;
  const most = Math.min(word.length, meant.length) < SHORT_WORD ? 0 : word.length < LONG_WORD ? 1 : 2;
  if (most === 0 || Math.abs(word.length - meant.length) > most) return false;
  return mayBeNear(lettersOf(word), lettersOf(meant), most) && editDistance(word, meant, most) <= most;
}

/** Forms of a word share at least this many first letters of their stems … */
const SHARED_LETTERS = 5;
/** … and at least this part of the longer stem: `interdit` and `international` share five letters too. */
const SHARED_PART = 0.54;
/** Shorter words have too many neighbours for one letter to be a slip. */
const SHORT_WORD = 5;
/** From this length on, two letters may be wrong. */
const LONG_WORD = 8;

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

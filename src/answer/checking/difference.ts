import type { Pair } from "./alignment.ts";
import { isDigit, isSign } from "./letters.ts";
import type { ComparedWord } from "./words.ts";

/**
 * Words next to each other that fared alike. `replaced`: the text has others than the archive; `inserted`: the archive has none
 * there; `removed`: the text has none there; `omitted`: neither, but the text says so (« […] »).
 */
export interface Part {
  readonly kind: "kept" | "replaced" | "inserted" | "removed" | "omitted";
  /** The words as they are written in the text, and in the archive; empty where there are none. */
  readonly given: string;
  readonly archived: string;
}

/** A side of an alignment: its words, and the text in which they stand. */
export interface Side<W extends ComparedWord = ComparedWord> {
  readonly text: string;
  readonly words: readonly W[];
}

/** Where a text says that something is left out: before which of its words, and whether it tore the first or the last of them. */
export interface Omissions {
  readonly gaps: readonly number[];
  readonly isTornBefore: boolean;
  readonly isTornAfter: boolean;
}

/** What becomes of each pair of an alignment. */
export function kindsOf(
  pairs: readonly Pair[],
  { given, archived }: { given: Side; archived: Side },
  { gaps, isTornBefore, isTornAfter }: Omissions,
): Part["kind"][] {
  const last = given.words.length - 1;
  const isSame = (pair: Pair) => {
    const { key } = given.words[pair.given] ?? { key: "" };
    const other = archived.words[pair.archived]?.key ?? "";
    const isRest = isTornBefore && pair.given === 0 && other.endsWith(key);
    return key === other || isRest || (isTornAfter && pair.given === last && other.startsWith(key));
  };
  const kinds: Part["kind"][] = [];
  let next = given.words.length;
  for (const pair of pairs.toReversed()) {
    if (pair.given >= 0) next = pair.given;
    if (pair.given < 0) kinds.push(gaps.includes(next) ? "omitted" : "removed");
    else if (pair.archived < 0) kinds.push("inserted");
    else kinds.push(isSame(pair) ? "kept" : "replaced");
  }
  return kinds.toReversed();
}

/**
 * The parts of an alignment in order. Changes next to each other are one, save what the text leaves out; what touches a changed
 * word is changed with it (`20e` and `30e`, not `20` and `30`).
 */
export function partsOf(
  pairs: readonly Pair[],
  kinds: readonly Part["kind"][],
  { given, archived }: { given: Side; archived: Side },
): Part[] {
  const families = withTouching(pairs, kinds.map(familyOf), { given, archived });
  const parts: Part[] = [];
  for (let from = 0; from < pairs.length;) {
    const family = families[from] ?? "kept";
    let to = from;
    while (to < pairs.length && families[to] === family) to++;
    const run = pairs.slice(from, to);
    const one = written(given, numbersOf(run, "given"));
    const other = written(archived, numbersOf(run, "archived"));
    const changed = one === "" ? "removed" : other === "" ? "inserted" : "replaced";
    parts.push({ kind: family === "changed" ? changed : family, given: one, archived: other });
    from = to;
  }
  return parts;
}

type Family = "kept" | "omitted" | "changed";

function familyOf(kind: Part["kind"]): Family {
  return kind === "kept" || kind === "omitted" ? kind : "changed";
}

function withTouching(pairs: readonly Pair[], families: readonly Family[], sides: Sides): Family[] {
  const touches = (at: number) =>
    SIDES.some((side) => isTouching(sides[side], pairs[at - 1]?.[side], pairs[at]?.[side]));
  const widened = [...families];
  for (let at = 1; at < pairs.length; at++) {
    if (widened[at] === "kept" && families[at - 1] === "changed" && touches(at)) widened[at] = "changed";
    if (families[at] === "changed" && widened[at - 1] === "kept" && touches(at)) widened[at - 1] = "changed";
  }
  return widened;
}

type Sides = Readonly<Record<"given" | "archived", Side>>;

const SIDES = ["given", "archived"] as const;

/** Whether two words are figures and letters, or a sign, with nothing between them. */
function isTouching({ words }: Side, number = -1, next = -1): boolean {
  const [one, other] = [words[number], words[next]];
  if (!one || !other || one.end !== other.start) return false;
  return isDigit(one.key) || isSign(one.key) || isSign(other.key);
}

function numbersOf(pairs: readonly Pair[], side: "given" | "archived"): number[] {
  return pairs.map((pair) => pair[side]).filter((number) => number >= 0);
}

/** Some words as they are written, with what stands between them; a lost space is put back. */
function written(side: Side, numbers: readonly number[]): string {
  const { text, words } = side;
  return numbers
    .map((number, at) => {
      const word = words[number];
      const last = words[numbers[at - 1] ?? -1];
      if (!word) return "";
      const between = last ? text.slice(last.end, word.start).replace(/\s+/gu, " ") : "";
      const isGlued = last && between === "" && !isTouching(side, numbers[at - 1], number);
      return (isGlued ? " " : between) + text.slice(word.start, word.end);
    })
    .join("");
}

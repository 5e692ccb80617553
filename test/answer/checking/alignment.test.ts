import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../src/answer/checking/alignment.ts";
import { kindsOf, partsOf, type Side } from "../../../src/answer/checking/difference.ts";
import { splitGlued } from "../../../src/answer/checking/regluing.ts";
import { comparedWords } from "../../../src/answer/checking/words.ts";

const sideOf = (text: string): Side => ({ text, words: comparedWords(text) });
const keys = (side: Side) => side.words.map(({ key }) => key);
const NOTHING_LEFT_OUT = { gaps: [], isTornBefore: false, isTornAfter: false };

function difference(text: string, archive: string): string {
  const sides = { given: sideOf(text), archived: sideOf(archive) };
  const whole = () => [0, sides.archived.words.length] as const;
  const pairs = align(keys(sides.given), keys(sides.archived), whole, new Set());
  return partsOf(pairs, kindsOf(pairs, sides, NOTHING_LEFT_OUT), sides)
    .map(({ kind, given, archived }) => (kind === "kept" ? given : `{${archived}>${given}}`))
    .join(" ");
}

describe("an alignment", () => {
  it.each([
    ["une délégation à Séoul", "Hanoi enverra une délégation à Séoul demain", "une délégation à Séoul"],
    ["avec 170 navires par mois", "avec 150 navires par mois", "avec {150>170} navires par mois"],
    ["le port du sud ouvre", "le port ouvre", "le port {>du sud} ouvre"],
    ["le port ouvre", "le nouveau port ouvre", "le {nouveau>} port ouvre"],
    ["son 30e anniversaire ici", "son 20e anniversaire ici", "son {20e>30e} anniversaire ici"],
    ["il ne vient pas ici", "il vient ici", "il {>ne} vient {>pas} ici"],
    ["de 36 € au total", "de 36 $ au total", "de 36 {$>€} au total"],
  ])("of %j with %j is %s", (text, archive, expected) => {
    expect(difference(text, archive)).toBe(expected);
  });

  it("holds every given word once and in order", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (given, archived) => {
        const pairs = align(given, archived, () => [0, archived.length], new Set());
        expect(pairs.flatMap((pair) => (pair.given < 0 ? [] : [pair.given]))).toEqual([...given.keys()]);
        const theirs = pairs.flatMap((pair) => (pair.archived < 0 ? [] : [pair.archived]));
        expect(theirs).toEqual(theirs.map((_, at) => (theirs[0] ?? 0) + at));
      }),
    );
  });
});

const split = (text: string, others: string) =>
  splitGlued(text, comparedWords(text), new Set(comparedWords(others).map(({ key }) => key))).map(
    ({ start, end }) => text.slice(start, end),
  );

describe("glued words", () => {
  it.each([
    ["pourdiscuter", "discuter pour", ["pour", "discuter"]],
    ["àl’été", "a l ete", ["à", "l", "été"]],
    ["pourdiscuter", "discuter", ["pourdiscuter"]],
    ["parti", "parti par ti", ["parti"]],
    ["1500", "15 et 00", ["1500"]],
  ])("of %j beside %j are %j", (text, others, expected) => {
    expect(split(text, others)).toEqual(expected);
  });

  it("are looked through in time linear in their length", () => {
    const glued = "ab".repeat(20_000);
    const start = performance.now();
    expect(split(glued, "ab")).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

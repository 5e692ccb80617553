import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutIntoPieces } from "../../src/language/clauses.ts";
import type { Span } from "../../src/language/span.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const within = (longest: number) => (piece: Span) => piece.end - piece.start <= longest;
const cut = (text: string, longest: number) =>
  cutIntoPieces(text, whole(text), within(longest)).map(({ start, end }) => text.slice(start, end));

describe("a sentence in pieces", () => {
  it.each<[text: string, longest: number, pieces: string[]]>([
    ["Il pleut à Vinh.", 20, ["Il pleut à Vinh."]],
    ["Il pleut ; elle sort, dit-on.", 20, ["Il pleut ;", "elle sort, dit-on."]],
    ["Il pleut, elle sort donc.", 16, ["Il pleut,", "elle sort donc."]],
    ["Il pleut beaucoup ici.", 12, ["Il pleut", "beaucoup", "ici."]],
    ["Oui, il pleut beaucoup ici.", 20, ["Oui, il pleut", "beaucoup ici."]],
    ["anticonstitutionnellement", 10, ["anticonsti", "tutionnell", "ement"]],
    ["📝📝📝", 3, ["📝", "📝", "📝"]],
    ["", 10, []],
    ["   ", 1, []],
  ])("%j of at most %i characters is cut into %j", (text, longest, pieces) => {
    expect(cut(text, longest)).toEqual(pieces);
  });

  it("says where it goes on", () => {
    const text = "Un deux trois.";
    expect(
      cutIntoPieces(text, whole(text), within(8)).map(({ cutBefore, cutAfter }) => [cutBefore, cutAfter]),
    ).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it("fits, in order, loses nothing but white space, and splits no surrogate pair", () => {
    const unit = fc.constantFrom("a", "é", " ", "  ", ",", ", ", "; ", "–", "📝", "\ud83d", "mot", "\u0301");
    const text = fc.array(unit, { maxLength: 200 }).map((units) => units.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (each, longest) => {
        const pieces = cut(each, longest);
        expect(pieces.join("").replace(/\s/gu, "")).toBe(each.replace(/\s/gu, ""));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longest);
        const torn = /\p{Cs}/u.test(each) ? [] : pieces.filter((piece) => /\p{Cs}/u.test(piece));
        expect(torn).toEqual([]);
      }),
    );
  });

  it.each(["a", "a ", ", ", "📝"])(
    "of a million characters of %j are found quickly",
    { timeout: 5000 },
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      expect(cut(text, 600).join("").length).toBeLessThanOrEqual(text.length);
    },
  );
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { squeezed } from "../../../src/language/folding.ts";
import { displayOf } from "../../../src/language/spacing/display.ts";

const whole = (raw: string) => ({ start: 0, end: raw.length });

describe("the display of a span", () => {
  it.each([
    ["une phrase\nsur deux lignes", [], "une phrase sur deux lignes"],
    ["une phrase \r\n coupée", [], "une phrase coupée"],
    ["un\ttableau", [], "un tableau"],
    ["deux  espaces", [], "deux espaces"],
    ["\n  des bords blancs \u00a0", [], "des bords blancs"],
    ["5,76\u00a0% et 25\u202f226", [], "5,76\u00a0% et 25\u202f226"],
    ["plus\u00a0 loin", [], "plus loin"],
    ["pourdiscuter", [4], "pour discuter"],
    ["la villechinoise\nqueles", [8, 20], "la ville chinoise que les"],
    ["bord", [0, 4], "bord"],
    ["un mot", [2, 3], "un mot"],
    ["deux fois", [2, 2], "de ux fois"],
    ["📝Édito", [1, 2], "📝 Édito"],
    ["", [], ""],
    [" \n ", [1], ""],
  ])("of %j with spaces before %j is %j", (raw, missing, shown) => {
    expect(displayOf(raw, whole(raw), missing).text).toBe(shown);
  });

  it("takes raw offsets and gives them back", () => {
    const raw = "Avant. Il est venupour\n  discuter. Après.";
    const span = { start: 7, end: 34 };
    const display = displayOf(raw, span, [3, 18, 36]);
    expect(display.text).toBe("Il est venu pour discuter.");
    expect(display.displayOffset(18)).toBe(12);
    expect(display.rawOffset(12)).toBe(18);
    expect(display.rawOffset(11)).toBe(18);
    expect(display.rawOffset(display.text.length)).toBe(34);
    expect(raw.slice(display.rawOffset(17), display.rawOffset(25))).toBe("discuter");
  });

  it("clamps offsets that are outside", () => {
    const display = displayOf("un deux trois", { start: 3, end: 7 }, []);
    expect([display.displayOffset(0), display.displayOffset(99)]).toEqual([0, 4]);
    expect([display.rawOffset(-1), display.rawOffset(99)]).toEqual([3, 7]);
  });
});

describe("for any text, span and missing spaces", () => {
  const unit = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 3 }),
    fc.constantFrom(
      " ",
      "  ",
      "\n",
      "\t",
      "\r\n",
      "\u00a0",
      "\u202f",
      "\ufeff",
      "\u2028",
      "a",
      "é",
      "e\u0301",
      "\ud83d",
      "\udcdd",
      "📝",
    ),
  );
  const cases = fc.array(unit, { maxLength: 40 }).chain((units) => {
    const raw = units.join("");
    const offset = fc.nat({ max: raw.length });
    return fc.tuple(fc.constant(raw), offset, offset, fc.array(offset, { maxLength: 12 }));
  });
  const eachDisplay = (
    check: (raw: string, start: number, end: number, display: ReturnType<typeof displayOf>) => void,
  ) =>
    fc.assert(
      fc.property(cases, ([raw, one, other, missing]) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        check(
          raw,
          start,
          end,
          displayOf(
            raw,
            { start, end },
            missing.toSorted((a, b) => a - b),
          ),
        );
      }),
      { numRuns: 500 },
    );

  it("only white space differs, none is at the ends, and none is a line break", () => {
    eachDisplay((raw, start, end, { text }) => {
      expect(squeezed(text)).toBe(squeezed(raw.slice(start, end)));
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[\n\r\t\u2028]| {2}/);
    });
  });

  it("offsets never go back", () => {
    eachDisplay((_raw, start, end, display) => {
      for (let at = start; at < end; at++)
        expect(display.displayOffset(at + 1)).toBeGreaterThanOrEqual(display.displayOffset(at));
      for (let at = 0; at < display.text.length; at++)
        expect(display.rawOffset(at + 1)).toBeGreaterThanOrEqual(display.rawOffset(at));
    });
  });

  it("offsets of what is no white space survive the round trip", () => {
    eachDisplay((raw, start, end, display) => {
      for (let at = start; at < end; at++) {
        if (raw.charAt(at).trim() === "") continue;
        expect(display.text.charAt(display.displayOffset(at))).toBe(raw.charAt(at));
        expect(display.rawOffset(display.displayOffset(at))).toBe(at);
      }
    });
  });
});

it("is linear: a span of a million characters with a space missing before every second one", () => {
  const raw = "ab".repeat(500_000);
  const missing = Array.from({ length: 499_999 }, (_, index) => 2 * index + 2);
  expect(displayOf(raw, whole(raw), missing).text.length).toBe(1_499_999);
});

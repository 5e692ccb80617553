import { describe, expect, it } from "vitest";
import { SIGNALS } from "../../src/answer/signals.ts";
import { PARTS } from "../../src/evaluation/parts.ts";
import { FEATURES } from "../../src/search/features.ts";

describe("parts", () => {
  it("hold every feature once", () => {
    expect(PARTS.flatMap(({ features }) => features).sort()).toEqual([...FEATURES].sort());
  });

  it("hold every signal once", () => {
    expect(PARTS.flatMap(({ signals }) => signals).sort()).toEqual([...SIGNALS].sort());
  });

  it("have names of their own", () => {
    expect(new Set(PARTS.map(({ name }) => name)).size).toBe(PARTS.length);
  });
});

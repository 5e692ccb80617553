import { describe, expect, it } from "vitest";
import { remembering } from "../../src/embedding/remembering.ts";

/** A function that counts how often each text was asked for. */
function counting(fail: (text: string) => boolean = () => false) {
  const counts = new Map<string, number>();
  const make = async (text: string) => {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (fail(text)) throw new Error(text);
    return { text };
  };
  return { counts, make };
}

describe("remembering", () => {
  it("makes a text's value once, for those that ask at the same moment too", async () => {
    const { counts, make } = counting();
    const of = remembering(make, 5);
    const [one, other] = await Promise.all([of("a"), of("a")]);
    expect(one).toBe(other);
    expect(await of("a")).toBe(one);
    expect(counts.get("a")).toBe(1);
  });

  it("forgets what was not asked for the longest", async () => {
    const { counts, make } = counting();
    const of = remembering(make, 2);
    for (const text of ["a", "b", "a", "c", "a", "b"]) await of(text);
    expect([...counts]).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 1],
    ]);
  });

  it("does not remember a failure", async () => {
    let isBroken = true;
    const { counts, make } = counting(() => isBroken);
    const of = remembering(make, 2);
    await expect(of("a")).rejects.toThrow("a");
    isBroken = false;
    expect(await of("a")).toEqual({ text: "a" });
    expect(counts.get("a")).toBe(2);
  });
});

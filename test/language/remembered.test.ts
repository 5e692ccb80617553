import { describe, expect, it } from "vitest";
import { remembered } from "../../src/language/remembered.ts";

describe("a remembered function", () => {
  it("is asked once for a text, and again when it has forgotten", () => {
    const asked: string[] = [];
    const of = remembered((text) => {
      asked.push(text);
      return text === "none" ? undefined : [text];
    }, 2);
    expect(of("a")).toEqual(["a"]);
    expect(of("a")).toBe(of("a"));
    expect([of("none"), of("none")]).toEqual([undefined, undefined]);
    of("c");
    expect(of("a")).toEqual(["a"]);
    expect(asked).toEqual(["a", "none", "c", "a"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, stateOf, type Manifest } from "../../src/store/manifest.ts";

type Made = Pick<Manifest, "files" | "skipped">;

function made(files: Record<string, string>, skipped: string[] = []): Made {
  return { files, skipped: skipped.map((name) => ({ file: name, reason: "vide" })) };
}

function changes(last: Made | null, now: Made) {
  // Of the last manifest only what is compared is there.
  const { added, changed, removed } = changesBetween(last as Manifest | null, now);
  return [added, changed, removed];
}

function articlesIn(files: Record<string, string>): number {
  return new Set(Object.values(files)).size;
}

function file(name: string, hash: string) {
  return { file: name, text: "", hash };
}

describe("changes between two indexes", () => {
  it.each<[string, Made | null, Made, number[]]>([
    ["nothing before", null, made({ a: "1", b: "2" }), [2, 0, 0]],
    ["the same", made({ a: "1" }), made({ a: "1" }), [0, 0, 0]],
    ["one more", made({ a: "1" }), made({ a: "1", b: "2" }), [1, 0, 0]],
    ["one less", made({ a: "1", b: "2" }), made({ b: "2" }), [0, 0, 1]],
    ["other content", made({ a: "1" }), made({ a: "2" }), [0, 1, 0]],
    ["another name", made({ a: "1" }), made({ b: "1" }), [0, 0, 0]],
    ["names exchanged", made({ a: "1", b: "2" }), made({ a: "2", b: "1" }), [0, 0, 0]],
    ["one more copy", made({ a: "1" }), made({ a: "1", b: "1" }), [0, 0, 0]],
    ["a copy that goes its own way", made({ a: "1", b: "1" }), made({ a: "1", b: "2" }), [1, 0, 0]],
    ["copies that change alike", made({ a: "1", b: "1" }), made({ a: "2", b: "2" }), [0, 1, 0]],
    ["two articles that become copies", made({ a: "1", b: "2" }), made({ a: "3", b: "3" }), [0, 1, 1]],
    ["a file that no longer holds an article", made({ a: "1" }), made({ a: "2" }, ["a"]), [0, 0, 1]],
    ["a file that never held one", made({ a: "1" }, ["a"]), made({ a: "2" }, ["a"]), [0, 0, 0]],
    ["everything else", made({ a: "1", b: "2" }), made({ c: "3" }), [1, 0, 2]],
  ])("%s", (_, last, now, expected) => {
    expect(changes(last, now)).toEqual(expected);
  });

  it("account for the number of articles", () => {
    const files = fc.dictionary(fc.constantFrom(..."abcdef"), fc.constantFrom(..."12345"));
    fc.assert(
      fc.property(files, files, (before, after) => {
        const [added = 0, , removed = 0] = changes(made(before), made(after));
        expect(articlesIn(after)).toBe(articlesIn(before) + added - removed);
      }),
    );
  });
});

describe("a state", () => {
  const base = { files: [file("a", "1"), file("b", "2")], skipped: [{ file: "c", reason: "vide" }] };

  it("is the same for the same files in any order", () => {
    expect(stateOf({ ...base, files: base.files.toReversed() }, "m")).toBe(stateOf(base, "m"));
  });

  it.each([
    ["another model", base, "n"],
    ["another content", { ...base, files: [file("a", "1"), file("b", "3")] }, "m"],
    ["another name", { ...base, files: [file("a", "1"), file("d", "2")] }, "m"],
    ["contents exchanged", { ...base, files: [file("a", "2"), file("b", "1")] }, "m"],
    ["one file less", { ...base, files: [file("a", "1")] }, "m"],
    ["another reason to skip", { ...base, skipped: [{ file: "c", reason: "illisible" }] }, "m"],
    ["nothing skipped", { ...base, skipped: [] }, "m"],
  ])("differs with %s", (_, source, model) => {
    expect(stateOf(source, model)).not.toBe(stateOf(base, "m"));
  });
});

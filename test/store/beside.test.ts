import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptBeside } from "../../src/store/beside.ts";
import { temporaryFolder } from "../support/archives.ts";

const never = () => Promise.reject(new Error("made again"));

describe("what is kept beside an index", () => {
  it("is made once for a key", async () => {
    const index = temporaryFolder();
    expect(await keptBeside(index, "numbers", "one", async () => [1])).toEqual([1]);
    expect(await keptBeside(index, "numbers", "one", never)).toEqual([1]);
  });

  it("is made again for another key, and replaces what was there", async () => {
    const index = temporaryFolder();
    await keptBeside(index, "numbers", "one", async () => [1]);
    expect(await keptBeside(index, "numbers", "two", async () => [2])).toEqual([2]);
    expect(await keptBeside(index, "numbers", "two", never)).toEqual([2]);
    await expect(keptBeside(index, "numbers", "one", never)).rejects.toThrow("made again");
  });

  it.each([["no JSON"], ["null"], ['{"key":"one"'], ['{"key":"one"}'], ["[]"]])(
    "is made again where %s is found",
    async (text) => {
      const index = temporaryFolder();
      writeFileSync(join(index, "numbers.json"), text);
      expect(await keptBeside(index, "numbers", "one", async () => [1])).toEqual([1]);
      expect(JSON.parse(readFileSync(join(index, "numbers.json"), "utf8"))).toEqual({
        key: "one",
        value: [1],
      });
    },
  );

  it("is given all the same where it cannot be written", async () => {
    const index = temporaryFolder();
    mkdirSync(join(index, "numbers.json"));
    expect(await keptBeside(index, "numbers", "one", async () => [1])).toEqual([1]);
  });
});

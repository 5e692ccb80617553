import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createTurns } from "../../src/embedding/turns.ts";

describe("turns", () => {
  it("come in the order in which they are asked for, so many at once and no more", async () => {
    const inTurn = createTurns(2);
    const told: string[] = [];
    let [begun, most] = [0, 0];
    const work = (name: string) => async () => {
      most = Math.max(most, ++begun);
      told.push(name);
      await pause(2);
      begun--;
      return name;
    };
    const names = [..."abcdefg"];
    expect(await Promise.all(names.map((name) => inTurn(work(name))))).toEqual(names);
    expect(told).toEqual(names);
    expect(most).toBe(2);
  });

  it("come one after the other where only one is done at once", async () => {
    const inTurn = createTurns(1);
    const told: string[] = [];
    const work = (name: string, ms: number) => () =>
      pause(ms).then(() => {
        told.push(name);
        return name;
      });
    const all = [work("a", 8), work("b", 1), work("c", 4)].map(inTurn);
    expect(await Promise.all(all)).toEqual(["a", "b", "c"]);
    expect(told).toEqual(["a", "b", "c"]);
  });

  it("let whoever had one go on before the next begins", async () => {
    const inTurn = createTurns(1);
    const told: string[] = [];
    const ask = async (name: string) => {
      await inTurn(async () => void told.push(`${name} reads`));
      await Promise.resolve();
      told.push(`${name} answers`);
    };
    await Promise.all([ask("a"), ask("b"), ask("c")]);
    expect(told).toEqual(["a", "b", "c"].flatMap((name) => [`${name} reads`, `${name} answers`]));
  });

  it("go on after work that failed", async () => {
    const inTurn = createTurns(1);
    const failed = inTurn(() => Promise.reject(new Error("no model")));
    const next = inTurn(async () => "read");
    await expect(failed).rejects.toThrow("no model");
    expect(await next).toBe("read");
  });

  it("are there again after a rest", async () => {
    const inTurn = createTurns(1);
    for (const name of ["a", "b", "c"]) {
      expect(await inTurn(async () => name)).toBe(name);
      await pause(1);
    }
  });
});

import { describe, expect, it } from "vitest";
import { type MakeHome, NOON } from "./home.ts";

const TTL = 30_000;

/** What every lease must do. */
export function describeLeases(makeHome: MakeHome): void {
  const open = async () => (await (await makeHome()).open()).leases;

  describe("a lease", () => {
    it("is given to the first, who is named to the second", async () => {
      const leases = await open();
      expect(await leases.acquire("bot", "a", NOON, TTL)).toEqual({ isHeld: true, takenFrom: null });
      expect(await leases.acquire("bot", "b", NOON + 1, TTL)).toEqual({
        isHeld: false,
        holder: "a",
        beat: NOON,
      });
      expect(await leases.acquire("digest", "b", NOON + 1, TTL)).toEqual({ isHeld: true, takenFrom: null });
    });

    it("is renewed by whoever asks again", async () => {
      const leases = await open();
      for (const at of [0, 20_000, 40_000, 60_000]) {
        expect(await leases.acquire("bot", "a", NOON + at, TTL)).toEqual({ isHeld: true, takenFrom: null });
      }
      const beat = NOON + 60_000;
      expect(await leases.acquire("bot", "b", beat + TTL, TTL)).toEqual({ isHeld: false, holder: "a", beat });
    });

    it("is free at once when it is given back, by its holder alone", async () => {
      const leases = await open();
      await leases.acquire("bot", "a", NOON, TTL);
      await leases.release("bot", "b");
      expect(await leases.acquire("bot", "b", NOON, TTL)).toMatchObject({ isHeld: false });
      await leases.release("bot", "a");
      expect(await leases.acquire("bot", "b", NOON, TTL)).toEqual({ isHeld: true, takenFrom: null });
    });

    it.each([
      ["after silence", TTL + 1, true],
      ["not before", TTL, false],
      ["where the clock was set back by an hour", -3_600_000, true],
      ["not where clocks differ by a little", -5_000, false],
    ])("is taken over %s", async (_, later, isTaken) => {
      const leases = await open();
      await leases.acquire("bot", "a", NOON, TTL);
      const lease = await leases.acquire("bot", "b", NOON + later, TTL);
      expect(lease).toEqual(
        isTaken ? { isHeld: true, takenFrom: "a" } : { isHeld: false, holder: "a", beat: NOON },
      );
    });

    it("tells who went silent once, and the silent one that it lost it", async () => {
      const leases = await open();
      await leases.acquire("bot", "a", NOON, TTL);
      await leases.acquire("bot", "b", NOON + TTL + 1, TTL);
      expect(await leases.acquire("bot", "b", NOON + TTL + 2, TTL)).toEqual({
        isHeld: true,
        takenFrom: null,
      });
      expect(await leases.acquire("bot", "a", NOON + TTL + 3, TTL)).toMatchObject({
        isHeld: false,
        holder: "b",
      });
    });

    it("stands under its name with all that begin so", async () => {
      const leases = await open();
      expect(await leases.standing("replica ")).toEqual([]);
      for (const name of ["replica b", "replica a", "replicas", "bot"])
        await leases.acquire(name, `of ${name}`, NOON, TTL);
      expect(await leases.standing("replica ")).toEqual([
        { name: "replica a", holder: "of replica a", beat: NOON },
        { name: "replica b", holder: "of replica b", beat: NOON },
      ]);
    });

    it("goes to one of many who ask at once", async () => {
      const home = await makeHome();
      const states = [await home.open(), await home.open(), await home.open()];
      const asked = Array.from({ length: 30 }, (_, at) => {
        return states[at % states.length]?.leases.acquire("bot", `holder ${at}`, NOON, TTL);
      });
      const answers = await Promise.all(asked);
      expect(answers.filter((answer) => answer?.isHeld)).toHaveLength(1);
    });
  });
}

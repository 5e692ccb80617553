import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnsOf } from "../../src/digest/rotation.ts";

const dayAt = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const FIRST = Date.parse("2026-01-01") / 86_400_000;

const ids = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom("a", "b", "c", "1", "2"), minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 12 },
);

describe("turns", () => {
  it("show everything once before anything twice, day after day", () => {
    fc.assert(
      fc.property(ids, fc.string(), fc.integer({ min: 1, max: 3 }), (all, chat, rounds) => {
        const shown = new Map<string, string>();
        const seen: string[] = [];
        for (let day = 0; day < rounds * all.length; day++) {
          const today = dayAt(FIRST + day);
          const [next = ""] = turnsOf(all, { chat, today, shown });
          shown.set(next, today);
          seen.push(next);
        }
        for (let round = 0; round < rounds; round++)
          expect(seen.slice(round * all.length, (round + 1) * all.length).toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  it("go round from day to day where nobody notes what was shown", () => {
    fc.assert(
      fc.property(ids, fc.string(), (all, chat) => {
        const seen = all.map(
          (_, day) => turnsOf(all, { chat, today: dayAt(FIRST + day), shown: new Map() })[0],
        );
        expect(seen.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  it("are the same for the same day and chat, in whatever order things come", () => {
    fc.assert(
      fc.property(ids, fc.string(), (all, chat) => {
        const turn = { chat, today: "2026-07-10", shown: new Map() };
        const turns = turnsOf(all, turn);
        expect(turnsOf(all.toReversed(), turn)).toEqual(turns);
        expect(turns.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  it("let what is new join at once, and forget what is gone", () => {
    const shown = new Map([
      ["a", "2026-07-01"],
      ["gone", "2026-06-01"],
      ["b", "2026-07-02"],
    ]);
    const turn = { chat: "1", today: "2026-07-10", shown };
    expect(turnsOf(["a", "b"], turn)).toEqual(["a", "b"]);
    expect(turnsOf(["a", "b", "new"], turn)).toEqual(["new", "a", "b"]);
  });

  it("differ between chats", () => {
    const all = Array.from({ length: 20 }, (_, at) => `${at}`);
    const first = new Set(
      ["1", "2", "3", "4"].map((chat) => turnsOf(all, { chat, today: "2026-07-10", shown: new Map() })[0]),
    );
    expect(first.size).toBeGreaterThan(1);
  });
});

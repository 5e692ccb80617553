import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../../src/telegram/references.ts";
import type { DigestReference } from "../../src/telegram/references-digest.ts";

const ID = "e956db096e6fdd4d";

const KNOWN: readonly [DigestReference, string][] = [
  [{ kind: "cards", day: "2026-07-10", document: ID, isAsked: false }, `d:20260710.${ID}`],
  [{ kind: "cards", day: "2024-02-29", document: "d1", isAsked: true }, "n:20240229.d1"],
  [{ kind: "digest", act: "open" }, "g:open"],
  [{ kind: "digest", act: "off" }, "g:off"],
  [{ kind: "wish", time: "07:30", zone: null }, "w:0730."],
  [{ kind: "wish", time: null, zone: "Europe/Paris" }, "w:.Europe/Paris"],
  [{ kind: "wish", time: "23:59", zone: "Etc/GMT-7" }, "w:2359.Etc/GMT-7"],
  [{ kind: "follows" }, "f:all"],
  [{ kind: "unfollow", id: 37 }, "f:11."],
  [{ kind: "settings", panel: "all" }, "r:all"],
  [{ kind: "settings", panel: "languages" }, "r:languages"],
  [{ kind: "language", language: "vi" }, "r:vi"],
  [{ kind: "language", language: null }, "r:client"],
];

const RUBBISH = [
  "d:20260230.d1",
  "d:20261301.d1",
  "d:2026710.d1",
  "d:20260710.",
  "d:20260710.é",
  `d:20260710.${ID}0`,
  "g:",
  "g:all",
  "g:on ",
  "w:",
  "w:.",
  "w:2400.",
  "w:0760.",
  "w:730.",
  "w:0730",
  "w:07:30.",
  "w:.Europe Paris",
  "w:./Paris",
  `w:.${"A".repeat(51)}`,
  "f:",
  "f:1",
  "f:0.",
  "f:01.",
  "f:-1.",
  "f:all.x",
  "r:",
  "r:de",
  "r:fr\n",
];

const UNSAYABLE: readonly DigestReference[] = [
  { kind: "cards", day: "2026-02-30", document: "d1", isAsked: true },
  { kind: "cards", day: "demain", document: "d1", isAsked: false },
  { kind: "cards", day: "2026-07-10", document: "", isAsked: false },
  { kind: "wish", time: null, zone: null },
  { kind: "wish", time: "7:30", zone: null },
  { kind: "wish", time: null, zone: "Paris (France)" },
  { kind: "unfollow", id: 0 },
  { kind: "unfollow", id: -1 },
  { kind: "unfollow", id: 1.5 },
  { kind: "unfollow", id: 36 ** 6 },
];

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC", "Etc/GMT-14");
const day = fc
  .date({ min: new Date("1970-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const reference: fc.Arbitrary<DigestReference> = fc.oneof(
  fc.record({
    kind: fc.constant("cards" as const),
    day,
    document: fc.stringMatching(/^[\w-]{1,16}$/),
    isAsked: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("wish" as const), time, zone: fc.option(zone) }),
  fc.record({ kind: fc.constant("wish" as const), time: fc.option(time), zone }),
  fc.record({ kind: fc.constant("unfollow" as const), id: fc.integer({ min: 1, max: 36 ** 6 - 1 }) }),
  fc.constantFrom(...KNOWN.map(([one]) => one)),
);

/** Data that is nearly right: one character changed, added or lost. */
const nearly = fc
  .tuple(reference.map(encode), fc.nat(64), fc.integer({ min: 0, max: 1 }), fc.string({ maxLength: 1 }))
  .map(([data, at, lost, added]) => data.slice(0, at) + added + data.slice(at + lost));

describe("the data of a button of digests and settings", () => {
  it.each(KNOWN)("say %j as %s", (one, data) => {
    expect(encode(one)).toBe(data);
    expect(decode(data)).toEqual(one);
  });

  it("come back as they were, in 64 bytes", () => {
    fc.assert(
      fc.property(reference, (one) => {
        const data = encode(one);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(decode(data)).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it("have one spelling each: whatever is understood is what would be said", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), nearly), (data) => {
        const understood = decode(data);
        expect(understood === null ? data : encode(understood)).toBe(data);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(RUBBISH)("mean nothing as %j", (data) => {
    expect(decode(data)).toBeNull();
  });

  it.each(UNSAYABLE)("cannot say %j", (one) => {
    expect(() => encode(one)).toThrow(RangeError);
  });
});

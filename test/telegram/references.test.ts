import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decode,
  decodePayload,
  deepLink,
  encode,
  type Linked,
  type Place,
  type Reference,
} from "../../src/telegram/references.ts";

const ID = "e956db096e6fdd4d";
const FAR = 36 ** 6 - 1;

const KNOWN: readonly [Reference, string][] = [
  [{ kind: "context", document: ID, start: 3021, end: 3065 }, "c:e956db096e6fdd4d.2bx.18"],
  [{ kind: "article", document: ID, page: 0 }, "a:e956db096e6fdd4d.0"],
  [{ kind: "page", document: ID, page: 36 }, "p:e956db096e6fdd4d.10"],
  [
    {
      kind: "more",
      quotes: [
        { document: ID, start: 0, end: 1 },
        { document: "b2", start: 7, end: 600 },
      ],
    },
    "m:e956db096e6fdd4d.0.1,b2.7.gh",
  ],
  [{ kind: "suggestion", id: "a1-B_2" }, "s:a1-B_2"],
  [{ kind: "list", page: 12 }, "l:c"],
];

const RUBBISH = [
  "",
  "c",
  "l",
  "list",
  "stop",
  "s",
  "l:",
  "l:A",
  "l:01",
  "l:-1",
  "l:NaN",
  "l:1.5",
  "l:1000000",
  "l:0 ",
  "l:0\n",
  "close",
  "menu:3",
  "x:0",
  " l:0",
  "a:b2",
  "a:b2.",
  "a:b2.0.0",
  "a:.0",
  "a:é.0",
  `a:${ID}0.0`,
  "c:b2.1",
  "c:b2.1.0",
  "c:b2.1.-1",
  "c:b2.-1.1",
  "c:b2.1.1,b2.1.1",
  "m:",
  "m:b2.1.1,",
  "m:b2.1.1,b2.1.0",
  "m:b2.1.1,b2.1.1,b2.1.1",
  "s:",
  "s:é",
  `s:${"a".repeat(63)}`,
  "{}",
  "\u0000",
  "🎉",
  "a".repeat(1_000_000),
];

const UNSAYABLE: readonly Reference[] = [
  { kind: "list", page: -1 },
  { kind: "list", page: Number.NaN },
  { kind: "list", page: 0.5 },
  { kind: "list", page: Infinity },
  { kind: "list", page: FAR + 1 },
  { kind: "article", document: "", page: 0 },
  { kind: "article", document: "a.b", page: 0 },
  { kind: "page", document: `${ID}0`, page: 0 },
  { kind: "context", document: ID, start: 5, end: 5 },
  { kind: "context", document: ID, start: 5, end: 4 },
  { kind: "context", document: ID, start: -5, end: 4 },
  { kind: "more", quotes: [] },
  { kind: "more", quotes: Array.from({ length: 3 }, () => ({ document: ID, start: 0, end: 1 })) },
  { kind: "suggestion", id: "où ?" },
];

const document = fc.stringMatching(/^[\w-]{1,16}$/);
const suggestion = fc.stringMatching(/^[\w-]{1,62}$/).map((id): Linked => ({ kind: "suggestion", id }));
const page = fc.nat(FAR);
const place: fc.Arbitrary<Place> = fc
  .tuple(document, fc.nat(FAR), fc.integer({ min: 1, max: FAR }))
  .map(([id, start, length]) => ({ document: id, start, end: start + length }));

const reference: fc.Arbitrary<Reference> = fc.oneof(
  place.map((at): Reference => ({ kind: "context", ...at })),
  fc.record({ kind: fc.constantFrom("article" as const, "page" as const), document, page }),
  fc.array(place, { minLength: 1, maxLength: 2 }).map((quotes): Reference => ({ kind: "more", quotes })),
  suggestion,
  page.map((number): Reference => ({ kind: "list", page: number })),
);

/** Data that is nearly right: one character changed, added or lost. */
const nearly = fc
  .tuple(reference.map(encode), fc.nat(64), fc.integer({ min: 0, max: 1 }), fc.string({ maxLength: 1 }))
  .map(([data, at, lost, added]) => data.slice(0, at) + added + data.slice(at + lost));

describe("the data of a button", () => {
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

  it.each(RUBBISH.map((data) => [data.length > 40 ? `${data.length} × ${data[0]}` : data, data]))(
    "mean nothing as %j",
    (_, data) => {
      expect(decode(data)).toBeNull();
    },
  );

  it.each(UNSAYABLE)("cannot say %j", (one) => {
    expect(() => encode(one)).toThrow(RangeError);
  });
});

describe("a deep link", () => {
  it.each<[Linked, string]>([
    [{ kind: "article", document: ID, page: 0 }, `https://t.me/bot?start=a_${ID}`],
    [{ kind: "suggestion", id: "a1-B_2" }, "https://t.me/bot?start=q_a1-B_2"],
  ])("says %j as %s", (one, link) => {
    expect(deepLink("bot", one)).toBe(link);
    expect(decodePayload(link.split("=")[1] ?? "")).toEqual(one);
  });

  it("opens an article at its first page", () => {
    const link = new URL(deepLink("bot", { kind: "article", document: ID, page: 3 }));
    expect(decodePayload(link.searchParams.get("start") ?? "")).toMatchObject({ page: 0 });
  });

  it("has a payload that Telegram takes, which comes back", () => {
    fc.assert(
      fc.property(suggestion, (one) => {
        const payload = new URL(deepLink("bot", one)).searchParams.get("start") ?? "";
        expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(decodePayload(payload)).toEqual(one);
      }),
    );
  });

  it.each(["", "a_", "q_", "a", "aide", "b_12", `a_${ID}0`, `q_${"a".repeat(63)}`, "a_é", "a_1\n", "groupe"])(
    "means nothing with the payload %j",
    (payload) => {
      expect(decodePayload(payload)).toBeNull();
    },
  );

  it("cannot hand over what is no id", () => {
    expect(() => deepLink("bot", { kind: "suggestion", id: "où ?" })).toThrow(RangeError);
  });
});

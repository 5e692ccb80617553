import { afterEach, describe, expect, it, vi } from "vitest";
import type { Deliveries } from "../../../src/state/deliveries.ts";
import { isDoubtful, renew, type Errand } from "../../../src/telegram/delivery/errand.ts";

const PLACE = { chat: 7, topic: null };

function errand(): Errand {
  const subscription = {
    place: PLACE,
    time: "07:30",
    zone: "Europe/Paris",
    language: "fr",
    created: "2026-07-10",
    starts: "2026-07-10",
    since: 0,
  } as const;
  return {
    due: { subscription, day: "2026-07-10", instant: 0 },
    place: PLACE,
    parts: 1,
    attempts: 1,
    vouched: performance.now(),
    cut: new AbortController(),
  };
}

/** As where the process was stopped for so many ms. */
function standStill(ms: number): void {
  const now = performance.now();
  vi.spyOn(performance, "now").mockReturnValue(now + ms);
}

afterEach(() => vi.restoreAllMocks());

describe("a digest on its way", () => {
  it("is surely ours for less than the silence after which others take it", () => {
    const mine = errand();
    standStill(9_000);
    expect(isDoubtful(mine)).toBe(false);
    standStill(3_000);
    expect(isDoubtful(mine)).toBe(true);
  });

  it.each([true, false])("is ours again only where the state says so: %s", async (isOurs) => {
    const mine = errand();
    standStill(60_000);
    const advance = vi.fn<Deliveries["advance"]>(async () => isOurs);
    expect(await renew(mine, { advance }, "me", 5)).toBe(isOurs);
    expect(advance).toHaveBeenCalledWith({ place: PLACE, day: "2026-07-10", holder: "me" }, 1, 5);
    expect(isDoubtful(mine)).toBe(!isOurs);
  });
});

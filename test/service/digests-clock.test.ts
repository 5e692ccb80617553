import { describe, expect, it } from "vitest";
import { dueInstant, localDay } from "../../src/digest/due/due.ts";
import { digestHome, privately, simulated, subscriptionAt } from "../support/digest-home.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEP = 15 * MINUTE;
const at = (text: string) => Date.parse(text);

/** An archive that nothing comes to. */
async function quietHome() {
  const home = await digestHome();
  return { ...home, library: { ...home.library, refresh: async () => undefined } };
}

/** Looks every so often, as the running bot does. */
async function passTime(
  { lookAt }: Pick<ReturnType<typeof simulated>, "lookAt">,
  { from, until, step }: { from: number; until: number; step: number },
): Promise<void> {
  for (let now = from; now < until; now += step) await lookAt(now);
}

describe("digests by the clock", () => {
  it.each([
    ["Europe/Paris", "2026-03-27T12:00Z", "2026-03-31T12:00Z"],
    ["Europe/Paris", "2026-10-23T12:00Z", "2026-10-27T12:00Z"],
    ["America/New_York", "2026-03-06T12:00Z", "2026-03-10T12:00Z"],
    ["America/New_York", "2026-10-30T12:00Z", "2026-11-03T12:00Z"],
    ["Australia/Lord_Howe", "2026-10-02T00:00Z", "2026-10-06T00:00Z"],
    ["Australia/Lord_Howe", "2026-04-03T00:00Z", "2026-04-07T00:00Z"],
    ["Africa/Cairo", "2026-04-22T00:00Z", "2026-04-26T00:00Z"],
    ["Asia/Ho_Chi_Minh", "2026-03-27T12:00Z", "2026-03-31T12:00Z"],
  ])("come once each local day in %s from %s on, at their instant", async (zone, start, end) => {
    const home = await quietHome();
    const run = simulated(home, at(start));
    const times = [
      "00:00",
      "00:30",
      "01:30",
      "01:45",
      "02:00",
      "02:15",
      "02:30",
      "02:45",
      "03:00",
      "07:30",
      "23:45",
    ];
    for (const [index, time] of times.entries())
      await home.state.subscriptions.subscribe(subscriptionAt(at(start), index + 1, { time, zone }));
    await passTime(run, { from: at(start), until: at(end), step: STEP });
    for (const [index, time] of times.entries()) {
      const sent = run.postings.filter(({ chat }) => chat === index + 1);
      const days = sent.map((one) => localDay(one.at, zone));
      expect(new Set(days).size).toBe(days.length);
      // The day on which it was asked for may have been caught up, the last may not have come to it.
      expect(days.length).toBeGreaterThanOrEqual(3);
      for (const { at: moment } of sent.slice(1)) {
        const late = moment - (dueInstant({ time, zone }, localDay(moment, zone)) ?? 0);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(STEP);
      }
    }
  });

  it.each(["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Ho_Chi_Minh"])(
    "come once on each of the days of a year in %s, and never a minute early",
    async (zone) => {
      const home = await quietHome();
      const start = at("2025-12-31T20:00Z");
      const run = simulated(home, start);
      const wish = { time: "02:15", zone, starts: "2026-01-01" };
      await home.state.subscriptions.subscribe(subscriptionAt(start, 1, wish));
      const days = Array.from({ length: 365 }, (_, day) => new Date(at("2026-01-01") + day * DAY));
      for (const [sent, day] of days.entries()) {
        const instant = dueInstant(wish, day.toISOString().slice(0, 10)) ?? NaN;
        await run.lookAt(instant - MINUTE);
        expect(run.postings).toHaveLength(sent);
        await run.lookAt(instant);
        await run.lookAt(instant + HOUR);
      }
      expect(run.postings.map((one) => localDay(one.at, zone))).toEqual(
        days.map((day) => day.toISOString().slice(0, 10)),
      );
    },
  );

  it("that were missed are caught up once the same day, and not the next", async () => {
    const home = await quietHome();
    const run = simulated(home, at("2026-07-08T12:00Z"));
    await home.state.subscriptions.subscribe(
      subscriptionAt(at("2026-07-08T12:00Z"), 1, { starts: "2026-07-09" }),
    );
    await passTime(run, { from: at("2026-07-10T21:00Z"), until: at("2026-07-10T21:50Z"), step: MINUTE });
    expect(run.postings.map(({ at: moment }) => moment)).toEqual([at("2026-07-10T21:00Z")]);
    await run.lookAt(at("2026-07-11T05:29:59Z"));
    expect(run.postings).toHaveLength(1);
    await run.lookAt(at("2026-07-13T05:29:59Z"));
    expect(run.postings).toHaveLength(1);
    await run.lookAt(at("2026-07-13T05:30Z"));
    expect(run.postings).toHaveLength(2);
  });

  it("that were missed before a clock was set back need not wait for their time to come again", async () => {
    const home = await quietHome();
    const run = simulated(home, at("2026-10-24T12:00Z"));
    const wish = { time: "02:45", starts: "2026-10-25" };
    await home.state.subscriptions.subscribe(subscriptionAt(at("2026-10-24T12:00Z"), 1, wish));
    // 02:05 for the second time: the first 02:45 was twenty minutes ago.
    await run.lookAt(at("2026-10-25T01:05Z"));
    await run.lookAt(at("2026-10-25T01:45Z"));
    expect(run.postings.map(({ at: moment }) => moment)).toEqual([at("2026-10-25T01:05Z")]);
  });

  it("come at a changed time from the next day on, where today's is sent", async () => {
    const home = await quietHome();
    const run = simulated(home, at("2026-07-09T12:00Z"));
    await home.state.subscriptions.subscribe(subscriptionAt(at("2026-07-09T12:00Z"), 1));
    await passTime(run, { from: at("2026-07-10T05:00Z"), until: at("2026-07-10T06:00Z"), step: 10 * MINUTE });
    expect(run.postings).toHaveLength(1);
    await home.state.subscriptions.change(privately(1), { time: "09:00" });
    await passTime(run, { from: at("2026-07-10T06:00Z"), until: at("2026-07-11T08:00Z"), step: 10 * MINUTE });
    expect(run.postings.slice(1).map(({ at: moment }) => moment)).toEqual([at("2026-07-11T07:00Z")]);
    await home.state.subscriptions.change(privately(1), { zone: "America/New_York" });
    await passTime(run, { from: at("2026-07-11T08:00Z"), until: at("2026-07-13T00:00Z"), step: 30 * MINUTE });
    expect(run.postings.slice(2).map(({ at: moment }) => moment)).toEqual([at("2026-07-12T13:00Z")]);
  });

  it("go to the longest waiting first, whatever their zones", async () => {
    const home = await quietHome();
    const now = at("2026-07-10T12:00Z");
    const run = simulated(home, now);
    const wishes = [
      { time: "13:50", zone: "Europe/Paris" },
      { time: "07:10", zone: "America/New_York" },
      { time: "18:40", zone: "Asia/Ho_Chi_Minh" },
      { time: "12:30", zone: "Europe/Paris" },
    ];
    for (const [index, wish] of wishes.entries())
      await home.state.subscriptions.subscribe(subscriptionAt(now, index + 1, wish));
    await run.lookAt(now);
    expect(run.postings.map(({ chat }) => chat)).toEqual([4, 2, 3, 1]);
  });

  it("go out after midnight where they were in line before, and not where they were missed", async () => {
    const home = await quietHome();
    const now = at("2026-07-10T21:59Z");
    const served: number[] = [];
    const run = simulated(home, now, {
      post: async ({ chat }) => {
        served.push(chat);
        // Each takes a minute: only the first is served on its day.
        run.time.now += MINUTE;
        return { outcome: "sent", chat };
      },
    });
    for (let chat = 1; chat <= 30; chat++)
      await home.state.subscriptions.subscribe(subscriptionAt(now, chat, { time: "23:59" }));
    await run.lookAt(now);
    expect(served.length).toBeGreaterThanOrEqual(24);
    await home.state.subscriptions.subscribe(subscriptionAt(now, 99, { time: "23:59" }));
    await run.lookAt(at("2026-07-10T22:00:05Z"));
    expect(served).not.toContain(99);
  });
});

import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Ledger } from "../../src/state/ledger.ts";
import { createPolling } from "../../src/telegram/polling/polling.ts";
import { keptLog, troublesIn } from "../support/kept-log.ts";

/** A ledger that remembers nothing. */
const BLANK: Ledger = {
  unfinished: async () => [],
  finishedAmong: async () => new Set(),
  keep: async () => undefined,
  finish: async () => undefined,
  forget: async () => undefined,
};

async function fail(): Promise<never> {
  throw new Error("disk full");
}

type Answer = () => Promise<{ update_id: number }[]>;

/** A loop over a source that gives these answers, one a call, and then waits; what it handles is kept. */
function pollFrom(answers: Answer[], ledger: Ledger = BLANK, handle = async () => undefined) {
  const handled: number[] = [];
  const log = keptLog();
  const bot = {
    api: {
      getUpdates: async (_: unknown, signal?: { addEventListener(type: "abort", end: () => void): void }) => {
        const next = answers.shift();
        if (next) return next();
        return new Promise<never>((_resolve, reject) =>
          signal?.addEventListener("abort", () => reject(new Error("aborted"))),
        );
      },
    },
    handleUpdate: async ({ update_id }: { update_id: number }) => {
      handled.push(update_id);
      await handle();
    },
  };
  const timings = { retry: { first: 1, most: 5 }, sameOffset: 20, confirming: 20, repeating: 20 };
  const polling = createPolling({ bot, ledger, log, sending: new AbortController(), timings });
  const running = polling.run();
  onTestFinished(() => polling.stop());
  return { handled, log, polling, running };
}

const give =
  (...ids: number[]): Answer =>
  async () =>
    ids.map((update_id) => ({ update_id }));

describe("an answer that is none", () => {
  // What a proxy may give is of no type.
  it.each([null, {}, "<html>", 7, [null], [{ id: 1 }], [{ update_id: "1" }]] as never[])(
    "(%j) is told as such, and asked for again",
    async (answer) => {
      const { handled, log, polling } = pollFrom([async () => answer, give(5)]);
      await vi.waitFor(() => expect(handled).toEqual([5]), 20_000);
      await polling.stop();
      expect(handled).toEqual([5]);
      expect(troublesIn(log, "Réception")).toEqual([
        ["warn", "rubbish"],
        ["info", "rubbish"],
      ]);
    },
  );
});

describe("numbers that start anew", () => {
  it("are followed downwards", async () => {
    const { handled, polling } = pollFrom([give(900), give(12), give(13)]);
    await vi.waitFor(() => expect(handled).toEqual([900, 12, 13]), 20_000);
    await polling.stop();
    expect(handled).toEqual([900, 12, 13]);
  });
});

describe("a ledger that cannot be written", () => {
  it("is told once, and stops no answer", async () => {
    const ledger = { ...BLANK, keep: fail, finish: fail, forget: fail };
    const { handled, log, polling } = pollFrom([give(1, 2), give(3), give(4)], ledger);
    await vi.waitFor(() => expect(handled).toEqual([1, 2, 3, 4]), 20_000);
    await polling.stop();
    expect(handled).toEqual([1, 2, 3, 4]);
    expect(log.lines.filter(({ level }) => level === "warn")).toHaveLength(1);
  });

  it("and cannot be read lets nothing be handled that may have been before", async () => {
    let failures = 3;
    const finishedAmong = async () => {
      if (failures-- > 0) throw new Error("busy");
      return new Set([1]);
    };
    const again = Array.from({ length: 4 }, () => give(1, 2));
    const { handled, polling } = pollFrom(again, { ...BLANK, finishedAmong });
    await vi.waitFor(() => expect(handled).toEqual([2]), 20_000);
    await polling.stop();
    expect(handled).toEqual([2]);
  });

  it("at the start ends the loop with its fault", async () => {
    const fault = new Error("damaged");
    const { running } = pollFrom([], { ...BLANK, unfinished: () => Promise.reject(fault) });
    await expect(running).rejects.toBe(fault);
  });
});

describe("an update whose handler throws", () => {
  it.each([
    ["a fault of its own", new Error("?"), [1, 2]],
    ["a refusal", Object.assign(new Error("?"), { error_code: 400 }), [1, 2]],
    ["the refusal of the token", Object.assign(new Error("?"), { error_code: 401 }), []],
  ])("%s is finished, unless the next run can do better", async (_, fault, expected) => {
    const finished: number[] = [];
    const ledger = { ...BLANK, finish: async (id: number) => void finished.push(id) };
    const { handled, polling } = pollFrom([give(1, 2)], ledger, () => Promise.reject(fault));
    await vi.waitFor(() => expect(handled).toEqual([1, 2]), 20_000);
    await polling.stop();
    expect(handled).toEqual([1, 2]);
    expect(finished).toEqual(expected);
  });
});

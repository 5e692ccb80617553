import fc from "fast-check";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { createIntake } from "../../src/telegram/polling/intake.ts";
import { laneOf } from "../../src/telegram/polling/lane-of.ts";
import { createLanes } from "../../src/telegram/polling/lanes.ts";

const CHAT = { id: -100, type: "supergroup", title: "Salon" };
const ANNA = { id: 7, is_bot: false, first_name: "Anna" };

describe("the lane of an update", () => {
  it.each([
    ["a message: its chat", { message: { chat: CHAT, from: ANNA, text: "?" } }, "chat -100"],
    ["an edit: its chat", { edited_message: { chat: CHAT, from: ANNA, text: "!" } }, "chat -100"],
    [
      "a button: the chat of its message",
      { callback_query: { from: ANNA, message: { chat: CHAT } } },
      "chat -100",
    ],
    ["a button under an inline message: the person", { callback_query: { from: ANNA } }, "person 7"],
    ["the bot's own membership: its chat", { my_chat_member: { chat: CHAT, from: ANNA } }, "chat -100"],
    ["a vote: the person", { poll_answer: { poll_id: "1", user: ANNA } }, "person 7"],
    ["what belongs to nobody: its kind", { poll: { id: "1" } }, "poll"],
    ["an inline query: none", { inline_query: { from: ANNA, query: "jumel" } }, null],
    ["the choice of a result: none", { chosen_inline_result: { from: ANNA, result_id: "1" } }, null],
    ["nothing at all: none", {}, null],
  ])("is, of %s", (_, content, lane) => {
    expect(laneOf({ update_id: 1, ...content })).toBe(lane);
  });
});

describe("lanes", () => {
  it("keep the order within each, and never do more at once than they may", async () => {
    const tasks = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", null), fc.nat(3)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(tasks, fc.integer({ min: 1, max: 4 }), async (plan, most) => {
        const lanes = createLanes({ most, lent: 10_000, changed: () => undefined });
        const ended: [string | null, number][] = [];
        let under = 0;
        let peak = 0;
        for (const [index, [lane, turns]] of plan.entries()) {
          lanes.add(lane, async () => {
            peak = Math.max(peak, ++under);
            for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
            under -= 1;
            ended.push([lane, index]);
          });
        }
        while (ended.length < plan.length) await pause(0);
        expect(peak).toBeLessThanOrEqual(most);
        for (const lane of ["a", "b", "c"]) {
          const order = ended.filter(([one]) => one === lane).map(([, index]) => index);
          expect(order).toEqual(order.toSorted((one, other) => one - other));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("take a place back from a task that waits too long", async () => {
    const lanes = createLanes({ most: 1, lent: 20, changed: () => undefined });
    const begun: string[] = [];
    const { promise: isOver, resolve: release } = promiseWithEnd();
    lanes.add("stuck", async () => {
      begun.push("stuck");
      await isOver;
    });
    lanes.add("stuck", async () => void begun.push("after it"));
    lanes.add("other", async () => void begun.push("other"));
    expect([begun, lanes.waiting()]).toEqual([["stuck"], 1]);
    await vi.waitFor(() => expect(begun).toEqual(["stuck", "other"]), 20_000);
    expect(lanes.waiting()).toBe(0);
    release();
    await lanes.settled();
    expect(begun).toEqual(["stuck", "other", "after it"]);
  });

  it("begin nothing once they are closed, and settle when all that was begun has ended", async () => {
    const lanes = createLanes({ most: 2, lent: 1_000, changed: () => undefined });
    const ended: number[] = [];
    for (const index of [0, 1, 2, 3]) {
      lanes.add(String(index % 2), async () => {
        await pause(20);
        ended.push(index);
      });
    }
    lanes.close();
    await lanes.settled();
    expect(ended).toEqual([0, 1]);
  });
});

function promiseWithEnd(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const end = new AbortController();
  const promise = new Promise<void>((resolve) => end.signal.addEventListener("abort", () => resolve()));
  return { promise, resolve: () => end.abort() };
}

describe("the offset", () => {
  it("never passes an update that is neither finished nor kept", () => {
    const steps = fc.array(fc.tuple(fc.constantFrom("take", "finish", "keep"), fc.nat(20)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (plan) => {
        const intake = createIntake();
        const loose = new Set<number>();
        let last = 100;
        for (const [step, choice] of plan) {
          const one = [...loose][choice % Math.max(1, loose.size)];
          if (step === "take") {
            const batch = Array.from({ length: choice % 4 }, () => ({ update_id: ++last }));
            intake.receive(batch, batch);
            for (const { update_id } of batch) loose.add(update_id);
          } else if (one !== undefined) {
            if (step === "finish") intake.finish(one);
            else intake.keep([{ id: one, body: null }]);
            loose.delete(one);
          }
          const expected = last === 100 ? 0 : last + 1;
          expect(intake.offset()).toBe(Math.min(...loose, expected));
        }
      }),
    );
  });
});

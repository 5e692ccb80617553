import { once } from "node:events";
import { readdirSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { NOON, subscribed } from "../contract/home.ts";
import { asked, sqliteHome } from "./home.ts";
import { startWorker } from "./workers.ts";

/** Lets processes go on at the same moment, once all are ready. */
async function go(all: readonly ReturnType<typeof startWorker>[]): Promise<void> {
  await Promise.all(all.map(({ ready }) => ready));
  for (const { child } of all) child.send("go");
}

describe("processes on one folder", () => {
  it("make one file, and claim each digest once", async () => {
    const home = sqliteHome();
    const names = ["a", "b", "c"];
    const all = names.map((name) => startWorker(home.folder, ["claim", name, "200"]));
    const state = await home.open();
    const chats = Array.from({ length: 200 }, (_, at) => at + 1);
    for (const chat of chats)
      await state.subscriptions.subscribe(subscribed({ place: { chat, topic: null } }));
    await go(all);
    await Promise.all(all.map(({ end }) => end));
    const claimed = all.flatMap(({ said }) => said.at(-1));
    expect(claimed.toSorted((a, b) => Number(a) - Number(b))).toEqual(chats);
  });

  it("give a lease to one, and name it to the others", async () => {
    const home = sqliteHome();
    const all = ["a", "b", "c"].map((name) => startWorker(home.folder, ["lease", name]));
    await go(all);
    await Promise.all(all.map(({ end }) => end));
    const answers = all.map(({ said }) => said.at(-1));
    const [holder] = asked(home.path, "select holder from leases");
    expect(answers).toContainEqual({ isHeld: true, takenFrom: null });
    const others = answers.filter(
      (answer) => JSON.stringify(answer) === JSON.stringify({ isHeld: false, ...holder, beat: NOON }),
    );
    expect(others).toHaveLength(2);
  });

  it("lose nothing that was said to be done when they are killed, and leave a sound file", async () => {
    const home = sqliteHome();
    let done = 0;
    for (const pause of [1, 7, 13]) {
      const worker = startWorker(home.folder, ["write", "w", String(done + 1)]);
      await go([worker]);
      while (worker.said.length < pause + 1) await once(worker.child, "message");
      worker.child.kill("SIGKILL");
      await worker.end;
      const last = Number(worker.said.at(-1));
      expect(last).toBeGreaterThan(done);
      done = last;
      const state = await home.open();
      expect(asked(home.path, "pragma quick_check")).toEqual([{ quick_check: "ok" }]);
      const ids = Array.from({ length: done }, (_, at) => at + 1);
      expect(await state.ledger(1, () => NOON).finishedAmong(ids)).toEqual(new Set(ids));
      expect(await state.subscriptions.count()).toBeGreaterThanOrEqual(done);
      for (const chat of [1, done]) {
        const place = { chat: -chat, topic: null };
        expect((await state.deliveries.get(place, "2026-07-10"))?.sent).toBe(NOON);
        expect((await state.shown.at(place)).size).toBe(2);
      }
      await state.close();
    }
  });

  it("leave a folder that can be opened when they are killed as they make it", async () => {
    const homes = Array.from({ length: 5 }, () => sqliteHome());
    const kill = async ({ folder }: (typeof homes)[number], turns: number) => {
      const worker = startWorker(folder, ["open"]);
      while (readdirSync(folder).length === 0) await turn();
      for (let passed = 0; passed < turns; passed++) await turn();
      worker.child.kill("SIGKILL");
      await worker.end;
    };
    await Promise.all(homes.map((home, at) => kill(home, at * 20)));
    for (const home of homes) {
      const state = await home.open();
      expect(await state.subscriptions.subscribe(subscribed())).toBe(true);
    }
  });
});

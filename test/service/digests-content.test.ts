import { rmSync } from "node:fs";
import { join } from "node:path";
import { FormattedString } from "@grammyjs/parse-mode";
import { describe, expect, it } from "vitest";
import type { Digest } from "../../src/digest/digest.ts";
import { writeFiles } from "../support/archives.ts";
import { digestHome, privately, simulated, subscriptionAt } from "../support/digest-home.ts";

const DAY = 24 * 60 * 60_000;
const at = (text: string) => Date.parse(text);

/** A moment of the day before the first digests. */
const BEFORE = at("2026-07-09T12:00Z");
/** When they are due in Paris, and which day it is. */
const DUE = at("2026-07-10T05:30Z");
const TODAY = "2026-07-10";

const TRAIN = `Un train de nuit relie Hanoi à Vinh

Hanoi (VNA) – Le premier train de nuit vers Vinh a quitté la gare de Hanoi avec trois cents voyageurs à son bord. -VNA
`;

const TWINNING = `Deux villes signent un jumelage

Da Nang (VNA) – Da Nang et Cork ont signé mercredi un accord de jumelage qui porte sur les universités et le port. -VNA
`;

type Cards = Pick<Digest, "cards">;
const titles = ({ cards }: Cards) => cards.map(({ title }) => title);
const reasons = ({ cards }: Cards) => cards.map(({ reason }) => reason.kind);

/** An archive that was known when a person subscribed, and what came since. */
async function homeWithNews(news: Readonly<Record<string, string>>) {
  const home = await digestHome();
  const run = simulated(home, BEFORE);
  await run.newsroom.current();
  await home.state.subscriptions.subscribe(subscriptionAt(BEFORE + 1, 1, { starts: TODAY }));
  writeFiles(home.seeds, news);
  return { ...home, run };
}

describe("a digest", () => {
  it("shows what came since the subscription once, then what is worth rereading, none of it twice", async () => {
    const { run } = await homeWithNews({ "100_train.txt": TRAIN });
    for (let day = 0; day < 4; day++) await run.lookAt(DUE + day * DAY);
    expect(run.postings.flatMap(reasons)).toEqual(["new", "reread", "reread", "reread"]);
    expect(run.postings.flatMap(titles)[0]).toBe("Un train de nuit relie Hanoi à Vinh");
    expect(new Set(run.postings.flatMap(titles)).size).toBe(4);
  });

  it("shows today what came after yesterday's", async () => {
    const { run, seeds } = await homeWithNews({ "100_train.txt": TRAIN });
    await run.lookAt(DUE);
    writeFiles(seeds, { "101_jumelage.txt": TWINNING });
    await run.lookAt(DUE + DAY);
    expect(run.postings.map(titles)).toEqual([
      ["Un train de nuit relie Hanoi à Vinh"],
      ["Deux villes signent un jumelage"],
    ]);
  });

  it("puts what is followed first, says so, and leaves out what is muted", async () => {
    const { run, state } = await homeWithNews({
      "100_train.txt": TRAIN,
      "101_jumelage.txt": TWINNING,
      "102_football.txt": TRAIN.replaceAll("train de nuit", "match de football"),
    });
    await state.follows.add(privately(1), { kind: "follow", text: "jumelage", key: "jumelage" });
    await state.follows.add(privately(1), { kind: "mute", text: "football", key: "football" });
    await run.lookAt(DUE);
    expect(run.postings.map(titles)).toEqual([
      ["Deux villes signent un jumelage", "Un train de nuit relie Hanoi à Vinh"],
    ]);
    expect(run.postings[0]?.cards[0]?.reason).toEqual({ kind: "follows", followed: "jumelage" });
  });

  it("of many who want nothing in particular is one, and is not that of those who do or who saw some of it", async () => {
    const { run, state, seeds } = await homeWithNews({ "100_train.txt": TRAIN });
    await state.subscriptions.subscribe(subscriptionAt(BEFORE + 1, 2, { starts: TODAY }));
    await run.lookAt(DUE);
    expect(run.postings[0]?.cards).toBe(run.postings[1]?.cards);
    // A near-copy of what two of the four were shown; all four have the same time of their last digest.
    writeFiles(seeds, { "101_train.txt": TRAIN.replace("trois cents", "quatre cents"), "102.txt": TWINNING });
    for (const chat of [3, 4])
      await state.subscriptions.subscribe(subscriptionAt(DUE - 10 * 60_000, chat, { starts: "2026-07-11" }));
    await state.follows.add(privately(4), { kind: "mute", text: "voyageurs", key: "voyageurs" });
    await run.lookAt(DUE + DAY);
    const shown = new Map(run.postings.slice(2).map((posting) => [posting.chat, titles(posting).toSorted()]));
    const [twinning, train] = ["Deux villes signent un jumelage", "Un train de nuit relie Hanoi à Vinh"];
    expect(shown.get(1)).toEqual([twinning]);
    expect(shown.get(2)).toEqual([twinning]);
    expect(shown.get(3)).toEqual([twinning, train]);
    expect(shown.get(4)).toEqual([twinning]);
  });

  it("is the same when it is made again, before it is sent and after", async () => {
    const { run } = await homeWithNews({ "100_train.txt": TRAIN, "101_jumelage.txt": TWINNING });
    run.time.now = DUE;
    await run.newsroom.renewed(new AbortController().signal);
    const before = await run.editor.digestOf(1, null, TODAY);
    expect(reasons(before)).toEqual(["new", "new"]);
    expect(await run.editor.digestOf(1, null, TODAY)).toEqual(before);
    await run.lookAt(DUE);
    expect(await run.editor.digestOf(1, null, TODAY)).toEqual(before);
    await run.lookAt(DUE + DAY);
    expect(await run.editor.digestOf(1, null, TODAY)).toEqual(before);
  });

  it("of anniversaries is the same when it is made again", async () => {
    const home = await digestHome();
    const start = at("2026-03-11T12:00Z");
    const run = simulated(home, start);
    await run.newsroom.current();
    await home.state.subscriptions.subscribe(subscriptionAt(start, 1, { starts: "2026-03-12" }));
    await run.lookAt(at("2026-03-12T06:30Z"));
    const again = await run.editor.digestOf(1, null, "2026-03-12");
    expect(reasons(again)).toEqual(["anniversary"]);
    expect(run.postings.map(({ cards }) => cards)).toEqual([again.cards]);
  });

  it("that is asked for shows what is new, and marks nothing as read", async () => {
    const { run, state } = await homeWithNews({ "100_train.txt": TRAIN });
    run.time.now = DUE;
    await run.newsroom.renewed(new AbortController().signal);
    const asked = await run.editor.digestNow(1, null, TODAY);
    expect(titles(asked)).toEqual(["Un train de nuit relie Hanoi à Vinh"]);
    expect(await state.shown.at(privately(1))).toEqual(new Map());
    await run.lookAt(DUE);
    expect(run.postings.map(titles)).toEqual([titles(asked)]);
    expect(reasons(await run.editor.digestNow(1, null, TODAY))).toEqual(["reread"]);
  });

  it("that is asked for by somebody who has none shows what came in the last day", async () => {
    const { run } = await homeWithNews({ "100_train.txt": TRAIN });
    run.time.now = BEFORE + 2 * DAY;
    await run.newsroom.renewed(new AbortController().signal);
    expect(titles(await run.editor.digestNow(2, null, TODAY))).toEqual([
      "Un train de nuit relie Hanoi à Vinh",
    ]);
  });

  it("is not sent where there is nothing to show, and what then comes is not lost", async () => {
    const home = await digestHome({});
    const run = simulated(home, BEFORE);
    await home.state.subscriptions.subscribe(subscriptionAt(BEFORE, 1, { starts: TODAY }));
    await run.lookAt(DUE);
    await run.lookAt(DUE + DAY / 2);
    expect(run.postings).toEqual([]);
    writeFiles(home.seeds, { "100_train.txt": TRAIN });
    await run.lookAt(DUE + DAY);
    expect(run.postings.map(reasons)).toEqual([["new"]]);
  });

  it("does not go to who may no longer use the bot, until they may again", async () => {
    const { run: _, ...home } = await homeWithNews({});
    let mayUse = false;
    const run = simulated(home, BEFORE, { isAdmitted: () => mayUse });
    for (const later of [0, 60_000, DAY / 2]) await run.lookAt(DUE + later);
    expect(run.postings).toEqual([]);
    mayUse = true;
    await run.lookAt(DUE + DAY);
    expect(run.postings).toHaveLength(1);
  });

  it("goes on after the parts that were sent", async () => {
    const { run: _, ...home } = await homeWithNews({ "100_train.txt": TRAIN });
    const parts = ["un", "deux", "trois"];
    const said: string[] = [];
    const run = simulated(home, BEFORE, {
      render: () => ({
        blocks: parts.map((text) => ({
          content: new FormattedString(text.repeat(750)),
          excerpts: [],
        })),
        keyboard: [],
      }),
      post: async ({ chat }, { text }) => {
        if (said.length === 1 && run.time.now === DUE) throw new Error("the line is cut");
        said.push(parts.find((part) => text.startsWith(part)) ?? "");
        return { outcome: "sent", chat };
      },
    });
    await run.lookAt(DUE);
    expect(said).toEqual(["un"]);
    await run.lookAt(DUE + 30_000);
    expect(said).toEqual(["un"]);
    await run.lookAt(DUE + 60_000);
    expect(said).toEqual(["un", "deux", "trois"]);
    await run.lookAt(DUE + 120_000);
    expect(said).toHaveLength(3);
  });

  it("whose article was changed or removed is made anew from what is there", async () => {
    const { run, seeds, library, log } = await homeWithNews({ "100_train.txt": TRAIN });
    await run.newsroom.renewed(new AbortController().signal);
    rmSync(join(seeds, "100_train.txt"));
    await library.refresh();
    await run.lookAt(DUE);
    expect(run.postings.map(reasons)).toEqual([["reread"]]);
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });
});

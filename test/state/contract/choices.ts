import { describe, expect, it } from "vitest";
import { MOST_FOLLOWS } from "../../../src/state/follows.ts";
import { EXTREMES, GROUP, type MakeHome, MINUTE, NOON, PERSON, TOPIC } from "./home.ts";

const TWINNING = { kind: "follow", text: "Jumelages", key: "jumelag" } as const;

/** What every keeper of follows, settings, counts and arrivals must do. */
export function describeChoices(makeHome: MakeHome): void {
  const open = async () => (await makeHome()).open();

  describe("follows", () => {
    it("are listed by place in the order in which they were added", async () => {
      const { follows } = await open();
      const words = ["Shanghai", "jumelage", "Đà Nẵng", "l’eau"];
      for (const text of words) await follows.add(PERSON, { kind: "follow", text, key: text });
      await follows.add(TOPIC, TWINNING);
      expect((await follows.list(PERSON)).map(({ text }) => text)).toEqual(words);
      expect(await follows.list(TOPIC)).toMatchObject([TWINNING]);
      expect(await follows.list(GROUP)).toEqual([]);
    });

    it("are one by their key, however they are written", async () => {
      const { follows } = await open();
      const first = await follows.add(PERSON, TWINNING);
      const again = await follows.add(PERSON, { ...TWINNING, text: "jumelage" });
      expect(first).toMatchObject({ outcome: "added", follow: TWINNING });
      expect(again).toEqual({ ...first, outcome: "known" });
      expect(await follows.list(PERSON)).toHaveLength(1);
    });

    it("turn into mutes and back, as the same one", async () => {
      const { follows } = await open();
      const first = await follows.add(PERSON, TWINNING);
      const mute = { ...TWINNING, kind: "mute", text: "JUMELAGE" } as const;
      const changed = await follows.add(PERSON, mute);
      expect(changed).toMatchObject({ outcome: "changed", follow: mute });
      expect(await follows.add(PERSON, TWINNING)).toEqual({ ...first, outcome: "changed" });
      expect(await follows.list(PERSON)).toHaveLength(1);
    });

    it("end one by one, at their own place, and their ids are never used again", async () => {
      const { follows } = await open();
      await follows.add(PERSON, TWINNING);
      const [only] = await follows.list(PERSON);
      const id = only?.id ?? 0;
      expect(await follows.remove(TOPIC, id)).toBeNull();
      expect(await follows.remove(PERSON, id)).toEqual(only);
      expect(await follows.remove(PERSON, id)).toBeNull();
      await follows.add(PERSON, TWINNING);
      expect((await follows.list(PERSON))[0]?.id).not.toBe(id);
    });

    it("are as many as a place may have, also where many are added at once", async () => {
      const home = await makeHome();
      const states = [await home.open(), await home.open()];
      const wanted = Array.from({ length: MOST_FOLLOWS + 7 }, (_, at) => ({
        ...TWINNING,
        key: `word ${at}`,
      }));
      const added = await Promise.all(wanted.map((one, at) => states[at % 2]?.follows.add(PERSON, one)));
      expect(added.filter((one) => one?.outcome === "added")).toHaveLength(MOST_FOLLOWS);
      expect(added.filter((one) => one?.outcome === "full")).toHaveLength(7);
      const { follows } = await home.open();
      const [first] = await follows.list(PERSON);
      const turned = { ...TWINNING, kind: "mute", key: first?.key ?? "" } as const;
      expect(await follows.add(PERSON, turned)).toMatchObject({ outcome: "changed" });
      expect(await follows.add(TOPIC, TWINNING)).toMatchObject({ outcome: "added" });
    });
  });

  describe("settings", () => {
    it("hold the language that was chosen, of each chat, or none", async () => {
      const { settings } = await open();
      expect(await settings.language(PERSON.chat)).toBeNull();
      for (const language of ["vi", "en"] as const) {
        await settings.chooseLanguage(PERSON.chat, language);
        expect(await settings.language(PERSON.chat)).toBe(language);
      }
      expect(await settings.language(GROUP.chat)).toBeNull();
      await settings.chooseLanguage(PERSON.chat, null);
      await settings.chooseLanguage(GROUP.chat, null);
      expect(await settings.language(PERSON.chat)).toBeNull();
    });

    it("take ids of any size", async () => {
      const { settings } = await open();
      for (const chat of EXTREMES) await settings.chooseLanguage(chat, "vi");
      for (const chat of EXTREMES) expect(await settings.language(chat)).toBe("vi");
    });
  });

  describe("feedback", () => {
    it("counts by day and kind, also where much is counted at once", async () => {
      const home = await makeHome();
      const { feedback } = await home.open();
      const other = (await home.open()).feedback;
      await Promise.all(
        Array.from({ length: 20 }, (_, at) => (at % 2 ? feedback : other).count("2026-07-10", "answer")),
      );
      await feedback.count("2026-07-10", "none");
      await feedback.count("2026-07-09", "answer");
      const today = [
        { day: "2026-07-10", kind: "answer", count: 20 },
        { day: "2026-07-10", kind: "none", count: 1 },
      ];
      expect(await feedback.from("2026-07-10")).toEqual(today);
      expect(await feedback.from("2026-07-01")).toEqual([
        { day: "2026-07-09", kind: "answer", count: 1 },
        ...today,
      ]);
      expect(await feedback.from("2026-07-11")).toEqual([]);
    });
  });

  describe("arrivals", () => {
    it("are of the first time that a document was noticed", async () => {
      const { arrivals } = await open();
      await arrivals.note(["b", "a"], NOON);
      await arrivals.note(["c", "a"], NOON + MINUTE);
      await arrivals.note([], NOON + 2 * MINUTE);
      expect(await arrivals.after(NOON - 1)).toEqual(["a", "b", "c"]);
      expect(await arrivals.after(NOON)).toEqual(["c"]);
      expect(await arrivals.after(NOON + MINUTE)).toEqual([]);
      expect(await arrivals.seen(["c", "x", "a"])).toEqual(
        new Map([
          ["a", NOON],
          ["c", NOON + MINUTE],
        ]),
      );
      expect(await arrivals.seen([])).toEqual(new Map());
    });

    it("may be many", async () => {
      const { arrivals } = await open();
      const documents = Array.from({ length: 1_234 }, (_, at) => String(at).padStart(6, "0"));
      await arrivals.note(documents, NOON);
      expect(await arrivals.after(0)).toEqual(documents);
    });
  });
}

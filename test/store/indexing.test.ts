import fc from "fast-check";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { updateIndex, type Progress } from "../../src/store/indexing.ts";
import { digestOf } from "../../src/store/manifest.ts";
import {
  countingEmbedder,
  type Files,
  SAMPLE_FILES,
  SAMPLES,
  temporaryFolder,
  writeFiles,
} from "../support/archives.ts";
import type { Embedded, PassageText } from "../../src/embedding/embedder.ts";
import { shippedEmbedder } from "../support/model.ts";
import { answersOf } from "./answers.ts";

const COUNTS = { articles: 3, briefs: 1 };
const UNCHANGED = { added: 0, changed: 0, removed: 0 };
const PORT = SAMPLES["000_port.txt"];
const NEWS =
  "Un pont relie Vinh Long à Tiên Giang\n\nTiên Giang (VNA) – Le pont de My Thuân 2 mesure 6,61 km. -VNA\n";

function archive(files: Files = SAMPLE_FILES) {
  const seeds = temporaryFolder();
  const index = join(temporaryFolder(), "index");
  writeFiles(seeds, files);
  return { seeds, index };
}

function buildIn(index: string): string {
  const builds = readdirSync(index).filter((name) => name.startsWith("build-"));
  expect(builds).toHaveLength(1);
  return join(index, builds[0] ?? "");
}

describe("an index", () => {
  it("is made of all files, and embeds each distinct text once, with the title in front", async () => {
    const embedder = countingEmbedder();
    const { report, store } = await updateIndex({ ...archive(), embedder });
    expect(report).toMatchObject({ ...COUNTS, ...UNCHANGED, added: 3, skipped: [] });
    expect(report.passages).toBe((await store.statistics()).passages);
    expect(embedder.seen).toHaveLength(new Set(embedder.seen).size);
    expect(embedder.seen).toContain("Le port de Haiphong accueille un nouveau quai");
    expect(embedder.seen).toContain(
      "Le port de Haiphong accueille un nouveau quai. Les travaux ont coûté 36 millions de dollars.",
    );
    expect(embedder.seen.filter((text) => text.endsWith(". Et après ?"))).toEqual([]);
  });

  it("that is up to date is not touched, and answers as when it was new", async () => {
    const paths = archive();
    const first = await updateIndex({ ...paths, embedder: countingEmbedder() });
    const before = statSync(join(paths.index, "current")).mtimeMs;
    const embedder = countingEmbedder();
    const steps: Progress[] = [];
    const second = await updateIndex({ ...paths, embedder, onProgress: (step) => steps.push(step) });
    expect({ ...second.report, ms: 0 }).toEqual({ ...first.report, ...UNCHANGED, ms: 0 });
    expect([embedder.seen, steps]).toEqual([[], []]);
    expect(await answersOf(second.store)).toEqual(await answersOf(first.store));
    expect(statSync(join(paths.index, "current")).mtimeMs).toBe(before);
  });

  it("that is updated embeds only what is new", async () => {
    const paths = archive();
    await updateIndex({ ...paths, embedder: countingEmbedder() });
    writeFiles(paths.seeds, {
      "001_riz.txt": SAMPLES["001_riz.txt"].replace("5,76 %", "6 %"),
      "003_pont.txt": NEWS,
    });
    rmSync(join(paths.seeds, "002_musee.txt"));
    const embedder = countingEmbedder();
    const { report } = await updateIndex({ ...paths, embedder });
    expect(report).toMatchObject({ articles: 3, added: 1, changed: 1, removed: 1 });
    expect(embedder.seen.length).toBeGreaterThan(3);
    for (const text of embedder.seen) expect(text).toMatch(/augmenté de 6 %|My Thuân|Un pont relie/);
  });

  it("of the shipped model gives the same bytes new, read again, updated and rebuilt", async () => {
    const embedder = shippedEmbedder();
    const { seeds, index } = archive({
      ...SAMPLE_FILES,
      "003_pont.txt": NEWS,
      "004.txt": NEWS.replace("6,61", "7"),
    });
    await updateIndex({ seeds, index, embedder });
    writeFiles(seeds, { "000_port.txt": PORT.replace("750 mètres", "800 mètres") });
    rmSync(join(seeds, "004.txt"));
    const updated = await updateIndex({ seeds, index, embedder });
    const again = await updateIndex({ seeds, index, embedder });
    const files = () => readdirSync(buildIn(index), { recursive: true }).map(String).toSorted();
    const bytes = () =>
      files()
        .filter((name) => name.endsWith(".json"))
        .map((name) => readFileSync(join(buildIn(index), name), "utf8"));
    const kept = bytes();
    const rebuilt = await updateIndex({ seeds, index, embedder, rebuild: true });
    const expected = await answersOf(rebuilt.store);
    expect(await answersOf(updated.store)).toEqual(expected);
    expect(await answersOf(again.store)).toEqual(expected);
    expect(bytes()).toEqual(kept);
  });

  it("depends on the files alone, never on what was indexed before", async () => {
    const names = ["a.txt", "b.txt", "c.txt", "d/e.txt"];
    const texts = [...Object.values(SAMPLES), NEWS, "", "Un titre seul", "Titre\n\nIl est là.\n"];
    const state = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...texts), { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), async (states) => {
        const { seeds, index } = archive({});
        let articles = 0;
        for (const files of states) {
          for (const name of names) rmSync(join(seeds, name), { force: true });
          writeFiles(seeds, files);
          const updated = await updateIndex({ seeds, index, embedder: countingEmbedder() });
          const fresh = await updateIndex({ seeds, index: temporaryFolder(), embedder: countingEmbedder() });
          expect(await answersOf(updated.store)).toEqual(await answersOf(fresh.store));
          articles += updated.report.added - updated.report.removed;
          expect(updated.report.articles).toBe(articles);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("is made anew for another model, and with `rebuild`", async () => {
    const paths = archive();
    const first = countingEmbedder();
    await updateIndex({ ...paths, embedder: first });
    for (const options of [
      { embedder: countingEmbedder("other") },
      { embedder: countingEmbedder("other"), rebuild: true },
    ]) {
      const { report } = await updateIndex({ ...paths, ...options });
      expect(report).toMatchObject({ ...COUNTS, ...UNCHANGED });
      expect(options.embedder.seen.toSorted()).toEqual(first.seen.toSorted());
    }
  });

  it("names what it passes over, and counts no article in it", async () => {
    const { seeds, index } = archive();
    writeFiles(seeds, {
      "vide.txt": "",
      "latin.txt": Buffer.from("été", "latin1"),
      "marque.txt": "\u2060\n",
      "dossier.txt/vide.txt": "",
    });
    const { report, store } = await updateIndex({ seeds, index, embedder: countingEmbedder() });
    expect(report.skipped.map(({ file }) => file)).toEqual(
      expect.arrayContaining(["dossier.txt/vide.txt", "latin.txt", "vide.txt"]),
    );
    expect(report.added).toBe(report.articles);
    expect(store.summary.skipped).toEqual(report.skipped);
    expect((await updateIndex({ seeds, index, embedder: countingEmbedder() })).report).toMatchObject(
      UNCHANGED,
    );
  });

  it("of an empty folder holds nothing, and grows from there", async () => {
    const { seeds, index } = archive({});
    const empty = await updateIndex({ seeds, index, embedder: countingEmbedder() });
    expect(empty.report).toMatchObject({ articles: 0, briefs: 0, passages: 0, ...UNCHANGED });
    const again = await updateIndex({ seeds, index, embedder: countingEmbedder() });
    expect(await again.store.nearest(new Float32Array(384), 3)).toEqual([]);
    writeFiles(seeds, SAMPLES);
    expect((await updateIndex({ seeds, index, embedder: countingEmbedder() })).report).toMatchObject({
      ...COUNTS,
      added: 3,
    });
  });

  it("tells how far it is, step by step", async () => {
    const steps: Progress[] = [];
    const embedder = countingEmbedder();
    await updateIndex({ ...archive(), embedder, onProgress: (step) => steps.push(step) });
    expect([...new Set(steps.map(({ phase }) => phase))]).toEqual(["reading", "embedding", "writing"]);
    for (const phase of ["reading", "embedding", "writing"]) {
      const own = steps.filter((step) => step.phase === phase);
      expect(own.at(-1)?.done).toBe(own.at(-1)?.total);
    }
    expect(steps.filter(({ phase }) => phase === "embedding")).toHaveLength(embedder.seen.length);
  });
});

describe("a damaged index", () => {
  const parts = [
    "manifest.json",
    "documents.json",
    "texts.json",
    "passages/index.json",
    "sentences/index.json",
  ];
  const harms = {
    removed: (path: string) => rmSync(path),
    emptied: (path: string) => truncateSync(path, 0),
    truncated: (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2)),
    "one letter off": (path: string) =>
      writeFileSync(path, readFileSync(path, "latin1").replace(/[0-8]/, "9"), "latin1"),
    "a folder": (path: string) => (rmSync(path), mkdirSync(path)),
  };
  const cases = ["current", ...parts].flatMap((part) =>
    Object.entries(harms).map(([harm, doHarm]) => ({ part, harm, doHarm })),
  );

  it.each(cases.filter(({ part, harm }) => part !== "current" || harm !== "a folder"))(
    "with $part $harm is made anew",
    async ({ part, doHarm }) => {
      const paths = archive();
      const whole = await updateIndex({ ...paths, embedder: countingEmbedder() });
      doHarm(join(part === "current" ? paths.index : buildIn(paths.index), part));
      const embedder = countingEmbedder();
      const mended = await updateIndex({ ...paths, embedder });
      expect(mended.report).toMatchObject(COUNTS);
      expect(embedder.seen.length).toBeGreaterThan(0);
      expect(await answersOf(mended.store)).toEqual(await answersOf(whole.store));
      expect((await updateIndex({ ...paths, embedder: countingEmbedder() })).report).toMatchObject(UNCHANGED);
    },
  );

  it("of another version of its format is made anew", async () => {
    const paths = archive();
    await updateIndex({ ...paths, embedder: countingEmbedder() });
    const folder = buildIn(paths.index);
    const manifest = {
      ...JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")),
      version: 999,
      digests: null,
    };
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
    const pointer = `${folder.slice(paths.index.length + 1)} ${digestOf(JSON.stringify(manifest))}\n`;
    writeFileSync(join(paths.index, "current"), pointer);
    expect((await updateIndex({ ...paths, embedder: countingEmbedder() })).report).toMatchObject(COUNTS);
    expect(existsSync(folder)).toBe(false);
  });

  it("whose pointer leads out of its folder is made anew, and nothing out there is touched", async () => {
    const paths = archive();
    mkdirSync(paths.index);
    writeFileSync(join(paths.index, "current"), `../${"a".repeat(16)} ${"b".repeat(64)}\n`);
    expect((await updateIndex({ ...paths, embedder: countingEmbedder() })).report).toMatchObject({
      added: 3,
    });
  });
});

describe("an index folder", () => {
  it("keeps what is not the index's own, and loses what killed builds left", async () => {
    const paths = archive();
    const foreign = [
      "notes.txt",
      "build-mine/notes.txt",
      "current.bak",
      "build-0123456789abcdef/x",
      ".gitkeep",
    ];
    const rubbish = ["build-0123456789abcdef-0123456789ab/documents.json", "current.123456789"];
    writeFiles(paths.index, Object.fromEntries([...foreign, ...rubbish].map((name) => [name, "x"])));
    await updateIndex({ ...paths, embedder: countingEmbedder() });
    for (const name of foreign) expect(readFileSync(join(paths.index, name), "utf8")).toBe("x");
    for (const name of rubbish) expect(existsSync(join(paths.index, name))).toBe(false);
    expect(readdirSync(paths.index).filter((name) => /lock|holder/.test(name))).toEqual([]);
  });

  it("is read again by a reader whose build has been replaced", async () => {
    const paths = archive();
    await updateIndex({ ...paths, embedder: countingEmbedder() });
    const reader = await updateIndex({ ...paths, embedder: countingEmbedder() });
    writeFiles(paths.seeds, { "003_pont.txt": NEWS });
    const writer = await updateIndex({ ...paths, embedder: countingEmbedder() });
    expect(reader.store.summary.articles).toBe(3);
    expect(await answersOf(reader.store)).toEqual(await answersOf(writer.store));
    expect(reader.store.summary.articles).toBe(4);
  });

  it("that goes away under a reader is named, and found again once it is there", async () => {
    const paths = archive();
    await updateIndex({ ...paths, embedder: countingEmbedder() });
    const { store } = await updateIndex({ ...paths, embedder: countingEmbedder() });
    rmSync(paths.index, { recursive: true });
    await expect(store.statistics()).rejects.toThrow(paths.index);
    await updateIndex({ ...paths, embedder: countingEmbedder() });
    expect((await store.statistics()).passages).toBeGreaterThan(0);
  });

  it.each([
    ["is a file", (index: string) => writeFiles(index, { "../index": "x" }), /« .*index ».*(?:INDEX_DIR)/s],
    ["lies below a file", (index: string) => writeFiles(index, { "../../file": "x" }), /INDEX_DIR/],
  ])("that %s is refused with the cure", async (_, prepare, message) => {
    const { seeds, index } = archive();
    prepare(index);
    const path = message.source === "INDEX_DIR" ? join(index, "../../file/index") : index;
    await expect(updateIndex({ seeds, index: path, embedder: countingEmbedder() })).rejects.toThrow(message);
    await expect(updateIndex({ seeds, index: path, embedder: countingEmbedder() })).rejects.toThrow(path);
  });

  it("of an archive that cannot be read says so", async () => {
    const seeds = join(temporaryFolder(), "nulle-part");
    const index = temporaryFolder();
    await expect(updateIndex({ seeds, index, embedder: countingEmbedder() })).rejects.toThrow(seeds);
    expect(readdirSync(index)).toEqual([]);
  });
});

/** An embedder whose model does this when it is given texts. */
const broken = (fail: () => Embedded[]) => {
  const embedder = countingEmbedder();
  return {
    ...embedder,
    embedPassages: async (texts: readonly PassageText[]) => (texts.length > 0 ? fail() : []),
  };
};

describe("a model that fails", () => {
  it.each([
    [
      "by an error",
      broken(() => {
        throw new Error("mémoire épuisée.");
      }),
      "mémoire épuisée. ",
    ],
    [
      "by vectors of no number",
      broken(() => [{ vector: Float32Array.of(NaN), tokens: new Int8Array() }]),
      "vecteurs qui n’en sont pas",
    ],
    ["by too few vectors", broken(() => []), "vecteurs qui n’en sont pas"],
  ])("%s leaves the old index in service and no rubbish", async (_, embedder, reason) => {
    const paths = archive();
    const old = await updateIndex({ ...paths, embedder: countingEmbedder() });
    const expected = await answersOf(old.store);
    writeFiles(paths.seeds, { "003_pont.txt": NEWS });
    const failure = await updateIndex({ ...paths, embedder }).catch((error: unknown) => String(error));
    expect(failure).toContain(`« ${paths.index} »`);
    expect(failure).toContain(reason);
    expect(failure).toContain("relancez la commande. L’ancien index reste en service.");
    expect(readdirSync(paths.index).toSorted()).toEqual([
      buildIn(paths.index).slice(paths.index.length + 1),
      "current",
    ]);
    rmSync(join(paths.seeds, "003_pont.txt"));
    const { report, store } = await updateIndex({ ...paths, embedder: countingEmbedder() });
    expect(report).toMatchObject(UNCHANGED);
    expect(await answersOf(store)).toEqual(expected);
  });
});

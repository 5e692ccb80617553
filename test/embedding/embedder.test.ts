import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createEmbedder } from "../../src/embedding/embedder.ts";
import { ModelError, modelFingerprint, modelSource, wantsPrefixes } from "../../src/embedding/model.ts";
import { TOKEN_AXES } from "../../src/embedding/token-space.ts";
import { temporaryFolder } from "../support/archives.ts";
import { shippedEmbedder } from "../support/model.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHIPPED = join(ROOT, "embeddings", "model", "multilingual-e5-small-fr-en-vi");

const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** A text of which all is its own. */
const own = (text: string) => ({ text, context: 0 });

function copyOfModel(): string {
  const folder = join(temporaryFolder(), "multilingual-e5-copie");
  cpSync(SHIPPED, folder, { recursive: true });
  return folder;
}

describe("the shipped model", () => {
  const embedder = shippedEmbedder();

  it("gives vectors of 384 numbers and length 1", async () => {
    const vector = await embedder.embedQuestion("quand Hanoi et Séoul se sont-ils jumelés ?");
    expect(vector).toHaveLength(384);
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  });

  it("puts a passage that answers nearer to its question than one that does not", async () => {
    const question = await embedder.embedQuestion("Combien coûte le billet du musée ?");
    const [near, far] = await embedder.embedPassages([
      own("L’entrée du musée est à 40 000 dôngs."),
      own("Le typhon a touché terre samedi."),
    ]);
    const similarity = (text: typeof near) => cosine(question, text?.vector ?? new Float32Array());
    expect(similarity(near)).toBeGreaterThan(similarity(far) + 0.03);
  });

  it("gives a text the same vector and tokens alone, among others and twice", async () => {
    const text = "Les deux villes sont jumelées depuis vingt ans.";
    const others = ["court", "Un texte bien plus long. ".repeat(12), text];
    const [alone] = await embedder.embedPassages([own(text)]);
    const among = await embedder.embedPassages([...others, text].map(own));
    expect(among[2]).toEqual(alone);
    expect(among[3]).toEqual(alone);
  });

  it("embeds many passages exactly as each alone, tokens included, whatever works on them", async () => {
    const texts = Array.from({ length: 60 }, (_, at) =>
      own(`Phrase ${at} : ${"un pont sur le fleuve, ".repeat(1 + (at % 9))}et ${at ** 3}.`),
    );
    const many = await embedder.embedPassages(texts);
    for (let at = 0; at < texts.length; at += 6)
      expect(await embedder.embedPassages(texts.slice(at, at + 1))).toEqual([many[at]]);
  });

  it("tells after each passage that it is done", async () => {
    let done = 0;
    await embedder.embedPassages(["un", "deux", "trois"].map(own), () => done++);
    expect(done).toBe(3);
  });

  it("never silently cuts a text over its window: what stands at its end still counts", async () => {
    const long = "La récolte de litchis bat un record cette année. ".repeat(90);
    const [without, withEnd] = await embedder.embedPassages([
      own(long),
      own(`${long}Le pont suspendu rouvre mardi. `.repeat(2)),
    ]);
    const nothing = new Float32Array();
    expect(cosine(without?.vector ?? nothing, withEnd?.vector ?? nothing)).toBeLessThan(0.9999);
    expect(withEnd?.tokens.length).toBeGreaterThan(without?.tokens.length ?? Infinity);
  });

  it.each([
    ["vide", ""],
    ["sans espace", "x".repeat(5000)],
    ["d’émojis", "🎉".repeat(900)],
    ["de 10 000 caractères", "mot ".repeat(2500)],
  ])("reads a text %s", async (_, text) => {
    const [embedded] = await embedder.embedPassages([own(text)]);
    expect(embedded?.vector.every(Number.isFinite)).toBe(true);
    expect((embedded?.tokens.length ?? 1) % TOKEN_AXES).toBe(0);
  });

  it("keeps the tokens that stand after the context, and none where all is context", async () => {
    const [text, context] = ["Le pont de Can Tho. Il est ouvert.", "Le pont de Can Tho. ".length];
    const [whole, part, none] = await embedder.embedPassages([
      own(text),
      { text, context },
      { text, context: text.length },
    ]);
    const [count, kept] = [whole?.tokens.length ?? 0, part?.tokens.length ?? 0];
    expect([part?.vector, none?.vector]).toEqual([whole?.vector, whole?.vector]);
    expect(kept).toBeGreaterThan(0);
    expect(part?.tokens).toEqual(whole?.tokens.slice(count - kept));
    expect(none?.tokens).toHaveLength(0);
  });

  it("tells of each token of a question where its word stands and how much it tells", async () => {
    const question = "Combien d’œuvres  l’ASEAN expose-t-elle ?";
    const { tokens } = await embedder.embedQuestion(question);
    const words = tokens?.places.map(({ start, end }) => question.slice(start, end));
    expect([...new Set(words)]).toEqual(["Combien", "d’œuvres", "l’ASEAN", "expose-t-elle", "?"]);
    expect(tokens?.weights).toHaveLength(words?.length ?? 0);
    expect(tokens?.directions).toHaveLength((words?.length ?? 0) * TOKEN_AXES);
    const weightOf = (word: string) => tokens?.weights[words?.lastIndexOf(word) ?? 0] ?? 0;
    expect(weightOf("l’ASEAN")).toBeGreaterThan(weightOf("?"));
    expect(weightOf("?")).toBe(0);
  });
});

describe("EMBEDDING_MODEL", () => {
  it("may name a folder, absolute or from the project", () => {
    expect(modelSource(SHIPPED, "/")).toEqual({ kind: "folder", folder: SHIPPED });
    expect(modelSource("embeddings/model/multilingual-e5-small-fr-en-vi", ROOT)).toEqual({
      kind: "folder",
      folder: SHIPPED,
    });
  });

  it("may name a model on the hub, whose files are kept below embeddings/", () => {
    expect(modelSource("Xenova/multilingual-e5-small", ROOT)).toMatchObject({
      kind: "hub",
      name: "Xenova/multilingual-e5-small",
    });
  });

  it.each(["nulle-part", "./nulle/part", "a/b/c", "Xenova/"])(
    "is refused with its cure where it is « %s »",
    (setting) => {
      const create = () => createEmbedder(setting, ROOT);
      expect(create).toThrow(ModelError);
      expect(create).toThrow(/^EMBEDDING_MODEL : .*laissez ce réglage vide/s);
    },
  );

  it("is refused by the names of the missing files where a folder holds no model", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "onnx"));
    writeFileSync(join(folder, "config.json"), "{}");
    expect(() => modelSource(folder, ROOT)).toThrow(/tokenizer\.json.*model_quantized\.onnx/);
  });

  it.each<[string, (folder: string) => void]>([
    ["is cut short", (folder) => truncateSync(join(folder, "onnx", "model_quantized.onnx"), 100_000)],
    ["has an empty configuration", (folder) => writeFileSync(join(folder, "config.json"), "")],
    ["has a tokenizer of another kind", (folder) => writeFileSync(join(folder, "tokenizer.json"), "{}")],
  ])("is refused with its cure where the model %s, by whatever needs it first", async (_, damage) => {
    const folder = copyOfModel();
    damage(folder);
    const embedder = createEmbedder(folder, ROOT);
    for (const use of [embedder.load(), embedder.embedQuestion("a"), embedder.embedPassages([own("a")])]) {
      const fault: unknown = await use.catch((cause: unknown) => cause);
      expect(fault).toBeInstanceOf(ModelError);
      expect(fault).toHaveProperty(
        "message",
        expect.stringMatching(/^EMBEDDING_MODEL : .* ne se charge pas .*laissez ce réglage vide/s),
      );
    }
  });

  it("is refused at once where a file of the model is none", () => {
    const folder = copyOfModel();
    rmSync(join(folder, "config.json"));
    mkdirSync(join(folder, "config.json"));
    expect(() => createEmbedder(folder, ROOT)).toThrow(/illisibles dans « .* » : config\.json ;/);
  });

  it("is refused where a file of the model goes away", async () => {
    const folder = copyOfModel();
    const embedder = createEmbedder(folder, ROOT);
    rmSync(join(folder, "config.json"));
    await expect(embedder.fingerprint()).rejects.toBeInstanceOf(ModelError);
  });
});

describe("a model's fingerprint", () => {
  it("is of its content: the same in another place, another where a file differs", async () => {
    const folder = copyOfModel();
    const shipped = await modelFingerprint({ kind: "folder", folder: SHIPPED });
    expect(await modelFingerprint({ kind: "folder", folder })).toBe(shipped);
    const config = join(folder, "config.json");
    writeFileSync(config, readFileSync(config, "utf8").replace("1e-12", "1e-6"));
    expect(await modelFingerprint({ kind: "folder", folder })).not.toBe(shipped);
  });
});

describe("prefixes", () => {
  it("are put before texts for models of the E5 family alone", async () => {
    expect(await wantsPrefixes({ kind: "folder", folder: SHIPPED })).toBe(true);
    expect(await wantsPrefixes({ kind: "hub", name: "Xenova/multilingual-e5-small", cache: "" })).toBe(true);
    expect(
      await wantsPrefixes({ kind: "hub", name: "Xenova/paraphrase-multilingual-MiniLM-L12-v2", cache: "" }),
    ).toBe(false);
  });
});

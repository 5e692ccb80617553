import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createEmbedder } from "../../src/embedding/embedder.ts";
import { ModelError, modelFingerprint, modelSource, wantsPrefixes } from "../../src/embedding/model.ts";
import { temporaryFolder } from "../support/archives.ts";
import { shippedEmbedder } from "../support/model.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHIPPED = join(ROOT, "embeddings", "model", "multilingual-e5-small-fr-en-vi");

const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

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
      "L’entrée du musée est à 40 000 dôngs.",
      "Le typhon a touché terre samedi.",
    ]);
    expect(cosine(question, near ?? question)).toBeGreaterThan(cosine(question, far ?? question) + 0.03);
  });

  it("gives a text the same vector alone, among others and twice", async () => {
    const text = "Les deux villes sont jumelées depuis vingt ans.";
    const others = ["court", "Un texte bien plus long. ".repeat(12), text];
    const [alone] = await embedder.embedPassages([text]);
    const among = await embedder.embedPassages([...others, text]);
    expect(among[2]).toEqual(alone);
    expect(among[3]).toEqual(alone);
  });

  it("tells after each passage that it is done", async () => {
    let done = 0;
    await embedder.embedPassages(["un", "deux", "trois"], () => done++);
    expect(done).toBe(3);
  });

  it("never silently cuts a text over its window: what stands at its end still counts", async () => {
    const long = "La récolte de litchis bat un record cette année. ".repeat(90);
    const [without, withEnd] = await embedder.embedPassages([
      long,
      `${long}Le pont suspendu rouvre mardi. `.repeat(2),
    ]);
    expect(cosine(without ?? new Float32Array(), withEnd ?? new Float32Array())).toBeLessThan(0.9999);
  });

  it.each([
    ["vide", ""],
    ["sans espace", "x".repeat(5000)],
    ["d’émojis", "🎉".repeat(900)],
    ["de 10 000 caractères", "mot ".repeat(2500)],
  ])("reads a text %s", async (_, text) => {
    const [vector] = await embedder.embedPassages([text]);
    expect(vector?.every(Number.isFinite)).toBe(true);
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
    for (const use of [embedder.load(), embedder.embedQuestion("a"), embedder.embedPassages(["a"])]) {
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

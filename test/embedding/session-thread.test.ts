import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openOnThread, type Numbers, type RunSession } from "../../src/embedding/session-thread.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHIPPED = join(ROOT, "embeddings", "model", "multilingual-e5-small-fr-en-vi");
const require = createRequire(createRequire(import.meta.url).resolve("@xenova/transformers"));
const runtime = require.resolve("onnxruntime-node");

const opening = (file: string) => ({
  runtime,
  model: join(SHIPPED, file),
  options: { executionProviders: ["cpu"], intraOpNumThreads: 1 },
});
const open = () => openOnThread(opening("onnx/model_quantized.onnx"));

/** What the model is given for some tokens: their numbers, and that all are meant. */
function givenFor({ inputNames }: RunSession, tokens: readonly number[]): Record<string, Numbers> {
  const dims = [1, tokens.length];
  return Object.fromEntries(
    inputNames.map((name) => {
      const data = BigInt64Array.from(tokens, (token) => BigInt(valueIn(name, token)));
      return [name, { type: "int64", data, dims }];
    }),
  );
}

function valueIn(name: string, token: number): number {
  return name === "input_ids" ? token : name === "attention_mask" ? 1 : 0;
}

describe("a session on a thread of its own", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("gives to the bit what the runtime gives on this thread", async () => {
    const { InferenceSession, Tensor } = require(runtime);
    const { model, options } = opening("onnx/model_quantized.onnx");
    const [here, there] = [await InferenceSession.create(model, options), await open()];
    expect(there.inputNames).toEqual(here.inputNames);
    expect(there.outputNames).toEqual(here.outputNames);
    const given = givenFor(there, [0, 10, 200, 3000, 2]);
    const tensors = Object.entries(given).map(([name, { type, data, dims }]) => [
      name,
      new Tensor(type, data, dims),
    ]);
    const { last_hidden_state: expected } = await here.run(Object.fromEntries(tensors));
    const { last_hidden_state: found } = await there.run(given);
    expect(found?.dims).toEqual([1, 5, 384]);
    expect(found?.data).toEqual(expected.data);
  });

  it("gives each of many that are asked at once its own", async () => {
    const session = await open();
    const texts = Array.from({ length: 12 }, (_, at) => [0, 10 + at, 200, 2]);
    const alone: unknown[] = [];
    for (const text of texts) alone.push(await session.run(givenFor(session, text)));
    expect(await Promise.all(texts.map((text) => session.run(givenFor(session, text))))).toEqual(alone);
  });

  it("rejects where the file is no model", async () => {
    await expect(openOnThread(opening("config.json"))).rejects.toThrow(/config\.json/);
  });

  it("rejects what cannot be run, and runs the next", async () => {
    const session = await open();
    const good = givenFor(session, [0, 10, 2]);
    const { attention_mask: _, ...incomplete } = good;
    await expect(session.run(incomplete)).rejects.toThrow(/attention_mask/);
    expect((await session.run(good))["last_hidden_state"]?.dims).toEqual([1, 3, 384]);
  });

  it("rejects what it was asked where its thread ends, and starts another for the next", async () => {
    // As in the program: once no thread has the runtime any more it could not be had again.
    require(runtime);
    const begun: Worker[] = [];
    vi.spyOn(Worker.prototype, "unref").mockImplementation(function (this: Worker) {
      begun.push(this);
    });
    const session = await open();
    const given = givenFor(session, [0, 10, 2]);
    const ended = begun[0]?.terminate();
    const asked = session.run(given);
    await Promise.all([expect(asked).rejects.toThrow("s’est arrêté"), ended]);
    expect((await session.run(given))["last_hidden_state"]?.dims).toEqual([1, 3, 384]);
    await begun.at(-1)?.terminate();
  });

  it.each([
    ["once nothing is asked of it", "await embedder.embedQuestion('où ?')"],
    [
      "that ends while it reads",
      "for (let at = 0; at < 3; at++) void embedder.embedQuestion('où ? '.repeat(90) + at); setTimeout(() => process.exit(0), 30)",
    ],
    ["that ends before the model is there", "void embedder.load(); setTimeout(() => process.exit(0), 60)"],
  ])("does not keep a process alive, nor break it, %s", (_, use) => {
    const program = `
      import { createEmbedder } from "./src/embedding/embedder.ts";
      const embedder = createEmbedder(${JSON.stringify(SHIPPED)}, ".");
      ${use.startsWith("for") ? "await embedder.load();" : ""}
      ${use};
      console.log("done");`;
    const child = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      cwd: ROOT,
      encoding: "utf8",
      timeout: 60_000,
    });
    expect([child.status, child.signal, child.stdout, child.stderr]).toEqual([0, null, "done\n", ""]);
  });
});

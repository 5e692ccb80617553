import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { openOnThread, type Numbers } from "./session-thread.ts";

/** What is used of the runtime. */
interface Runtime {
  readonly InferenceSession: { create: (...args: unknown[]) => Promise<unknown> };
  readonly Tensor: new (type: string, data: unknown, dims: readonly number[]) => Numbers;
}

/**
 * Lets the library create native sessions only, each on a thread of its own and of so many threads. It offers no setting for this: it
 * tries the native runtime, warns, and falls back. Returns what undoes it.
 */
export function refuseFallback(weights: string, threads: number): () => void {
  const require = createRequire(createRequire(import.meta.url).resolve("@xenova/transformers"));
  const place = require.resolve("onnxruntime-node");
  // The library's own copy of the runtime, which has no types where it is resolved from.
  const { InferenceSession, Tensor } = require(place) as Runtime;
  const { create } = InferenceSession;
  const { warn } = console;
  let fault: unknown;
  InferenceSession.create = async (model) => {
    if (fault) throw new Error(`le moteur natif ne l’ouvre pas : ${messageOf(fault)}`, { cause: fault });
    try {
      // The runtime heeds its options only where it reads the file itself.
      const file = existsSync(weights) ? weights : model;
      const options = { executionProviders: ["cpu"], intraOpNumThreads: threads };
      const session = await openOnThread({ runtime: place, model: file, options });
      const run: typeof session.run = async (given) => {
        const found = Object.entries(await session.run(given));
        return Object.fromEntries(
          found.map(([name, { type, data, dims }]) => [name, new Tensor(type, data, dims)]),
        );
      };
      return { ...session, run };
    } catch (error) {
      fault = error;
      throw error;
    }
  };
  // oxlint-disable-next-line no-console -- the library's warning of a failed start; the rejection says it in our words.
  console.warn = () => undefined;
  return () => {
    InferenceSession.create = create;
    // oxlint-disable-next-line no-console -- restored as it was.
    console.warn = warn;
  };
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

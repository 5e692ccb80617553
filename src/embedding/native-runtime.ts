import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Lets the library create native sessions only, of so many threads. It offers no setting for this: it tries the native runtime, warns,
 * and falls back. Returns what undoes it.
 */
export function refuseFallback(weights: string, threads: number): () => void {
  const require = createRequire(createRequire(import.meta.url).resolve("@xenova/transformers"));
  // The library's own copy of the runtime, which has no types where it is resolved from.
  const { InferenceSession } = require("onnxruntime-node") as {
    InferenceSession: { create: (...args: unknown[]) => Promise<unknown> };
  };
  const { create } = InferenceSession;
  const { warn } = console;
  let fault: unknown;
  InferenceSession.create = async (model) => {
    if (fault) throw new Error(`le moteur natif ne l’ouvre pas : ${messageOf(fault)}`, { cause: fault });
    try {
      // The runtime heeds its options only where it reads the file itself.
      const file = existsSync(weights) ? weights : model;
      const options = { executionProviders: ["cpu"], intraOpNumThreads: threads };
      return await create.call(InferenceSession, file, options);
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

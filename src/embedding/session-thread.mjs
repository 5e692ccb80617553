/*
 * A session of the runtime on a thread of its own, which keeps that busy. `session-thread.ts` starts it and tells what passes between
 * them. Plain JavaScript: what reads TypeScript would take the thread 100 MB.
 */
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

const { runtime, model, options, gate, gates } = workerData;
const { InferenceSession, Tensor } = createRequire(import.meta.url)(runtime);

/** Does what the runtime must not be stopped in; nothing once the process ends. */
async function guarded(work) {
  if (Atomics.compareExchange(gate, 0, gates.open, gates.busy) !== gates.open) return;
  try {
    await work();
  } finally {
    Atomics.store(gate, 0, gates.open);
    Atomics.notify(gate, 0);
  }
}

async function replyTo(session, { id, given }) {
  try {
    const tensors = Object.entries(given).map(([name, { type, data, dims }]) => [
      name,
      new Tensor(type, data, dims),
    ]);
    const made = Object.entries(await session.run(Object.fromEntries(tensors)));
    const found = made.map(([name, { type, data, dims }]) => [name, { type, data, dims }]);
    const moved = found.map(([, { data }]) => data.buffer);
    parentPort.postMessage({ id, found: Object.fromEntries(found) }, moved);
  } catch (cause) {
    parentPort.postMessage({ id, fault: cause instanceof Error ? cause.message : String(cause) });
  }
}

await guarded(async () => {
  const session = await InferenceSession.create(model, options);
  let before = Promise.resolve();
  parentPort.on("message", (request) => {
    before = before.then(() => guarded(() => replyTo(session, request)));
  });
  parentPort.postMessage({ inputNames: session.inputNames, outputNames: session.outputNames });
});

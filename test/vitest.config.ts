import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** A test may load the real sentence model, on a slow and busy machine: a minute before it counts as stuck, in ms … */
const PATIENCE = 60_000;

/** … and a part of that for what `expect.poll` waits for: it ends as soon as it is so. */
const POLLED = 20_000;

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: POLLED } },
  },
});

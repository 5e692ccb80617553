import { Hono } from "hono";
import type { Metrics } from "./metrics.ts";

/** Whether each part of the program can serve, by its name. */
export type Readiness = () => Promise<Readonly<Record<string, boolean>>>;

/**
 * What those who run the program ask it: `/healthz` is 200 as long as the process answers, `/readyz` 200 where it can serve and 503 with
 * what is missing where not, `/metrics` are Prometheus'.
 */
export function createProbes(readiness: Readiness, metrics: Pick<Metrics, "text">): Hono {
  const app = new Hono();
  app.get("/healthz", (c) => c.json({ ok: true }));
  app.get("/readyz", async (c) => {
    const parts = await readiness();
    const missing = Object.entries(parts).flatMap(([name, isReady]) => (isReady ? [] : [name]));
    return c.json({ ready: missing.length === 0, missing, parts }, missing.length === 0 ? 200 : 503);
  });
  app.get("/metrics", async (c) => {
    const { type, body } = await metrics.text();
    return c.body(body, 200, { "content-type": type });
  });
  return app;
}

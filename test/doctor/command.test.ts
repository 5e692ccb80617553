import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the command with nothing from the environment but these settings. */
function doctor(words: readonly string[], settings: Readonly<Record<string, string>>) {
  const { PATH = "", HOME = "" } = process.env;
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/doctor.ts", ...words], {
    cwd: ROOT,
    env: { PATH, HOME, BOT_TOKEN: "", DATABASE_URL: "", ...settings },
    encoding: "utf8",
  });
}

describe("npm run doctor", () => {
  it("ends with 0 where all is well, and says so in plain lines", () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, "seeds"), SAMPLES);
    const names = { SEEDS_DIR: "seeds", INDEX_DIR: "index", DATA_DIR: "data" };
    const settings = Object.fromEntries(Object.entries(names).map(([name, at]) => [name, join(folder, at)]));
    const { status, stdout, stderr } = doctor([], settings);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.trim().split("\n");
    expect(lines.at(-1)).toBe("Tout est bon.");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^(?:✓ bon|• note) : .+ — .+$/);
  });

  it("ends with 2 and the cure of each fault, as JSON too", () => {
    const wrong = { TIME_ZONE: "Mars", SEEDS_DIR: "nowhere" };
    const { status, stdout } = doctor(["--json"], wrong);
    expect(status).toBe(2);
    const { ok, findings } = JSON.parse(stdout);
    expect(ok).toBe(false);
    const faults = findings.filter(({ outcome }: { outcome: string }) => outcome === "fault");
    expect(faults.map(({ subject }: { subject: string }) => subject)).toEqual(["Réglages", "Archive"]);
    expect(faults.every(({ cure }: { cure: unknown }) => typeof cure === "string")).toBe(true);
  });

  it("ends with 2 at an option that it does not have", () => {
    const { status, stderr } = doctor(["--cure"], {});
    expect(status).toBe(2);
    expect(stderr).toContain("--cure");
  });
});

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { updateIndex } from "../../src/store/indexing.ts";
import { SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";
import { startBotApi } from "../support/bot-api/index.ts";
import { shippedEmbedder } from "../support/model.ts";
import { createTestDatabase, isRealServer } from "../support/postgres/postgres.ts";
import { proxyTo } from "../support/postgres/proxy.ts";
import { startService } from "../support/service-process.ts";

const IN_SERVICE = "Le bot est en service.";

describe("the bot with its state in a database", () => {
  const work = mkdtempSync(join(tmpdir(), "archiviste-"));
  const archive = { SEEDS_DIR: join(work, "seeds"), INDEX_DIR: join(work, "index") };
  beforeAll(async () => {
    writeFiles(archive.SEEDS_DIR, SAMPLES);
    await updateIndex({ seeds: archive.SEEDS_DIR, index: archive.INDEX_DIR, embedder: shippedEmbedder() });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  /** A bot whose database can be put out of reach. */
  async function started() {
    const api = await startBotApi({ patience: 30_000 });
    const database = await createTestDatabase();
    const proxy = await proxyTo(database.address);
    const data = join(temporaryFolder(), "data");
    const settings = { ...archive, DATABASE_URL: proxy.address, DATA_DIR: data };
    onTestFinished(async () => {
      await api.stop();
      await proxy.close();
      await database.remove();
    });
    const start = () => startService(api, settings);
    return { api, proxy, data, start };
  }

  it("needs no folder for it, and finds it again after a restart", async () => {
    const { api, data, start } = await started();
    const first = start();
    const chat = api.user({ language_code: "fr" }).privateChat();
    expect((await chat.ask("/digest 07:30 Europe/Paris")).text).toContain("07:30");
    first.send("SIGTERM");
    expect((await first.ended).code).toBe(0);
    const second = start();
    await second.said(IN_SERVICE);
    expect((await chat.ask("/vieprivee")).text).toContain("07:30");
    second.send("SIGTERM");
    const { code, ms } = await second.ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    expect(existsSync(data)).toBe(false);
  });

  it.runIf(isRealServer)("answers on when the database comes back, and tells of it once", async () => {
    const { api, proxy, start } = await started();
    const service = start();
    await service.said(IN_SERVICE);
    const chat = api.user({ language_code: "fr" }).privateChat();
    expect((await chat.ask("Où les exportateurs vendent-ils surtout ?")).text).toContain("Philippines");
    await proxy.cut();
    const asked = chat.send("Qui dirige le musée ?");
    await service.said("La base de données ne répond pas");
    await proxy.mend();
    await service.said("La base de données répond de nouveau.");
    await chat.repliesTo(asked);
    expect((await chat.ask("Où les exportateurs vendent-ils surtout ?")).text).toContain("Philippines");
    expect(service.output().match(/ne répond pas/g)).toHaveLength(1);
    expect(service.output()).not.toMatch(/postgres:\/\/|n’a pu être traité/);
  });

  it("ends with 2 where the database is out of reach at the start, and with 0 at SIGTERM where it is later", async () => {
    const { api, proxy, start } = await started();
    await proxy.cut();
    const refused = start();
    expect((await refused.ended).code).toBe(2);
    expect(refused.output()).toContain("DATABASE_URL : la base");
    await proxy.mend();
    const service = start();
    await api.user().privateChat().ask("Où les exportateurs vendent-ils surtout ?");
    await proxy.cut();
    service.send("SIGTERM");
    const { code, ms } = await service.ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
  });
});

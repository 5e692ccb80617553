import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { updateIndex } from "../../src/store/indexing.ts";
import { SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";
import { startBotApi, type BotApi } from "../support/bot-api/index.ts";
import { shippedEmbedder } from "../support/model.ts";
import { startService } from "../support/service-process.ts";

const IN_SERVICE = "Le bot est en service.";

async function startApi(options: Parameters<typeof startBotApi>[0] = {}): Promise<BotApi> {
  const api = await startBotApi({ patience: 30_000, ...options });
  onTestFinished(() => api.stop());
  return api;
}

describe("the bot as a process", () => {
  const work = mkdtempSync(join(tmpdir(), "archiviste-"));
  const archive = { SEEDS_DIR: join(work, "seeds"), INDEX_DIR: join(work, "index") };
  const settings = () => ({ ...archive, DATA_DIR: temporaryFolder() });

  beforeAll(async () => {
    writeFiles(archive.SEEDS_DIR, SAMPLES);
    await updateIndex({ seeds: archive.SEEDS_DIR, index: archive.INDEX_DIR, embedder: shippedEmbedder() });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it("answers, logs no word of anybody, and ends with 0 at SIGTERM", async () => {
    const api = await startApi();
    const service = startService(api, settings());
    const anna = api.user({ first_name: "Annabelle" });
    const answer = await anna.privateChat().ask("Combien de navires le port attend-il par mois ?");
    expect(answer.text).toContain("Le directeur du port, Tran Van Long, attend 150 navires par mois.");
    service.send("SIGTERM");
    const { code, ms } = await service.ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    for (const line of service.output().trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
    expect(service.output()).not.toMatch(/navires|Annabelle|test_bot:|Tran Van/);
    expect(service.output()).not.toContain(api.token);
    expect(api.violations).toEqual([]);
  });

  it("puts its commands into the menus, in every language", async () => {
    const api = await startApi();
    const service = startService(api, settings());
    await service.said(IN_SERVICE);
    const menu = (code: string) => api.user({ language_code: code }).privateChat().menu();
    await vi.waitFor(() => expect(menu("vi")).not.toEqual([]), 20_000);
    expect(menu("fr").map(({ command }) => command)).toContain("demander");
    expect(menu("en").map(({ command }) => command)).toContain("ask");
    expect(menu("vi").map(({ description }) => description)).not.toEqual(
      menu("fr").map(({ description }) => description),
    );
  });

  it("answers each of a burst once, whatever stops it in the middle", async () => {
    const api = await startApi();
    const data = settings();
    const first = startService(api, data);
    await first.said(IN_SERVICE);
    const chats = Array.from({ length: 12 }, () => api.user().privateChat());
    const asked = chats.flatMap((chat) => [
      chat.send("Où les exportateurs vendent-ils surtout ?"),
      chat.send("Qui dirige le musée ?"),
    ]);
    await chats[0]?.waitForMessage();
    first.send("SIGTERM");
    expect((await first.ended).code).toBe(0);
    startService(api, data);
    for (const [at, question] of asked.entries()) {
      const replies = await chats[Math.floor(at / 2)]?.repliesTo(question);
      expect(replies).toHaveLength(1);
    }
    await api.settled();
    for (const chat of chats) expect(chat.messages()).toHaveLength(4);
  });

  it("loses nothing when it is killed, and doubles at most what was in flight", async () => {
    const api = await startApi();
    const data = settings();
    const first = startService(api, data);
    await first.said(IN_SERVICE);
    const slow = api.user().privateChat();
    const end = api.flood(slow.id, 300);
    const late = slow.send("Où les exportateurs vendent-ils surtout ?");
    const talks = Array.from({ length: 14 }, async () => {
      const chat = api.user().privateChat();
      const done = chat.send("Où les exportateurs vendent-ils surtout ?");
      await chat.repliesTo(done);
      // This is begun when that is finished: as the first message waits, it is known to the ledger alone.
      const last = chat.send("Qui dirige le musée ?");
      await chat.repliesTo(last);
      return { chat, done, last };
    });
    const asked = await Promise.all(talks);
    first.send("SIGKILL");
    await first.ended;
    end();
    startService(api, data);
    await slow.repliesTo(late);
    await api.settled();
    for (const { chat, done, last } of asked) {
      const repliesTo = ({ message_id }: Message) =>
        chat.messages().filter(({ reply_to_message: replied }) => replied?.message_id === message_id).length;
      expect(repliesTo(done)).toBe(1);
      expect([1, 2]).toContain(repliesTo(last));
    }
  });

  it("lets a second process stand by, which takes over from a killed one", async () => {
    const api = await startApi();
    const data = settings();
    const first = startService(api, data);
    await first.said(IN_SERVICE);
    const second = startService(api, data);
    await second.said("celle-ci attend");
    first.send("SIGKILL");
    await second.said(IN_SERVICE);
    const answer = await api.user().privateChat().ask("Où les exportateurs vendent-ils surtout ?");
    expect(answer.text).toContain("Philippines");
    second.send("SIGTERM");
    expect((await second.ended).code).toBe(0);
  });

  it("takes up new articles while it runs", async () => {
    const api = await startApi();
    const own = temporaryFolder();
    writeFiles(own, SAMPLES);
    const service = startService(api, { ...settings(), SEEDS_DIR: own, INDEX_DIR: temporaryFolder() });
    await service.said(IN_SERVICE);
    const chat = api.user().privateChat();
    expect((await chat.ask("Combien de navires le port attend-il par mois ?")).text).toContain("150 navires");
    const text = SAMPLES["000_port.txt"].replace("150 navires", "170 navires");
    writeFileSync(join(own, "000_port.txt"), text);
    expect((await chat.ask("Combien de navires le port attend-il par mois ?")).text).toContain("170 navires");
  });

  it.each([
    ["a token that Telegram refuses", { BOT_TOKEN: `123456:${"x".repeat(35)}` }, "BOT_TOKEN"],
    ["a token that is none", { BOT_TOKEN: "abc" }, "BOT_TOKEN"],
    ["a state that is no folder", { DATA_DIR: join(archive.SEEDS_DIR, "000_port.txt") }, "DATA_DIR"],
  ])("ends with 2 and one line for %s", async (_, wrong, named) => {
    const api = await startApi();
    const service = startService(api, { ...settings(), ...wrong });
    expect((await service.ended).code).toBe(2);
    const lines = service.output().trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(named);
    expect(service.output()).not.toContain("xxxx");
  });

  it.each(["getMe", "deleteWebhook"])("ends with 0 at SIGTERM where %s has no answer yet", async (method) => {
    const api = await startApi();
    api.slow(60_000, { methods: [method] });
    const service = startService(api, settings());
    await api.until(() => api.callsTo(method)[0], `a call of ${method}`);
    service.send("SIGTERM");
    const { code, ms } = await service.ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    expect(service.output()).toBe("");
  });

  it("ends with 2 where the token is refused but later", async () => {
    const api = await startApi();
    api.fail({ methods: ["deleteWebhook"], code: 401 });
    const service = startService(api, settings());
    expect((await service.ended).code).toBe(2);
    expect(service.output()).toContain("BOT_TOKEN");
  });

  it("ends with 2 at a damaged state, which it leaves as it is", async () => {
    const api = await startApi();
    const folder = temporaryFolder();
    const path = join(folder, "archiviste.sqlite");
    writeFileSync(path, "rubbish");
    const service = startService(api, { ...archive, DATA_DIR: folder });
    expect((await service.ended).code).toBe(2);
    expect(service.output()).toContain(path);
    expect(readFileSync(path, "utf8")).toBe("rubbish");
  });
});

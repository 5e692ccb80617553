import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Environment } from "../../src/config.ts";
import { examine } from "../../src/doctor/doctor.ts";
import { lineOf, type Finding } from "../../src/doctor/finding.ts";
import { openState } from "../../src/state/open.ts";
import { updateIndex } from "../../src/store/indexing.ts";
import { SAMPLES, temporaryFolder, writeFiles } from "../support/archives.ts";
import { startBotApi } from "../support/bot-api/index.ts";
import { shippedEmbedder } from "../support/model.ts";
import { createTestDatabase } from "../support/postgres/postgres.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const work = mkdtempSync(join(tmpdir(), "archiviste-"));
const ARCHIVE = { SEEDS_DIR: join(work, "seeds"), INDEX_DIR: join(work, "index") };
beforeAll(async () => {
  writeFiles(ARCHIVE.SEEDS_DIR, SAMPLES);
  await updateIndex({ seeds: ARCHIVE.SEEDS_DIR, index: ARCHIVE.INDEX_DIR, embedder: shippedEmbedder() });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function found(environment: Environment): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of examine(environment, ROOT)) findings.push(finding);
  return findings;
}

/** What is found of one subject, as lines. */
async function foundOn(subject: string, environment: Environment): Promise<string[]> {
  const findings = await found({ ...ARCHIVE, DATA_DIR: join(work, "none"), ...environment });
  return findings.filter((one) => one.subject === subject).map(lineOf);
}

/** Every file below a folder, with its content and its time; but for what SQLite keeps beside a file, and removes some time after closing. */
function trace(folder: string): unknown[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return names
    .filter((name) => !/-(?:wal|shm)$/.test(name))
    .map((name) => {
      const stats = statSync(join(folder, name));
      return stats.isFile()
        ? [name, stats.mtimeMs, readFileSync(join(folder, name)).toString("latin1")]
        : [name];
    });
}

async function telegram(options: Parameters<typeof startBotApi>[0] = {}) {
  const api = await startBotApi(options);
  onTestFinished(() => api.stop());
  return { api, settings: { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root } };
}

describe("the doctor", () => {
  it("finds nothing wrong where nothing is, and changes nothing", async () => {
    const data = join(work, "data");
    await (await openState({ databaseUrl: null, dataDir: data })).close();
    const before = trace(work);
    const findings = await found({ ...ARCHIVE, DATA_DIR: data });
    expect(findings.filter(({ outcome }) => outcome === "fault")).toEqual([]);
    const lines = findings.map(lineOf);
    expect(lines).toContainEqual(expect.stringMatching(/^✓ bon : Modèle — moteur natif ; .* 384 nombres/));
    expect(lines).toContainEqual(expect.stringMatching(/^✓ bon : Index — à jour : \d+ articles/));
    expect(lines).toContainEqual(expect.stringMatching(/^✓ bon : État — .* est entier/));
    expect(lines).toContainEqual(expect.stringMatching(/^• note : Jeton — BOT_TOKEN n’est pas défini/));
    expect(trace(work)).toEqual(before);
    rmSync(data, { recursive: true });
  });

  it("makes no folder that is missing, and tells that it will be made", async () => {
    const folder = temporaryFolder();
    const missing = { INDEX_DIR: join(folder, "a", "index"), DATA_DIR: join(folder, "b", "data") };
    expect(await foundOn("Index", missing)).toEqual([expect.stringMatching(/^• note .* pas encore fait/)]);
    expect(await foundOn("État", missing)).toEqual([expect.stringMatching(/^• note .* sera fait/)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("tells every wrong setting with its cure, none with its value, and examines the rest", async () => {
    const wrong = { BOT_TOKEN: "s3cret", TIME_ZONE: "Mars", DATABASE_URL: "mysql://u:s3cret@h/b", PORT: "x" };
    const findings = await found({ ...ARCHIVE, ...wrong });
    const settings = findings.filter(({ subject }) => subject === "Réglages");
    expect(settings.map(({ words }) => words.split(" ")[0]).toSorted()).toEqual(
      Object.keys(wrong).toSorted(),
    );
    expect(settings.every(({ cure }) => cure !== null && cure.length > 5)).toBe(true);
    expect(JSON.stringify(findings)).not.toContain("s3cret");
    expect(findings.map(({ subject }) => subject)).toContain("Modèle");
  });

  it("tells which files are skipped and why, and how far the index is behind", async () => {
    const seeds = join(temporaryFolder(), "seeds");
    writeFiles(seeds, SAMPLES);
    writeFileSync(join(seeds, "broken.txt"), Buffer.from([0xff, 0xfe, 0x41]));
    writeFileSync(join(seeds, "new.txt"), "Un nouvel article\n\nIl parle du riz et de la mer.\n");
    expect(await foundOn("Archive", { SEEDS_DIR: seeds })).toContainEqual(
      expect.stringContaining("écarté : broken.txt ("),
    );
    expect(await foundOn("Index", { SEEDS_DIR: seeds })).toEqual([
      expect.stringContaining("en retard de 1 articles (1 nouveaux, 0 modifiés, 0 retirés)"),
    ]);
  });

  it.each<[string, string, (folder: string) => Environment, RegExp]>([
    ["Archive", "no folder", (folder) => ({ SEEDS_DIR: join(folder, "none") }), /SEEDS_DIR .*n’existe pas/],
    ["Modèle", "no model", () => ({ EMBEDDING_MODEL: "src" }), /absents ou illisibles.* Remède : /],
    ["État", "a file for a folder", (folder) => ({ DATA_DIR: fileIn(folder) }), /DATA_DIR .*pas un dossier/],
    [
      "Index",
      "a file for a folder",
      (folder) => ({ INDEX_DIR: fileIn(folder) }),
      /INDEX_DIR .*pas un dossier/,
    ],
    ["État", "a damaged file", damagedState, /est endommagé .* Remède : remettez une copie/],
    ["Index", "a damaged one", damagedIndex, /ne peut servir : .* Remède : refaites-le : npm run index/],
  ])("finds the fault of %s: %s", async (subject, _, spoil, words) => {
    const lines = await foundOn(subject, spoil(temporaryFolder()));
    expect(lines).toEqual([expect.stringMatching(words)]);
    expect(lines[0]).toMatch(/^✗ faute : /);
  });

  it("asks Telegram who the bot is, what it delivers, and what time it is", async () => {
    const { api, settings } = await telegram();
    const findings = (await found({ ...ARCHIVE, ...settings })).map(lineOf);
    expect(findings).toContainEqual(`✓ bon : Jeton — Telegram le connaît : @${api.me.username}.`);
    expect(findings).toContainEqual(expect.stringMatching(/^✓ bon : Horloge — d’accord/));
    expect(findings).toContainEqual(expect.stringMatching(/^✓ bon : Webhook — aucun/));
    expect(findings.join()).not.toContain(api.token);
    expect(api.calls.map(({ method }) => method)).toEqual(["getMe", "getWebhookInfo"]);
  });

  it("tells a token that Telegram refuses, and a server that does not answer", async () => {
    const { settings } = await telegram();
    const refused = await foundOn("Jeton", { ...settings, BOT_TOKEN: `1:${"x".repeat(35)}` });
    expect(refused).toEqual([expect.stringMatching(/^✗ faute .* refuse ce jeton .* @BotFather/)]);
    const silent = await foundOn("Jeton", {
      ...settings,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${await closedPort()}`,
    });
    expect(silent).toEqual([expect.stringMatching(/^✗ faute .* ne répond pas \(ECONNREFUSED\)/)]);
  });

  it("tells a webhook that leads nowhere, and a port that is taken", async () => {
    const { settings } = await telegram();
    const taken = createServer();
    await once(taken.listen(0), "listening");
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const webhook = { ...settings, WEBHOOK_URL: "https://127.0.0.1:1/hook", PORT: String(port) };
    expect(await foundOn("Port", webhook)).toEqual([
      `✗ faute : Port — PORT : le port ${port} est déjà pris par un autre programme. Remède : arrêtez-le, ou choisissez un autre port.`,
    ]);
    expect(await foundOn("Webhook", webhook)).toContainEqual(
      expect.stringMatching(/^✗ faute .* ne répond pas d’ici/),
    );
  });
});

describe("the doctor of a webhook", () => {
  it.each([
    ["the bot", 405, /^✓ bon .* mène d’ici au bot/],
    ["a bot that is not there yet", 502, /^• note .* \(502\)/],
    ["something else", 200, /^✗ faute .* répond 200, et non comme le bot.* Remède : corrigez l’adresse/],
  ])("tells whether it leads to %s", async (_, status, words) => {
    const { settings } = await telegram();
    const server = createHttpServer((_request, response) => void response.writeHead(status).end());
    onTestFinished(() => void server.close());
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const webhook = { ...settings, WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, PORT: "0" };
    const lines = await foundOn("Webhook", webhook);
    expect(lines).toContainEqual(expect.stringMatching(words));
    expect(lines).toContain("✓ bon : Webhook — WEBHOOK_SECRET n’est pas défini : il est tiré du jeton.");
    const silent = await foundOn("Jeton", { ...settings, TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` });
    expect(silent).toEqual([expect.stringContaining("autre chose répond à sa place")]);
  });

  it("tells an address that is not this machine's", async () => {
    expect(await foundOn("Port", { PORT: "0", HOST: "203.0.113.7" })).toEqual([
      expect.stringMatching(/^✗ faute .* HOST : cette machine n’a pas l’adresse 203\.0\.113\.7/),
    ]);
  });
});

describe("the doctor of a database", () => {
  it("tells what is there and what will be, and makes nothing", async () => {
    const database = await createTestDatabase();
    onTestFinished(() => database.remove());
    const settings = { ...ARCHIVE, DATABASE_URL: database.address };
    const before = await found(settings);
    expect(before.filter(({ outcome }) => outcome === "fault")).toEqual([]);
    expect(before.map(lineOf)).toContainEqual(
      expect.stringMatching(/^✓ bon : Base de données — PostgreSQL \d/),
    );
    expect(tables(before)).toEqual([
      expect.stringMatching(/version 0, sera portée à \d+ au prochain démarrage/),
    ]);
    expect(tables(await found(settings))).toEqual(tables(before));
    await (await openState({ databaseUrl: database.address, dataDir: "" })).close();
    expect(tables(await found(settings))).toEqual([expect.stringMatching(/^✓ bon .* version \d+\.$/)]);
  });

  it("tells one that is out of reach without its password", async () => {
    const lines = await foundOn("Base de données", { DATABASE_URL: "postgres://u:s3cret@127.0.0.1:1/b" });
    expect(lines).toEqual([expect.stringMatching(/^✗ faute .* est hors d’atteinte.* Remède : démarrez/)]);
    expect(lines.join()).not.toContain("s3cret");
  });
});

/** A port on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await once(server.close(), "close");
  return typeof address === "object" && address ? address.port : 1;
}

function tables(findings: readonly Finding[]): string[] {
  return findings.filter(({ subject }) => subject === "Tables de l’état").map(lineOf);
}

function fileIn(folder: string): string {
  const path = join(folder, "file");
  writeFileSync(path, "");
  return path;
}

function damagedState(folder: string): Environment {
  writeFileSync(join(folder, "archiviste.sqlite"), "Ceci n’est pas une base.\n".repeat(400));
  return { DATA_DIR: folder };
}

function damagedIndex(folder: string): Environment {
  writeFileSync(join(folder, "current"), "rubbish");
  truncateSync(join(folder, "current"), 3);
  return { INDEX_DIR: folder };
}

import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "dotenv";
import { z } from "zod";
import { folderFault } from "./folder-fault.ts";
import { codeOf } from "./system-fault.ts";
import { Mistake } from "./mistake.ts";

/** Everything the operator decides, checked. `null` where nothing is set and there is no default. Frozen. */
export interface Config {
  /** The repository: relative paths in settings start here. Absolute. */
  readonly root: string;
  readonly botToken: string | null;
  /** Without a slash at its end. */
  readonly telegramApiRoot: string | null;
  readonly seedsDir: string;
  readonly indexDir: string;
  readonly dataDir: string;
  /** Where vectors and state are kept; `null`: in the folders. Holds a password. */
  readonly databaseUrl: string | null;
  /** A folder or a hub name, as written; `null` is the model that comes with the repository. */
  readonly embeddingModel: string | null;
  readonly webhookUrl: string | null;
  readonly webhookSecret: string | null;
  /** The address of this machine that the server listens on; all of them by default, as in a container. */
  readonly host: string;
  /** `null` where neither PORT nor WEBHOOK_URL asks for a server. */
  readonly port: number | null;
  /** `HH:MM`, 00:00 to 23:59. */
  readonly digestTime: string;
  /** An IANA name. */
  readonly timeZone: string;
  readonly adminIds: readonly number[];
  /** `null` admits every chat. */
  readonly allowedChats: readonly number[] | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Environment variables by name; an empty value is an unset one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that name a folder. */
export type FolderSetting = keyof typeof FOLDERS;

/** Wrong settings, all of them: one French line each, with the setting, its fault and the cure, without any secret. */
export class ConfigError extends Mistake {
  override readonly name = "ConfigError";
  readonly problems: string[];

  constructor(problems: string[], options?: ErrorOptions) {
    super(problems.join("\n"), options);
    this.problems = problems;
  }
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/**
 * The settings in force: those of the environment, and of `.env` at the root where the environment has no such name.
 * The environment itself is not changed. Throws a ConfigError where `.env` is there and cannot be read.
 */
export function readEnvironment(root: string = ROOT): Environment {
  try {
    const file = readFileSync(resolve(root, ".env"), "utf8");
    return { ...parse(file.replace(/^\uFEFF/, "")), ...process.env };
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return { ...process.env };
    throw new ConfigError(
      [`.env : illisible (${codeOf(cause)}) ; donnez-en le droit de lecture ou retirez-le.`],
      { cause },
    );
  }
}

/**
 * The configuration that the settings ask for, or a ConfigError with every mistake at once. Of the `needed` folders
 * SEEDS_DIR must exist and be readable, the others are made where they are missing and must be writable; a folder
 * that is not needed is neither looked at nor made.
 */
export function loadConfig(
  env: Environment,
  root: string = ROOT,
  needed: readonly FolderSetting[] = ["SEEDS_DIR", "INDEX_DIR"],
): Config {
  const given = withoutBlanks(env);
  const settings = SETTINGS.safeParse(given);
  const folder = (name: FolderSetting) => resolve(root, given[name] ?? FOLDERS[name]);
  // The index is then in the database.
  const isUsed = (name: FolderSetting) => name !== "INDEX_DIR" || given["DATABASE_URL"] === undefined;
  const problems = [
    ...(settings.error?.issues ?? []).map((issue) => `${issue.path.join(".")} : ${issue.message}`),
    ...needed.filter(isUsed).flatMap((name) => folderFault(name, folder(name), name !== "SEEDS_DIR") ?? []),
  ];
  if (!settings.success || problems.length > 0) throw new ConfigError(problems);
  const set = settings.data;
  return Object.freeze({
    root: resolve(root),
    botToken: set.BOT_TOKEN,
    telegramApiRoot: set.TELEGRAM_API_ROOT?.replace(/\/+$/, "") ?? null,
    seedsDir: folder("SEEDS_DIR"),
    indexDir: folder("INDEX_DIR"),
    dataDir: folder("DATA_DIR"),
    databaseUrl: set.DATABASE_URL,
    embeddingModel: set.EMBEDDING_MODEL,
    webhookUrl: set.WEBHOOK_URL,
    webhookSecret: set.WEBHOOK_SECRET,
    host: set.HOST ?? "0.0.0.0",
    port: set.PORT ? Number(set.PORT) : set.WEBHOOK_URL ? 8080 : null,
    digestTime: set.DIGEST_TIME ?? "07:30",
    timeZone: set.TIME_ZONE ?? "Asia/Ho_Chi_Minh",
    adminIds: Object.freeze(partsOf(set.ADMIN_IDS).map(Number)),
    allowedChats: set.ALLOWED_CHATS === null ? null : Object.freeze(partsOf(set.ALLOWED_CHATS).map(Number)),
    logLevel: set.LOG_LEVEL,
  });
}

const FOLDERS = { SEEDS_DIR: "seeds", INDEX_DIR: "embeddings/index", DATA_DIR: "data" };

/** Of a setting that is agreed but without effect so far: ignoring it silently would deceive whoever sets it. */
const NOT_YET = "n’est pas encore utilisé par cette version ; laissez ce réglage vide.";

/** A wrong value is never repeated in a message: it may be a secret, or one put in the wrong place. */
const SETTINGS = z.object({
  BOT_TOKEN: text(/^\d+:[\w-]{35,}$/, "n’a pas la forme d’un jeton ; recopiez celui que donne @BotFather."),
  TELEGRAM_API_ROOT: text(isUrl("http", "https"), "n’est pas une adresse http(s):// ; corrigez-la."),
  DATABASE_URL: text(
    isDatabase,
    "n’est pas une adresse postgres://utilisateur@serveur/base ; corrigez-la (un signe / @ : # ? d’un mot de passe s’écrit %2F %40 %3A %23 %3F).",
  ),
  EMBEDDING_MODEL: text((value) => !isAbsolute(value) || existsSync(value), "n’existe pas ; videz-le."),
  FEEDS: text(() => false, NOT_YET),
  WEBHOOK_URL: text(
    isWebhook,
    "n’est pas une adresse https:// ; corrigez-la, Telegram n’en admet pas d’autre.",
  ),
  WEBHOOK_SECRET: text(/^[\w-]{1,256}$/, "n’est pas de 1 à 256 signes A-Z, a-z, 0-9, _ ou - ; changez-le."),
  HOST: text(/^[\w.:-]+$/, "n’est pas l’adresse d’une machine ; laissez-le vide, ou mettez 127.0.0.1."),
  PORT: text(
    (port) => /^\d{1,5}$/.test(port) && +port < 65_536,
    "n’est pas un entier de 0 à 65535 ; corrigez-le.",
  ),
  DIGEST_TIME: text(/^([01]\d|2[0-3]):[0-5]\d$/, "n’est pas une heure HH:MM ; écrivez par exemple 07:30."),
  TIME_ZONE: text(isTimeZone, "n’est pas un fuseau horaire connu ; écrivez par exemple Europe/Paris."),
  ADMIN_IDS: text(each(isId), "n’est pas une suite d’entiers ; séparez-les par des virgules."),
  ALLOWED_CHATS: text(each(isId), "n’est pas une suite d’entiers ; séparez-les par des virgules."),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { message: `n’est aucun de ${LOG_LEVELS.join(", ")} ; choisissez-en un.` })
    .default("info"),
});

type Check = (value: string) => boolean;

function text(right: RegExp | Check, fault: string) {
  const isRight: Check = right instanceof RegExp ? (value) => right.test(value) : right;
  return z.string().refine(isRight, fault).nullable().default(null);
}

function each(isRight: Check): Check {
  return (value) => partsOf(value).every(isRight);
}

function partsOf(value: string | null): string[] {
  return (value ?? "").split(/[\s,]+/).filter((part) => part !== "");
}

function isUrl(...schemes: string[]): Check {
  return (value) => URL.canParse(value) && schemes.some((scheme) => value.startsWith(`${scheme}://`));
}

/** Of a password with a / in it the rest would be taken for the base, which is no secret. */
function isDatabase(value: string): boolean {
  return isUrl("postgres", "postgresql")(value) && !/[/@]/.test(new URL(value).pathname.slice(1));
}

/** Within one machine a Bot API server of one's own delivers over http as well. */
function isWebhook(value: string): boolean {
  return (
    isUrl("https")(value) || (URL.canParse(value) && /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(value))
  );
}

function isId(part: string): boolean {
  return /^-?\d{1,16}$/.test(part) && Number.isSafeInteger(Number(part));
}

function isTimeZone(name: string): boolean {
  try {
    // Offsets such as +07:00 would do as well, but know no clock change.
    return /^[A-Z]/i.test(name) && Boolean(new Intl.DateTimeFormat("fr", { timeZone: name }));
  } catch {
    return false;
  }
}

function withoutBlanks(env: Environment): Environment {
  const trimmed = Object.entries(env).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value));
}

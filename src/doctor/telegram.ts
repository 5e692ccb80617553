import type { Config } from "../config.ts";
import { codeOf } from "../folder-fault.ts";
import { findingsOn, type Finding } from "./finding.ts";

/** What a Bot API server said, or why nothing came. */
type Heard =
  | { readonly result: unknown; readonly date: number | null; readonly at: number }
  | { readonly refusal: number; readonly description: string }
  | { readonly silence: string };

/** In ms. */
const ANSWERS_WITHIN = 8_000;

/** So far, in ms, a clock may be off: then a digest is as much early or late. */
const MOST_SKEW = 30_000;

/** Whether Telegram knows the token, and has what it needs to deliver; our clock beside its own. Without a token nothing is asked. */
export async function checkTelegram(config: Config): Promise<readonly Finding[]> {
  const { good, note } = findingsOn("Jeton");
  if (config.botToken === null)
    return [note("BOT_TOKEN n’est pas défini : la conversation se tient dans le terminal.")];
  const me = await ask(config, "getMe");
  if (!("result" in me)) return [tokenFault(me, config)];
  const clock = clockFinding(me);
  return [
    good(`Telegram le connaît : @${textAt(me.result, "username")}.`),
    ...(clock ? [clock] : []),
    ...(await checkWebhook(config)),
  ];
}

function tokenFault(heard: Exclude<Heard, { result: unknown }>, { telegramApiRoot }: Config): Finding {
  const { fault } = findingsOn("Jeton");
  if ("silence" in heard)
    return fault(
      `${telegramApiRoot === null ? "Telegram" : "le serveur de TELEGRAM_API_ROOT"} ne répond pas (${heard.silence}).`,
      "vérifiez le réseau, un mandataire, ou TELEGRAM_API_ROOT.",
    );
  const { refusal, description } = heard;
  if (refusal === 401 || refusal === 404)
    return fault(`Telegram refuse ce jeton (${refusal}).`, "recopiez celui que donne @BotFather.");
  return fault(`Telegram répond ${refusal} (${description}).`, "réessayez plus tard.");
}

function clockFinding({ date, at }: Extract<Heard, { result: unknown }>): Finding | null {
  if (date === null) return null;
  const { good, fault } = findingsOn("Horloge");
  const skew = at - date;
  const seconds = Math.round(Math.abs(skew) / 1_000);
  if (Math.abs(skew) <= MOST_SKEW) return good(`d’accord avec celle de Telegram, à ${seconds} s près.`);
  const side = skew > 0 ? "en avance" : "en retard";
  return fault(`${side} de ${seconds} s sur celle de Telegram.`, "réglez l’heure de la machine (NTP).");
}

async function checkWebhook(config: Config): Promise<readonly Finding[]> {
  const { good, note, fault } = findingsOn("Webhook");
  const heard = await ask(config, "getWebhookInfo");
  if (!("result" in heard)) return [note("Telegram n’a pu dire ce qui en est.")];
  const { result } = heard;
  const there = textAt(result, "url");
  const pending = `${Number(fieldOf(result, "pending_update_count") ?? 0)} messages attendent`;
  if (config.webhookUrl === null)
    return [
      there === ""
        ? good(`aucun : le bot interroge Telegram ; ${pending}.`)
        : note(
            `Telegram livre à une adresse ; le bot l’ôte à son démarrage, car WEBHOOK_URL n’est pas défini ; ${pending}.`,
          ),
    ];
  const problem = textAt(result, "last_error_message");
  const when = Number(fieldOf(result, "last_error_date") ?? 0);
  return [
    there === config.webhookUrl
      ? good(`Telegram livre à WEBHOOK_URL ; ${pending}.`)
      : note(`Telegram ne livre pas encore à WEBHOOK_URL : le bot l’y met à son démarrage ; ${pending}.`),
    ...(problem !== "" && isLate(when)
      ? [
          fault(
            `la dernière livraison a échoué : ${problem}.`,
            "vérifiez que WEBHOOK_URL mène à PORT, par https.",
          ),
        ]
      : []),
    config.webhookSecret === null
      ? note("WEBHOOK_SECRET n’est pas défini : donnez-en un, pour que Telegram seul soit écouté.")
      : good("WEBHOOK_SECRET est défini."),
    await reachedFinding(config.webhookUrl),
  ];
}

/** A fault of delivery that is older, in s, is over. */
const LATELY = 3_600;

function isLate(seconds: number): boolean {
  return Date.now() / 1_000 - seconds < LATELY;
}

async function reachedFinding(url: string): Promise<Finding> {
  const { good, fault } = findingsOn("Webhook");
  try {
    const { status } = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(ANSWERS_WITHIN) });
    if (status < 500) return good("WEBHOOK_URL répond d’ici.");
    return fault(
      `WEBHOOK_URL répond ${status}.`,
      "lancez le bot, ou corrigez le mandataire qui est devant lui.",
    );
  } catch (cause) {
    return fault(
      `WEBHOOK_URL ne répond pas d’ici (${reasonOf(cause)}).`,
      "lancez le bot, ou corrigez l’adresse.",
    );
  }
}

async function ask({ botToken, telegramApiRoot }: Config, method: string): Promise<Heard> {
  const root = telegramApiRoot ?? "https://api.telegram.org";
  try {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN);
    const response = await fetch(`${root}/bot${botToken}/${method}`, { signal });
    const date = Date.parse(response.headers.get("date") ?? "");
    const body: unknown = await response.json();
    const at = Date.now();
    if (fieldOf(body, "ok") === true)
      return { result: fieldOf(body, "result"), date: Number.isNaN(date) ? null : date, at };
    return { refusal: response.status, description: textAt(body, "description") };
  } catch (cause) {
    return { silence: reasonOf(cause) };
  }
}

/** A code or a name alone: a message may hold the address, and with it the token. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "erreur";
  if (cause.cause instanceof Error && "code" in cause.cause) return codeOf(cause.cause);
  return cause.name === "TimeoutError" ? "aucune réponse à temps" : "erreur de réseau";
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;
}

function textAt(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === "string" ? found : "";
}

import type { Config } from "../config.ts";
import { ask, textAt, type Heard } from "./bot-api.ts";
import { findingsOn, type Finding } from "./finding.ts";
import { checkWebhook } from "./webhook.ts";

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

import type { Config } from "../config.ts";
import { ANSWERS_WITHIN, ask, fieldOf, reasonOf, textAt } from "./bot-api.ts";
import { findingsOn, type Finding } from "./finding.ts";

/** Whether Telegram delivers where it is to, and whether that leads to the bot. The token must be right. */
export async function checkWebhook(config: Config): Promise<readonly Finding[]> {
  const { good, note } = findingsOn("Webhook");
  const heard = await ask(config, "getWebhookInfo");
  if (!("result" in heard)) return [note("Telegram n’a pu dire ce qui en est.")];
  const { result } = heard;
  const there = textAt(result, "url");
  const pending = `${Number(fieldOf(result, "pending_update_count") ?? 0)} messages attendent`;
  const { webhookUrl } = config;
  if (webhookUrl === null) return [pollingFinding(there, pending)];
  return [
    there === webhookUrl
      ? good(`Telegram livre à WEBHOOK_URL ; ${pending}.`)
      : note(`Telegram ne livre pas encore à WEBHOOK_URL : le bot l’y met à son démarrage ; ${pending}.`),
    ...lastFinding(result),
    good(
      config.webhookSecret === null
        ? "WEBHOOK_SECRET n’est pas défini : il est tiré du jeton."
        : "WEBHOOK_SECRET est défini.",
    ),
    await reachedFinding(webhookUrl),
  ];
}

function pollingFinding(there: string, pending: string): Finding {
  const { good, note } = findingsOn("Webhook");
  if (there === "") return good(`aucun : le bot interroge Telegram ; ${pending}.`);
  return note(
    `Telegram livre à une adresse ; le bot l’ôte à son démarrage, car WEBHOOK_URL n’est pas défini ; ${pending}.`,
  );
}

/** A fault of delivery that is older, in s, is over. */
const LATELY = 3_600;

/** The last delivery, where it has failed lately. */
function lastFinding(info: unknown): readonly Finding[] {
  const problem = textAt(info, "last_error_message");
  const age = Date.now() / 1_000 - Number(fieldOf(info, "last_error_date") ?? 0);
  if (problem === "" || age > LATELY) return [];
  const { fault } = findingsOn("Webhook");
  return [
    fault(`la dernière livraison a échoué : ${problem}.`, "vérifiez que WEBHOOK_URL mène à PORT, par https."),
  ];
}

/** To be asked for anything but a delivery is answered so by the bot. */
const NO_DELIVERY = 405;

async function reachedFinding(url: string): Promise<Finding> {
  const { good, note, fault } = findingsOn("Webhook");
  const absent = (how: string) =>
    note(`WEBHOOK_URL : le bot n’y répond pas (${how}) ; vérifiez encore quand il est en service.`);
  try {
    const { status } = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(ANSWERS_WITHIN) });
    if (status === NO_DELIVERY) return good("WEBHOOK_URL mène d’ici au bot.");
    if (status >= 500) return absent(`${status}`);
    if (status === 401 || status === 403)
      return note(`WEBHOOK_URL répond ${status} d’ici : ce qui est devant le bot n’admet que Telegram ?`);
    return fault(
      `WEBHOOK_URL répond ${status}, et non comme le bot.`,
      "corrigez l’adresse, ou le mandataire : le chemin doit arriver entier au bot.",
    );
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === "ECONNREFUSED") return absent(reason);
    return fault(
      `WEBHOOK_URL ne répond pas d’ici (${reason}).`,
      "corrigez l’adresse, ou le certificat de ce qui y répond.",
    );
  }
}

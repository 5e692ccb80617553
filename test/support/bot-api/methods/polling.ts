import { conflict, broken } from "../refusal.ts";
import {
  between,
  flag,
  integer,
  listOf,
  maybe,
  needed,
  oneOf,
  text,
  textOf,
  unsupported,
} from "../shapes.ts";
import type { UpdateKind } from "../updates.ts";
import { present } from "../world.ts";
import type { World } from "../world.ts";
import { method } from "./method.ts";

/** Every kind of update there is; the type sees to it that none is missing. */
const KINDS: Readonly<Record<UpdateKind, true>> = {
  message: true,
  edited_message: true,
  channel_post: true,
  edited_channel_post: true,
  business_connection: true,
  business_message: true,
  edited_business_message: true,
  deleted_business_messages: true,
  guest_message: true,
  stopped_message_generation: true,
  message_reaction: true,
  message_reaction_count: true,
  inline_query: true,
  chosen_inline_result: true,
  callback_query: true,
  shipping_query: true,
  pre_checkout_query: true,
  purchased_paid_media: true,
  poll: true,
  poll_answer: true,
  my_chat_member: true,
  chat_member: true,
  chat_join_request: true,
  chat_boost: true,
  removed_chat_boost: true,
  managed_bot: true,
  subscription: true,
};

const kinds = maybe(listOf(oneOf(...Object.keys(KINDS))));

/** Longest poll that Telegram grants, in seconds. */
const LONGEST_POLL = 50;

/** How the bot gets its updates. */
export const polling = [
  method(
    "getUpdates",
    {
      offset: maybe(integer),
      limit: maybe(between(1, 100)),
      timeout: maybe(between(0, LONGEST_POLL)),
      allowed_updates: kinds,
    },
    async (params, { world, gone }) => {
      if (world.webhook.url !== "") {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      world.updates.allow(params.allowed_updates);
      return [...(await world.updates.take(params, gone))];
    },
  ),
  method(
    "setWebhook",
    {
      url: needed(text),
      certificate: maybe(unsupported),
      ip_address: maybe(unsupported),
      max_connections: maybe(between(1, 100)),
      allowed_updates: kinds,
      drop_pending_updates: maybe(flag),
      secret_token: maybe(textOf(1, 256)),
    },
    (params, { world }) => {
      checkWebhook(params.url, params.secret_token ?? "");
      world.updates.allow(params.allowed_updates);
      if (params.drop_pending_updates) dropPending(world);
      world.updates.interrupt(conflict("terminated by setWebhook request"));
      const { url, secret_token: secret, max_connections: connections = 40 } = params;
      world.webhook = present({ url, secret, connections });
      world.signal.changed();
      return true;
    },
  ),
  method("deleteWebhook", { drop_pending_updates: maybe(flag) }, (params, { world }) => {
    if (params.drop_pending_updates) dropPending(world);
    world.webhook = { url: "" };
    return true;
  }),
  method("getWebhookInfo", {}, (_, { world }) =>
    present({
      url: world.webhook.url,
      has_custom_certificate: false,
      pending_update_count: world.updates.pending().length,
      max_connections: world.webhook.connections,
      last_error_date: world.webhook.lastError?.date,
      last_error_message: world.webhook.lastError?.message,
      allowed_updates: world.updates.allowed() && [...(world.updates.allowed() ?? [])],
    }),
  ),
];

/** Telegram wants https on ports 443, 80, 88 or 8443; addresses of this machine are let through for tests. */
function checkWebhook(url: string, secret: string): void {
  if (url === "") return;
  if (!URL.canParse(url)) throw broken("invalid webhook URL specified");
  const { protocol, hostname, port } = new URL(url);
  if (/[^\w-]/.test(secret)) throw broken("secret token contains unallowed characters");
  if (hostname === "127.0.0.1") return;
  if (protocol !== "https:") throw broken("bad webhook: An HTTPS URL must be provided for webhook");
  if (!["", "443", "80", "88", "8443"].includes(port)) {
    throw broken("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
  }
}

function dropPending({ updates }: World): void {
  updates.confirm(updates.pending().at(-1)?.update_id ?? 0);
}

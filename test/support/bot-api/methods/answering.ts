import type {
  InlineQueryResultArticle,
  InlineQueryResultsButton,
  InputTextMessageContent,
} from "grammy/types";
import { buttonUrl, inlineKeyboard } from "../keyboards.ts";
import { broken } from "../refusal.ts";
import { between, flag, isObject, listOf, maybe, needed, oneOf, record, text, textOf } from "../shapes.ts";
import type { Shape } from "../shapes.ts";
import { entityList } from "../text/entities.ts";
import { present } from "../world.ts";
import { method } from "./method.ts";
import type { Context } from "./method.ts";
import { linkPreview, shownText } from "./sending.ts";

const LONGEST_ID = 64;
const LONGEST_OFFSET = 64;
const MOST_RESULTS = 50;
const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

/** A text of at most so many bytes of UTF-8. */
function bytes(least: number, most: number, description: string): Shape {
  return (value, name) => {
    text(value, name);
    const size = Buffer.byteLength(String(value));
    if (size < least || size > most) throw broken(description);
  };
}

/** What a link may hand over to the bot. */
export const startPayload: Shape = (value, name) => {
  text(value, name);
  if (!/^[\w-]{1,64}$/.test(String(value))) throw broken("START_PARAM_INVALID");
};

const content = record<InputTextMessageContent>({
  message_text: needed(text, "message text is empty"),
  parse_mode: maybe(oneOf("HTML", "Markdown", "MarkdownV2")),
  entities: maybe(entityList),
  link_preview_options: maybe(linkPreview),
});

const article = record<InlineQueryResultArticle>({
  type: needed(oneOf("article")),
  id: needed(bytes(1, LONGEST_ID, "RESULT_ID_INVALID")),
  title: needed(bytes(1, Infinity, "ARTICLE_TITLE_EMPTY")),
  input_message_content: needed(content, "input message content is not specified"),
  reply_markup: maybe(inlineKeyboard),
  url: maybe(buttonUrl),
  description: maybe(text),
  thumbnail_url: maybe(buttonUrl),
  thumbnail_width: maybe(between(0, 10_000)),
  thumbnail_height: maybe(between(0, 10_000)),
});

/** Only articles: no other kind of result is needed here. */
const result: Shape = (value, name) => {
  const type = isObject(value) ? String(value["type"]) : "";
  if (type !== "article") throw broken(`type "${type}" is unsupported for the inline query result`);
  article(value, name);
};

const resultsButton: Shape = (value, name) => {
  record<InlineQueryResultsButton>({
    text: needed(textOf(1, Infinity, "SWITCH_PM_TEXT_EMPTY")),
    start_parameter: maybe(startPayload),
    web_app: maybe(record<{ url: string }>({ url: needed(buttonUrl) })),
  })(value, name);
  if (isObject(value) && Object.keys(value).length !== 2) {
    throw broken("InlineQueryResultsButton must have exactly one optional field");
  }
};

/** What answers a press on a button, or an inline query. */
export const answering = [
  method(
    "answerCallbackQuery",
    {
      callback_query_id: needed(text),
      text: maybe(textOf(0, 200, "MESSAGE_TOO_LONG")),
      show_alert: maybe(flag),
      url: maybe(buttonUrl),
      cache_time: maybe(between(0, 2 ** 31 - 1)),
    },
    ({ callback_query_id, text: told, show_alert, url }, { world }) => {
      if (url !== undefined && !isOwnLink(url, world.me.username)) throw broken("URL_INVALID");
      const press = open(world.presses, callback_query_id, world.settings.pressLifetime);
      press.answer = present({ text: told === "" ? undefined : told, show_alert, url });
      world.signal.changed();
      return true;
    },
  ),
  method(
    "answerInlineQuery",
    {
      inline_query_id: needed(text),
      results: needed(listOf(result)),
      cache_time: maybe(between(0, 24 * 3600)),
      is_personal: maybe(flag),
      next_offset: maybe(bytes(0, LONGEST_OFFSET, "NEXT_OFFSET_INVALID")),
      button: maybe(resultsButton),
    },
    (params, { world, note }) => {
      // The check of the form above lets no other kind of result pass.
      const results = params.results as readonly InlineQueryResultArticle[];
      checkResults(results, note);
      const query = open(world.queries, params.inline_query_id, world.settings.queryLifetime);
      const { cache_time = 300, is_personal = false, next_offset = "", button } = params;
      query.answer = { results, cache_time, is_personal, next_offset, ...(button && { button }) };
      world.signal.changed();
      return true;
    },
  ),
];

/** A press may open a chat with the bot, and nothing else. */
function isOwnLink(url: string, username: string): boolean {
  return url.toLowerCase().startsWith(`https://t.me/${username.toLowerCase()}?start=`);
}

/** The query of this id, where it waits for its answer still. */
function open<T extends { readonly at: number; answer?: unknown }>(
  waiting: ReadonlyMap<string, T>,
  id: string,
  lifetime: number,
): T {
  const query = waiting.get(id);
  if (query === undefined || query.answer !== undefined || Date.now() - query.at > lifetime) {
    throw broken(TOO_OLD);
  }
  return query;
}

function checkResults(results: readonly InlineQueryResultArticle[], note: Context["note"]): void {
  if (results.length > MOST_RESULTS) throw broken("too many inline query results specified");
  if (new Set(results.map(({ id }) => id)).size < results.length) throw broken("RESULT_ID_DUPLICATE");
  for (const { input_message_content } of results) shownResult(input_message_content, note);
}

/** The text of a result as it will stand in the chat. */
export function shownResult(
  input: InlineQueryResultArticle["input_message_content"],
  note: Context["note"] = () => {},
): ReturnType<typeof shownText> {
  if (!("message_text" in input)) throw broken("only texts are supported by this test server");
  const { message_text, ...rest } = input;
  return shownText({ text: message_text, ...rest }, note);
}
